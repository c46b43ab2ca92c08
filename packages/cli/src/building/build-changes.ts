import { join, relative } from 'node:path';
import { digestOfFile } from '../file-digest.ts';
import { digestOfSource } from '../source-files.ts';
import { type FileGroup, unixPath } from '../targets.ts';
import type { BuildMemory } from './build-memory.ts';

/** What is no longer as a build left it. */
export type BuildChanges = {
  /** The digest of each source that can be read, by its path in the workspace. */
  readonly sources: ReadonlyMap<string, string>;
  /** Whether a source is there with the text that it had. */
  readonly isSameSource: (path: string) => boolean;
  /** Whether a document is there as it was written. */
  readonly isSameDocument: (path: string) => boolean;
  readonly isNothing: boolean;
};

/** Reads every source and every document, since anybody may have changed them. */
export function changesSince(memory: BuildMemory, group: FileGroup, out: string): BuildChanges {
  const sources = new Map<string, string>();
  for (const file of group.files) {
    const digest = digestOfSource(file);
    if (digest !== undefined) sources.set(unixPath(relative(group.base, file.path)), digest);
  }
  const documents = new Set<string>();
  for (const [path, digest] of memory.documents) {
    if (digestOfFile(join(out, path)) === digest) documents.add(path);
  }
  const isSameSource = (path: string): boolean => {
    const digest = sources.get(path);
    return digest !== undefined && digest === memory.sources.get(path);
  };
  return {
    sources,
    isSameSource,
    isSameDocument: (path) => documents.has(path),
    isNothing:
      documents.size === memory.documents.size &&
      sources.size === group.files.length &&
      sources.size === memory.sources.size &&
      [...sources.keys()].every(isSameSource),
  };
}
