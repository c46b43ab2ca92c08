import { html, json, markdown } from '@thidua/review';
import { type ExitCode, exitCodes } from '../failure.ts';
import type { DiffOptions } from '../options.ts';
import { type Comparison, compare } from '../review/compare.ts';
import { say } from '../review/messages.ts';
import { type Snapshot, sideBySide, snapshotOf, workingState } from '../review/snapshot.ts';
import { terminalReview } from '../review/terminal.ts';
import type { RunContext } from '../run-context.ts';

/** Tells what differs in meaning between two states of an archive. To differ is no mistake: it ends in 0. */
export async function diff(
  base: string,
  head: string | undefined,
  { format }: DiffOptions,
  context: RunContext,
): Promise<ExitCode> {
  const { io, lang } = context;
  const earlier = snapshotOf(base, io.cwd);
  const later = head === undefined ? workingState(io.cwd) : snapshotOf(head, io.cwd, earlier);
  const [before, after] = sideBySide(earlier, later);
  const comparison = compare(before, after);
  tellWhatIsLeftOut(comparison, [before, after], context);
  const { review } = comparison;
  const text = {
    terminal: () => terminalReview(review, context),
    markdown: () => markdown(review, lang),
    json: () => json(review),
    html: () => html(review, lang),
  }[format]();
  io.out.write(text);
  return exitCodes.fine;
}

/** What cannot be read says nothing, and the reader is told that it was not heard. */
export function tellWhatIsLeftOut(
  { changedFiles, findings }: Comparison,
  snapshots: readonly [Snapshot, Snapshot],
  context: RunContext,
): void {
  for (const path of new Set(snapshots.flatMap(({ unread }) => unread))) {
    context.tell(say.notRead(path));
  }
  for (const side of ['before', 'after'] as const) {
    for (const path of changedFiles) {
      const found = findings[side].get(path) ?? [];
      const hasErrors = found.some(
        ({ severity, waived }) => severity === 'error' && waived === undefined,
      );
      if (hasErrors) context.tell(say.hasErrors(path, side));
    }
  }
}
