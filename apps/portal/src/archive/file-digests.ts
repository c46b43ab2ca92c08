import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';

/** A file as it was read: size in bytes, when written and when changed in any way, in milliseconds, and its digest. */
type Read = readonly [size: number, written: number, changed: number, digest: string];
export type FileDigests = Readonly<Record<string, Read>>;

/** What a process left. */
export const readDigests = (file: string | undefined): FileDigests =>
  file !== undefined && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};

/** What was written a moment ago may be written once more without looking otherwise; in milliseconds. */
const settled = 100;

/**
 * The digests (SHA-256, hexadecimal) of files that are read, by their whole path. A file that looks as it did when it was
 * read is not read again.
 */
export class KnownDigests {
  readonly #known: Map<string, Read>;
  readonly #asked = new Set<string>();

  constructor(known: FileDigests = {}) {
    this.#known = new Map(Object.entries(known));
  }

  of(file: string): string {
    const { size, mtimeMs, ctimeMs } = statSync(file);
    this.#asked.add(file);
    const known = this.#known.get(file);
    if (known?.[0] === size && known[1] === mtimeMs && known[2] === ctimeMs) return known[3];
    const now = Date.now();
    const digest = createHash('sha256').update(readFileSync(file)).digest('hex');
    if (Math.max(mtimeMs, ctimeMs) < now - settled)
      this.#known.set(file, [size, mtimeMs, ctimeMs, digest]);
    else this.#known.delete(file);
    return digest;
  }

  /** Takes over what another process knows. */
  add(known: FileDigests): void {
    for (const [file, read] of Object.entries(known)) this.#known.set(file, read);
  }

  /** Those of the files that were asked for. */
  get asked(): FileDigests {
    return Object.fromEntries([...this.#known].filter(([file]) => this.#asked.has(file)));
  }

  /** Leaves those of the files that were asked for. */
  write(file: string): void {
    writeFileSync(file, JSON.stringify(this.asked));
  }
}

/** Pages are bundled, and who makes them is not: both share what they know. */
const place = Symbol.for('thidua.file-digests');
const shared = globalThis as { [place]?: KnownDigests };
/** Those of this process, which begin with what `THIDUA_DIGESTS` names. */
export const knownDigests = (): KnownDigests => {
  shared[place] ??= new KnownDigests(readDigests(process.env.THIDUA_DIGESTS));
  return shared[place];
};
