import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  type DecidedFile,
  decideFile,
  formatOf,
  isBestHeld,
  isRanked,
  type ResultFormat,
  resultFormats,
  textOf,
  Unreadable,
  writeResults,
} from '@thidua/records';
import { awardsOf } from '../deciding/awards.ts';
import { say } from '../deciding/messages.ts';
import { planOf, refuseIdle } from '../deciding/subject.ts';
import { summaryText } from '../deciding/summary.ts';
import { writeOut } from '../deciding/write-out.ts';
import { type ExitCode, exitCodes, Failure } from '../failure.ts';
import type { DecideOptions } from '../options.ts';
import type { RunContext } from '../run-context.ts';
import { shownPath } from '../targets.ts';

/** Decides who of the records in a file is given which award. Nothing of the records goes anywhere but to `--out`. */
export async function decide(
  subject: string,
  records: string,
  options: DecideOptions,
  context: RunContext,
): Promise<ExitCode> {
  const { io } = context;
  const path = resolve(io.cwd, records);
  const council = options.council.map((one) => resolve(io.cwd, one));
  const out = outOf(options.out, [path, ...council], context);
  const plan = planOf(subject, options, context);
  refuseIdle(plan);
  const awards = awardsOf(plan, options.award);
  const { format } = options;
  const held = isBestHeld(path) || format === 'json' || (out !== undefined && isRanked(out.format));
  try {
    const file = await decideFile(plan, path, { held, explain: options.explain, council });
    if (out !== undefined) {
      await writeOut(out.path, out.shown, (draft) => writeResults(draft, out.format, file, awards));
    }
    if (format === 'terminal') io.out.write(summaryText(file, awards, context));
    else for await (const text of textOf(format, file, awards)) io.out.write(text);
    if (out !== undefined) context.tell(say.written(out.shown));
    return exitOf(file);
  } catch (error) {
    if (error instanceof Unreadable) throw new Failure(error.problem, error.help);
    throw error;
  }
}

/** Rows that were refused have to be mended, as errors of a movement have. */
const exitOf = ({ reading }: DecidedFile): ExitCode =>
  reading.refused.length > 0 ? exitCodes.findings : exitCodes.fine;

type Out = { readonly path: string; readonly shown: string; readonly format: ResultFormat };

function outOf(
  given: string | undefined,
  read: readonly string[],
  { io }: RunContext,
): Out | undefined {
  if (given === undefined) return undefined;
  const path = resolve(io.cwd, given);
  const shown = shownPath(io.cwd, path);
  const format = formatOf(path);
  if (format === undefined) {
    const endings = resultFormats.map((one) => `.${one}`);
    throw new Failure(say.unknownFormat(shown), say.formats(endings));
  }
  if (read.some((one) => isSameFile(path, one))) {
    throw new Failure(say.overRecords(shown), say.otherFile());
  }
  return { path, shown, format };
}

function isSameFile(one: string, other: string): boolean {
  try {
    return realpathSync(one) === realpathSync(other);
  } catch {
    return one === other;
  }
}
