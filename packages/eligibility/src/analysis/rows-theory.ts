import type { Comparator } from '@thidua/model';
import type { ShareAmount } from '../plan/condition.ts';
import { exactly } from './exact.ts';
import { type Constraint, solve } from './linear.ts';

/** So many, or such a share, of the rows; the kinds of row are those that the rules at hand can tell apart. */
export type RowsCount = {
  readonly amount: ShareAmount;
  readonly whenEmpty: 'met' | 'unmet' | 'council';
  /** Of each kind of row, whether it counts as the base, and whether it is in the base and holds. */
  readonly inBase: readonly boolean[];
  readonly counted: readonly boolean[];
};

export type RowsSolution =
  /** How many rows of each kind. */
  | { readonly kind: 'found'; readonly times: readonly number[] }
  | { readonly kind: 'none' }
  | { readonly kind: 'exhausted' };

const steps = 2000;

/** Numbers of rows of each kind that meet every demand: whole numbers from zero, linear. */
export function solveRows(
  kinds: number,
  demands: readonly { readonly count: RowsCount; readonly holds: boolean }[],
): RowsSolution {
  const variables = Array.from({ length: kinds }, () => ({ whole: true, signed: false }));
  const ways = demands.map(({ count, holds }) => waysOf(count, holds));
  let exhausted = false;
  const search = (
    at: number,
    constraints: readonly Constraint[],
  ): readonly number[] | undefined => {
    const rest = ways[at];
    // In between, a try is worth its while only where it spares others: after a choice.
    const last = ways[at - 1];
    if (rest === undefined || (last !== undefined && last.length > 1)) {
      const found = solve(variables, constraints, steps);
      exhausted ||= found.kind === 'exhausted';
      if (found.kind === 'none') return undefined;
      if (rest === undefined) {
        return found.kind === 'found' ? found.values.map(({ over }) => Number(over)) : undefined;
      }
    }
    for (const way of rest) {
      const times = search(at + 1, [...constraints, ...way]);
      if (times !== undefined) return times;
    }
    return undefined;
  };
  const times = search(0, []);
  if (times !== undefined) return { kind: 'found', times };
  return { kind: exhausted ? 'exhausted' : 'none' };
}

type Way = readonly Constraint[];

/** The ways for the demand to come out so; each by itself is enough. */
function waysOf({ amount, whenEmpty, inBase, counted }: RowsCount, holds: boolean): Way[] {
  const count = (coefficient: bigint): Terms =>
    weighed(counted.map((is) => (is ? coefficient : 0n)));
  if (amount.kind === 'none') return compared(count(1n), holds ? '=' : '>', 0);
  const base = weighed(inBase.map((is) => (is ? 1n : 0n)));
  if (amount.kind === 'count') {
    return compared(
      count(1n),
      holds ? amount.comparator : opposite[amount.comparator],
      amount.value,
    );
  }
  if (amount.kind === 'count-range')
    return ranged(holds, amount, (...to) => compared(count(1n), ...to));
  const empty: Way[] =
    whenEmpty === 'council' || (whenEmpty === 'met') === holds ? compared(base, '=', 0) : [];
  const [some = []] = compared(base, '>', 0);
  const share = (comparator: Comparator, percent: number): Way[] => {
    const { over, under } = exactly(percent);
    const terms = weighed(
      inBase.map((is, at) => (counted[at] ? 100n * under : 0n) - (is ? over : 0n)),
    );
    return compared(terms, comparator, 0);
  };
  const asked = ((): Way[] => {
    switch (amount.kind) {
      case 'all':
        return share(holds ? '≥' : '<', 100);
      case 'percent':
        return share(holds ? amount.comparator : opposite[amount.comparator], amount.value);
      case 'percent-range':
        return ranged(holds, amount, share);
    }
  })();
  return [...asked.map((way) => [...some, ...way]), ...empty];
}

function ranged(
  holds: boolean,
  { from, to }: { readonly from: number; readonly to: number },
  against: (comparator: Comparator, value: number) => Way[],
): Way[] {
  if (!holds) return [...against('<', from), ...against('>', to)];
  return against('≥', from).flatMap((low) => against('≤', to).map((high) => [...low, ...high]));
}

type Terms = Constraint['terms'];

const weighed = (weights: readonly bigint[]): Terms =>
  weights.flatMap((weight, at) => (weight === 0n ? [] : [[at, weight] as const]));

const opposite: Readonly<Record<Comparator, Comparator>> = {
  '=': '≠',
  '≠': '=',
  '≥': '<',
  '<': '≥',
  '≤': '>',
  '>': '≤',
};

/** A sum of whole numbers against a decimal. */
function compared(terms: Terms, comparator: Comparator, value: number): Way[] {
  const { over, under } = exactly(value);
  const scaled: Terms = terms.map(([at, weight]) => [at, weight * under]);
  const negated: Terms = scaled.map(([at, weight]) => [at, -weight]);
  const most = (bound: bigint): Way => [{ terms: scaled, relation: '≤', bound }];
  const least = (bound: bigint): Way => [{ terms: negated, relation: '≤', bound: -bound }];
  switch (comparator) {
    case '=':
      return [[{ terms: scaled, relation: '=', bound: over }]];
    case '≠':
      return [most(over - 1n), least(over + 1n)];
    case '≥':
      return [least(over)];
    case '≤':
      return [most(over)];
    case '>':
      return [least(over + 1n)];
    case '<':
      return [most(over - 1n)];
  }
}
