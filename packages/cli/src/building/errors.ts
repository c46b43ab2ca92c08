import { type ExitCode, exitCodes } from '../failure.ts';
import { isUnread } from '../file-findings.ts';
import { reportOn, type Tally } from '../findings.ts';
import type { LoadedWorkspace } from '../load.ts';
import { say } from '../messages.ts';
import type { Progress } from '../progress.ts';
import { styleOf, terminalFindings, terminalSummary } from '../reporters/terminal.ts';
import type { RunContext } from '../run-context.ts';

/** Shows the errors that forbid publishing, if there are any; `elsewhere` is known of files without errors. */
export function stopAtErrors(
  loaded: LoadedWorkspace,
  elsewhere: readonly Tally[],
  progress: Progress,
  context: RunContext,
): ExitCode | undefined {
  const { io, lang } = context;
  const report = { ...reportOn([loaded], io.cwd, lang, progress), elsewhere };
  progress.clear();
  const errors = report.findings.filter(
    (found) => found.severity === 'error' && found.waived === undefined,
  );
  if (errors.length === 0) return undefined;
  const style = styleOf(context);
  io.err.write(terminalFindings(errors, style) + terminalSummary(report, style));
  context.tell(say.notBuilt());
  return errors.some(({ code }) => isUnread(code)) ? exitCodes.wrongUse : exitCodes.findings;
}
