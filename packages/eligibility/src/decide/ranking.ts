import { COUNCIL, MET, UNKNOWN, UNMET, type Verdict } from '../evaluate/code.ts';
import { verdictOf } from '../evaluate/compile.ts';
import { isInterval, isRows, none, type Row } from '../meaning/datum.ts';
import { domainOf, greatest, least } from '../meaning/range.ts';
import type { PreferencePlan } from '../plan/award-plan.ts';
import type { Slot } from '../plan/slot.ts';
import { bytes, type Column, doubles, integers } from './column.ts';

/**
 * Where a candidate stands in the order of preferences, as places from the last (0) to the first. Equal
 * numbers are a tie. Missing data and what only the council can say make an interval each.
 */
export type Standing = {
  /** Everything against the candidate. */
  readonly lowest: Int32Array;
  /** Missing data against, the council for. */
  readonly dataAgainst: Int32Array;
  /** Missing data for, the council against. */
  readonly dataFor: Int32Array;
  readonly highest: Int32Array;
  /** How many different places there are. */
  readonly places: number;
};

/** The order of preferences over candidates that arrive one by one. */
export type Ranking = {
  /** Whether there is any preference. */
  readonly ordered: boolean;
  /** `choice`: what the council has chosen among those who are level on all preferences. */
  add(row: Row, choice?: Choice): void;
  standing(): Standing;
  /** Which preferences are open for a candidate, by their place in the list, and through what. */
  openAt(index: number): { readonly data: number[]; readonly council: number[] };
};

/** 1: chosen by the council; -1: not chosen; 0: the council has not said. */
export type Choice = -1 | 0 | 1;

type Range = { low: number; high: number; open?: 'data' | 'council' };
type KeyReader = (row: Row) => Range;

const known = (value: number): Range => ({ low: value, high: value });

export function createRanking(preferences: readonly PreferencePlan[]): Ranking {
  const readers = preferences.map((preference): KeyReader => {
    if (preference.kind === 'rank') return readRank(preference.slot, preference.direction);
    const verdict: Verdict = verdictOf(preference.condition);
    return (row) => ranges[verdict(row)];
  });
  const columns: Column<Float64Array>[] = readers.map(doubles);
  /** First vector of each candidate. */
  const first = integers();
  const open = bytes();

  /** The council's choices, from the first that there is. They come after every preference. */
  let choices: Column<Float64Array> | undefined;
  const pushChoice = (choice: Choice, count: number): void => {
    if (choices === undefined) {
      if (choice === 0) return;
      choices = doubles();
      for (let at = 0; at < length - count; at++) choices.push(0);
    }
    for (let at = 0; at < count; at++) choices.push(choice);
  };
  const push = (vector: (range: Range) => number, read: readonly Range[]): void => {
    for (const [k, range] of read.entries()) columns[k]?.push(vector(range));
  };
  /** The vectors of one candidate: one where everything is known, else four as in `Standing`. */
  const vectors = (index: number): number[][] => {
    const start = first.values[index] ?? 0;
    const count = open.values[index] === 1 ? 4 : 1;
    return Array.from({ length: count }, (_, at) =>
      columns.map((column) => column.values[start + at] ?? 0),
    );
  };
  const begin = (isOpen: boolean): void => {
    first.push(length);
    open.push(isOpen ? 1 : 0);
    length += isOpen ? 4 : 1;
  };
  let length = 0;

  return {
    ordered: readers.length > 0,
    add(row, choice = 0) {
      const read = readers.map((reader) => reader(row));
      const isOpen = read.some((range) => range.open !== undefined);
      begin(isOpen);
      pushChoice(choice, isOpen ? 4 : 1);
      push((range) => range.low, read);
      if (!isOpen) return;
      push((range) => (range.open === 'council' ? range.high : range.low), read);
      push((range) => (range.open === 'council' ? range.low : range.high), read);
      push((range) => range.high, read);
    },
    standing() {
      const { ranks, count } = denseRanks(
        [...columns, ...(choices === undefined ? [] : [choices])].map((column) => column.values),
        length,
      );
      const size = first.length;
      const starts = first.values;
      const opened = open.values;
      const pick = (at: number): Int32Array => {
        const picked = new Int32Array(size);
        for (let i = 0; i < size; i++) {
          picked[i] = ranks[(starts[i] ?? 0) + (opened[i] === 1 ? at : 0)] ?? 0;
        }
        return picked;
      };
      const lowest = pick(0);
      if (length === size) {
        return { lowest, dataAgainst: lowest, dataFor: lowest, highest: lowest, places: count };
      }
      return { lowest, dataAgainst: pick(1), dataFor: pick(2), highest: pick(3), places: count };
    },
    openAt(index) {
      const [low, against, , high] = vectors(index);
      const data: number[] = [];
      const council: number[] = [];
      for (let k = 0; k < readers.length; k++) {
        if (low === undefined || high === undefined || low[k] === high[k]) continue;
        if (against?.[k] !== high[k]) data.push(k);
        else council.push(k);
      }
      return { data, council };
    },
  };
}

