import type {
  Campaign,
  HistoryCommit,
  HistoryExtent,
  HistoryIndex,
  MovementHistory,
  VersionDifference,
} from '@thidua/model';
import { canonicalJson } from '@thidua/model/canonical-json';
import { outline, type Review } from '@thidua/review';
import { digestOf } from '../digest.ts';
import type { Repository } from './git.ts';
import { mentionedNames } from './mentioned-names.ts';
import {
  type Commit,
  type Edition,
  type Line,
  publishedLines,
  reasonOf,
  uncommitted,
} from './published-line.ts';
import {
  essenceOf,
  goneMovements,
  lineOf,
  PastMovements,
  type Sources,
  textsOf,
  type Version,
  withoutPrefix,
} from './versions.ts';

/** One file of the history, with its text. */
export type HistoryFile = { readonly path: string; readonly json: string };

/** An archive as it is about to be written. */
export type Published = {
  readonly campaigns: readonly (Pick<Campaign, 'id' | 'slug'> & {
    readonly places: Pick<Campaign['places'], 'file'>;
  })[];
  /** The document of a movement as it is published now. */
  readonly document: (slug: string) => Campaign;
  /** The sources by the paths that the documents name. */
  readonly sources: Sources;
  /** What stands before such a path in the repository: '', or a folder with a slash. */
  readonly prefix: string;
  /** The folder of the sources in the repository. */
  readonly folder: string;
};

const historyIndexPath = 'history/index.json';

/** Of a movement with so many versions every two are compared; of more, each with its neighbours and the latest. */
const mostComparedByTwos = 12;

/** So many movements are told at once: their earlier texts are in memory together. */
const atOnce = 500;

const file = (path: string, value: unknown): HistoryFile => ({
  path,
  json: `${canonicalJson(value, 2)}\n`,
});

/** Where there is no repository: an archive that knows of no earlier version, and says so. */
export const withoutHistory = (): HistoryFile =>
  file(historyIndexPath, {
    schema: 'thidua/history-index/1',
    extent: 'none',
    commits: [],
    movements: [],
  } satisfies HistoryIndex);

/**
 * What decides the history of an archive: the same text, the same history. Cheap next to telling it: no commit but
 * the latest that touched the sources is looked at.
 */
export function historyKey(
  repository: Repository,
  folder: string,
  of: { readonly sources: string; readonly program: string },
): string {
  if (repository.commit('HEAD') === undefined) return '';
  const latest = repository.text([
    'log',
    '--first-parent',
    '--max-count=1',
    '--format=%H',
    '--',
    folder === '' ? '.' : folder,
  ]);
  const state = {
    ...of,
    latest: latest.trim(),
    uncommitted: [...uncommitted(repository, folder)],
    isShallow: repository.isShallow(),
  };
  return digestOf(canonicalJson(state));
}

/** A movement and what its file went through. */
export type Movement = {
  readonly campaign: Published['campaigns'][number];
  readonly line: Line;
  /** Whether the latest commit has it as it is now. */
  readonly isCommitted: boolean;
};

/** What was told of a movement whose text has changed; the commits of its versions, nothing for one not committed yet. */
export type Told = {
  /** The movements of today that its earlier texts name. */
  readonly names: readonly string[];
  /** Nothing where it has but one. */
  readonly versions: readonly (string | undefined)[] | undefined;
  readonly paths: readonly string[];
};

/** Every movement of an archive with what its file went through. */
export class PublishedHistory {
  readonly extent: HistoryExtent;
  /** Those whose text has changed, so that there may be something to tell. */
  readonly changed: readonly Movement[];
  /** By slug, what was told of those. */
  readonly told = new Map<string, Told>();
  private readonly movements: readonly Movement[];
  private readonly repository: Repository;
  private readonly published: Published;

  constructor(repository: Repository, published: Published) {
    const { campaigns, prefix, folder } = published;
    const lines = publishedLines(repository, folder);
    const changed =
      repository.commit('HEAD') === undefined ? undefined : uncommitted(repository, folder);
    const gone = goneMovements(
      lines,
      textsOf(
        repository,
        lines.gone.flatMap((line) => line.at(-1) ?? []),
      ),
    );
    this.repository = repository;
    this.published = published;
    this.extent = lines.isWhole ? 'whole' : 'part';
    this.movements = campaigns.map((campaign) => {
      const path = `${prefix}${campaign.places.file}`;
      const line = lineOf(path, campaign.id, lines, gone);
      const isCommitted = line.at(-1)?.path === path && changed !== undefined && !changed.has(path);
      return { campaign, line, isCommitted };
    });
    this.changed = this.movements.filter(
      ({ line, isCommitted }) => statesIn(line, isCommitted) > 1,
    );
  }

  /** The movements among these whose earlier texts name one of those. */
  *naming(
    movements: readonly Movement[],
    names: ReadonlySet<string>,
  ): Generator<Movement, undefined> {
    if (names.size === 0) return;
    for (const [part, textOf] of this.read(movements)) {
      for (const movement of part) {
        const texts = earlierOf(movement).map(textOf);
        if (texts.some((text) => !mentionedNames(text, names).next().done)) yield movement;
      }
    }
  }

