import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Workspace } from '@thidua/compiler';
import type { Campaign, HistoryExtent } from '@thidua/model';
import { Failure } from '../failure.ts';
import type { FileGroup } from '../targets.ts';
import { thisProgram } from '../this-program.ts';
import { Repository } from './git.ts';
import {
  type HistoryFile,
  historyFiles,
  historyKey,
  type Published,
  withoutHistory,
} from './published-history.ts';

/** The history of an archive that is being written. */
export type ArchiveHistory = {
  readonly extent: HistoryExtent;
  /** What is to be written; each file is made when its turn comes. */
  readonly files: Iterable<HistoryFile>;
  /** What an earlier build wrote and this one would write again. */
  readonly kept: readonly string[];
  /** To be told of all files once they are written, so that the next build need not read the repository. */
  readonly remember: (paths: readonly string[]) => void;
};

/** Beside the documents, and no part of what is published. */
const memoryFile = '.history.json';
type Memory = { readonly key: string; readonly paths: readonly string[] };

/** The history of the documents that a group of files was published as; none where no repository is at hand. */
export function historyOf(
  group: FileGroup,
  workspace: Pick<Workspace, 'files' | 'text'>,
  {
    campaigns,
    index,
  }: Pick<Published, 'campaigns'> & { readonly index: { readonly digest: string } },
  out: string,
  program: string | undefined = thisProgram(),
): ArchiveHistory {
  const repository = repositoryAround(group.base);
  if (repository?.commit('HEAD') === undefined) {
    return { extent: 'none', files: [withoutHistory()], kept: [], remember: () => {} };
  }
  const extent = repository.isShallow() ? 'part' : 'whole';
  const folder = repository.pathOf(group.workspace ?? group.base);
  const base = repository.pathOf(group.base);
  const prefix = base === '' ? '' : `${base}/`;
  const key = historyKey(repository, folder, { documents: index.digest, program: program ?? '' });
  const known = program === undefined ? undefined : memoryIn(out);
  if (known?.key === key && known.paths.every((path) => existsSync(join(out, path)))) {
    return { extent, files: [], kept: known.paths, remember: () => {} };
  }
  const texts = new Map(workspace.files().map((path) => [path, workspace.text(path) ?? '']));
  const document = (slug: string): Campaign =>
    JSON.parse(readFileSync(join(out, 'campaigns', `${slug}.json`), 'utf8'));
  return {
    extent,
    files: historyFiles(repository, { campaigns, document, texts, prefix, folder }),
    kept: [],
    remember: (paths) => {
      if (program === undefined) return;
      writeFileSync(join(out, memoryFile), `${JSON.stringify({ key, paths } satisfies Memory)}\n`);
    },
  };
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

function memoryIn(out: string): Memory | undefined {
  try {
    const memory = JSON.parse(readFileSync(join(out, memoryFile), 'utf8')) as Partial<Memory>;
    const { key, paths } = memory;
    return typeof key === 'string' && Array.isArray(paths) ? { key, paths } : undefined;
  } catch {
    return undefined;
  }
}
