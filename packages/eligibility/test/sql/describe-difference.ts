import { shown } from '../oracle/describe-case.ts';
import type { Difference } from './parity.ts';

/** A difference as a person reads it who is to find out where it comes from. */
export const describeDifference = ({
  table,
  condition,
  row,
  sql,
  found,
  expected,
}: Difference): string =>
  [
    `${found} in the database, ${expected} by the interpreter`,
    `  ${JSON.stringify(condition, shown)}`,
    ...table.slots.map(
      ({ key, type }, place) => `  ${key} (${type}): ${JSON.stringify(row[place], shown) ?? '…'}`,
    ),
    `  ${sql}`,
  ].join('\n');
