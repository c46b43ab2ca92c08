import type { DuckDBConnection } from '@duckdb/node-api';
import type { Datum, Row, Slot, SlotTable } from '../../src/index.ts';
import { isHistory, isInterval, isRows, isText, none, notArisen } from '../../src/meaning/datum.ts';
import { dialects } from '../../src/sql/dialect.ts';
import {
  type ColumnPart,
  columnName,
  columnsOf,
  partsOf,
  stateNames,
} from '../../src/sql/layout.ts';

const { identifier, text } = dialects.duckdb;

/** The columns of the table, as DuckDB is told of them. */
const columnsFor = (table: SlotTable): string =>
  columnsOf(table.slots, 'duckdb')
    .map(({ name, type }) => `${identifier(name)} ${type}`)
    .join(', ');

/** A record as DuckDB is given it: values in the order of the columns. */
const valuesOf = (row: Row, table: SlotTable): string[] =>
  table.slots.flatMap((slot) => {
    const parts = layOut(slot, row[slot.index]);
    return partsOf(slot).map((part) => parts[part] ?? 'NULL');
  });

/** Makes the records the table `records`, each with its place in `hồ-sơ`. */
export async function store(
  connection: DuckDBConnection,
  table: SlotTable,
  rows: readonly Row[],
): Promise<void> {
  await connection.run(`CREATE OR REPLACE TABLE records ("hồ-sơ" INTEGER, ${columnsFor(table)})`);
  const values = rows.map((row, place) => `(${[place, ...valuesOf(row, table)].join(', ')})`);
  await connection.run(`INSERT INTO records VALUES ${values.join(', ')}`);
}

function layOut(slot: Slot, datum: Datum): Partial<Record<ColumnPart, string>> {
  if (datum === undefined) return {};
  if (datum === none) return { state: text(stateNames.none) };
  if (datum === notArisen) return { state: text(stateNames.notArisen) };
  if (isRows(datum)) return { value: `[${datum.map((row) => struct(row, slot.rows)).join(', ')}]` };
  if (isHistory(datum)) {
    const held = [...datum.held].flatMap(([title, years]) =>
      years.map((year) => text(`${title} ${year}`)),
    );
    return { value: `[${held.join(', ')}]`, from: String(datum.from), to: String(datum.to) };
  }
  if (isText(datum)) return { value: text(datum.text) };
  if (!isInterval(datum)) return { value: literal(slot, datum) };
  if (slot.type === 'truth') {
    return datum.from === datum.to ? { value: literal(slot, datum.from) } : {};
  }
  return { value: literal(slot, datum.from), to: literal(slot, datum.to) };
}

function struct(row: Row, table: SlotTable | undefined): string {
  const slots = table?.slots ?? [];
  const names = slots.flatMap((slot) => partsOf(slot).map((part) => columnName(slot, part)));
  const values = table === undefined ? [] : valuesOf(row, table);
  return `{${names.map((name, place) => `${text(name)}: ${values[place] ?? 'NULL'}`).join(', ')}}`;
}

function literal(slot: Slot, value: number): string {
  if (slot.type === 'date') {
    return `DATE '${new Date(value * 86_400_000).toISOString().slice(0, 10)}'`;
  }
  if (slot.type === 'truth' || slot.type === 'verdict') return value === 1 ? 'TRUE' : 'FALSE';
  return slot.values === undefined ? `${value}::DOUBLE` : text(slot.values[value]?.id ?? '');
}
