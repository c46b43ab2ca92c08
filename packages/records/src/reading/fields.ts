import {
  type Datum,
  type History,
  type Interval,
  isHistory,
  none,
  notArisen,
  type Rows,
  type Slot,
  type SlotTable,
} from '@thidua/eligibility';
import type { Cell } from '../cells/cell.ts';
import { exactNumber } from '../cells/decimal.ts';
import { nothingInFull, readYear, readYears, type Titles } from '../cells/history.ts';
import { type CellReader, cellReader } from '../cells/reader.ts';
import { folded } from '../cells/words.ts';
import { matchHeaders } from '../headers/match.ts';
import type { Field } from '../layout/layout.ts';
import { Refusal } from '../message.ts';
import { isFields } from '../sources/json.ts';
import type { Fields, FieldsRow } from '../sources/source.ts';
import { type FieldScan, unsure } from './line-scanner.ts';
import type { ReadingReport } from './report.ts';
import { type BrokenRow, type ParsedRow, problemOf, readName, withKnown } from './rows.ts';

/** The field of a JSON record that names its kind of participant. */
export const kindField = 'đối-tượng';

type Handler = {
  readonly key: string;
  readonly field: Field | undefined;
  readonly read: (value: unknown) => Datum | Refusal;
  /** Whether a number of at most fifteen figures is the datum itself. */
  readonly isPlain: boolean;
  count: number;
};

/** Reads records whose fields have names: of one kind of participant, or the rows of one list. */
export class FieldsReader {
  private readonly handlers = new Map<string, Handler>();
  /** Fields in the order in which the last record had them: the next has them in the same, as a rule. */
  private order: Handler[] = [];
  private readonly unscanned = new Set<Handler>();
  private readonly fields: readonly Field[];
  private readonly titles: Titles;
  private readonly width: number;

  constructor(fields: readonly Field[], titles: Titles, width: number) {
    this.fields = fields;
    this.titles = titles;
    this.width = width;
  }

  read(source: FieldsRow): ParsedRow | BrokenRow | 'blank' {
    if ('broken' in source) {
      const reason = { vi: 'không phải là một hồ sơ JSON', en: 'not a JSON record' };
      return {
        at: source.at,
        id: undefined,
        belongs: undefined,
        row: [],
        cells: [],
        reason,
      };
    }
    const { at, fields } = source;
    const row: Datum[] = new Array(this.width).fill(undefined);
    let problems: ReturnType<typeof problemOf>[] | undefined;
    let seen: Set<Field> | undefined;
    let id: string | undefined;
    let name: string | undefined;
    let belongs: Map<string, string> | undefined;
    let ends: Map<number, { from?: number; to?: number }> | undefined;
    let index = 0;
    for (const key in fields) {
      let handler = this.order[index];
      if (handler?.key !== key) {
        handler = this.handlerOf(key);
        this.order[index] = handler;
      }
      index++;
      const { field } = handler;
      if (field === undefined) {
        handler.count++;
        continue;
      }
      const value = fields[key];
      const read = handler.read(value);
      if (read instanceof Refusal) {
        problems ??= [];
        problems.push(problemOf(key, field.label, shown(value), read));
        continue;
      }
      const { role } = field;
      if (role.kind === 'slot') {
        // Two fields for one fact: neither is to be preferred.
        if (row[role.slot.index] !== undefined && read !== undefined) {
          problems ??= [];
          problems.push(problemOf(key, field.label, shown(value), twice));
        } else row[role.slot.index] = read;
        continue;
      }
      seen ??= new Set();
      if (seen.has(field)) {
        problems ??= [];
        problems.push(problemOf(key, field.label, shown(value), twice));
      }
      seen.add(field);
      if (role.kind === 'id') id = textOf(read);
      else if (role.kind === 'name') name = textOf(read);
      else if (role.kind === 'belongs') {
        const text = textOf(read);
        belongs ??= new Map();
        if (text !== undefined) belongs.set(role.collective.of, text);
      } else if (role.kind === 'known-from' || role.kind === 'known-to') {
        ends ??= new Map();
        const end = ends.get(role.slot.index) ?? {};
        if (typeof read === 'number') end[role.kind === 'known-from' ? 'from' : 'to'] = read;
        ends.set(role.slot.index, end);
      }
    }
    if (index === 0) return 'blank';
    if (ends !== undefined) {
      for (const [slot, end] of ends) {
        const known = withKnown(row[slot], end);
        if (known instanceof Refusal) {
          problems ??= [];
          problems.push(problemOf('biết đủ', 'biết đủ', '', known));
        } else row[slot] = known;
      }
    }
    if (problems !== undefined) return { at, id, belongs, row, cells: problems };
    return { at, id, name, belongs, row, title: undefined, years: undefined };
  }

