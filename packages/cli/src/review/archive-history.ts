import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Campaign, HistoryExtent } from '@thidua/model';
import { digestOf } from '../digest.ts';
import { Failure } from '../failure.ts';
import type { FileGroup } from '../targets.ts';
import { Repository } from './git.ts';
import {
  type Digests,
  HistoryGrounds,
  type HistoryMemory,
  historyMemoryIn,
  rememberHistory,
  stands,
} from './history-memory.ts';
import {
  type HistoryFile,
  historyKey,
  type Published,
  PublishedHistory,
  type Told,
  withoutHistory,
} from './published-history.ts';
import type { Sources } from './versions.ts';

/** The history of an archive that is being written. */
export type ArchiveHistory = {
  readonly extent: HistoryExtent;
  /** What is to be written; each file is made when its turn comes. */
  readonly files: Iterable<HistoryFile>;
  /** What an earlier build wrote and this one would write again. */
  readonly kept: readonly string[];
  /** To be told of the digests of all files once they are written, so that the next build need not tell them again. */
  readonly remember: (written: ReadonlyMap<string, string>) => void;
};

/** An archive that lies in a folder, but for its history. */
export type ArchiveDocuments = Pick<Published, 'campaigns'> & {
  readonly sources: Sources;
  readonly digests: Digests;
};

/** Where an archive is written, and by what program, where that can be told. */
export type Place = { readonly out: string; readonly program: string | undefined };

/** The history that an earlier build of the same program wrote, where it would be the same; or that there is none. */
export function historyAsBefore(
  group: FileGroup,
  sources: Digests['sources'],
  { out, program }: Place,
): ArchiveHistory | undefined {
  const found = repositoryOf(group);
  if (found === undefined) return noHistory();
  const memory = program === undefined ? undefined : historyMemoryIn(out);
  return memory === undefined
    ? undefined
    : asBefore(found, keyOf(found, sources, program), out, memory);
}

/** The history of the documents that a group of files was published as; none where no repository is at hand. */
export function historyOf(
  group: FileGroup,
  documents: ArchiveDocuments,
  { out, program }: Place,
): ArchiveHistory {
  const found = repositoryOf(group);
  if (found === undefined) return noHistory();
  const { campaigns, sources, digests } = documents;
  const { repository, folder, prefix } = found;
  const memory = program === undefined ? undefined : historyMemoryIn(out);
  const key = keyOf(found, digests.sources, program);
  const before = memory && asBefore(found, key, out, memory);
  if (before !== undefined) return before;

  const document = (slug: string): Campaign =>
    JSON.parse(readFileSync(join(out, 'campaigns', `${slug}.json`), 'utf8'));
  const history = new PublishedHistory(repository, {
    campaigns,
    document,
    sources,
    prefix,
    folder,
  });
  const { extent } = history;
  if (program === undefined)
    return { extent, files: history.files(), kept: [], remember: () => {} };
  const grounds = new HistoryGrounds(sources, digests, program, history);
  const known = memory === undefined ? new Map() : stillTold(history, grounds, out, memory);
  const kept = [...known.values()].flatMap(({ paths }) => paths);
  return {
    extent,
    files: history.files(known),
    kept,
    remember: (written) => {
      const movements = history.changed.flatMap((movement) => {
        const { slug } = movement.campaign;
        const told = history.told.get(slug);
        if (told === undefined) return [];
        return [[slug, { ...told, grounds: grounds.of(movement, told.names) }] as const];
      });
      rememberHistory(out, {
        key,
        movements: new Map(movements),
        names: new Set(grounds.movements.keys()),
        files: new Map([
          ...kept.map((path): [string, string] => [path, memory?.files.get(path) ?? '']),
          ...written,
        ]),
      });
    },
  };
}

/** What was told before and would be told again: it follows from the same, and its files stand. */
function stillTold(
  history: PublishedHistory,
  grounds: HistoryGrounds,
  out: string,
  memory: HistoryMemory,
): ReadonlyMap<string, Told> {
  const same = history.changed.filter((movement) => {
    const told = memory.movements.get(movement.campaign.slug);
    return (
      told?.grounds === grounds.of(movement, told?.names ?? []) &&
      told.paths.every((path) => stands(out, path, memory))
    );
  });
  // A name that is new may stand in an old text, where it said nothing before.
  const names = new Set([...grounds.movements.keys()].filter((name) => !memory.names.has(name)));
  const naming = new Set(history.naming(same, names));
  return new Map(
    same.flatMap((movement): [string, Told][] => {
      const { slug } = movement.campaign;
      const told = memory.movements.get(slug);
      return told === undefined || naming.has(movement) ? [] : [[slug, told]];
    }),
  );
}

const noHistory = (): ArchiveHistory => ({
  extent: 'none',
  files: [withoutHistory()],
  kept: [],
  remember: () => {},
});

/** The repository around a group of files, the folder of the files in it, and what stands before their paths. */
type Surroundings = {
  readonly repository: Repository;
  readonly folder: string;
  readonly prefix: string;
};

/** Nothing where no repository with a commit is at hand. */
function repositoryOf(group: FileGroup): Surroundings | undefined {
  const repository = repositoryAround(group.base);
  if (repository?.commit('HEAD') === undefined) return undefined;
  const base = repository.pathOf(group.base);
  const folder = repository.pathOf(group.workspace ?? group.base);
  return { repository, folder, prefix: base === '' ? '' : `${base}/` };
}

/** What decides the whole history: the same key, the same history. */
function keyOf(
  { repository, folder }: Surroundings,
  sources: Digests['sources'],
  program: string | undefined,
): string {
  const texts = [...sources].sort(([a], [b]) => (a < b ? -1 : 1));
  return historyKey(repository, folder, {
    sources: digestOf(JSON.stringify(texts)),
    program: program ?? '',
  });
}

function asBefore(
  { repository }: Surroundings,
  key: string,
  out: string,
  memory: HistoryMemory,
): ArchiveHistory | undefined {
  const kept = [...memory.files.keys()];
  if (memory.key !== key || !kept.every((path) => stands(out, path, memory))) return undefined;
  const extent = repository.isShallow() ? 'part' : 'whole';
  return { extent, files: [], kept, remember: () => {} };
}

/** Without git on the machine, or where git will not look, there is none. */
function repositoryAround(folder: string): Repository | undefined {
  try {
    return Repository.around(folder);
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}
