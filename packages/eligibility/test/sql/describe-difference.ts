import { shown } from '../oracle/describe-case.ts';
import type { AwardDifference } from './award-parity.ts';
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

/** The same of a decision on an award. */
export const describeAwardDifference = ({
  award,
  row,
  form,
  outcome,
  reason,
  expected,
}: AwardDifference): string =>
  [
    `${outcome} (${reason}) in the database, reasons as ${form}`,
    `${expected.outcome} (${expected.reason}) by the interpreter`,
    `  ${JSON.stringify(award.condition, shown)}`,
    ...award.table.slots.map(
      ({ key, type }, place) => `  ${key} (${type}): ${JSON.stringify(row[place], shown) ?? '…'}`,
    ),
  ].join('\n');
