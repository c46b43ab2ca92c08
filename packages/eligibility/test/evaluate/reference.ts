import type { Comparator } from '@thidua/model';
import {
  and,
  atLeast,
  type Condition,
  type Datum,
  domainOf,
  fractionOf,
  isHistory,
  isInterval,
  isRows,
  none,
  not,
  notArisen,
  type Outcome,
  or,
  pending,
  type Row,
  type Rows,
  type ShareAmount,
  type Slot,
} from '../../src/index.ts';

/**
 * The meaning of conditions, written to be read: every set of possible values is written out or kept as its
 * ends, every way in which open rows and years may turn out is tried.
 */
export function reference(condition: Condition, row: Row): Outcome {
  switch (condition.op) {
    case 'and':
      return condition.of.map((of) => reference(of, row)).reduce(and, 'met');
    case 'or':
      return condition.of.map((of) => reference(of, row)).reduce(or, 'unmet');
    case 'not':
      return not(reference(condition.of, row));
    case 'pending':
      return pending(reference(condition.of, row));
    case 'meets':
      return reference(condition.of, row);
    case 'at-least':
      return atLeast(condition.count, tally(condition.of.map((of) => reference(of, row))));
    case 'truth':
      return scalar(condition.slot, row, (value) => value === 1, [1]);
    case 'compare':
      return scalar(
        condition.slot,
        row,
        (value) => holds(condition.comparator, value - condition.value),
        [condition.value],
        condition.comparator === '≠',
      );
    case 'one-of':
      return scalar(
        condition.slot,
        row,
        (value) => condition.values.includes(value),
        condition.values,
      );
    case 'compare-facts':
      return facts(condition, row);
    case 'council': {
      const verdict = condition.slot && row[condition.slot.index];
      if (verdict === 1) return 'met';
      return verdict === 0 ? 'unmet' : 'council';
    }
    case 'awarded': {
      const history = row[condition.slot.index];
      if (history === none) return 'unmet';
      if (history === notArisen) return 'council';
      if (!isHistory(history)) return 'unknown';
      if (condition.titles.some(({ id }) => history.held.get(id)?.includes(condition.year)))
        return 'met';
      return history.from <= condition.year && condition.year <= history.to ? 'unmet' : 'unknown';
    }
    case 'some': {
      const rows = rowsIn(row[condition.slot.index]);
      if (typeof rows === 'string') return rows;
      const { where } = condition;
      return rows.map((one) => (where ? reference(where, one) : 'met')).reduce(or, 'unmet');
    }
    case 'share':
      return share(condition, row);
    case 'years':
      return years(condition, row);
  }
}

function tally(outcomes: readonly Outcome[]) {
  const count = (which: Outcome): number => outcomes.filter((one) => one === which).length;
  return {
    met: count('met'),
    unmet: count('unmet'),
    unknown: count('unknown'),
    council: count('council'),
  };
}

function holds(comparator: Comparator, difference: number): boolean {
  switch (comparator) {
    case '=':
      return difference === 0;
    case '≠':
      return difference !== 0;
    case '≥':
      return difference >= 0;
    case '≤':
      return difference <= 0;
    case '>':
      return difference > 0;
    case '<':
      return difference < 0;
  }
}

/** Values to stand for all those between two ends, as far as constants can tell them apart. */
function between(from: number, to: number, constants: readonly number[]): number[] {
  const cuts = [from, to, ...constants].filter(Number.isFinite).sort((a, b) => a - b);
  const lowest = (cuts[0] ?? 0) - 1;
  const highest = (cuts.at(-1) ?? 0) + 1;
  const points = [lowest, ...cuts, highest];
  const middles = points.slice(1).map((point, at) => (point + (points[at] ?? point)) / 2);
  return [...points, ...middles].filter((value) => from <= value && value <= to);
}

function possible(slot: Slot, datum: Datum, constants: readonly number[]): number[] {
  const { from, to, discrete, none: nothing } = domainOf(slot);
  if (typeof datum === 'number') return [datum];
  if (datum === none) return Number.isNaN(nothing) ? [] : [nothing];
  const ends = isInterval(datum) ? datum : { from, to };
  if (!discrete) return between(ends.from, ends.to, constants);
  return Array.from({ length: to + 1 }, (_, place) => place).filter(
    (place) => ends.from <= place && place <= ends.to,
  );
}

/** Đ where all possible values satisfy, K where none does. `nothing`: what no value at all comes to. */
function scalar(
  slot: Slot,
  row: Row,
  satisfies: (value: number) => boolean,
  constants: readonly number[],
  nothing = false,
): Outcome {
  const datum = row[slot.index];
  if (datum === notArisen) return 'council';
  const values = possible(slot, datum, constants);
  if (values.length === 0) return nothing ? 'met' : 'unmet';
  return agreed(values.map((value) => (satisfies(value) ? 'met' : 'unmet')));
}

function agreed(outcomes: readonly Outcome[], open: Outcome = 'unknown'): Outcome {
  const [first = open, ...others] = outcomes;
  return others.every((one) => one === first) ? first : open;
}

function facts(condition: Extract<Condition, { op: 'compare-facts' }>, row: Row): Outcome {
  const { slot, other, percent, comparator } = condition;
  const [a, b] = [row[slot.index], row[other.index]];
  if (a === notArisen || b === notArisen) return 'council';
  const cuts = (datum: Datum): number[] => {
    if (typeof datum === 'number') return [datum];
    return isInterval(datum) ? [datum.from, datum.to] : [];
  };
  const left = possible(slot, a, [
    ...cuts(b).map((value) => fractionOf(value).mul(percent).div(100).valueOf()),
    0,
  ]);
  const right = possible(other, b, [
    ...cuts(a).map((value) =>
      percent === 0 ? 0 : fractionOf(value).mul(100).div(percent).valueOf(),
    ),
    0,
  ]);
  if (left.length === 0 || right.length === 0) return comparator === '≠' ? 'met' : 'unmet';
  return agreed(
    left.flatMap((x) =>
      right.map((y): Outcome => {
        const difference = fractionOf(x)
          .mul(100)
          .compare(fractionOf(percent).mul(fractionOf(y)));
        return holds(comparator, difference) ? 'met' : 'unmet';
      }),
    ),
  );
}