  /** What a scanner needs to know of the fields that came since it was asked last. */
  newScans(): readonly FieldScan[] {
    const scans = [...this.unscanned].flatMap((handler) => scanOf(handler) ?? []);
    this.unscanned.clear();
    return scans;
  }

  /** Fields that nothing asks for, each once. */
  notes(table: string, report: ReadingReport): void {
    for (const { key, field, count } of this.handlers.values()) {
      if (field === undefined && key !== kindField) {
        report.note(
          'unused-column',
          table,
          `mục «${key}» không tiêu chí nào hỏi đến (${count} hồ sơ)`,
          `no criterion asks for the field “${key}” (${count} records)`,
        );
      }
    }
  }

  get hasId(): boolean {
    return [...this.handlers.values()].some(({ field }) => field?.role.kind === 'id');
  }

  private handlerOf(key: string): Handler {
    const known = this.handlers.get(key);
    if (known !== undefined) return known;
    // Names in data files are made by programs: no guessing at renamed ones.
    const match = matchHeaders([key], this.fields).get(0);
    const field = match === undefined || match.how === 'renamed' ? undefined : match.field;
    const made: Handler = {
      key,
      field,
      read: field === undefined ? () => undefined : this.valueReader(field, match?.how === 'key'),
      isPlain:
        field?.role.kind === 'slot' &&
        match?.how === 'key' &&
        ['number', 'share', 'money', 'duration'].includes(field.role.slot.type),
      count: 0,
    };
    this.handlers.set(key, made);
    if (key !== kindField) this.unscanned.add(made);
    return made;
  }

  private valueReader(field: Field, own: boolean): (value: unknown) => Datum | Refusal {
    const { role } = field;
    if (role.kind === 'id' || role.kind === 'name' || role.kind === 'belongs') {
      return (value) => (isPrimitive(value) ? readName(value) : notUnderstood(value));
    }
    if (role.kind !== 'slot') {
      return (value) => (isPrimitive(value) ? readYear(String(value)) : notUnderstood(value));
    }
    const { slot } = role;
    const read = cellReader(slot, { own, titles: this.titles });
    if (slot.type === 'rows') return this.rowsReader(slot, read);
    if (slot.type === 'history') return (value) => readHistoryValue(value, read, this.titles);
    const measured =
      own && ['number', 'share', 'money'].includes(slot.type)
        ? (value: number) => exactNumber(value)
        : read;
    return (value) => {
      if (typeof value === 'number') return measured(value);
      if (isPrimitive(value)) return read(value);
      return isFields(value) ? readObject(value, read) : notUnderstood(value);
    };
  }

  private rowsReader(slot: Slot, read: CellReader): (value: unknown) => Datum | Refusal {
    const table: SlotTable = slot.rows ?? { of: slot.key, slots: [] };
    const fields = table.slots.map(
      (inner): Field => ({
        key: inner.key,
        label: inner.label,
        aliases: [],
        role: { kind: 'slot', slot: inner },
      }),
    );
    const reader = new FieldsReader(fields, this.titles, table.slots.length);
    return (value) => {
      if (!Array.isArray(value)) return isPrimitive(value) ? read(value) : notUnderstood(value);
      const rows: (readonly Datum[])[] = [];
      for (const [at, item] of value.entries()) {
        if (!isFields(item)) return notUnderstood(item);
        const made = reader.read({ at: at + 1, fields: item });
        if (made === 'blank') rows.push(new Array(table.slots.length).fill(undefined));
        else if ('cells' in made) {
          const [first] = made.cells;
          return new Refusal(
            `dòng ${at + 1}, ${first?.column ?? ''}: ${first?.reason.vi ?? ''}`,
            `row ${at + 1}, ${first?.column ?? ''}: ${first?.reason.en ?? ''}`,
          );
        } else rows.push(made.row);
      }
      return rows satisfies Rows;
    };
  }
}

