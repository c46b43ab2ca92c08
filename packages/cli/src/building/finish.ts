import { indexFile, indexOf } from '@thidua/compiler';
import type { LoadedWorkspace } from '../load.ts';
import { type ArchiveHistory, historyOf } from '../review/archive-history.ts';
import { ArchiveFolder, removeStale } from './archive-folder.ts';
import { type BuildMemory, remember } from './build-memory.ts';
import type { InIndex } from './publication.ts';
import type { Built, Site } from './site.ts';

/** What the next build can take from this one. */
type Rest = Pick<BuildMemory, 'movements' | 'grounds'>;

/** The documents of an archive as they lie in its folder; the index and the history are still to come. */
type Documents = {
  readonly inIndex: InIndex;
  readonly digests: ReadonlyMap<string, string>;
  /** How many of them were not as they should be. */
  readonly written: number;
};

/** Writes the history and the index over documents that are there, and takes away what is not of this archive. */
export function finish(
  { group, out, shown, program }: Site,
  { workspace: sources }: LoadedWorkspace,
  documents: Documents,
  { read, rest }: { readonly read: BuildMemory['sources']; readonly rest: () => Rest },
): Built {
  const { inIndex } = documents;
  const index = indexOf(inIndex);
  const campaigns = index.campaigns.map(({ id, slug }) => {
    return { id, slug, places: { file: inIndex.files.get(id) ?? '' } };
  });
  const history = historyOf(
    group,
    {
      campaigns,
      sources,
      digests: { sources: read, documents: documents.digests },
    },
    { out, program },
  );
  const historyWritten = putHistory(history, out, shown);
  // It comes last, so that it never lists what is not there.
  const folder = new ArchiveFolder(out, shown);
  folder.put(indexFile(index));
  history.remember(historyWritten.digests);

  const digests = new Map([...documents.digests, ...folder.digests]);
  const built = { campaigns: index.campaigns.length, registry: index.registry.length };
  if (program !== undefined) {
    remember(out, shown, {
      program,
      documents: digests,
      ...built,
      sources: read,
      ...rest(),
    });
  }
  return {
    ...built,
    written: documents.written + folder.written + historyWritten.count,
    removed: removeStale(out, new Set([...digests.keys(), ...historyWritten.paths])),
    extent: history.extent,
  };
}

/** The paths of the whole history, and how many of its files were not as they should be. */
export function putHistory(
  history: ArchiveHistory,
  out: string,
  shown: string,
): {
  readonly paths: readonly string[];
  readonly digests: ReadonlyMap<string, string>;
  readonly count: number;
} {
  const folder = new ArchiveFolder(out, shown);
  for (const file of history.files) folder.put(file);
  const { digests, written: count } = folder;
  return { paths: [...history.kept, ...digests.keys()], digests, count };
}
