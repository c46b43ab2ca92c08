import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Unreadable } from '@thidua/records';
import { errorCode, Failure } from '../failure.ts';
import { say } from '../messages.ts';
import { unfinished } from '../write-file.ts';

/** Has a whole file written, or nothing: it takes its name once it is complete. */
export async function writeOut(
  path: string,
  shown: string,
  write: (draft: string) => Promise<void>,
): Promise<void> {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}${unfinished}`);
  try {
    mkdirSync(dirname(path), { recursive: true });
    await write(draft);
    renameSync(draft, path);
  } catch (error) {
    discard(draft);
    if (error instanceof Unreadable || error instanceof Failure) throw error;
    throw new Failure(say.cannotWrite(shown, errorCode(error)), say.checkPermissions());
  }
}

function discard(draft: string): void {
  try {
    rmSync(draft, { force: true });
  } catch {
    // There is no folder that it could be in.
  }
}
