import type { Condition, Datum, Row, Slot, SlotTable } from '../../src/index.ts';
import { isInterval, isRows } from '../../src/meaning/datum.ts';
import {
  between,
  inverse,
  nameOf,
  order,
  plus,
  type Rational,
  rational,
  times,
} from './rational.ts';

/** A record, or a row within one, with the place that names its open questions. */
export type RecordView = {
  readonly path: string;
  /** The views of rows within the record, made once. */
  readonly within: Map<string, RecordView>;
  readonly row: Row;
  /** The values that stand for all that a slot not fully known may have: its cells. */
  cells(slot: Slot): readonly Rational[];
};

/** What a rule compares the facts of one table with, and with each other. */
export type Bounds = {
  readonly values: ReadonlyMap<number, ReadonlySet<number>>;
  readonly pairs: readonly Pair[];
};

type Pair = { readonly slot: Slot; readonly other: Slot; readonly percent: number };

/** The bounds that a rule sets to the facts of each table that it speaks of. */
export function boundsOf(condition: Condition, table: SlotTable): Map<SlotTable, Bounds> {
  const found = new Map<SlotTable, { values: Map<number, Set<number>>; pairs: Pair[] }>();
  const visit = (part: Condition | undefined, within: SlotTable): void => {
    if (part === undefined) return;
    const bounds = found.get(within) ?? { values: new Map<number, Set<number>>(), pairs: [] };
    found.set(within, bounds);
    const add = (slot: Slot, values: readonly number[]): void => {
      bounds.values.set(slot.index, new Set([...(bounds.values.get(slot.index) ?? []), ...values]));
    };
    switch (part.op) {
      case 'and':
      case 'or':
      case 'at-least':
        for (const each of part.of) visit(each, within);
        break;
      case 'not':
      case 'meets':
      case 'pending':
        visit(part.of, within);
        break;
      case 'compare':
        add(part.slot, [part.value]);
        break;
      case 'one-of':
        add(part.slot, part.values);
        break;
      case 'compare-facts':
        bounds.pairs.push(part);
        break;
      case 'some':
        visit(part.where, part.slot.rows ?? within);
        break;
      case 'share':
        visit(part.base, part.slot.rows ?? within);
        visit(part.holds, part.slot.rows ?? within);
        break;
      case 'years':
        for (const { holds, skip } of part.years) {
          visit(holds, within);
          visit(skip, within);
        }
        break;
      default:
    }
  };
  visit(condition, table);
  return found;
}

const far: Rational = { over: 10n ** 13n, under: 1n };
const nought: Rational = { over: 0n, under: 1n };

/**
 * Cells: the bounds themselves and points between and beyond. Where facts are compared with each other, each
 * also has what the bounds, values and ends of the other come to, so that every order of the two is among
 * the pairs of cells; one point between would lie on the line where they are equal, so there are three.
 */
export function viewOf(path: string, row: Row, bounds: Bounds | undefined): RecordView {
  const made = new Map<number, readonly Rational[]>();
  let borders: Map<number, Rational[]> | undefined;
  return {
    path,
    row,
    within: new Map(),
    cells(slot) {
      const before = made.get(slot.index);
      if (before !== undefined) return before;
      const twofold = slot.type === 'truth' || slot.type === 'verdict';
      const most = twofold ? 1 : slot.values && slot.values.length - 1;
      if (most !== undefined) {
        const [from, to] = endsOf(row[slot.index]) ?? [0, most];
        const places = Array.from({ length: to - from + 1 }, (_, step) => rational(from + step));
        made.set(slot.index, places);
        return places;
      }
      borders ??= bordersOf(row, bounds);
      const paired = bounds?.pairs.some(
        (pair) => pair.slot.index === slot.index || pair.other.index === slot.index,
      );
      const cells = cut(slot, row[slot.index], borders.get(slot.index) ?? [], paired ?? false);
      made.set(slot.index, cells);
      return cells;
    },
  };
}

const endsOf = (datum: Datum): [number, number] | undefined => {
  if (typeof datum === 'number') return [datum, datum];
  return datum !== undefined && isInterval(datum) ? [datum.from, datum.to] : undefined;
};

function bordersOf(row: Row, bounds: Bounds | undefined): Map<number, Rational[]> {
  const borders = new Map<number, Rational[]>();
  const known = new Set<string>();
  const add = (index: number, values: readonly Rational[]): void => {
    const all = borders.get(index) ?? [];
    for (const value of values) {
      const name = `${index}:${nameOf(value)}`;
      if (!known.has(name)) all.push(value);
      known.add(name);
    }
    borders.set(index, all);
  };
  for (const [index, values] of bounds?.values ?? []) add(index, [...values].map(rational));
  for (const { slot, other } of bounds?.pairs ?? []) {
    for (const { index } of [slot, other]) {
      add(index, (endsOf(row[index]) ?? [0]).map(rational));
      add(index, [nought, far, times(far, rational(-1))]);
    }
  }
  for (let round = 0; round < 2; round++) {
    for (const { slot, other, percent } of bounds?.pairs ?? []) {
      const ratio = times(rational(percent), { over: 1n, under: 100n });
      const [here, there] = [[...(borders.get(slot.index) ?? [])], borders.get(other.index) ?? []];
      add(
        slot.index,
        there.map((value) => times(value, ratio)),
      );
      if (percent !== 0)
        add(
          other.index,
          here.map((value) => times(value, inverse(ratio))),
        );
    }
  }
  return borders;
}

function cut(slot: Slot, datum: Datum, borders: readonly Rational[], paired: boolean): Rational[] {
  const ends = endsOf(datum)?.map(rational);
  const least = ends?.[0] ?? (slot.type === 'duration' ? nought : undefined);
  const most = ends?.[1];
  const inside = (value: Rational): boolean =>
    (least === undefined || order(value, least) >= 0) &&
    (most === undefined || order(value, most) <= 0);
  const marks = [...borders, ...(least ? [least] : []), ...(most ? [most] : [])]
    .filter(inside)
    .sort(order)
    .filter((value, place, all) => place === 0 || order(value, all[place - 1] ?? value) !== 0);
  const steps = paired ? [1n, 2n, 3n] : [2n];
  const cells = marks.flatMap((mark, place) => {
    const next = marks[place + 1];
    return next === undefined ? [mark] : [mark, ...steps.map((step) => between(mark, next, step))];
  });
  const [first = nought, last = nought] = [marks[0], marks[marks.length - 1]];
  if (least === undefined) cells.unshift(plus(first, { over: -1n, under: 1n }));
  if (most === undefined) cells.push(plus(last, { over: 1n, under: 1n }));
  return cells;
}

/** The rows of a list that is known, each as a record of its own. */
export const rowsOf = (view: RecordView, slot: Slot, bounds: Bounds | undefined): RecordView[] => {
  const datum = view.row[slot.index];
  if (datum === undefined || !isRows(datum)) return [];
  return datum.map((row, place) => innerView(view, `${slot.index}.${place}`, row, bounds));
};

/** The view of a row within a record, by its name there. */
export function innerView(
  view: RecordView,
  name: string,
  row: Row,
  bounds: Bounds | undefined,
): RecordView {
  const inner = view.within.get(name) ?? viewOf(`${view.path}/${name}`, row, bounds);
  view.within.set(name, inner);
  return inner;
}
