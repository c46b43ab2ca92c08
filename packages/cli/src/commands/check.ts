import { type ExitCode, exitCodes } from '../failure.ts';
import { isUnread } from '../file-findings.ts';
import { countOf, type Report, reportOn } from '../findings.ts';
import { LoadedWorkspace } from '../load.ts';
import { say } from '../messages.ts';
import type { CheckOptions, Format } from '../options.ts';
import { Progress } from '../progress.ts';
import type { RunContext } from '../run-context.ts';
import { secondThread } from '../sharing.ts';
import { defaultPaths, groupsOf } from '../targets.ts';

export async function check(
  paths: readonly string[],
  options: CheckOptions,
  context: RunContext,
): Promise<ExitCode> {
  const { io, lang } = context;
  const progress = new Progress(io, lang);
  const groups = groupsOf(paths.length > 0 ? paths : defaultPaths(io.cwd), io.cwd);
  const second = options.fix ? [] : await Promise.all(groups.map(secondThread));
  const loaded = await Promise.all(
    groups.map((group, at) => second[at]?.load(progress) ?? new LoadedWorkspace(group, progress)),
  );
  if (options.fix) {
    const { applyFixes } = await import('../fixes.ts');
    const done = loaded.map((workspace) => applyFixes(workspace, io.cwd));
    const edits = done.reduce((sum, each) => sum + each.edits, 0);
    const files = done.reduce((sum, each) => sum + each.files, 0);
    progress.clear();
    if (edits > 0) context.tell(say.fixed(edits, files));
  }
  for (const [at, workspace] of loaded.entries()) {
    await second[at]?.check(workspace, (done, all) => progress.step('checking', done, all));
    second[at]?.close();
  }
  const checked = reportOn(loaded, io.cwd, lang, progress);
  const report =
    options.since === undefined ? checked : await withPublication(checked, options.since, context);
  progress.clear();
  const exit = exitOf(report, options.denyWarnings);
  io.out.write(await rendered(report, options.format, context));
  return exit;
}

/** The report with what has become of published movements since a revision. */
async function withPublication(
  report: Report,
  since: string,
  { io, lang }: RunContext,
): Promise<Report> {
  const { findingsSince } = await import('../review/since.ts');
  return { ...report, findings: [...report.findings, ...findingsSince(since, io.cwd, lang)] };
}

function exitOf(report: Report, denyWarnings: boolean): ExitCode {
  if (report.findings.some((found) => isUnread(found.code))) return exitCodes.wrongUse;
  if (countOf(report, 'error') > 0) return exitCodes.findings;
  return denyWarnings && countOf(report, 'warning') > 0 ? exitCodes.findings : exitCodes.fine;
}

async function rendered(report: Report, format: Format, context: RunContext): Promise<string> {
  if (format === 'json') return (await import('../reporters/json.ts')).jsonReport(report);
  if (format === 'github') return (await import('../reporters/github.ts')).githubReport(report);
  if (format === 'gitlab') return (await import('../reporters/gitlab.ts')).gitlabReport(report);
  if (format === 'sarif') {
    const { sarifReport } = await import('../reporters/sarif.ts');
    const { explanationOf } = await import('../explanations.ts');
    return sarifReport(report, explanationOf, context.version, context.lang);
  }
  const { styleOf, terminalFindings, terminalSummary } = await import('../reporters/terminal.ts');
  const style = styleOf(context);
  return `${terminalFindings(report.findings, style)}${terminalSummary(report, style)}`;
}
