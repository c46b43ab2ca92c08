import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf, digestOfAll } from './digest.ts';
import { writeWhole } from './write-file.ts';

/** Beside the documents, and no part of what is published. */
const memoryFile = '.build.json';

/** What a build read and wrote, so that the next can tell that it would do the same again. */
export type BuildMemory = {
  readonly program: string;
  /** Every source by its path and text. */
  readonly sources: string;
  /** Every file that was written by its path and text, the history apart. */
  readonly documents: string;
  readonly paths: readonly string[];
  /** The digest of the index. */
  readonly index: string;
  readonly campaigns: number;
  readonly registry: number;
};

export function memoryIn(out: string): BuildMemory | undefined {
  try {
    const memory = JSON.parse(readFileSync(join(out, memoryFile), 'utf8')) as Partial<BuildMemory>;
    return Array.isArray(memory.paths) ? (memory as BuildMemory) : undefined;
  } catch {
    return undefined;
  }
}

export const remember = (out: string, shown: string, memory: BuildMemory): void =>
  writeWhole(join(out, memoryFile), `${JSON.stringify(memory)}\n`, `${shown}/${memoryFile}`);

/** Whether every document is there as it was written: each is read, since anybody may have changed it. */
export function stillStand(out: string, { paths, documents }: BuildMemory): boolean {
  const digests = new Map<string, string>();
  try {
    for (const path of paths) digests.set(path, digestOf(readFileSync(join(out, path))));
  } catch {
    return false;
  }
  return digestOfAll(digests) === documents;
}
