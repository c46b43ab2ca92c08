import type { Outcome } from '../meaning/outcome.ts';
import type { Dialect } from './dialect.ts';

/**
 * An outcome as a number, in one of the two orders of the connectives: of `all` the least is `và`, of `any`
 * the greatest is `hoặc`. The complement to 3 is `không`, and goes from one order to the other.
 */
export type Coding = 'all' | 'any';

const places = {
  all: { unmet: 0, unknown: 1, council: 2, met: 3 },
  any: { unmet: 0, council: 1, unknown: 2, met: 3 },
} as const;

export const codeIn = (coding: Coding, outcome: Outcome): string => String(places[coding][outcome]);

export const other = (coding: Coding): Coding => (coding === 'all' ? 'any' : 'all');

/** The same outcomes in the other order. */
export function recoded(code: string, from: Coding, to: Coding, { lookup }: Dialect): string {
  if (from === to) return code;
  const codes = ['0', '2', '1', '3'] as const;
  return codes[Number(code)] ?? lookup(code, codes);
}

export const complement = (code: string): string =>
  /^[0-3]$/.test(code) ? String(3 - Number(code)) : `(3 - ${code})`;

const joined = (name: string, parts: readonly string[], empty: string): string => {
  const [first = empty, ...others] = new Set(parts);
  return others.length === 0 ? first : `${name}(${[first, ...others].join(', ')})`;
};

export const least = (parts: readonly string[]): string => joined('LEAST', parts, '3');
export const greatest = (parts: readonly string[]): string => joined('GREATEST', parts, '0');

/** The code of the first case that is true. A case without a bearing on the result is left out. */
export function cases(
  whens: readonly (readonly [when: string, then: string])[],
  otherwise: string,
) {
  const kept = whens.filter(([when]) => when !== 'FALSE');
  while (kept.length > 0 && kept[kept.length - 1]?.[1] === otherwise) kept.pop();
  if (kept.length === 0) return otherwise;
  const text = kept.map(([when, then]) => `WHEN ${when} THEN ${then}`).join(' ');
  return `CASE ${text} ELSE ${otherwise} END`;
}
