import type { Buffer } from 'node:buffer';
import type { Datum } from '@thidua/eligibility';

/** What a scanner does with the value of one field. */
export type FieldScan = {
  /** The field's name in quotes, as the bytes of the file have it. */
  readonly name: Uint8Array;
  readonly target: 'id' | 'name' | 'slot' | 'unused';
  /** Place in the row, of a slot. */
  readonly index: number;
  /** What a number of at most fifteen figures comes to; `undefined` where it takes more to say. */
  readonly ofNumber: ((value: number) => Datum | Unsure) | undefined;
  /** What a text, `true` or `false` comes to; or an object, for the same one may be given again and again. */
  readonly ofValue: (value: unknown) => Datum | Unsure;
  /** Told of each record that has the field, where that is counted. */
  readonly seen: (() => void) | undefined;
};

/** It takes the whole reader to say what a value comes to. */
export const unsure = Symbol('unsure');
export type Unsure = typeof unsure;

/** What a line came to. Used again for the next. */
export type Scanned = { id: string | undefined; name: string | undefined; row: Datum[] };

const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const colon = 0x3a;
const minus = 0x2d;
const point = 0x2e;
const zero = 0x30;
const nine = 0x39;
const open = 0x7b;
const close = 0x7d;

const powers = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);

/**
 * Reads lines of JSON that are as most are: one record of plain fields, each seen before, its numbers short, and
 * of ranges and titles held.
 * Says no to every other line, which then takes the usual way; it never decides by itself that one is wrong.
 * Four times as fast as making an object of each line, for nothing is made but the row.
 */
export class LineScanner {
  /** The fields in the order in which the last line had them. */
  private readonly order: FieldScan[] = [];
  private readonly known: FieldScan[] = [];
  private readonly texts = new Map<FieldScan, TextMemory>();
  private readonly width: number;
  readonly scanned: Scanned = { id: undefined, name: undefined, row: [] };
  /** Fields of the line at hand that are counted, once it is known to be read. */
  private readonly toCount: FieldScan[] = [];
  private at = 0;

  constructor(width: number) {
    this.width = width;
  }

  learn(field: FieldScan): void {
    this.known.push(field);
    this.texts.set(field, new TextMemory());
  }

  /** Whether the bytes from `from` to `to` were read; what of, is in `scanned`. */
  scan(bytes: Buffer, from: number, to: number): boolean {
    const { scanned } = this;
    scanned.id = undefined;
    scanned.name = undefined;
    const row: Datum[] = new Array(this.width).fill(undefined);
    scanned.row = row;
    this.toCount.length = 0;
    let at = from;
    while (to > from && (bytes[to - 1] ?? 0) <= 0x20) to--;
    if (bytes[at++] !== open || bytes[to - 1] !== close) return false;
    const end = to - 1;
    for (let place = 0; ; place++) {
      while (bytes[at] === 0x20) at++;
      const field = this.fieldAt(bytes, at, place);
      if (field === undefined) return false;
      at += field.name.length;
      while (bytes[at] === 0x20) at++;
      if (bytes[at++] !== colon) return false;
      while (bytes[at] === 0x20) at++;
      this.at = at;
      const value = this.value(bytes, end, field);
      if (value === unsure) return false;
      at = this.at;
      if (field.target === 'slot') {
        // A fact that comes twice is for the usual way to tell of.
        if (row[field.index] !== undefined) return false;
        row[field.index] = value;
      } else if (field.seen !== undefined) {
        this.toCount.push(field);
      } else if (field.target !== 'unused' && value !== undefined) {
        if (typeof value !== 'object' || !('text' in value)) return false;
        if (scanned[field.target] !== undefined) return false;
        scanned[field.target] = value.text;
      }
      while (bytes[at] === 0x20) at++;
      if (at === end) {
        for (const { seen } of this.toCount) seen?.();
        return true;
      }
      if (bytes[at++] !== comma) return false;
    }
  }

  private fieldAt(bytes: Buffer, at: number, place: number): FieldScan | undefined {
    const usual = this.order[place];
    if (usual !== undefined && startsWith(bytes, at, usual.name)) return usual;
    for (const field of this.known) {
      if (!startsWith(bytes, at, field.name)) continue;
      this.order[place] = field;
      return field;
    }
    return undefined;
  }

  private value(bytes: Buffer, end: number, field: FieldScan): Datum | Unsure {
    const first = bytes[this.at] ?? 0;
    if (first === quote) return this.text(bytes, end, field);
    if (first === open) return this.object(bytes, end, field);
    if (first === minus || (first >= zero && first <= nine)) return this.number(bytes, field);
    return this.word(bytes, field);
  }

