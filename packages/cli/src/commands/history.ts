import { dirname, join, relative, resolve } from 'node:path';
import { nearest, soleMovement } from '@thidua/language';
import { type OutlineLine, outline } from '@thidua/review';
import { type ExitCode, exitCodes, Failure } from '../failure.ts';
import type { HistoryOptions } from '../options.ts';
import { Repository } from '../review/git.ts';
import { say } from '../review/messages.ts';
import { workingState, workspaceIn } from '../review/snapshot.ts';
import {
  pathOfMovement,
  registriesIn,
  type ToldVersion,
  toldVersions,
  versionsOf,
} from '../review/versions.ts';
import type { RunContext } from '../run-context.ts';
import { unixPath } from '../targets.ts';
import { visible } from '../visible.ts';

/** Tells every committed version of a movement, the newest first, with what it changed. */
export async function history(
  given: string,
  { format }: HistoryOptions,
  context: RunContext,
): Promise<ExitCode> {
  const { io } = context;
  const repository = Repository.around(io.cwd);
  if (repository === undefined) throw new Failure(say.notARepository());
  const { texts } = workingState(io.cwd);
  const folder = dirname(join(repository.root, workspaceIn(repository, io.cwd)));
  const named = unixPath(relative(folder, resolve(io.cwd, given)));
  const path = pathOfMovement(texts, texts.has(named) ? named : given);
  if (path === undefined) throw new Failure(say.unknownMovement(given), near(given, texts));
  const inRepository = unixPath(relative(repository.root, join(folder, path)));
  const versions = toldVersions(
    repository,
    versionsOf(repository, inRepository),
    registriesIn(texts),
  );
  if (versions.length === 0) throw new Failure(say.noVersions(path));
  io.out.write(format === 'json' ? asJson(versions) : asText(versions, context));
  return exitCodes.fine;
}

function near(given: string, texts: ReadonlyMap<string, string>) {
  const ids = [...texts.values()].flatMap((text) => soleMovement(text)?.id.value ?? []);
  const [name] = nearest(given, ids, 1);
  return name === undefined ? undefined : say.didYouMean(name);
}

type Line = Pick<OutlineLine, 'grade' | 'text'>;

const linesOf = ({ review, movedFrom, path }: ToldVersion, lang: 'vi' | 'en'): readonly Line[] => [
  ...(movedFrom === undefined
    ? []
    : [{ grade: 'presentation' as const, text: say.moved(movedFrom, path)[lang] }]),
  ...outline(review, lang).sections.flatMap(({ lines }) => lines),
];

function asText(versions: readonly ToldVersion[], { colours, lang }: RunContext): string {
  return versions
    .map((version) => {
      const [year, month, day] = version.date.slice(0, 10).split('-');
      const head = `${day}/${month}/${year}  ${visible(version.author)}  ${colours.dim(version.commit.slice(0, 10))}`;
      const reason = version.reason.split('\n').map((line) => `  ${visible(line)}`.trimEnd());
      const lines = linesOf(version, lang).map(({ text }) => `  - ${visible(text)}`);
      return [colours.bold(head), ...reason, ...lines].join('\n');
    })
    .join('\n\n')
    .concat('\n');
}

const asJson = (versions: readonly ToldVersion[]): string => {
  const told = versions.map((version) => {
    const { review, ...rest } = version;
    const [vi, en] = [linesOf(version, 'vi'), linesOf(version, 'en')];
    const [document] = review.documents;
    const changes = vi.map(({ text, grade }, at) => ({
      grade: grade ?? null,
      sentence: { vi: text, en: en[at]?.text ?? text },
    }));
    return { ...rest, grade: document?.grade ?? null, changes };
  });
  return `${JSON.stringify({ version: 1, versions: told })}\n`;
};
