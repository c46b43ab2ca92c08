import { decode, format } from '@thidua/language';
import { type ExitCode, exitCodes, Failure } from '../failure.ts';
import { isUnread } from '../file-findings.ts';
import { say } from '../messages.ts';
import type { FormatOptions } from '../options.ts';
import { Progress } from '../progress.ts';
import type { RunContext } from '../run-context.ts';
import { readSource } from '../source-files.ts';
import { defaultPaths, filesOf, shownPath } from '../targets.ts';
import { visible } from '../visible.ts';
import { writeWhole } from '../write-file.ts';

export async function fmt(
  paths: readonly string[],
  options: FormatOptions,
  context: RunContext,
): Promise<ExitCode> {
  if (paths.includes('-')) {
    if (paths.length > 1) throw new Failure(say.inputAlone());
    return formatInput(options, context);
  }
  const { io, colours } = context;
  const files = filesOf(paths.length > 0 ? paths : defaultPaths(io.cwd), io.cwd);
  if (files.length === 0)
    throw new Failure(say.noSources(paths.join(' ') || '.'), say.beginWithNew());

  const progress = new Progress(io, context.lang);
  let changed = 0;
  let unread = false;
  const broken: string[] = [];
  for (const [at, file] of files.entries()) {
    progress.step('reading', at, files.length);
    const shown = shownPath(io.cwd, file.path);
    const source = readSource(file);
    const formatted = source.problem === undefined ? format(source.text) : undefined;
    if (source.problem !== undefined || formatted === undefined) {
      progress.clear();
      unread ||= source.problem !== undefined && isUnread(source.problem.code);
      broken.push(shown);
      context.tell(say.cannotFormat(visible(shown)));
      if (source.problem !== undefined) context.tell(indented(source.problem.message));
    } else if (formatted !== source.text) {
      changed++;
      if (!options.check) writeWhole(file.path, formatted, shown);
      progress.clear();
      context.say((options.check ? say.wouldFormat : say.formatted)(visible(shown)));
    }
  }
  progress.clear();

  const summary = context.text(
    say.formatSummary(files.length, changed, broken.length, options.check),
  );
  const wrong = broken.length > 0 || (options.check && changed > 0);
  io.err.write(`${wrong ? colours.red(`✖ ${summary}`) : colours.green(`✔ ${summary}`)}\n`);
  const [first] = broken;
  if (first !== undefined) context.tell(indented(say.checkFirst(first)));
  else if (wrong) context.tell(indented(say.runFormat()));
  if (unread) return exitCodes.wrongUse;
  return wrong ? exitCodes.findings : exitCodes.fine;
}

const indented = ({ vi, en }: { vi: string; en: string }) => ({ vi: `  ${vi}`, en: `  ${en}` });

async function formatInput(options: FormatOptions, context: RunContext): Promise<ExitCode> {
  const decoded = decode(await context.io.readInput());
  if (!('text' in decoded)) throw new Failure(decoded.diagnostic.message, decoded.diagnostic.help);
  const formatted = format(decoded.text);
  if (formatted === undefined) {
    // What was given goes on unchanged: an editor that pipes a text through must not lose it.
    if (!options.check) context.io.out.write(decoded.text);
    context.tell(say.cannotFormatInput());
    return exitCodes.findings;
  }
  if (!options.check) context.io.out.write(formatted);
  else if (formatted !== decoded.text) context.tell(say.wouldFormat('-'));
  return options.check && formatted !== decoded.text ? exitCodes.findings : exitCodes.fine;
}
