import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

/** In milliseconds. */
const lookAgain = 5;
const pause = new Int32Array(new SharedArrayBuffer(4));

/** The process that holds the build together: without it nobody writes any more. */
const build = process.ppid;

/** What another process of the same build writes, under this name only once it is whole; it is waited for. */
export function awaitedFile(file: string): string {
  while (!existsSync(file)) {
    if (process.ppid !== build) throw new Error(`${file} will not come: the build was ended.`);
    Atomics.wait(pause, 0, 0, lookAgain);
  }
  return file;
}

/** The same as JSON. */
export const awaitedJson = <Value>(file: string): Value =>
  JSON.parse(readFileSync(awaitedFile(file), 'utf8'));

/** Has a file that others wait for written, and gives it its name once it is whole. */
export function leaveAwaited(file: string, write: (partial: string) => void): void {
  write(`${file}.new`);
  renameSync(`${file}.new`, file);
}

/** Writes a file that others wait for. */
export const writeAwaited = (file: string, content: string): void =>
  leaveAwaited(file, (partial) => writeFileSync(partial, content));

/** Whether the digest of the summaries, which is waited for, is that of the build before; without files it is not. */
export const areSameSummaries = (now: string | undefined, before: string | undefined): boolean =>
  Boolean(now && before) &&
  readFileSync(awaitedFile(now ?? ''), 'utf8') === readFileSync(before ?? '', 'utf8');
