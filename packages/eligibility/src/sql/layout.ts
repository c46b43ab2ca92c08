import type { Slot, SlotTable } from '../plan/slot.ts';
import { type ColumnField, type ColumnType, dialects, type SqlDialect } from './dialect.ts';

/**
 * How records lie in a table: one row for each record, one column for each slot, named by the slot's key.
 *
 * | slot | `key` | `key/đến` | `key/từ` | `key/là` |
 * |---|---|---|---|---|
 * | number, share, money, duration | a number, in the slot's unit | the greatest value, where `key` is only the least | | state |
 * | date | a date | the last day, where `key` is only the first | | state |
 * | scale, category | the identifier of a value, as it is in the vocabulary | the last value, where `key` is only the first | | state |
 * | truth | true or false | | | state |
 * | verdict, an award that is decided | true or false | | | |
 * | history | texts `title year`: `lao-động-tiên-tiến 2024` | the last year known in full | the first | state |
 * | rows | a list of records, each with such columns again | | | state |
 *
 * Null is not known. The state is null, `không có` or `không phát sinh`, and comes before the value. A value
 * that is no number, or that is not on its scale, is not known either. In Postgres a list is jsonb, an array
 * of objects. Only `key` is needed: a table without the other columns has nothing to say there, and one
 * without `key` does not know that fact.
 */
const columnParts = { value: '', to: '/đến', from: '/từ', state: '/là' } as const;
export type ColumnPart = keyof typeof columnParts;

export const stateNames = { none: 'không có', notArisen: 'không phát sinh' } as const;

export type SqlColumn = {
  readonly name: string;
  /** In the words of the dialect. */
  readonly type: string;
  readonly slot: Slot;
  readonly part: ColumnPart;
};

export const columnName = (slot: Slot, part: ColumnPart): string => slot.key + columnParts[part];

export function columnType(slot: Slot, part: ColumnPart): ColumnType {
  if (part === 'state') return { kind: 'text' };
  switch (slot.type) {
    case 'number':
    case 'share':
    case 'money':
    case 'duration':
      return { kind: 'number' };
    case 'date':
      return { kind: 'date' };
    case 'truth':
    case 'verdict':
      return { kind: 'truth' };
    case 'scale':
    case 'category':
    case 'text':
      return { kind: 'text' };
    case 'history':
      return { kind: part === 'value' ? 'texts' : 'year' };
    case 'rows':
      return { kind: 'rows', fields: slot.rows === undefined ? [] : fieldsOf(slot.rows) };
  }
}

export function partsOf({ type }: Slot): readonly ColumnPart[] {
  switch (type) {
    case 'verdict':
    case 'text':
      return ['value'];
    case 'truth':
    case 'rows':
      return ['value', 'state'];
    case 'history':
      return ['value', 'from', 'to', 'state'];
    default:
      return ['value', 'to', 'state'];
  }
}

const fieldsOf = (table: SlotTable): ColumnField[] =>
  table.slots.flatMap((slot) =>
    partsOf(slot).map((part) => ({ name: columnName(slot, part), type: columnType(slot, part) })),
  );

/** All columns that a table of such records may have. */
export const columnsOf = (slots: readonly Slot[], dialect: SqlDialect): SqlColumn[] =>
  slots.flatMap((slot) =>
    partsOf(slot).map((part) => ({
      name: columnName(slot, part),
      type: dialects[dialect].typeName(columnType(slot, part)),
      slot,
      part,
    })),
  );