  private text(bytes: Buffer, end: number, field: FieldScan): Datum | Unsure {
    const from = this.at + 1;
    let hash = 0x811c9dc5;
    let at = from;
    for (; ; at++) {
      if (at >= end) return unsure;
      const byte = bytes[at] ?? 0;
      if (byte === quote) break;
      if (byte === backslash || byte < 0x20) return unsure;
      hash = Math.imul(hash ^ byte, 0x01000193);
    }
    this.at = at + 1;
    if (field.target !== 'slot') return field.ofValue(bytes.toString('utf8', from, at));
    const memory = this.texts.get(field);
    const remembered = memory?.find(hash, bytes, from, at) ?? unsure;
    if (remembered !== unsure) return remembered;
    const value = field.ofValue(bytes.toString('utf8', from, at));
    if (value !== unsure) memory?.keep(hash, bytes, from, at, value);
    return value;
  }

  /** An object without others in it, as a range or titles held are. Few are different from record to record. */
  private object(bytes: Buffer, end: number, field: FieldScan): Datum | Unsure {
    if (field.target !== 'slot') return unsure;
    const from = this.at;
    let hash = 0x811c9dc5;
    let at = from + 1;
    for (; ; at++) {
      if (at >= end) return unsure;
      const byte = bytes[at] ?? 0;
      if (byte === close) break;
      if (byte === open || byte === backslash || byte < 0x20) return unsure;
      hash = Math.imul(hash ^ byte, 0x01000193);
    }
    const to = at + 1;
    this.at = to;
    const memory = this.texts.get(field);
    const remembered = memory?.find(hash, bytes, from, to) ?? unsure;
    if (remembered !== unsure) return remembered;
    const object = parsed(bytes.toString('utf8', from, to));
    const value = object === undefined ? unsure : field.ofValue(object);
    if (value !== unsure) memory?.keep(hash, bytes, from, to, value);
    return value;
  }

  private number(bytes: Buffer, field: FieldScan): Datum | Unsure {
    const { ofNumber } = field;
    if (ofNumber === undefined) return unsure;
    let at = this.at;
    const negative = bytes[at] === minus;
    if (negative) at++;
    const from = at;
    let value = 0;
    let digits = 0;
    let places = 0;
    let byte = bytes[at] ?? 0;
    for (; byte >= zero && byte <= nine; byte = bytes[++at] ?? 0) {
      value = value * 10 + (byte - zero);
      digits++;
    }
    // `007` is no JSON number.
    if (digits === 0 || (digits > 1 && bytes[from] === zero)) return unsure;
    if (byte === point) {
      for (byte = bytes[++at] ?? 0; byte >= zero && byte <= nine; byte = bytes[++at] ?? 0) {
        value = value * 10 + (byte - zero);
        places++;
      }
      if (places === 0) return unsure;
    }
    // An exponent, or more figures than are kept exact.
    if ((byte | 0x20) === 0x65 || digits + places > 15) return unsure;
    this.at = at;
    // A whole number below 10^15 divided by a power of ten is the double nearest to the decimal.
    const size = places === 0 ? value : value / (powers[places] ?? 1);
    return ofNumber(negative ? 0 - size : size);
  }

  private word(bytes: Buffer, field: FieldScan): Datum | Unsure {
    for (const [word, value] of words) {
      if (!startsWith(bytes, this.at, word)) continue;
      this.at += word.length;
      return value === undefined ? undefined : field.ofValue(value);
    }
    return unsure;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const words = (
  [
    ['false', false],
    ['true', true],
    ['null', undefined],
  ] as const
).map(([word, value]) => [new TextEncoder().encode(word), value] as const);

function startsWith(bytes: Buffer, at: number, start: Uint8Array): boolean {
  for (let i = 0; i < start.length; i++) if (bytes[at + i] !== start[i]) return false;
  return true;
}

const places = 256;

/** What the texts of one field came to, by their bytes. */
class TextMemory {
  private readonly texts: (Uint8Array | undefined)[] = new Array(places).fill(undefined);
  private readonly values: Datum[] = new Array(places).fill(undefined);

  find(hash: number, bytes: Buffer, from: number, to: number): Datum | Unsure {
    const place = placeOf(hash);
    const text = this.texts[place];
    if (text === undefined || text.length !== to - from) return unsure;
    return startsWith(bytes, from, text) ? this.values[place] : unsure;
  }

  keep(hash: number, bytes: Buffer, from: number, to: number, value: Datum): void {
    const place = placeOf(hash);
    this.texts[place] = Uint8Array.prototype.slice.call(bytes, from, to);
    this.values[place] = value;
  }
}

const placeOf = (hash: number): number => (hash ^ (hash >>> 12)) & (places - 1);
