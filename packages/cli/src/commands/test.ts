import { type ExitCode, exitCodes } from '../failure.ts';
import { isUnread } from '../file-findings.ts';
import { reportOn } from '../findings.ts';
import { LoadedWorkspace } from '../load.ts';
import type { TestOptions } from '../options.ts';
import { Progress } from '../progress.ts';
import { styleOf, terminalFindings } from '../reporters/terminal.ts';
import type { RunContext } from '../run-context.ts';
import { defaultPaths, groupsOf } from '../targets.ts';
import { say } from '../testing/messages.ts';
import { runTests } from '../testing/run-tests.ts';
import { terminalTests } from '../testing/terminal.ts';

/** Runs the test cases that stand beside the rules. */
export async function test(
  paths: readonly string[],
  options: TestOptions,
  context: RunContext,
): Promise<ExitCode> {
  const { io, lang } = context;
  const progress = new Progress(io, lang);
  const groups = groupsOf(paths.length > 0 ? paths : defaultPaths(io.cwd), io.cwd);
  const loaded = groups.map((group) => new LoadedWorkspace(group, progress));
  const report = reportOn(loaded, io.cwd, lang, progress);
  progress.clear();
  const errors = report.findings.filter(
    ({ severity, waived }) => severity === 'error' && waived === undefined,
  );
  if (errors.length > 0) {
    io.err.write(terminalFindings(errors, styleOf(context)));
    context.tell(say.notRun());
    return errors.some(({ code }) => isUnread(code)) ? exitCodes.wrongUse : exitCodes.findings;
  }
  const run = runTests(loaded, io.cwd);
  if (options.format === 'junit') {
    const { junitReport } = await import('../testing/junit.ts');
    io.out.write(junitReport(run.tests, lang));
  } else if (run.tests.length === 0) context.say(say.noTests());
  else io.out.write(terminalTests(run, context, options.coverage));
  return run.tests.some(({ failures }) => failures.length > 0)
    ? exitCodes.findings
    : exitCodes.fine;
}
