import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';

/** A folder where a build leaves something for the next one; without a folder nothing is left. */
export class Memory {
  readonly #folder: string | undefined;

  constructor(folder: string | undefined) {
    this.#folder = folder === '' ? undefined : folder;
    if (this.#folder !== undefined) mkdirSync(this.#folder, { recursive: true });
  }

  #file(name: string): string | undefined {
    return this.#folder === undefined ? undefined : join(this.#folder, `${name}.bin`);
  }

  /** What was left under a name: read by whoever wrote it, for it goes by the code and by Node's version. */
  read<Value>(name: string): Value | undefined {
    const file = this.#file(name);
    return file !== undefined && existsSync(file)
      ? (deserialize(readFileSync(file)) as Value)
      : undefined;
  }

  leave(name: string, value: unknown): void {
    const file = this.#file(name);
    if (file !== undefined) writeFileSync(file, serialize(value));
  }

  /** Leaves something as another build left it. */
  take(name: string, before: Memory): void {
    const [from, to] = [before.#file(name), this.#file(name)];
    if (from !== undefined && to !== undefined) copyFileSync(from, to);
  }
}
