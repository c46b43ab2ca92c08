import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { errorCode, Failure } from './failure.ts';
import { say } from './messages.ts';

/** The ending of a file that is still being written; what an interrupted run leaves behind has it too. */
export const unfinished = '.thidua-tmp';

/** Writes a whole file or nothing: a reader sees the old text or the new one, never half of it. */
export function writeWhole(path: string, text: string, shown: string): void {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}${unfinished}`);
  try {
    const mode = statSync(path, { throwIfNoEntry: false })?.mode;
    writeFileSync(draft, text, mode === undefined ? {} : { mode });
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw new Failure(say.cannotWrite(shown, errorCode(error)), say.checkPermissions());
  }
}

/** Whether the file has exactly this text already. */
export function hasText(path: string, text: string): boolean {
  try {
    const { size } = statSync(path);
    return size === Buffer.byteLength(text) && readFileSync(path, 'utf8') === text;
  } catch {
    return false;
  }
}
