import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ArchiveIndex, Campaign, RegistryEntry } from '@thidua/model';
import { canonicalJson } from '@thidua/model/canonical-json';
import { editedFacts } from '@thidua/review';
import { digestOf } from '../digest.ts';
import { Failure } from '../failure.ts';
import { say } from './messages.ts';

/** What does not agree between the index of an archive and its files. */
export type Disagreement =
  /** Listed, and not there. */
  | { readonly kind: 'missing'; readonly path: string }
  /** There, and no JSON of this archive. */
  | { readonly kind: 'unreadable'; readonly path: string }
  /** Its facts are not those of which the digest was taken. */
  | { readonly kind: 'altered'; readonly path: string }
  /** There, and not listed. */
  | { readonly kind: 'unlisted'; readonly path: string }
  /** The digest over all of them is another. */
  | { readonly kind: 'index'; readonly path: string };

type Listed = {
  readonly path: string;
  readonly digest: string;
  readonly name: string;
  readonly state: string | undefined;
};

/** A built archive as its index tells it; `folder` is absent where only the index is at hand. */
export type Manifest = {
  readonly folder: string | undefined;
  readonly digest: string;
  readonly listed: readonly Listed[];
};

/** Reads an index: of a folder, or a file by itself. Throws a `Failure` where there is none. */
export function manifestOf(path: string, shown: string): Manifest {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  const index = read(isFolder ? join(path, 'index.json') : path) as ArchiveIndex | undefined;
  if (index?.schema !== 'thidua/index/1') throw new Failure(say.noIndex(shown), say.buildFirst());
  const listed = [...index.campaigns, ...index.registry].map((entry) => ({
    path: entry.path,
    digest: entry.digest,
    name: entry.name,
    state: 'state' in entry ? entry.state : undefined,
  }));
  return { folder: isFolder ? path : undefined, digest: index.digest, listed };
}

function read(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Holds the files of an archive against its index. */
export function disagreements(
  folder: string,
  { digest, listed }: Manifest,
): readonly Disagreement[] {
  const found: Disagreement[] = [];
  for (const { path, digest: expected } of listed) {
    const file = join(folder, path);
    if (statSync(file, { throwIfNoEntry: false }) === undefined) {
      found.push({ kind: 'missing', path });
      continue;
    }
    const document = read(file) as Campaign | RegistryEntry | undefined;
    if (document === null || typeof document !== 'object') {
      found.push({ kind: 'unreadable', path });
    } else if (document.digest !== expected || factsDigest(document) !== expected) {
      found.push({ kind: 'altered', path });
    }
  }
  const known = new Set(listed.map(({ path }) => path));
  for (const path of documentsIn(folder)) {
    if (!known.has(path)) found.push({ kind: 'unlisted', path });
  }
  // The order of the list is part of what the digest is taken of.
  if (digestOf(listed.map((entry) => entry.digest).join('\n')) !== digest) {
    found.push({ kind: 'index', path: 'index.json' });
  }
  return found;
}

/** The digest of a document: of all that it says, without its places and findings. */
function factsDigest(document: Campaign | RegistryEntry): string {
  const { digest: _digest, places: _places, findings: _findings, ...facts } = document;
  return digestOf(canonicalJson(facts));
}

function documentsIn(folder: string): readonly string[] {
  return ['campaigns', 'registry']
    .flatMap((part) => {
      const at = join(folder, part);
      if (statSync(at, { throwIfNoEntry: false }) === undefined) return [];
      return readdirSync(at, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
        .map((entry) =>
          join(entry.parentPath, entry.name)
            .slice(folder.length + 1)
            .replaceAll('\\', '/'),
        );
    })
    .sort();
}

/** What became of a document since an earlier build. */
export type Since = {
  readonly kind: 'added' | 'removed' | 'changed-with-note' | 'changed-without-note' | 'changed';
  readonly path: string;
  readonly name: string;
};

/**
 * Compares two builds. Only a fact of a notice that had been issued needs a note for a change: a correction that names
 * it, or the reason for which it is mended.
 */
export function since(earlier: Manifest, now: Manifest): readonly Since[] {
  const before = new Map(earlier.listed.map((entry) => [entry.path, entry]));
  const told: Since[] = [];
  for (const { path, digest, name } of now.listed) {
    const known = before.get(path);
    before.delete(path);
    if (known === undefined) told.push({ kind: 'added', path, name });
    else if (known.digest !== digest) {
      const wasIssued = known.state !== undefined && known.state !== 'draft';
      told.push({ kind: wasIssued ? changeOfIssued(earlier, now, path) : 'changed', path, name });
    }
  }
  for (const { path, name } of before.values()) told.push({ kind: 'removed', path, name });
  return told;
}

/** Where the earlier file is not at hand, whether there is a correction at all is all that can be known. */
function changeOfIssued(earlier: Manifest, now: Manifest, path: string): Since['kind'] {
  const [before, after] = [earlier, now].map(({ folder }) =>
    folder === undefined ? undefined : (read(join(folder, path)) as Campaign | undefined),
  );
  if (before === undefined || after === undefined) {
    const hasCorrection = (after?.editorial.corrections.length ?? 0) > 0;
    return hasCorrection ? 'changed-with-note' : 'changed-without-note';
  }
  const edited = editedFacts(before, after);
  if (edited.some(({ explained }) => explained === undefined)) return 'changed-without-note';
  return edited.length > 0 ? 'changed-with-note' : 'changed';
}
