import { basename } from 'node:path';
import {
  DuckDBDateValue,
  DuckDBDecimalValue,
  DuckDBInstance,
  DuckDBListValue,
  DuckDBStructValue,
  DuckDBTimestampTZValue,
  DuckDBTimestampValue,
  type DuckDBValue,
} from '@duckdb/node-api';
import type { FieldsRow, FieldsTable } from './source.ts';
import { Unreadable } from './unreadable.ts';

/** A database in memory that leaves nothing on the disk and fetches nothing. */
export async function privateDatabase() {
  const instance = await DuckDBInstance.create(':memory:', {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    temp_directory: '',
  });
  return instance.connect();
}

/** Reads a Parquet file, its columns by their names. */
export function parquetTable(path: string): FieldsTable {
  return { kind: 'fields', name: basename(path), batches: batchesOf(path) };
}

async function* batchesOf(path: string): AsyncIterable<readonly FieldsRow[]> {
  const connection = await privateDatabase();
  try {
    const result = await connection.stream('SELECT * FROM read_parquet($1)', [path]).catch(() => {
      throw new Unreadable({
        vi: `\`${basename(path)}\` hỏng hoặc không phải là tệp Parquet.`,
        en: `\`${basename(path)}\` is damaged, or is no Parquet file.`,
      });
    });
    const names = result.columnNames();
    let at = 0;
    for await (const chunk of result) {
      const rows: FieldsRow[] = [];
      for (const values of chunk.getRows()) {
        at++;
        const fields = Object.fromEntries(
          names.map((name, column) => [name, plain(values[column] ?? null)]),
        );
        rows.push({ at, fields });
      }
      yield rows;
    }
  } finally {
    connection.closeSync();
  }
}

/** As JSON would give it; dates as days. */
function plain(value: DuckDBValue): unknown {
  if (value === null || typeof value !== 'object') {
    return typeof value === 'bigint' ? numberOf(value) : value;
  }
  if (value instanceof DuckDBDateValue) return { day: value.days };
  if (value instanceof DuckDBTimestampValue || value instanceof DuckDBTimestampTZValue) {
    return { day: Math.floor(Number(value.micros / 1_000_000n) / 86_400) };
  }
  if (value instanceof DuckDBDecimalValue) return numberText(value.toString());
  if (value instanceof DuckDBListValue) return value.items.map(plain);
  if (value instanceof DuckDBStructValue) {
    return Object.fromEntries(
      Object.entries(value.entries).map(([name, entry]) => [name, plain(entry)]),
    );
  }
  return value.toString();
}

const numberOf = (value: bigint): number | string =>
  value >= -(10n ** 15n) && value <= 10n ** 15n ? Number(value) : String(value);

/** Kept as text where a number could not hold all its figures. */
const numberText = (text: string): number | string =>
  text.replace(/[^\d]/g, '').replace(/^0+/, '').length <= 15
    ? Number(text)
    : text.replace('.', ',');
