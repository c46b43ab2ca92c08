import { dirname, join, relative, resolve } from 'node:path';
import { nearest, soleMovement } from '@thidua/language';
import { type OutlineLine, outline, type Review } from '@thidua/review';
import { type ExitCode, exitCodes, Failure } from '../failure.ts';
import type { HistoryOptions } from '../options.ts';
import { Repository } from '../review/git.ts';
import { say } from '../review/messages.ts';
import { type Commit, type Line, publishedLines } from '../review/published-line.ts';
import { workingState, workspaceIn } from '../review/snapshot.ts';
import {
  goneMovements,
  lineOf,
  PastMovements,
  sourcesIn,
  textsOf,
  withoutPrefix,
} from '../review/versions.ts';
import type { RunContext } from '../run-context.ts';
import { unixPath } from '../targets.ts';
import { visible } from '../visible.ts';

/** Tells every published version of a movement, the newest first, with what it changed. */
export async function history(
  given: string,
  { format }: HistoryOptions,
  context: RunContext,
): Promise<ExitCode> {
  const { io } = context;
  const repository = Repository.around(io.cwd);
  if (repository === undefined) throw new Failure(say.notARepository());
  const { texts } = workingState(io.cwd);
  const sources = workspaceIn(repository, io.cwd);
  const folder = dirname(join(repository.root, sources));
  const named = unixPath(relative(folder, resolve(io.cwd, given)));
  const past = new PastMovements(sourcesIn(texts));
  const path = texts.has(named) ? named : past.pathOf(given);
  const id = path === undefined ? undefined : soleMovement(texts.get(path) ?? '')?.id.value;
  if (path === undefined || id === undefined) {
    throw new Failure(say.unknownMovement(given), near(given, texts));
  }
  const lines = publishedLines(repository, sources);
  const gone = goneMovements(
    lines,
    textsOf(
      repository,
      lines.gone.flatMap((line) => line.at(-1) ?? []),
    ),
  );
  const prefix = sources.slice(0, sources.lastIndexOf('/') + 1);
  const line = lineOf(`${prefix}${path}`, id, lines, gone);
  const versions = toldVersions(line, prefix, repository, past);
  if (versions.length === 0) throw new Failure(say.noVersions(path));
  if (!lines.isWhole) context.tell(say.shallowHistory());
  io.out.write(format === 'json' ? asJson(versions) : asText(versions, context));
  return exitCodes.fine;
}

/** A version with what it changed; the first is told as added. */
type ToldVersion = {
  readonly commit: Commit;
  readonly path: string;
  /** Where the file lay before, where this commit moved it. */
  readonly movedFrom: string | undefined;
  /** Nothing where the language of today cannot read the text. */
  readonly review: Review | undefined;
};

/** The newest first; each against the latest before it that can be read. */
function toldVersions(
  line: Line,
  prefix: string,
  repository: Repository,
  past: PastMovements,
): readonly ToldVersion[] {
  const textOf = textsOf(repository, line);
  let before: ReturnType<PastMovements['version']> | undefined;
  const told = line.map((edition, at): ToldVersion => {
    const { path, commit } = edition;
    const version = past.version(withoutPrefix(path, prefix), textOf(edition), commit);
    const earlier = line[at - 1]?.path;
    const isMoved = earlier !== undefined && earlier !== path;
    const common = { commit, path, movedFrom: isMoved ? earlier : undefined };
    if (version.document === undefined) return { ...common, review: undefined };
    const review = past.difference(before, version);
    before = version;
    return { ...common, review };
  });
  return told.toReversed();
}

function near(given: string, texts: ReadonlyMap<string, string>) {
  const ids = [...texts.values()].flatMap((text) => soleMovement(text)?.id.value ?? []);
  const [name] = nearest(given, ids, 1);
  return name === undefined ? undefined : say.didYouMean(name);
}

type Told = Pick<OutlineLine, 'grade' | 'text'>;

const linesOf = ({ review }: ToldVersion, lang: 'vi' | 'en'): readonly Told[] =>
  review === undefined
    ? [{ grade: undefined, text: say.unreadVersion()[lang] }]
    : outline(review, lang).sections.flatMap(({ lines }) => lines);

function asText(versions: readonly ToldVersion[], { colours, lang }: RunContext): string {
  return versions
    .map((version) => {
      const { id, date, author, message } = version.commit;
      const [year, month, day] = date.slice(0, 10).split('-');
      const head = `${day}/${month}/${year}  ${visible(author)}  ${colours.dim(id.slice(0, 10))}`;
      const reason = message.split('\n').map((line) => `  ${visible(line)}`.trimEnd());
      const lines = linesOf(version, lang).map(({ text }) => `  - ${visible(text)}`);
      return [colours.bold(head), ...reason, ...lines].join('\n');
    })
    .join('\n\n')
    .concat('\n');
}

const asJson = (versions: readonly ToldVersion[]): string => {
  const told = versions.map((version) => {
    const { commit, path, movedFrom, review } = version;
    const [vi, en] = [linesOf(version, 'vi'), linesOf(version, 'en')];
    return {
      commit: commit.id,
      date: commit.date,
      author: commit.author,
      reason: commit.message,
      path,
      ...(movedFrom === undefined ? {} : { movedFrom }),
      grade: review?.documents[0]?.grade ?? null,
      changes: vi.map(({ text, grade }, at) => ({
        grade: grade ?? null,
        sentence: { vi: text, en: en[at]?.text ?? text },
      })),
    };
  });
  return `${JSON.stringify({ version: 1, versions: told })}\n`;
};
