type Numbers = Uint8Array | Int32Array | Float64Array;

/** Numbers that arrive one by one and are then read as a whole, without an object for each. */
export class Column<T extends Numbers> {
  #values: T;
  readonly #empty: (length: number) => T;
  length = 0;

  constructor(empty: (length: number) => T) {
    this.#empty = empty;
    this.#values = empty(64);
  }

  push(value: number): void {
    if (this.length === this.#values.length) {
      const larger = this.#empty(this.length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.length++] = value;
  }

  at(index: number): number | undefined {
    return index < this.length ? this.#values[index] : undefined;
  }

  /** What has arrived so far; not a copy. */
  get values(): T {
    return this.#values.subarray(0, this.length) as T;
  }
}

export const bytes = (): Column<Uint8Array> => new Column((length) => new Uint8Array(length));
export const integers = (): Column<Int32Array> => new Column((length) => new Int32Array(length));
export const doubles = (): Column<Float64Array> => new Column((length) => new Float64Array(length));