  /** The history, file by file, the index last; of the movements that are `known` nothing is told again. */
  *files(known: ReadonlyMap<string, Told> = new Map()): Generator<HistoryFile> {
    const index = new IndexOfHistory();
    const commits = new Map<string, Commit>();
    for (const { line } of this.changed)
      for (const { commit } of line) commits.set(commit.id, commit);
    const add = (slug: string, { versions, paths }: Told): void => {
      const found = versions?.map((id) => (id === undefined ? undefined : commits.get(id)));
      if (found !== undefined) index.add(slug, found, paths.length > 0);
    };
    const anew: Movement[] = [];
    for (const movement of this.changed) {
      const { slug } = movement.campaign;
      const told = known.get(slug);
      if (told === undefined) anew.push(movement);
      else {
        add(slug, told);
        this.told.set(slug, told);
      }
    }
    const past = anew.length === 0 ? undefined : new PastMovements(this.published.sources);
    for (const [part, textOf] of this.read(anew)) {
      for (const movement of part) {
        if (past === undefined) continue;
        const { files, ...told } = this.tell(movement, textOf, past);
        for (const { path, value } of files) yield file(path, value);
        const { slug } = movement.campaign;
        add(slug, told);
        this.told.set(slug, told);
      }
    }
    for (const { campaign, line } of this.movements) {
      const [first] = line;
      if (first === undefined || index.has(campaign.slug)) continue;
      index.add(campaign.slug, [first.commit], false);
    }
    yield file(historyIndexPath, index.published(this.extent));
  }

  /** Some movements at a time, with the texts that they had. */
  private *read(
    movements: readonly Movement[],
  ): Generator<readonly [part: readonly Movement[], textOf: (edition: Edition) => string]> {
    for (let from = 0; from < movements.length; from += atOnce) {
      const part = movements.slice(from, from + atOnce);
      yield [part, textsOf(this.repository, part.flatMap(earlierOf))];
    }
  }

  private tell(
    movement: Movement,
    committed: (edition: Edition) => string,
    past: PastMovements,
  ): Told & { readonly files: readonly { readonly path: string; readonly value: unknown }[] } {
    const { campaign, line, isCommitted } = movement;
    const { sources, document, prefix } = this.published;
    const { slug, places } = campaign;
    const names = [
      ...new Set(earlierOf(movement).flatMap((edition) => past.namedIn(committed(edition)))),
    ];
    const latest = isCommitted ? line.at(-1) : undefined;
    const text = sources.text(places.file) ?? '';
    const texts = textsIn(line, prefix, (edition) =>
      edition === latest ? text : committed(edition),
    );
    const current = isCommitted ? texts.pop() : undefined;
    if (current !== undefined && texts.length === 0) {
      return { names, versions: undefined, paths: [], files: [] };
    }
    const editions = texts.map((earlier) =>
      past.version(earlier.path, earlier.text, earlier.commit),
    );
    editions.push({ path: places.file, text, document: document(slug), commit: current?.commit });
    const { versions, unread } = inMeaning(editions, past);
    const files: { path: string; value: unknown }[] = [];
    if (versions.length > 1 || unread.length > 0) {
      const history = historyOf({ campaign, extent: this.extent, versions, unread }, past);
      for (const [at, { path }] of history.versions.slice(0, -1).entries()) {
        const earlier = versions[at]?.document;
        if (earlier !== undefined) files.push({ path, value: earlier });
      }
      files.push({ path: pathOf(slug), value: history });
    }
    return {
      names,
      versions: versions.map(({ commit }) => commit?.id),
      paths: files.map(({ path }) => path),
      files,
    };
  }
}

/** What a movement was before it was what it is now. */
const earlierOf = ({ line, isCommitted }: Movement): Line =>
  isCommitted ? line.slice(0, -1) : line;

const pathOf = (slug: string): string => `history/${slug}/index.json`;

/** How many texts a movement has had at the most. */
const statesIn = (line: Line, isCommitted: boolean): number =>
  new Set(line.map(({ id }) => id)).size + (isCommitted || line.length === 0 ? 0 : 1);

type Text = { readonly path: string; readonly text: string; readonly commit: Commit };

/** Each text once, as it was written last, by the commit that brought what it says. */
function textsIn(line: Line, prefix: string, textOf: (edition: Edition) => string): Text[] {
  const texts: Text[] = [];
  let essence: string | undefined;
  for (const edition of line) {
    const text = textOf(edition);
    const next = essenceOf(text);
    const commit = next === essence ? texts.pop()?.commit : undefined;
    const path = withoutPrefix(edition.path, prefix);
    texts.push({ path, text, commit: commit ?? edition.commit });
    essence = next;
  }
  return texts;
}

/** A version, and what it changed against the one before it. */
type ToldVersion = Version & { readonly change: Review | undefined };

