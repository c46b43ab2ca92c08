import type { YearsMode } from '../plan/condition.ts';
import {
  andCode,
  atLeastCode,
  COUNCIL,
  type Code,
  MET,
  notCode,
  openCode,
  UNKNOWN,
  UNMET,
  type Verdict,
} from './code.ts';

export type YearVerdict = { readonly holds: Verdict; readonly skip: Verdict | undefined };

/**
 * A condition asked of each of several years, from the earliest to the latest. A year holds, fails or is
 * skipped; to hold helps a run more than to be skipped, and that more than to fail, so the best and the
 * worst that the years may be decide together what is certain.
 */
export function overYears(mode: YearsMode, years: readonly YearVerdict[]): Verdict {
  if (mode.kind === 'at-least') return countYears(mode.count, years);
  const newestFirst = years.toReversed();
  return mode.kind === 'run-to-last'
    ? runToLast(mode.length, newestFirst)
    : runAnywhere(mode.length, newestFirst);
}

function countYears(count: number, years: readonly YearVerdict[]): Verdict {
  return (row) => {
    let met = 0;
    let unknown = 0;
    let council = 0;
    for (const { holds, skip } of years) {
      const counts = skip === undefined ? MET : notCode(skip(row));
      const held = holds(row);
      const code = andCode(counts, held);
      if (code === MET) met++;
      else if (code === UNKNOWN) unknown++;
      else if (code === COUNCIL) council++;
    }
    return atLeastCode(count, met, unknown, council);
  };
}

/** What a year may be, from worst to best. */
const FAILS = 0;
const SKIPPED = 1;
const HOLDS = 2;
type Standing = typeof FAILS | typeof SKIPPED | typeof HOLDS;

const worstOf = (skip: Code, holds: Code): Standing => {
  if (skip === MET) return SKIPPED;
  if (holds !== MET) return FAILS;
  return skip === UNMET ? HOLDS : SKIPPED;
};

const bestOf = (skip: Code, holds: Code): Standing => {
  if (skip === MET) return SKIPPED;
  if (holds !== UNMET) return HOLDS;
  return skip === UNMET ? FAILS : SKIPPED;
};

function runToLast(length: number, newestFirst: readonly YearVerdict[]): Verdict {
  return (row) => {
    let least = 0;
    let most = 0;
    let broken = false;
    for (const { holds, skip } of newestFirst) {
      const skipped = skip === undefined ? UNMET : skip(row);
      const held = skipped === MET ? UNMET : holds(row);
      const best = bestOf(skipped, held);
      if (best === FAILS && most < length) return UNMET;
      const worst = worstOf(skipped, held);
      if (worst === FAILS) broken = true;
      if (worst === HOLDS && !broken) least++;
      if (best === HOLDS) most++;
      if (least >= length) return MET;
      if (broken && most >= length) break;
    }
    return openYears(row, newestFirst, toLast(length), length, true);
  };
}

function runAnywhere(length: number, newestFirst: readonly YearVerdict[]): Verdict {
  return (row) => {
    let least = 0;
    let most = 0;
    let possible = length <= 0;
    for (const { holds, skip } of newestFirst) {
      const skipped = skip === undefined ? UNMET : skip(row);
      const held = skipped === MET ? UNMET : holds(row);
      const worst = worstOf(skipped, held);
      const best = bestOf(skipped, held);
      if (worst !== SKIPPED) least = worst === HOLDS ? least + 1 : 0;
      if (best !== SKIPPED) most = best === HOLDS ? most + 1 : 0;
      if (least >= length) return MET;
      if (most >= length) possible = true;
    }
    if (!possible) return UNMET;
    return openYears(row, newestFirst, anywhere(length), length, false);
  };
}

/** How a run goes on with one more year: the number so far, `length` once it is long enough, −1 once it is lost. */
type Step = (soFar: number, year: Standing) => number;

const toLast =
  (length: number): Step =>
  (soFar, year) => {
    if (soFar === length || soFar < 0 || year === SKIPPED) return soFar;
    return year === HOLDS ? soFar + 1 : -1;
  };

const anywhere =
  (length: number): Step =>
  (soFar, year) => {
    if (soFar === length || year === SKIPPED) return soFar;
    return year === HOLDS ? soFar + 1 : 0;
  };

/**
 * A run that is open: for want of data where, with the council's part settled in some way, the unknown
 * years still decide; otherwise the council's. `beyond`: years before the list would be looked at too.
 */
function openYears(
  row: Parameters<Verdict>[0],
  newestFirst: readonly YearVerdict[],
  step: Step,
  length: number,
  beyond: boolean,
): Code {
  // Pairs of how the run stands when every unknown year is at its worst and at its best, one for each way
  // in which the council's part may be settled.
  let pairs = new Map<string, readonly [number, number]>([['0 0', [0, 0]]]);
  for (const { holds, skip } of newestFirst) {
    const skipped = skip === undefined ? UNMET : skip(row);
    const held = skipped === MET ? UNMET : holds(row);
    const next = new Map<string, readonly [number, number]>();
    for (const [worst, best] of pairs.values()) {
      for (const s of settled(skipped)) {
        for (const h of settled(held)) {
          const pair = [step(worst, worstOf(s, h)), step(best, bestOf(s, h))] as const;
          next.set(pair.join(' '), pair);
        }
      }
    }
    pairs = next;
  }
  const unknown = [...pairs.values()].some(([worst, best]) =>
    beyond
      ? ending(worst, length) !== ending(best, length) || ending(best, length) === 'open'
      : worst !== best && best === length,
  );
  return openCode(unknown);
}

const settled = (code: Code): readonly Code[] => (code === COUNCIL ? [MET, UNMET] : [code]);

function ending(soFar: number, length: number): 'met' | 'unmet' | 'open' {
  if (soFar === length) return 'met';
  return soFar < 0 ? 'unmet' : 'open';
}
