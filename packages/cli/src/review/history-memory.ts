import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalJson } from '@thidua/model/canonical-json';
import { digestOf } from '../digest.ts';
import { digestOfFile } from '../file-digest.ts';
import type { Movement, PublishedHistory, Told } from './published-history.ts';
import { movementPaths, registryPaths, type Sources } from './versions.ts';

/** Beside the documents, and no part of what is published. */
const memoryFile = '.history.json';

/** What was told of a movement, and a digest of what that follows from. */
type Remembered = Told & { readonly grounds: string };

/** What a build told, so that the next can tell what it would tell again. */
export type HistoryMemory = {
  /** What decides the history as a whole. */
  readonly key: string;
  /** By slug. */
  readonly movements: ReadonlyMap<string, Remembered>;
  /** The names of all movements there were. */
  readonly names: ReadonlySet<string>;
  /** The digest of each file of the history, by its path in the archive. */
  readonly files: ReadonlyMap<string, string>;
};

type Written = {
  readonly key: string;
  readonly movements: readonly (readonly [
    slug: string,
    grounds: string,
    names: readonly string[],
    paths: readonly string[],
    versions: readonly (string | null)[] | null,
  ])[];
  readonly names: readonly string[];
  readonly files: Readonly<Record<string, string>>;
};

export function historyMemoryIn(out: string): HistoryMemory | undefined {
  try {
    const written = JSON.parse(readFileSync(join(out, memoryFile), 'utf8')) as Written;
    const { key, movements, names, files } = written;
    return {
      key,
      movements: new Map(
        movements.map(([slug, grounds, named, paths, versions]) => {
          const ids = versions?.map((id) => id ?? undefined);
          return [slug, { grounds, names: named, paths, versions: ids }];
        }),
      ),
      names: new Set(names),
      files: new Map(Object.entries(files)),
    };
  } catch {
    return undefined;
  }
}

export function rememberHistory(out: string, memory: HistoryMemory): void {
  const written: Written = {
    key: memory.key,
    movements: [...memory.movements].map(([slug, { grounds, names, paths, versions }]) => {
      return [slug, grounds, names, paths, versions?.map((id) => id ?? null) ?? null];
    }),
    names: [...memory.names],
    files: Object.fromEntries(memory.files),
  };
  writeFileSync(join(out, memoryFile), `${JSON.stringify(written)}\n`);
}

/** Whether a file of the history is there as it was written. */
export function stands(out: string, path: string, { files }: HistoryMemory): boolean {
  const digest = digestOfFile(join(out, path));
  return digest !== undefined && digest === files.get(path);
}

/** Digests of the sources by their paths, and of the documents as they lie in the archive. */
export type Digests = {
  readonly sources: ReadonlyMap<string, string>;
  readonly documents: ReadonlyMap<string, string>;
};

/**
 * What the history of a movement follows from: the program, what its file went through, its source and its document of
 * today, the registries, and those movements of today that its earlier texts name.
 */
export class HistoryGrounds {
  /** Where the movements of today are declared, by their names. */
  readonly movements: ReadonlyMap<string, string>;
  private readonly digests: Digests;
  private readonly common: string;

  constructor(sources: Sources, digests: Digests, program: string, { extent }: PublishedHistory) {
    this.movements = movementPaths(sources);
    this.digests = digests;
    const registries = registryPaths(sources).map((path) => [path, digests.sources.get(path)]);
    this.common = digestOf(canonicalJson({ program, extent, registries }));
  }

  /** A digest of them for a movement whose earlier texts name these. */
  of({ campaign, line, isCommitted }: Movement, names: readonly string[]): string {
    const { sources, documents } = this.digests;
    const { id, slug, places } = campaign;
    const said = (path: string | undefined) => (path && [path, sources.get(path)]) ?? null;
    return digestOf(
      JSON.stringify([
        this.common,
        [id, slug, said(places.file), documents.get(`campaigns/${slug}.json`)],
        [isCommitted, line.map(({ path, id: text, commit }) => [path, text, commit.id])],
        names.map((name) => [name, said(this.movements.get(name))]),
      ]),
    );
  }
}