/** The editions that say something else than the one before them, each as it was written last. */
function inMeaning(
  editions: readonly Version[],
  past: PastMovements,
): { readonly versions: readonly ToldVersion[]; readonly unread: readonly Commit[] } {
  const versions: ToldVersion[] = [];
  const unread: Commit[] = [];
  for (const edition of editions) {
    const before = versions.at(-1);
    if (edition.document === undefined) {
      if (edition.commit !== undefined) unread.push(edition.commit);
    } else {
      const change = before === undefined ? undefined : changeOf(before, edition, past);
      if (before === undefined || change !== undefined) versions.push({ ...edition, change });
      else versions[versions.length - 1] = { ...before, ...edition, commit: before.commit };
    }
  }
  return { versions, unread };
}

/** What one version changed against another; nothing where it says the same. */
function changeOf(before: Version, after: Version, past: PastMovements): Review | undefined {
  if (before.document?.digest === after.document?.digest) return undefined;
  const review = past.difference(before, after);
  return review.documents.some(({ grade }) => grade !== 'presentation') ? review : undefined;
}

function historyOf(
  given: {
    readonly campaign: Pick<Campaign, 'id' | 'slug'>;
    readonly extent: HistoryExtent;
    readonly versions: readonly ToldVersion[];
    readonly unread: readonly Commit[];
  },
  past: PastMovements,
): MovementHistory {
  const { extent, versions, unread } = given;
  const { id, slug } = given.campaign;
  const last = versions.length - 1;
  const keys = keysOf(versions);
  const differences: VersionDifference[] = [];
  for (const [to, after] of versions.entries()) {
    for (const [from, before] of versions.slice(0, to).entries()) {
      if (versions.length > mostComparedByTwos && from !== to - 1 && to !== last) continue;
      const known = from === to - 1 ? after.change : undefined;
      differences.push({ from, to, ...told(known ?? past.difference(before, after)) });
    }
  }
  return {
    schema: 'thidua/history/1',
    id,
    slug,
    extent,
    versions: versions.map(({ commit }, at) => {
      const key = keys[at] ?? '';
      return {
        key,
        ...(commit === undefined ? {} : { commit: publishedCommit(commit) }),
        path: at === last ? `campaigns/${slug}.json` : `history/${slug}/${key}.json`,
      };
    }),
    differences,
    unread: unread.map(publishedCommit),
  };
}

/** What is not committed yet has no day. */
const notCommitted = 'chua-luu';

/** The day of each version, with a number from the second of a day on. */
function keysOf(versions: readonly Version[]): readonly string[] {
  const seen = new Map<string, number>();
  return versions.map(({ commit }) => {
    const day = commit?.date.slice(0, 10) ?? notCommitted;
    const count = (seen.get(day) ?? 0) + 1;
    seen.set(day, count);
    return count === 1 ? day : `${day}-${count}`;
  });
}

function told(review: Review): Omit<VersionDifference, 'from' | 'to'> {
  const [vi, en] = (['vi', 'en'] as const).map((lang) =>
    outline(review, lang).sections.flatMap(({ lines }) => lines),
  );
  const grade = review.documents[0]?.grade;
  return {
    ...(grade === undefined ? {} : { grade }),
    lines: (vi ?? []).map((line, at) => ({
      kind: line.kind,
      ...(line.grade === undefined ? {} : { grade: line.grade }),
      sentence: { vi: line.text, en: en?.[at]?.text ?? line.text },
    })),
  };
}

const publishedCommit = (commit: Commit): HistoryCommit => ({
  id: commit.id,
  date: commit.date,
  author: commit.author,
  reason: reasonOf(commit),
  ...(commit.isBoundary ? { boundary: true as const } : {}),
});

/** The versions of all movements, and the commits that made them, each once. */
class IndexOfHistory {
  private readonly movements = new Map<
    string,
    { readonly versions: readonly (Commit | undefined)[]; readonly hasFile: boolean }
  >();

  add(slug: string, versions: readonly (Commit | undefined)[], hasFile: boolean): void {
    this.movements.set(slug, { versions, hasFile });
  }

  has(slug: string): boolean {
    return this.movements.has(slug);
  }

  published(extent: HistoryExtent): HistoryIndex {
    const rows = [...this.movements].sort(([a], [b]) => (a < b ? -1 : 1));
    const commits = new Map<string, Commit>();
    for (const [, { versions }] of rows) {
      for (const commit of versions) if (commit !== undefined) commits.set(commit.id, commit);
    }
    const ordered = [...commits.values()].sort((a, b) => a.order - b.order);
    const places = new Map(ordered.map(({ id }, at) => [id, at]));
    return {
      schema: 'thidua/history-index/1',
      extent,
      commits: ordered.map(publishedCommit),
      movements: rows.map(([slug, { versions, hasFile }]) => ({
        slug,
        versions: versions.map((commit) =>
          commit === undefined ? null : (places.get(commit.id) ?? null),
        ),
        ...(hasFile ? { path: pathOf(slug) } : {}),
      })),
    };
  }
}
