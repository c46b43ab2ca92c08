import { existsSync, readFileSync } from 'node:fs';

/** In milliseconds. */
const lookAgain = 5;
const pause = new Int32Array(new SharedArrayBuffer(4));

/** What another process of the same build writes, under this name only once it is whole; it is waited for. */
export function awaitedFile(file: string): string {
  while (!existsSync(file)) Atomics.wait(pause, 0, 0, lookAgain);
  return file;
}

/** The same as JSON. */
export const awaitedJson = <Value>(file: string): Value =>
  JSON.parse(readFileSync(awaitedFile(file), 'utf8'));