const ranges = {
  [MET]: known(1),
  [UNMET]: known(0),
  [UNKNOWN]: { low: 0, high: 1, open: 'data' },
  [COUNCIL]: { low: 0, high: 1, open: 'council' },
} satisfies Record<number, Range>;

function readRank(slot: Slot, direction: 'ascending' | 'descending'): KeyReader {
  const domain = domainOf(slot);
  // Larger is better inside; `0 - x` has no negative zero, which would sort before zero.
  const range = (from: number, to: number, open: 'data' | 'council'): Range => {
    const [low, high] = direction === 'descending' ? [from + 0, to + 0] : [0 - to, 0 - from];
    // Nothing to be preferred by: behind all that have a value.
    if (Number.isNaN(low)) return known(-Infinity);
    return low === high ? known(low) : { low, high, open };
  };
  return (row) => {
    const datum = row[slot.index];
    // A list ranks by how many rows it has.
    if (slot.type === 'rows') {
      if (datum === none) return range(0, 0, 'data');
      if (datum === undefined || !isRows(datum)) {
        return range(0, Infinity, datum === undefined ? 'data' : 'council');
      }
      return range(datum.length, datum.length, 'data');
    }
    const open = datum === undefined || isInterval(datum) ? 'data' : 'council';
    return range(least(domain, datum), greatest(domain, datum), open);
  };
}

/** The place of each vector in the lexicographic order of all of them, equal vectors sharing one. */
function denseRanks(
  columns: readonly Float64Array[],
  length: number,
): { ranks: Int32Array; count: number } {
  let ranks: Int32Array = new Int32Array(length);
  let count = length > 0 ? 1 : 0;
  for (const column of columns) {
    const next = ranksOf(column);
    const codes = new Float64Array(length);
    for (let i = 0; i < length; i++) codes[i] = (ranks[i] ?? 0) * next.count + (next.ranks[i] ?? 0);
    // Numbers sort natively, without calls for each pair.
    ({ ranks, count } = count === 1 ? next : ranksOf(codes));
  }
  return { ranks, count };
}

function ranksOf(values: Float64Array): { ranks: Int32Array; count: number } {
  const sorted = values.slice().sort();
  let count = 0;
  for (let i = 0; i < sorted.length; i++) {
    const value = sorted[i] ?? 0;
    if (count === 0 || value !== sorted[count - 1]) sorted[count++] = value;
  }
  const different = sorted.subarray(0, count);
  const ranks = new Int32Array(values.length);
  for (let i = 0; i < values.length; i++) ranks[i] = atLeastFrom(different, values[i] ?? 0);
  return { ranks, count };
}

/** In ascending numbers, the place of the first that is not below `value`. */
export function atLeastFrom(sorted: Float64Array | Int32Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
