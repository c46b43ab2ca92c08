import type { Datum, Row, Rows, Slot, SlotTable } from '../../src/index.ts';
import { none, notArisen } from '../../src/meaning/datum.ts';
import type { Random } from './random.ts';
import { historyYears, titleNames, usualValues } from './table.ts';

/** How often a fact is known and not, and how many rows a list has at most. */
export type RowShape = {
  readonly states: Readonly<
    Record<'known' | 'unknown' | 'interval' | 'none' | 'not-arisen', number>
  >;
  readonly rows: number;
};

const usualRows: RowShape = {
  states: { known: 10, unknown: 4, interval: 3, none: 2, 'not-arisen': 1 },
  rows: 4,
};

/** A record with data missing in every way that data can be. */
export const randomRow = (random: Random, table: SlotTable, shape: RowShape = usualRows): Row =>
  table.slots.map((slot) => randomDatum(random, slot, shape));

function randomDatum(random: Random, slot: Slot, shape: RowShape): Datum {
  if (slot.type === 'verdict') return random.pick([0, 1, undefined]);
  const state = random.weighted(shape.states);
  if (state === 'unknown') return undefined;
  if (state === 'none') return none;
  if (state === 'not-arisen') return notArisen;
  if (slot.type === 'rows') return randomRows(random, slot.rows, shape);
  if (slot.type === 'history') return randomHistory(random);
  const values =
    slot.values?.map((_, place) => place) ?? usualValues[slot.type as keyof typeof usualValues];
  if (state === 'known' || slot.type === 'truth') return random.pick(values);
  const [from, to] = [random.pick(values), random.pick(values)].sort((a, b) => a - b) as [
    number,
    number,
  ];
  return { from, to };
}

const randomRows = (random: Random, table: SlotTable | undefined, shape: RowShape): Rows =>
  table === undefined
    ? []
    : Array.from({ length: random.below(shape.rows + 1) }, () =>
        randomRow(random, table, { ...shape, rows: Math.min(shape.rows, 2) }),
      );

function randomHistory(random: Random): Datum {
  const [from, to] = [random.pick(historyYears), random.pick(historyYears)].sort() as [
    number,
    number,
  ];
  const held = new Map<string, readonly number[]>();
  for (const title of titleNames) {
    // Now and then a title outside the years that are known in full.
    const years = historyYears.filter(
      (year) => random.chance(0.5) && ((year >= from && year <= to) || random.chance(0.2)),
    );
    if (years.length > 0) held.set(title, years);
  }
  return { from, to, held };
}
