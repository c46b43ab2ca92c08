import { join } from 'node:path';
import { dataRoot } from './addresses.ts';
import { knownDigests } from './file-digests.ts';
import { dataDirectory } from './location.ts';
import { filesBelow, type SiteFiles } from './site-files.ts';

/** The digest (SHA-256, hexadecimal) of each published document, by its path below the data. */
export type DocumentDigests = Readonly<Record<string, string>>;

/**
 * Lays the documents into the built site byte for byte, so that every fact can be taken away; those that the build before
 * laid there stay.
 */
export function publishData(files: SiteFiles, before: DocumentDigests = {}): DocumentDigests {
  const from = dataDirectory();
  const digests: Record<string, string> = {};
  for (const path of filesBelow(from)) {
    // What the compiler keeps for its next run is no document.
    if (path.startsWith('.') || path.includes('/.')) continue;
    const digest = knownDigests().of(join(from, path));
    digests[path] = digest;
    const target = `${dataRoot.slice(1)}${path}`;
    if (before[path] === digest && files.isKept(target)) files.add(target);
    else files.copy(join(from, path), target);
  }
  return digests;
}
