import { resolve } from 'node:path';
import { type ExitCode, exitCodes, Failure } from '../failure.ts';
import type { VerifyOptions } from '../options.ts';
import { disagreements, manifestOf, type Since, since } from '../review/archive-digests.ts';
import { say } from '../review/messages.ts';
import type { RunContext } from '../run-context.ts';
import { visible } from '../visible.ts';

/** Holds a built archive against its own index, and against an earlier one. */
export async function verify(
  folder: string,
  { against, format }: VerifyOptions,
  context: RunContext,
): Promise<ExitCode> {
  const { io } = context;
  const path = resolve(io.cwd, folder);
  const now = manifestOf(path, folder);
  if (now.folder === undefined) throw new Failure(say.noArchive(folder), say.buildFirst());
  const wrong = disagreements(now.folder, now);
  const changed =
    against === undefined ? [] : since(manifestOf(resolve(io.cwd, against), against), now);
  if (format === 'json') {
    const report = {
      version: 1,
      documents: now.listed.length,
      disagreements: wrong,
      since: changed,
    };
    io.out.write(`${JSON.stringify(report)}\n`);
  } else {
    for (const { kind, path: file } of wrong) context.say(say.disagrees(kind, visible(file)));
    for (const { kind, path: file, name } of changed) {
      context.say(say.becameSince(kind, visible(name), visible(file)));
    }
    if (against !== undefined && changed.length === 0) context.say(say.sameAsEarlier());
    context.say(say.verified(now.listed.length, wrong.length));
  }
  return wrong.length > 0 || changed.some(isBreach) ? exitCodes.findings : exitCodes.fine;
}

/** What was published is neither changed without a note nor gone. */
const isBreach = ({ kind, path }: Since): boolean =>
  kind === 'changed-without-note' || (kind === 'removed' && path.startsWith('campaigns/'));
