import type { Compared } from './comparison.ts';

/** A case as a person reads it who is to find out why it differs. */
export function describeCase({ seed, kind, condition, table, row, ...compared }: Compared): string {
  const facts = table.slots.map(
    ({ key, type }, place) => `  ${key} (${type}): ${JSON.stringify(row[place], shown) ?? '…'}`,
  );
  return [
    `${compared.standing}: ${compared.verdict} where the reference says ${compared.expected.outcome}`,
    `  case ${seed}, ${kind}`,
    `  ${JSON.stringify(condition, shown)}`,
    ...facts,
  ].join('\n');
}

/** For `JSON.stringify`: a slot by its key, a map as an object. */
export function shown(key: string, value: unknown): unknown {
  if ((key === 'slot' || key === 'other') && typeof value === 'object' && value !== null) {
    return 'key' in value ? value.key : value;
  }
  return value instanceof Map ? Object.fromEntries(value) : value;
}
