import { closeSync, existsSync, openSync, readFileSync, writeSync } from 'node:fs';

const [tab, lineFeed] = [9, 10];

function* linesOf(bytes: Buffer): Generator<readonly [name: string, text: Buffer]> {
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(lineFeed, start);
    const middle = bytes.indexOf(tab, start);
    yield [bytes.toString('utf8', start, middle), bytes.subarray(middle + 1, end)];
    start = end + 1;
  }
}

/**
 * Results as lines of JSON, by name. Those of the build before are taken over without being understood, and none is
 * understood before somebody asks for it. Names have neither tabs nor line breaks.
 */
export class KeptTexts<Value> {
  readonly #before: ReadonlyMap<string, Buffer>;
  readonly #now = new Map<string, Buffer>();

  constructor(file?: string) {
    this.#before = new Map(
      file !== undefined && existsSync(file) ? linesOf(readFileSync(file)) : [],
    );
  }

  wasThere(name: string): boolean {
    return this.#before.has(name);
  }

  /** What the build before had under a name. */
  before(name: string): Value | undefined {
    return understood(this.#before.get(name));
  }

  /** Everything that the build before had. */
  *allBefore(): Generator<readonly [name: string, value: Value]> {
    for (const [name, text] of this.#before) yield [name, JSON.parse(text.toString())];
  }

  /** Takes over what the build before had under a name. */
  keep(name: string): void {
    const text = this.#before.get(name);
    if (text === undefined) throw new Error(`Nothing was kept of ${name}.`);
    this.#now.set(name, text);
  }

  /** @returns how it is written */
  set(name: string, value: Value): string {
    const text = JSON.stringify(value);
    this.#now.set(name, Buffer.from(text));
    return text;
  }

  get(name: string): Value | undefined {
    return understood(this.#now.get(name));
  }

  /** All values, in the order in which they were kept or set. */
  *values(): Generator<Value> {
    for (const text of this.#now.values()) yield JSON.parse(text.toString());
  }

  write(file: string): void {
    const target = openSync(file, 'w');
    let waiting: Uint8Array[] = [];
    let size = 0;
    const flush = (): void => {
      writeSync(target, Buffer.concat(waiting));
      waiting = [];
      size = 0;
    };
    for (const [name, text] of this.#now) {
      waiting.push(Buffer.from(`${name}\t`), text, Buffer.of(lineFeed));
      size += text.length;
      if (size > 1 << 20) flush();
    }
    flush();
    closeSync(target);
  }
}

const understood = <Value>(text: Buffer | undefined): Value | undefined =>
  text === undefined ? undefined : JSON.parse(text.toString());
