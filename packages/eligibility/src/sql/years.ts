import { type Coding, cases, codeIn, complement, least, recoded } from './code.ts';
import type { Dialect } from './dialect.ts';

/** What holds of one year, and whether it is skipped: codes in the order of `và`; nothing where none is skipped. */
export type YearCodes = { readonly holds: string; readonly skip: string | undefined };

/** A year that counts and holds, as a code in the order of `và`. */
export const countedYear = ({ holds, skip }: YearCodes, dialect: Dialect): string =>
  skip === undefined ? holds : least([complement(recoded(skip, 'all', 'any', dialect)), holds]);

const [fails, skipped, stands] = [0, 1, 2];

const worst = (skip: number, holds: number): number => {
  if (skip === 3) return skipped;
  if (holds !== 3) return fails;
  return skip === 0 ? stands : skipped;
};

const best = (skip: number, holds: number): number => {
  if (skip === 3) return skipped;
  if (holds !== 0) return stands;
  return skip === 0 ? fails : skipped;
};

/** The council's part of a code settled either way. */
const settled = (code: number): number[] => (code === 2 ? [0, 3] : [code]);

/**
 * The least and the greatest that a year may be for want of data, one pair for each way in which the council's
 * part may be settled: 3 × least + greatest.
 */
function pairsOf(skip: number, holds: number): number[] {
  const pairs = settled(skip).flatMap((s) =>
    settled(holds).map((h) => 3 * worst(s, h) + best(s, h)),
  );
  return [...new Set(pairs)].sort((a, b) => a - b);
}

/** Room for the greatest pair that a run can have. */
const whole = 64;

/**
 * A run of so many years, of which the first of `newestFirst` is the last, or any. How a run stands is a pair in
 * one number, for when every unknown year is at its worst and at its best: the years so far + 1, and 0 once it is
 * lost. There is one such pair for each way in which the council's part may be settled; all are followed.
 */
export function run(
  kind: 'run-to-last' | 'run-anywhere',
  length: number,
  newestFirst: readonly YearCodes[],
  { dialect, fresh }: { readonly dialect: Dialect; fresh(): string },
  coding: Coding,
): string {
  const toLast = kind === 'run-to-last';
  const newest = newestFirst.slice(0, length);
  if (
    newest.length === length &&
    newest.every(({ skip }) => skip === undefined) &&
    (toLast || newestFirst.length === length)
  ) {
    return recoded(least(newest.map(({ holds }) => holds).toReversed()), 'all', coding, dialect);
  }
  const complete = length + 1;
  const next = (soFar: string, isSkipped: string, holds: string, unit: number): string => {
    const stays = `${soFar} = ${complete * unit} OR ${isSkipped}${toLast ? ` OR ${soFar} = 0` : ''}`;
    const lost = toLast ? 0 : unit;
    return `CASE WHEN ${stays} THEN ${soFar} WHEN ${holds} THEN ${soFar} + ${unit} ELSE ${lost} END`;
  };
  const runs = newestFirst.reduce(
    (soFar, year) => {
      const [pair, way] = [fresh(), fresh()];
      const worstSoFar = next(
        `(${pair} - ${pair} % ${whole})`,
        `${way} IN (3, 4, 5)`,
        `${way} > 5`,
        whole,
      );
      const bestSoFar = next(`${pair} % ${whole}`, `${way} % 3 = 1`, `${way} % 3 = 2`, 1);
      return dialect.pairs(
        { array: soFar, name: pair },
        { array: waysOf(year, dialect), name: way },
        `${worstSoFar} + ${bestSoFar}`,
      );
    },
    dialect.array([String(whole + 1)]),
  );
  const [all, one] = [fresh(), fresh()];
  const possible = toLast ? `${one} % ${whole} <> 0` : `${one} % ${whole} = ${complete}`;
  const unsure = `${one} - ${one} % ${whole} <> ${complete * whole}`;
  const some = (when: string): string => `${dialect.count(all, one, when)} > 0`;
  const body = cases(
    [
      [`NOT ${some(possible)}`, codeIn(coding, 'unmet')],
      [`NOT ${some(unsure)}`, codeIn(coding, 'met')],
      [some(`${possible} AND ${unsure}`), codeIn(coding, 'unknown')],
    ],
    codeIn(coding, 'council'),
  );
  return dialect.bind(runs, all, body);
}

function waysOf({ holds, skip }: YearCodes, dialect: Dialect): string {
  const ways = (skipped: number, held: number): string =>
    dialect.array(pairsOf(skipped, held).map(String));
  if (skip === undefined) {
    return dialect.lookup(
      `(${holds})`,
      fourCodes.map((held) => ways(0, held)),
    );
  }
  return dialect.lookup(
    `(4 * (${skip}) + ${holds})`,
    fourCodes.flatMap((skipped) => fourCodes.map((held) => ways(skipped, held))),
  );
}

const fourCodes = [0, 1, 2, 3];
