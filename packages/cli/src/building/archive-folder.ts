import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ArchiveFile } from '@thidua/compiler';
import { digestOf } from '../digest.ts';
import { errorCode, Failure } from '../failure.ts';
import { say } from '../messages.ts';
import { hasText, unfinished, writeWhole } from '../write-file.ts';

/** The folders that a published archive consists of, and how deep the documents lie in them. */
const ownFolders = { campaigns: 1, registry: 2, schema: 1, history: 2 } as const;

/** The same folders in the file system. */
export const foldersOf = (out: string): string[] =>
  Object.keys(ownFolders).map((folder) => join(out, folder));

/** Where an archive is written, document by document: only what has changed. */
export class ArchiveFolder {
  /** How many files were not as they should be. */
  written = 0;
  /** By its path within the archive, the digest of each file put here. */
  readonly digests = new Map<string, string>();
  private readonly out: string;
  private readonly shown: string;
  private readonly made = new Set<string>();

  /** `shown` is the folder as people know it. */
  constructor(out: string, shown: string) {
    this.out = out;
    this.shown = shown;
  }

  put({ path, json }: ArchiveFile): void {
    this.digests.set(path, digestOf(json));
    const file = join(this.out, path);
    if (hasText(file, json)) return;
    const folder = dirname(file);
    if (!this.made.has(folder)) makeFolder(folder, this.shown);
    this.made.add(folder);
    writeWhole(file, json, `${this.shown}/${path}`);
    this.written++;
  }
}

/** Removes documents of an earlier build, and says how many. A file that is no document of ours stays. */
export function removeStale(out: string, wanted: ReadonlySet<string>): number {
  let removed = 0;
  const clear = (folder: string, depth: number): void => {
    for (const entry of entriesOf(join(out, folder))) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory() && depth > 1) clear(path, depth - 1);
      if (!entry.isFile() || depth > 1 || wanted.has(path)) continue;
      const file = join(out, path);
      if (entry.name.endsWith(unfinished)) rmSync(file, { force: true });
      else if (isOurs(file)) {
        rmSync(file, { force: true });
        removed++;
      }
    }
  };
  for (const [folder, depth] of Object.entries(ownFolders)) clear(folder, depth);
  return removed;
}

function makeFolder(folder: string, shown: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new Failure(say.cannotWrite(shown, errorCode(error)), say.checkPermissions());
  }
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** Every document names its own schema; the schemas themselves have the names that we give them. */
function isOurs(file: string): boolean {
  if (!file.endsWith('.json')) return false;
  try {
    const document: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return (
      typeof document === 'object' &&
      document !== null &&
      'schema' in document &&
      typeof document.schema === 'string' &&
      document.schema.startsWith('thidua/')
    );
  } catch {
    return false;
  }
}
