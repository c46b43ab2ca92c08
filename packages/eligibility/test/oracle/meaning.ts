import type { Comparator } from '@thidua/model';
import type { Condition, Datum, ShareAmount, Slot, SlotTable } from '../../src/index.ts';
import { isHistory, isInterval, none, notArisen } from '../../src/meaning/datum.ts';
import { allCompletions, type Choose } from './completions.ts';
import { order, type Rational, rational, times } from './rational.ts';
import { type Bounds, innerView, type RecordView, rowsOf } from './record-view.ts';

/** What is the same for all completions of one record under one rule. */
export type Setting = {
  readonly bounds: ReadonlyMap<SlotTable, Bounds>;
  /** How many completions may be gone through. */
  readonly limit: number;
  /** Names of the parts of the rule, so that each can have questions of its own. */
  readonly names: Map<Condition, number>;
  /** Whether a part holds in every completion, by its name and the path of the record. */
  readonly certain: Map<string, boolean>;
};

/**
 * The two-valued meaning of a rule for a record completed by `choose`: does it hold? Written from the
 * semantics as text, and from nothing that evaluates rules elsewhere.
 */
export function holds(
  condition: Condition,
  view: RecordView,
  setting: Setting,
  choose: Choose,
): boolean {
  const part = (one: Condition): boolean => holds(one, view, setting, choose);
  /** What is the council's to say of this very part. */
  const councilSays = (): boolean => choose(questionOf(condition, view, setting), 'council', 2) > 0;
  switch (condition.op) {
    case 'and':
      return condition.of.every(part);
    case 'or':
      return condition.of.some(part);
    case 'not':
      return !part(condition.of);
    case 'meets':
      return part(condition.of);
    case 'at-least':
      return condition.of.filter(part).length >= condition.count;
    case 'pending': {
      // Not an answer of the record, but that something else comes out well: as uncertain as the condition.
      const asked = isCertain(condition.of, view, setting) ? 'pending' : 'council';
      return !part(condition.of) || choose(questionOf(condition, view, setting), asked, 2) > 0;
    }
    case 'council': {
      if (condition.slot === undefined) return councilSays();
      const verdict = view.row[condition.slot.index];
      if (verdict === undefined) {
        return choose(`${view.path}:${condition.slot.index}`, 'council', 2) > 0;
      }
      return verdict === 1;
    }
    case 'truth': {
      const datum = view.row[condition.slot.index];
      if (datum === notArisen) return councilSays();
      return order(valueIn(condition.slot, view, choose) ?? zero, zero) !== 0;
    }
    case 'compare': {
      if (view.row[condition.slot.index] === notArisen) return councilSays();
      const value = valueIn(condition.slot, view, choose);
      if (value === undefined) return condition.comparator === '≠';
      return compares(value, condition.comparator, rational(condition.value));
    }
    case 'one-of': {
      if (view.row[condition.slot.index] === notArisen) return councilSays();
      const value = valueIn(condition.slot, view, choose);
      return (
        value !== undefined && condition.values.some((one) => order(value, rational(one)) === 0)
      );
    }
    case 'compare-facts': {
      const { slot, other, comparator, percent } = condition;
      if (view.row[slot.index] === notArisen || view.row[other.index] === notArisen) {
        return councilSays();
      }
      const left = valueIn(slot, view, choose);
      const right = valueIn(other, view, choose);
      if (left === undefined || right === undefined) return comparator === '≠';
      return compares(left, comparator, times(times(rational(percent), hundredth), right));
    }
    case 'awarded': {
      const { slot, titles, year } = condition;
      if (view.row[slot.index] === notArisen) return councilSays();
      return titles.some(({ id }) => wasAwarded(slot, id, year, view, choose));
    }
    case 'some': {
      const { slot, where } = condition;
      if (view.row[slot.index] === notArisen) return councilSays();
      return rowsFor(condition, slot, view, setting, choose).some(
        (row) => where === undefined || holds(where, row, setting, choose),
      );
    }
    case 'share': {
      const { slot, base, whenEmpty, amount } = condition;
      if (view.row[slot.index] === notArisen) return councilSays();
      const all = rowsFor(condition, slot, view, setting, choose);
      const within = all.filter((row) => base === undefined || holds(base, row, setting, choose));
      const isShare = !['count', 'count-range', 'none'].includes(amount.kind);
      if (within.length === 0 && isShare) {
        return whenEmpty === 'council' ? councilSays() : whenEmpty === 'met';
      }
      const those = within.filter((row) => holds(condition.holds, row, setting, choose));
      return isAmount(amount, those.length, within.length);
    }
    case 'years': {
      const { mode, years } = condition;
      const counted = years.filter(({ skip }) => skip === undefined || !part(skip));
      if (mode.kind === 'at-least') {
        return counted.filter((year) => part(year.holds)).length >= mode.count;
      }
      if (mode.kind === 'run-to-last') {
        if (!counted.slice(-mode.length).every((year) => part(year.holds))) return false;
        // The years that were left out lead further back than anyone looked.
        return (
          counted.length >= mode.length ||
          choose(questionOf(condition, view, setting), 'data', 2) > 0
        );
      }
      return counted.some(
        (_, start) =>
          start + mode.length <= counted.length &&
          counted.slice(start, start + mode.length).every((year) => part(year.holds)),
      );
    }
  }
}

