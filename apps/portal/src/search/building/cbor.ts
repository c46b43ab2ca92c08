/*
 * The little of CBOR (RFC 8949) that Pagefind's files are written in: whole numbers, texts and arrays of known length.
 */

const kinds = { unsigned: 0, negative: 1, text: 3, array: 4 } as const;

/** Reads one item after another; `at` is the next byte. */
export class CborReader {
  readonly bytes: Buffer;
  at: number;

  constructor(bytes: Buffer, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  /** The number in the head of an item of this kind. */
  #head(kind: number): number {
    const start = this.at;
    const first = this.bytes[this.at++] ?? 0xff;
    const length = first & 0x1f;
    if (first >> 5 === kind) {
      if (length < 24) return length;
      const size = 1 << (length - 24);
      if (size <= 4) {
        const value = this.bytes.readUIntBE(this.at, size);
        this.at += size;
        return value;
      }
    }
    throw new Error(`Pagefind wrote something else than expected at byte ${start}.`);
  }

  unsigned(): number {
    return this.#head(kinds.unsigned);
  }

  /** How many items the array has that begins here. */
  arrayLength(): number {
    return this.#head(kinds.array);
  }

  text(): string {
    const length = this.#head(kinds.text);
    this.at += length;
    return this.bytes.toString('utf8', this.at - length, this.at);
  }

  /** Goes past a whole number, and gives it. */
  integer(): number {
    const isNegative = (this.bytes[this.at] ?? 0) >> 5 === kinds.negative;
    return isNegative ? -1 - this.#head(kinds.negative) : this.#head(kinds.unsigned);
  }
}

export type CborValue = number | string | readonly CborValue[];

/** Writes one item after another. */
export class CborWriter {
  #bytes = Buffer.allocUnsafe(1 << 16);
  #length = 0;

  /** How many bytes were written. */
  get length(): number {
    return this.#length;
  }

  /** Tells that so many items follow. */
  array(length: number): this {
    return this.#head(kinds.array, length);
  }

  /** Writes a value; numbers are whole and not below zero. */
  value(value: CborValue): this {
    if (typeof value === 'number') return this.#head(kinds.unsigned, value);
    if (typeof value === 'string') {
      const bytes = Buffer.from(value);
      return this.#head(kinds.text, bytes.length).packed(bytes);
    }
    this.array(value.length);
    for (const item of value) this.value(item);
    return this;
  }

  /** Takes over what is written already. */
  packed(bytes: Buffer, start = 0, end = bytes.length): this {
    this.#room(end - start);
    this.#length += bytes.copy(this.#bytes, this.#length, start, end);
    return this;
  }

  /** What was written; the next item begins anew. */
  taken(): Buffer {
    const taken = Buffer.from(this.#bytes.subarray(0, this.#length));
    this.#length = 0;
    return taken;
  }

  #head(kind: number, value: number): this {
    this.#room(5);
    const first = kind << 5;
    if (value < 24) this.#bytes[this.#length++] = first | value;
    else {
      const [size, length] = value < 0x100 ? [1, 24] : value < 0x10000 ? [2, 25] : [4, 26];
      this.#bytes[this.#length++] = first | length;
      this.#length = this.#bytes.writeUIntBE(value, this.#length, size);
    }
    return this;
  }

  #room(wanted: number): void {
    if (this.#length + wanted <= this.#bytes.length) return;
    const wider = Buffer.allocUnsafe(Math.max(2 * this.#bytes.length, this.#length + wanted));
    this.#bytes.copy(wider, 0, 0, this.#length);
    this.#bytes = wider;
  }
}