function rowsIn(datum: Datum): Rows | Outcome {
  if (isRows(datum)) return datum;
  if (datum === none) return [];
  return datum === notArisen ? 'council' : 'unknown';
}

function share(condition: Extract<Condition, { op: 'share' }>, record: Row): Outcome {
  const rows = rowsIn(record[condition.slot.index]);
  if (typeof rows === 'string') return rows;
  const { base, amount } = condition;
  const each = rows.map((row) => ({
    within: base ? reference(base, row) : 'met',
    holds: reference(condition.holds, row),
  }));
  const isShare = amount.kind.startsWith('percent') || amount.kind === 'all';
  const involved = each.some(({ within, holds }) =>
    isShare
      ? within === 'unknown' || (within !== 'unmet' && holds === 'unknown')
      : and(within, holds) === 'unknown',
  );
  let ways: { inBase: number; held: number }[] = [{ inBase: 0, held: 0 }];
  for (const { within, holds } of each) {
    ways = ways.flatMap(({ inBase, held }) =>
      settled(within).flatMap((isIn) =>
        isIn === 'unmet'
          ? [{ inBase, held }]
          : settled(holds).map((is) => ({
              inBase: inBase + 1,
              held: held + (is === 'met' ? 1 : 0),
            })),
      ),
    );
  }
  const results = ways.map(
    ({ inBase, held }): Outcome =>
      isShare && inBase === 0 ? condition.whenEmpty : amountMet(amount, held, inBase),
  );
  return agreed(results, involved ? 'unknown' : 'council');
}

const settled = (outcome: Outcome): readonly Outcome[] =>
  outcome === 'met' || outcome === 'unmet' ? [outcome] : ['met', 'unmet'];

function amountMet(amount: ShareAmount, held: number, inBase: number): Outcome {
  const percent = (comparator: Comparator, value: number): boolean =>
    holds(comparator, fractionOf(held).mul(100).compare(fractionOf(value).mul(inBase)));
  switch (amount.kind) {
    case 'percent':
      return percent(amount.comparator, amount.value) ? 'met' : 'unmet';
    case 'percent-range':
      return percent('≥', amount.from) && percent('≤', amount.to) ? 'met' : 'unmet';
    case 'count':
      return holds(amount.comparator, held - amount.value) ? 'met' : 'unmet';
    case 'count-range':
      return amount.from <= held && held <= amount.to ? 'met' : 'unmet';
    case 'all':
      return held === inBase ? 'met' : 'unmet';
    case 'none':
      return held === 0 ? 'met' : 'unmet';
    default:
      return 'unknown';
  }
}

/** `beyond`: it depends on years before the list, of which nothing is known. */
type Run = 'met' | 'unmet' | 'beyond';
type Year = { readonly skip: Outcome; readonly holds: Outcome };

function years(condition: Extract<Condition, { op: 'years' }>, row: Row): Outcome {
  const { mode } = condition;
  const each = condition.years.map(
    ({ skip, holds }): Year => ({
      skip: skip ? reference(skip, row) : 'unmet',
      holds: reference(holds, row),
    }),
  );
  if (mode.kind === 'at-least')
    return atLeast(mode.count, tally(each.map(({ skip, holds }) => and(not(skip), holds))));
  const runs = (list: readonly Year[], open: readonly Outcome[]): Set<Run> =>
    new Set(
      settlements(list, open).map((one) =>
        mode.kind === 'run-to-last' ? runToLast(one, mode.length) : runAnywhere(one, mode.length),
      ),
    );
  const whole = runs(each, ['unknown', 'council']);
  if (whole.size === 1 && !whole.has('beyond')) return whole.has('met') ? 'met' : 'unmet';
  // Data is asked for where, with the council's part settled in some way, it would still decide.
  const forData = settlements(each, ['council']).some((one) => {
    const left = runs(one, ['unknown']);
    return left.size > 1 || left.has('beyond');
  });
  return forData ? 'unknown' : 'council';
}

/** Every way in which the years whose outcome is one of `open` may turn out. */
function settlements(list: readonly Year[], open: readonly Outcome[]): Year[][] {
  const ways = (outcome: Outcome): readonly Outcome[] =>
    open.includes(outcome) ? ['met', 'unmet'] : [outcome];
  return list.reduce<Year[][]>(
    (before, { skip, holds }) =>
      before.flatMap((some) =>
        ways(skip).flatMap((s) => ways(holds).map((h) => [...some, { skip: s, holds: h }])),
      ),
    [[]],
  );
}

function runToLast(list: readonly Year[], length: number): Run {
  let held = 0;
  for (const { skip, holds } of list.toReversed()) {
    if (skip === 'met') continue;
    if (holds !== 'met') return 'unmet';
    held++;
    if (held === length) return 'met';
  }
  return 'beyond';
}

function runAnywhere(list: readonly Year[], length: number): Run {
  let held = 0;
  for (const { skip, holds } of list) {
    if (skip === 'met') continue;
    held = holds === 'met' ? held + 1 : 0;
    if (held === length) return 'met';
  }
  return 'unmet';
}