const zero = rational(0);
const hundredth: Rational = { over: 1n, under: 100n };

function questionOf(condition: Condition, view: RecordView, { names }: Setting): string {
  const name = names.get(condition) ?? names.size;
  names.set(condition, name);
  return `${view.path}?${name}`;
}

function isCertain(condition: Condition, view: RecordView, setting: Setting): boolean {
  const question = questionOf(condition, view, setting);
  const before = setting.certain.get(question);
  if (before !== undefined) return before;
  const certain = allCompletions(
    (choose) => holds(condition, view, setting, choose),
    setting.limit,
  ).every(({ value }) => value);
  setting.certain.set(question, certain);
  return certain;
}

/** The value in this completion; undefined where there is none to compare. */
function valueIn(slot: Slot, view: RecordView, choose: Choose): Rational | undefined {
  const datum = view.row[slot.index];
  if (typeof datum === 'number') return rational(datum);
  if (datum === none) return hasZero(slot) ? zero : undefined;
  if (datum !== undefined && !isInterval(datum)) throw new TypeError(`${slot.key} is not compared`);
  const cells = view.cells(slot);
  return cells[choose(`${view.path}:${slot.index}`, 'data', cells.length)];
}

const hasZero = ({ type }: Slot): boolean =>
  ['number', 'share', 'money', 'duration', 'truth', 'verdict'].includes(type);

function compares(left: Rational, comparator: Comparator, right: Rational): boolean {
  const sign = order(left, right);
  switch (comparator) {
    case '=':
      return sign === 0;
    case '≠':
      return sign !== 0;
    case '≥':
      return sign >= 0;
    case '≤':
      return sign <= 0;
    case '>':
      return sign > 0;
    case '<':
      return sign < 0;
  }
}

function wasAwarded(
  slot: Slot,
  title: string,
  year: number,
  view: RecordView,
  choose: Choose,
): boolean {
  const datum: Datum = view.row[slot.index];
  if (datum === none) return false;
  if (datum !== undefined && isHistory(datum)) {
    if (datum.held.get(title)?.includes(year)) return true;
    if (year >= datum.from && year <= datum.to) return false;
  }
  return choose(`${view.path}:${slot.index}:${title}:${year}`, 'data', 2) > 0;
}

/**
 * The rows of a list in this completion. For a list that is not known: none; copies of one row about which
 * nothing is known, and of two such rows, in the numbers at which the amount that is asked for changes.
 */
function rowsFor(
  condition: Condition & { readonly op: 'some' | 'share' },
  slot: Slot,
  view: RecordView,
  setting: Setting,
  choose: Choose,
): readonly RecordView[] {
  const datum = view.row[slot.index];
  if (datum === none || slot.rows === undefined) return [];
  const bounds = setting.bounds.get(slot.rows);
  if (datum !== undefined) return rowsOf(view, slot, bounds);
  const blank = slot.rows.slots.map(() => undefined);
  const [one, two] = ['a', 'b'].map((name) =>
    innerView(view, `${slot.index}.${name}`, blank, bounds),
  ) as [RecordView, RecordView];
  const lists =
    condition.op === 'some'
      ? [
          [0, 0],
          [1, 0],
          [1, 1],
        ]
      : sizesFor(condition.amount);
  const way = choose(`${view.path}:${slot.index}`, 'data', lists.length);
  const [ones = 0, twos = 0] = lists[way] ?? [];
  return [...Array<RecordView>(ones).fill(one), ...Array<RecordView>(twos).fill(two)];
}

/** How many copies of the first row and of the second. */
function sizesFor(amount: ShareAmount): [number, number][] {
  const few: [number, number][] = [
    [0, 0],
    [1, 0],
    [1, 1],
  ];
  switch (amount.kind) {
    case 'percent':
      return [...few, ...parted(amount.value)];
    case 'percent-range':
      return [...few, ...parted(amount.from), ...parted(amount.to)];
    case 'count':
      return [...few, [amount.value, 0], [amount.value + 1, 0]];
    case 'count-range':
      return [...few, [amount.from, 0], [amount.to + 1, 0]];
    default:
      return few;
  }
}

/** Rows of which exactly so many hundredths may hold. */
function parted(percent: number): [number, number][] {
  let [part, whole] = [Math.round(percent * 10), 1000];
  for (const divisor of [2, 5]) {
    while (part % divisor === 0 && whole % divisor === 0) {
      part /= divisor;
      whole /= divisor;
    }
  }
  return part > 0 && part < whole
    ? [
        [part, whole - part],
        [1, 2],
      ]
    : [[1, 2]];
}

function isAmount(amount: ShareAmount, those: number, all: number): boolean {
  const share = { over: 100n * BigInt(those), under: BigInt(Math.max(all, 1)) };
  const count = rational(those);
  switch (amount.kind) {
    case 'percent':
      return compares(share, amount.comparator, rational(amount.value));
    case 'percent-range':
      return (
        compares(share, '≥', rational(amount.from)) && compares(share, '≤', rational(amount.to))
      );
    case 'count':
      return compares(count, amount.comparator, rational(amount.value));
    case 'count-range':
      return (
        compares(count, '≥', rational(amount.from)) && compares(count, '≤', rational(amount.to))
      );
    case 'all':
      return those === all;
    case 'none':
      return those === 0;
  }
}
