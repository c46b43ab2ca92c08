import { writeFile } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { say } from '../deciding/messages.ts';
import { planOf, refuseIdle } from '../deciding/subject.ts';
import { writeOut } from '../deciding/write-out.ts';
import { type ExitCode, exitCodes, Failure } from '../failure.ts';
import type { TemplateOptions } from '../options.ts';
import type { RunContext } from '../run-context.ts';
import { shownPath } from '../targets.ts';

/** Writes the spreadsheet in which offices give what a movement or a title asks for. */
export async function template(
  subject: string,
  options: TemplateOptions,
  context: RunContext,
): Promise<ExitCode> {
  const { io } = context;
  const out = resolve(io.cwd, options.out);
  const shown = shownPath(io.cwd, out);
  if (extname(out).toLowerCase() !== '.xlsx') {
    throw new Failure(say.unknownFormat(shown), say.formats(['.xlsx']));
  }
  const plan = planOf(subject, options, context);
  refuseIdle(plan);
  const records = await import('@thidua/records/template');
  const bytes = await records.template(plan);
  await writeOut(out, shown, (draft) => writeFile(draft, bytes));
  context.say(say.templateWritten(shown));
  return exitCodes.fine;
}
