import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Campaign, HistoryIndex, MovementHistory } from '@thidua/model';
import { addressOf } from './addresses.ts';
import { digestOfDocument, readDocument } from './archive.ts';
import { dataDirectory } from './location.ts';
import { question, questionOfSummaries } from './questions.ts';

const indexPath = 'history/index.json';
const hasIndex = (): boolean => existsSync(join(dataDirectory(), indexPath));
/** Of the list of the history; empty where the documents came without it. */
export const digestOfHistoryIndex = (): string => (hasIndex() ? digestOfDocument(indexPath) : '');

/** The history of the archive; one that knows of nothing where the documents came without it. */
const historyIndex = (): HistoryIndex => {
  known ??= hasIndex()
    ? readDocument(indexPath, HistoryIndex)
    : { schema: 'thidua/history-index/1', extent: 'none', commits: [], movements: [] };
  return known;
};
let known: HistoryIndex | undefined;

type Commit = HistoryIndex['commits'][number];

/** When a movement was published, version by version, oldest first; nothing for what is not committed. */
export type Published = {
  readonly extent: HistoryIndex['extent'];
  readonly versions: readonly (Commit | undefined)[];
  /** Whether there are pages that tell what changed. */
  readonly isTold: boolean;
};

export const publishedVersions = questionOfSummaries(
  'published-versions',
  (slug: string): Published => {
    const { extent, commits } = historyIndex();
    bySlug ??= new Map(historyIndex().movements.map((movement) => [movement.slug, movement]));
    const own = bySlug.get(slug);
    return {
      extent,
      versions: (own?.versions ?? []).map((at) => (at === null ? undefined : commits[at])),
      isTold: own?.path !== undefined,
    };
  },
);
let bySlug: ReadonlyMap<string, HistoryIndex['movements'][number]> | undefined;

export type Version = MovementHistory['versions'][number];

/** The movements whose history has pages, by slug. */
export const toldMovements = questionOfSummaries('told-movements', (): readonly string[] =>
  historyIndex().movements.flatMap(({ slug, path }) => (path === undefined ? [] : [slug])),
);

const historyPath = (slug: string): string => `history/${slug}/index.json`;
export const readHistory = question(
  'history',
  (slug: string): MovementHistory => readDocument(historyPath(slug), MovementHistory),
  (slug) => digestOfDocument(historyPath(slug)),
);

/** A movement as a version says it. */
export const readVersion = ({ path }: Version): Campaign => version(path);
const version = question(
  'version',
  (path: string): Campaign => readDocument(path, Campaign),
  digestOfDocument,
);

/** The part of an address under which the history of a movement stands. */
const historySegment = 'lich-su';

export const historyAddress = (slug: string): string =>
  `${addressOf({ kind: 'campaign', slug })}${historySegment}/`;
export const versionAddress = (slug: string, { key }: Pick<Version, 'key'>): string =>
  `${historyAddress(slug)}${key}/`;
export const comparisonAddress = (
  slug: string,
  from: Pick<Version, 'key'>,
  to: Pick<Version, 'key'>,
): string => `${versionAddress(slug, from)}${to.key}/`;

/** The day on which a movement was withdrawn: that of the first of its latest versions that say so. */
export function withdrawalDay(slug: string): string | undefined {
  const { versions, isTold } = publishedVersions(slug);
  if (!isTold) return versions[0]?.boundary ? undefined : versions[0]?.date.slice(0, 10);
  let first: Version | undefined;
  for (const version of readHistory(slug).versions.toReversed()) {
    if (readVersion(version).status.state !== 'cancelled') return first?.commit?.date.slice(0, 10);
    first = version;
  }
  return first?.commit?.boundary ? undefined : first?.commit?.date.slice(0, 10);
}

/** The pages of a movement's history, from its own address on: `lich-su/`, `lich-su/2023-01-05/`. */
export function historyPages(slug: string): string[] {
  if (!publishedVersions(slug).isTold) return [];
  const { versions, differences } = readHistory(slug);
  const own = addressOf({ kind: 'campaign', slug });
  return [
    historyAddress(slug),
    ...versions.map((version) => versionAddress(slug, version)),
    ...differences.flatMap(({ from, to }) => {
      const [earlier, later] = [versions[from], versions[to]];
      return earlier === undefined || later === undefined
        ? []
        : [comparisonAddress(slug, earlier, later)];
    }),
  ].map((address) => address.slice(own.length));
}
