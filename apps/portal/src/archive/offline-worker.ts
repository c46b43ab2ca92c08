import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inLanguage, spokenIn } from '../languages.ts';
import { searchAddress } from './addresses.ts';

/** The page of the search in each language. */
const searchPages = spokenIn(searchAddress).map((language) => inLanguage(searchAddress, language));

/** A search index up to this size is fetched as a whole by who opens the search; in bytes. */
const smallIndex = 1_500_000;

const filesIn = (site: string, folder: string): string[] =>
  existsSync(join(site, folder))
    ? readdirSync(join(site, folder), { recursive: true, encoding: 'utf8' })
        .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
        .filter((path) => statSync(join(site, path)).isFile())
        .toSorted()
    : [];

/**
 * Writes the service worker of a built site, `sw.js`. It is the same bytes for the same files, and another
 * for others, which is how a browser knows that there is something new.
 */
export function writeOfflineWorker(site: string): void {
  const size = (paths: readonly string[]): number =>
    paths.reduce((sum, path) => sum + statSync(join(site, path)).size, 0);
  const index = filesIn(site, 'pagefind');
  const search = index.length > 0 && size(index) <= smallIndex ? [...index, ...searchPages] : [];
  const core = [
    ...filesIn(site, '_astro'),
    'dau.svg',
    'offline.js',
    'thi-dua.webmanifest',
    '/',
    '/ngoai-tuyen/',
    '/en/ngoai-tuyen/',
  ];
  const rooted = (paths: readonly string[]): string[] =>
    paths.map((path) => (path.startsWith('/') ? path : `/${path}`));
  const digest = createHash('sha256');
  for (const path of [...core, ...search]) {
    const file = join(site, path.endsWith('/') ? `${path}index.html` : path);
    digest.update(path).update(readFileSync(file));
  }
  const source = readFileSync('src/offline/worker.js', 'utf8');
  writeFileSync(
    join(site, 'sw.js'),
    source
      .replace('{{version}}', digest.digest('hex').slice(0, 16))
      .replace('{{ahead}}', () => JSON.stringify({ core: rooted(core), search: rooted(search) })),
  );
}