function scanOf(handler: Handler): FieldScan | undefined {
  const { key, field, read, isPlain } = handler;
  const name = new TextEncoder().encode(JSON.stringify(key));
  const sure = (value: unknown): Datum | typeof unsure => {
    const made = read(value);
    return made instanceof Refusal ? unsure : made;
  };
  if (field === undefined) {
    const skip = (): undefined => undefined;
    const seen = (): void => {
      handler.count++;
    };
    return { name, target: 'unused', index: 0, ofNumber: skip, ofValue: skip, seen };
  }
  const { role } = field;
  if (role.kind === 'slot') {
    const least = role.slot.type === 'duration' ? 0 : -Infinity;
    const ofNumber = isPlain ? (value: number) => (value >= least ? value : unsure) : sure;
    const { index } = role.slot;
    return { name, target: 'slot', index, ofNumber, ofValue: sure, seen: undefined };
  }
  if (role.kind !== 'id' && role.kind !== 'name') return undefined;
  return { name, target: role.kind, index: 0, ofNumber: sure, ofValue: sure, seen: undefined };
}

const twice = new Refusal(
  'dữ kiện này được cho hai lần trong một hồ sơ',
  'this fact is given twice in one record',
);

const isPrimitive = (value: unknown): value is Exclude<Cell, object> =>
  value === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof value);

const textOf = (datum: Datum): string | undefined =>
  typeof datum === 'object' && 'text' in datum ? datum.text : undefined;

const shown = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? '');

const notUnderstood = (value: unknown): Refusal =>
  new Refusal(`không hiểu «${shown(value)}»`, `“${shown(value)}” is not understood`);

/** `{ "from": 2, "to": 3 }`, or what a data file says of a date. */
function readObject(value: Fields, read: CellReader): Datum | Refusal {
  if (typeof value.day === 'number') return read({ day: value.day });
  const [from, to] = [value.from ?? value.từ, value.to ?? value.đến].map((end) =>
    isPrimitive(end) && end !== undefined ? read(end) : undefined,
  );
  if (from instanceof Refusal) return from;
  if (to instanceof Refusal) return to;
  const ends = [from, to].flatMap((end): Interval[] =>
    typeof end === 'number'
      ? [{ from: end, to: end }]
      : typeof end === 'object' && 'to' in end && 'from' in end && !('held' in end)
        ? [end]
        : [],
  );
  const [first, last] = ends;
  if (first === undefined || last === undefined || first.from > last.to) {
    return notUnderstood(value);
  }
  return first.from === last.to ? first.from : { from: first.from, to: last.to };
}

const knownInFull = new Set(['biet du', 'known']);

/** `{ "biết đủ": [2022, 2024], "lao-động-tiên-tiến": [2022, 2023] }`. */
function readHistoryValue(value: unknown, read: CellReader, titles: Titles): Datum | Refusal {
  if (isPrimitive(value)) {
    const made = read(value);
    return made instanceof Refusal ||
      made === undefined ||
      made === none ||
      made === notArisen ||
      isHistory(made)
      ? made
      : notUnderstood(value);
  }
  if (!isFields(value)) return notUnderstood(value);
  const held = new Map<string, readonly number[]>();
  let ends: { from: number; to: number } = nothingInFull;
  for (const [name, given] of Object.entries(value)) {
    const years = readYears(Array.isArray(given) ? given.join(',') : String(given));
    if (years instanceof Refusal) return years;
    if (knownInFull.has(folded(name))) {
      ends = { from: Math.min(...years), to: Math.max(...years) };
      continue;
    }
    const id = titles.idOf(name);
    if (id instanceof Refusal) return id;
    held.set(id, [...(held.get(id) ?? []), ...years]);
  }
  return { ...ends, held } satisfies History;
}
