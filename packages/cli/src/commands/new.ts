import { existsSync, mkdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { slugOf } from '@thidua/language';
import { type ExitCode, errorCode, exitCodes, Failure } from '../failure.ts';
import { LoadedWorkspace } from '../load.ts';
import { say } from '../messages.ts';
import {
  answerTo,
  dateProblem,
  identifierFrom,
  issuerFrom,
  numberProblem,
  optional,
  probe,
  problemOf,
  provinceFrom,
  titleProblem,
} from '../movement/answers.ts';
import type { Asker } from '../movement/ask.ts';
import { type Answers, cleanTitle, draftOf, yearOf } from '../movement/draft.ts';
import { ask } from '../movement/questions.ts';
import { Registry } from '../movement/registry.ts';
import type { NewOptions } from '../options.ts';
import { Progress } from '../progress.ts';
import type { RunContext } from '../run-context.ts';
import { listSources } from '../source-files.ts';
import { shownPath } from '../targets.ts';
import { writeWhole } from '../write-file.ts';

/** Makes the file of a new movement, from options and, on a terminal, from answers. */
export async function create(options: NewOptions, context: RunContext): Promise<ExitCode> {
  const { io, lang } = context;
  const missing = (['issuer', 'title', 'to'] as const).filter(
    (name) => options[name] === undefined,
  );
  const { Cancelled, terminalAsker } = await import('../movement/ask.ts');
  if (missing.length > 0 && !(io.isInputTerminal && io.out.isTerminal)) {
    throw new Failure(ask.missing(missing.map((name) => `--${name}`)), ask.runOnTerminal());
  }
  try {
    return await createWith(options, missing.length > 0 ? terminalAsker(lang) : undefined, context);
  } catch (error) {
    if (error instanceof Cancelled) return exitCodes.cancelled;
    throw error;
  }
}

/** The same with the asker given; none where the options have to be enough. */
export async function createWith(
  options: NewOptions,
  asker: Asker | undefined,
  context: RunContext,
): Promise<ExitCode> {
  const { io } = context;
  const folder = resolve(io.cwd, options.dir ?? defaultFolder(io.cwd));
  const loaded = load(folder, context);
  const registry = new Registry(loaded.workspace.build());
  asker?.begin(ask.begin());

  const issuer = await issuerFrom(options, registry, asker);
  const title = cleanTitle(await answerTo('title', options.title, asker, titleProblem));
  const number = await optional('number', options.number, asker, numberProblem(loaded));
  const isDate = dateProblem(loaded);
  const date = await optional('date', options.date, asker, isDate);
  const from = await optional('from', options.from, asker, isDate);
  const draft = (id: string, to: string): Answers => ({
    id,
    title,
    issuer,
    number,
    date,
    from,
    to,
  });
  const to = await answerTo(
    'to',
    options.to,
    asker,
    (typed) => isDate(typed) ?? problemOf(loaded, draft(probe.id, typed)),
  );
  const province = await provinceFrom(options, issuer, registry, asker);
  const year = yearOf(date) ?? yearOf(from) ?? yearOf(to) ?? '';
  const id = await identifierFrom(options, title, province, year, registry, loaded, asker);

  const answers = draft(id, to);
  const problem = problemOf(loaded, answers);
  if (problem !== undefined) throw new Failure(problem, ask.nothingWritten());
  const file = join(folder, province, year, `${slugOf(id)}.thidua`);
  const shown = shownPath(io.cwd, file);
  write(file, draftOf(answers), shown);
  if (asker === undefined) {
    context.say(ask.made(shown));
    context.tell(ask.next(shown));
  } else {
    asker.end(ask.madeAndNext(shown));
  }
  return exitCodes.fine;
}

/** `campaigns` of the folder one stands in, to be made where there is none; or that folder itself. */
const defaultFolder = (cwd: string): string => (basename(cwd) === 'campaigns' ? '.' : 'campaigns');

function load(folder: string, context: RunContext): LoadedWorkspace {
  const stat = statSync(folder, { throwIfNoEntry: false });
  if (stat !== undefined && !stat.isDirectory()) {
    throw new Failure(say.noSuchPath(shownPath(context.io.cwd, folder)), say.checkSpelling());
  }
  const files = stat === undefined ? [] : listSources(folder, folder);
  const group = { base: dirname(folder), workspace: folder, files, isAsked: () => false };
  const progress = new Progress(context.io, context.lang);
  const loaded = new LoadedWorkspace(group, progress);
  progress.clear();
  return loaded;
}

function write(file: string, text: string, shown: string): void {
  if (existsSync(file)) throw new Failure(ask.exists(shown), ask.otherId());
  try {
    mkdirSync(dirname(file), { recursive: true });
  } catch (error) {
    throw new Failure(say.cannotWrite(shown, errorCode(error)), say.checkPermissions());
  }
  writeWhole(file, text, shown);
}
