import { cpSync, existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { dataRoot } from './addresses.ts';
import { dataDirectory } from './location.ts';

/** Lays the documents into the built site byte for byte, so that every fact can be taken away. */
export function publishData(site: string): void {
  const from = dataDirectory();
  if (!existsSync(from)) return;
  cpSync(from, join(site, dataRoot), {
    recursive: true,
    // What the compiler keeps for its next run is no document.
    filter: (path) => path === from || !basename(path).startsWith('.'),
  });
}
