import { Letters } from './letters.ts';

/** Codes of records, each with its row: a fraction of what a Map of a million texts takes. */
export class Identifiers {
  private readonly letters = new Letters();
  private count = 0;
  /** Where each code begins in `letters`. */
  private starts = new Int32Array(64);
  private rows = new Int32Array(64);
  private hashes = new Int32Array(64);
  /** Numbers of codes, from one, by hash; at least half of it is empty. */
  private table = new Int32Array(256);

  /** The row that has the code already; or nothing, and the code is taken down. */
  add(id: string, row: number): number | undefined {
    const hash = hashOf(id);
    const at = this.find(id, hash);
    const taken = this.table[at] ?? 0;
    if (taken !== 0) return this.rows[taken - 1];
    if (this.count === this.rows.length) {
      this.starts = doubled(this.starts);
      this.rows = doubled(this.rows);
      this.hashes = doubled(this.hashes);
    }
    this.starts[this.count] = this.letters.add(id);
    this.rows[this.count] = row;
    this.hashes[this.count] = hash;
    this.count += 1;
    this.table[at] = this.count;
    if (this.count * 2 > this.table.length) this.grow();
    return undefined;
  }

  has(id: string): boolean {
    return this.table[this.find(id, hashOf(id))] !== 0;
  }

  /** Where the code is in the table, or the empty place where it belongs. */
  private find(id: string, hash: number): number {
    const mask = this.table.length - 1;
    let at = hash & mask;
    for (;;) {
      const taken = this.table[at] ?? 0;
      if (taken === 0) return at;
      if (this.hashes[taken - 1] === hash && this.letters.are(this.starts[taken - 1] ?? 0, id)) {
        return at;
      }
      at = (at + 1) & mask;
    }
  }

  private grow(): void {
    this.table = new Int32Array(this.table.length * 4);
    const mask = this.table.length - 1;
    for (let place = 0; place < this.count; place++) {
      let at = (this.hashes[place] ?? 0) & mask;
      while (this.table[at] !== 0) at = (at + 1) & mask;
      this.table[at] = place + 1;
    }
  }
}

function doubled(numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  // The low bits of short texts are much alike.
  return hash ^ (hash >>> 15);
}
