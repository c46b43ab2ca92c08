/**
 * What a criterion comes to: `met` đạt (Đ), `unmet` không đạt (K), `unknown` chưa đủ dữ liệu (?), `council`
 * hội đồng xét (H).
 */
export type Outcome = 'met' | 'unmet' | 'unknown' | 'council';

export const outcomes = ['met', 'council', 'unknown', 'unmet'] as const satisfies Outcome[];

const forAll = { unmet: 0, unknown: 1, council: 2, met: 3 } as const;
const forAny = { unmet: 0, council: 1, unknown: 2, met: 3 } as const;

/** `và`: the least in K < ? < H < Đ. */
export const and = (a: Outcome, b: Outcome): Outcome => (forAll[a] <= forAll[b] ? a : b);

/** `hoặc`: the greatest in K < H < ? < Đ, for data is asked for before the council is. */
export const or = (a: Outcome, b: Outcome): Outcome => (forAny[a] >= forAny[b] ? a : b);

/** `không`: swaps Đ and K and leaves the rest. */
export function not(a: Outcome): Outcome {
  if (a === 'met') return 'unmet';
  return a === 'unmet' ? 'met' : a;
}

/** `chưa xét khi`: while the condition holds nothing can be said; where it fails it does not matter. */
export function pending(a: Outcome): Outcome {
  if (a === 'met') return 'unknown';
  return a === 'unmet' ? 'met' : a;
}

/** How many of a list came out which way. */
export type Tally = { met: number; unmet: number; unknown: number; council: number };

/** `ít nhất n trong (…)`: what `hoặc` over every choice of n, joined by `và`, comes to. */
export function atLeast(count: number, tally: Tally): Outcome {
  if (tally.met >= count) return 'met';
  if (tally.met + tally.unknown + tally.council < count) return 'unmet';
  return tally.unknown > 0 ? 'unknown' : 'council';
}

/** Open either way: data first, then the council. */
export const undecided = (tally: Pick<Tally, 'unknown'>): Outcome =>
  tally.unknown > 0 ? 'unknown' : 'council';
