import type { Blob, Repository } from './git.ts';

/** A commit on the published line: what was merged counts once, when it was merged. */
export type Commit = {
  readonly id: string;
  /** Its place on the line, the oldest first. */
  readonly order: number;
  /** When it was committed, ISO 8601 with its zone. */
  readonly date: string;
  readonly author: string;
  readonly message: string;
  readonly isMerge: boolean;
  /** This copy of the repository begins here: what the commit shows may be older. */
  readonly isBoundary: boolean;
};

/** A file as a commit left it: its path in the repository, and the object that holds its bytes. */
export type Edition = Blob & { readonly commit: Commit };

/** What one file went through, oldest first, across its renames. */
export type Line = readonly Edition[];

export type PublishedLines = {
  /** By the path that a file has in the latest commit. */
  readonly current: ReadonlyMap<string, Line>;
  /** Of files that are gone; their last edition is the one before the removal. */
  readonly gone: readonly Line[];
  /** Whether the copy of the repository reaches back to its beginning. */
  readonly isWhole: boolean;
};

/** Commits and what they did, apart by NUL, which neither a message nor a path can hold. */
const format = ['%H', '%cI', '%an', '%P', '%B'].join('%x00');

/**
 * What every file below a folder went through from the first commit to the latest, read in one go. Nothing where
 * there is no commit yet.
 */
export function publishedLines(repository: Repository, folder: string): PublishedLines {
  const nothing = { current: new Map(), gone: [], isWhole: true };
  if (repository.commit('HEAD') === undefined) return nothing;
  const isShallow = repository.isShallow();
  const text = repository.text([
    '-c',
    'log.showSignature=false',
    'log',
    '--first-parent',
    '--diff-merges=first-parent',
    '--reverse',
    '--raw',
    '-z',
    '--no-abbrev',
    '--find-renames',
    `--format=${format}`,
    '--',
    folder === '' ? '.' : folder,
  ]);
  const lines = new Map<string, Edition[]>();
  const gone: Edition[][] = [];
  for (const { commit, changes } of commitsIn(text, isShallow)) {
    // Files may change places in one commit: all leave before any arrives.
    const left = new Map<string, Edition[]>();
    for (const { from, path, id } of changes) {
      const line = lines.get(from);
      if (line === undefined || (id !== undefined && from === path)) continue;
      lines.delete(from);
      if (id === undefined) gone.push(line);
      else left.set(from, line);
    }
    for (const { from, path, id } of changes) {
      if (id === undefined) continue;
      const line = left.get(from) ?? lines.get(path) ?? [];
      line.push({ path, id, commit });
      lines.set(path, line);
    }
  }
  return { current: lines, gone, isWhole: !isShallow };
}

/** What a commit did to a file: the object is nothing where it removed it. */
type FileChange = { readonly from: string; readonly path: string; readonly id: string | undefined };

function* commitsIn(
  text: string,
  isShallow: boolean,
): Generator<{ readonly commit: Commit; readonly changes: readonly FileChange[] }> {
  const parts = text.split('\0');
  let [at, order] = [0, 0];
  const next = (): string => parts[at++] ?? '';
  while (at < parts.length - 1) {
    const [id, date, author, parents, message] = [next(), next(), next(), next(), next()];
    const commit = {
      id: id.trim(),
      order: order++,
      date,
      author,
      message: message.trim(),
      isMerge: parents.includes(' '),
      isBoundary: isShallow && parents === '',
    };
    const changes: FileChange[] = [];
    for (let head = rawHead(parts[at]); head !== undefined; head = rawHead(parts[at])) {
      at++;
      const [, mode, object, status] = head;
      const from = next();
      const path = status === 'R' || status === 'C' ? next() : from;
      const isFile = mode?.startsWith('100') === true;
      if (!isSource(path) && !isSource(from)) continue;
      changes.push({ from, path, id: isFile && isSource(path) ? object : undefined });
    }
    yield { commit, changes };
  }
}

/** `:100644 100644 before after M`, after a line break where it is the first of its commit. */
const rawHead = (part: string | undefined): RegExpExecArray | undefined =>
  part === undefined
    ? undefined
    : (/^\n?:\d+ (\d+) [0-9a-f]+ ([0-9a-f]+) ([A-Z])\d*$/.exec(part) ?? undefined);

const isSource = (path: string): boolean => path.endsWith('.thidua');

/** The paths below a folder that are not as the latest commit has them; files that git does not know are not told. */
export function uncommitted(repository: Repository, folder: string): ReadonlySet<string> {
  const text = repository.text([
    'diff',
    '--name-only',
    '-z',
    '--no-renames',
    '--no-ext-diff',
    'HEAD',
    '--',
    folder === '' ? '.' : folder,
  ]);
  return new Set(text.split('\0').filter((path) => path !== ''));
}

/** Why a commit was made, in one line; of a merge, the title of what it merged where the message gives it. */
export function reasonOf({ message, isMerge }: Commit): string {
  const lines = message
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return (isMerge ? lines[1] : undefined) ?? lines[0] ?? '';
}
