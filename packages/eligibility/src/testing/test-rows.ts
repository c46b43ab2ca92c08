import type {
  ListedRecord,
  PartialDate,
  TestCase,
  TestFact,
  TestValue,
  Unit,
  Value,
} from '@thidua/model';
import { daysBetween, earliestDay, latestDay } from '@thidua/model/calendar';
import { type Datum, isInterval, none, notArisen, type Row } from '../meaning/datum.ts';
import type { DurationUnit, Slot, SlotTable } from '../plan/slot.ts';
import { measureOf } from '../plan/typing/figures.ts';

/** A record of a test as a row; records of a list have no name of their own. */
export type TestRow = {
  readonly id: string;
  readonly participant: string;
  readonly row: Row;
};

/** What each record of a test says, in the slots of the tables; what no rule asks for is left out. */
export function rowsOfTest(test: TestCase, tables: readonly SlotTable[]): TestRow[] {
  const named = new Map(test.records.map((record) => [record.id, record]));
  const reading: Reading = { named, year: test.year };
  const rows: TestRow[] = [];
  const add = (id: string, participant: string | undefined, facts: readonly TestFact[]): void => {
    const table = tables.find(({ of }) => of === participant) ?? tables[0];
    if (table !== undefined)
      rows.push({ id, participant: table.of, row: rowOf(table, facts, reading) });
  };
  for (const record of test.records) {
    add(record.id, participantOf(record.id, reading), factsOf(record.id, reading));
  }
  let listed = 0;
  for (const record of test.list) {
    for (let count = 0; count < record.count; count += 1) {
      listed += 1;
      const participant =
        record.like === undefined ? undefined : participantOf(record.like, reading);
      add(`${record.like ?? 'hồ-sơ'} (${listed})`, participant, listedFacts(record, reading));
    }
  }
  return rows;
}

type Reading = {
  readonly named: ReadonlyMap<string, TestCase['records'][number]>;
  readonly year: number | undefined;
};

/** The records that one is like, from itself upwards; one that comes back to itself ends there. */
function ancestry(id: string, { named }: Reading): TestCase['records'][number][] {
  const chain: TestCase['records'][number][] = [];
  let record = named.get(id);
  while (record !== undefined && !chain.includes(record)) {
    chain.push(record);
    record = record.like === undefined ? undefined : named.get(record.like);
  }
  return chain;
}

const participantOf = (id: string, reading: Reading): string | undefined =>
  ancestry(id, reading).find(({ participant }) => participant !== undefined)?.participant?.id;

/** Own facts last, so that they stand in place of what the record is like. */
const factsOf = (id: string, reading: Reading): TestFact[] =>
  ancestry(id, reading)
    .toReversed()
    .flatMap(({ facts }) => facts);

const listedFacts = (record: ListedRecord, reading: Reading): TestFact[] => [
  ...(record.like === undefined ? [] : factsOf(record.like, reading)),
  ...record.facts,
];

function rowOf(table: SlotTable, facts: readonly TestFact[], reading: Reading): Row {
  const row: Datum[] = table.slots.map(() => undefined);
  for (const fact of facts) {
    for (const slot of table.slots) {
      const datum = datumFor(slot, fact, reading);
      if (datum !== undefined) row[slot.index] = datum.value;
    }
  }
  return row;
}

/** What a fact puts into a slot; nothing where it is about something else. */
function datumFor(slot: Slot, fact: TestFact, reading: Reading): { value: Datum } | undefined {
  if (fact.kind === 'council') {
    if (slot.type !== 'verdict' || slot.fact !== fact.criterion.id) return undefined;
    return { value: fact.verdict === 'met' ? 1 : 0 };
  }
  const { use, value } = fact;
  if (slot.type === 'verdict' || slot.fact !== use.fact.id) return undefined;
  if ((slot.planned === true) !== (use.planned === true)) return undefined;
  if (slot.year !== yearOf(use.year, reading)) return undefined;
  return { value: datumOf(slot, value, reading) };
}

function yearOf(year: number | string | undefined, reading: Reading): number | undefined {
  if (year === undefined || year === 'assessed-year' || year === reading.year) return undefined;
  if (typeof year === 'number') return year;
  return reading.year === undefined ? undefined : reading.year - 1;
}

function datumOf(slot: Slot, value: TestValue, reading: Reading): Datum {
  switch (value.kind) {
    case 'range':
      return hull(slot, value.from, value.to);
    case 'record':
      return { text: value.record };
    case 'list':
      if (slot.type === 'history') {
        const held = new Map(value.holdings.map(({ title, years }) => [title.id, years]));
        // Without `biết đủ` no year is known in full; the titles listed are held all the same.
        return { from: value.known?.from ?? 0, to: value.known?.to ?? -1, held };
      }
      return rowsOf(slot.rows, value.records, reading);
    default:
      return simple(slot, value);
  }
}

function rowsOf(
  table: SlotTable | undefined,
  records: readonly ListedRecord[],
  reading: Reading,
): Row[] {
  if (table === undefined) return [];
  return records.flatMap((record) => {
    const row = rowOf(table, listedFacts(record, reading), reading);
    return Array.from({ length: record.count }, () => row);
  });
}

function simple(slot: Slot, value: Value): Datum {
  switch (value.kind) {
    case 'blank':
    case 'fact':
      return undefined;
    case 'none':
      return none;
    case 'not-arisen':
      return notArisen;
    case 'number':
      if (slot.type === 'duration') return durationIn(slot.duration, value.value, value.unit);
      return Number(value.value);
    case 'percent':
      return Number(value.value);
    case 'truth':
      return value.value ? 1 : 0;
    case 'date':
      return daysOf(value.date);
    case 'name':
      return valueIn(slot, value.name.id);
    case 'text':
      return slot.type === 'category' ? labelled(slot, value.text) : { text: value.text };
  }
}

function valueIn(slot: Slot, id: string): Datum {
  if (slot.type === 'text') return { text: id };
  const place = slot.values?.findIndex((candidate) => candidate.id === id) ?? -1;
  return place === -1 ? undefined : place;
}

/** What is chosen in a grid has words in place of an identifier. */
function labelled({ values }: Slot, label: string): Datum {
  const place = values?.findIndex((value) => value.label === label) ?? -1;
  return place === -1 ? undefined : place;
}

/** In the measure of the slot; a value in another measure says nothing about it. */
function durationIn(
  wanted: DurationUnit | undefined,
  value: string,
  unit: Unit | undefined,
): Datum {
  const [measure, size] = (unit === undefined ? undefined : measureOf(unit)) ?? [wanted, 1];
  return measure === wanted ? Number(value) * size : undefined;
}

const dayNumber = (day: string): number => daysBetween('1970-01-01', day);

function daysOf(date: PartialDate): Datum {
  const from = earliestDay(date);
  const to = latestDay(date);
  if (from === undefined || to === undefined) return undefined;
  return from === to ? dayNumber(from) : { from: dayNumber(from), to: dayNumber(to) };
}

function hull(slot: Slot, from: Value, to: Value): Datum {
  const ends = [simple(slot, from), simple(slot, to)].flatMap((end): number[] => {
    if (typeof end === 'number') return [end];
    return isInterval(end) ? [end.from, end.to] : [];
  });
  if (ends.length < 2) return undefined;
  return { from: Math.min(...ends), to: Math.max(...ends) };
}
