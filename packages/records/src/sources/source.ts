import type { Buffer } from 'node:buffer';
import type { Cell } from '../cells/cell.ts';

/** A row of a table whose header is among its rows. */
export type GridRow = {
  /** Number of the row in its file, from 1. */
  readonly at: number;
  readonly cells: readonly Cell[];
  /** Columns whose value comes from a cell merged over several rows. */
  readonly merged?: readonly number[];
  /** How many columns the widest merged cell of this row covers. */
  readonly span?: number;
  /** Whether the row is hidden in its spreadsheet. */
  readonly isHidden?: true;
};

/** A record whose fields have names. Lists are arrays of records. */
export type Fields = Readonly<Record<string, unknown>>;
export type FieldsRow = { readonly at: number } & (
  | { readonly fields: Fields }
  /** What stands there is no record. */
  | { readonly broken: string }
);

/** A table of a file, read piece by piece; each piece at most once. */
export type SourceTable =
  | {
      readonly kind: 'grid';
      readonly name: string;
      /** Whether people know rows and columns as in a spreadsheet: `Cá nhân!D7`. */
      readonly isSheet: boolean;
      readonly isHidden?: true;
      readonly batches: AsyncIterable<readonly GridRow[]>;
    }
  | {
      readonly kind: 'fields';
      readonly name: string;
      readonly batches: AsyncIterable<readonly FieldsRow[]>;
    }
  | {
      readonly kind: 'lines';
      readonly name: string;
      readonly batches: AsyncIterable<Lines>;
    };

/** Whole lines of a file, each a record in JSON. The bytes stay as they are until the next lines are asked for. */
export type Lines = { readonly bytes: Buffer };

export type GridTable = Extract<SourceTable, { kind: 'grid' }>;
export type FieldsTable = Extract<SourceTable, { kind: 'fields' }>;
export type LinesTable = Extract<SourceTable, { kind: 'lines' }>;

/** `A` of 0, `AA` of 26. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}
