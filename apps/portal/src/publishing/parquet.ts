import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Cell, Table } from './table.ts';

/** A table as Apache Parquet: text, numbers, and days that programs know as days. */
export function parquet({ columns }: Table, rows: readonly (readonly Cell[])[]): Uint8Array {
  const schema = [
    { name: 'root', num_children: columns.length },
    ...columns.map(({ name, type, required }) => ({
      name,
      repetition_type: required ? ('REQUIRED' as const) : ('OPTIONAL' as const),
      ...(type === 'integer'
        ? { type: 'INT32' as const }
        : type === 'decimal'
          ? { type: 'DOUBLE' as const }
          : type === 'date'
            ? { type: 'INT32' as const, converted_type: 'DATE' as const }
            : { type: 'BYTE_ARRAY' as const, converted_type: 'UTF8' as const }),
    })),
  ];
  const columnData = columns.map(({ name, type }, at) => ({
    name,
    data: rows.map((row) => {
      const value = row[at];
      return type === 'date' && typeof value === 'string' ? new Date(`${value}T00:00:00Z`) : value;
    }),
  }));
  return new Uint8Array(parquetWriteBuffer({ columnData, schema }));
}
