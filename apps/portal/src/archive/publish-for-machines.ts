import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inLanguage, pageOfAddress, spokenIn, vietnameseOnly } from '../languages.ts';
import { headersFile } from '../publishing/host-files.ts';
import type { Origin } from '../publishing/site.ts';
import { robots, sitemapFiles } from '../publishing/sitemap.ts';
import { wordsFor } from '../words/words.ts';
import { drawPictures } from './draw-pictures.ts';

const writer =
  (site: string) =>
  (path: string, content: string | Uint8Array): void => {
    const file = join(site, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  };

const alternatesOf = (path: string) => {
  const { page } = pageOfAddress(path);
  return spokenIn(page).map((language) => ({ language, path: inLanguage(page, language) }));
};

/**
 * What servers and search engines ask for. Sitemaps need whole addresses, so an archive that does not know its own has
 * none.
 *
 * @param paths addresses of the pages, from the root
 */
export function publishForMachines(site: string, origin: Origin, paths: readonly string[]): void {
  const write = writer(site);
  write('robots.txt', robots(origin));
  write('_headers', headersFile(JSON.parse(readFileSync('headers.json', 'utf8'))));
  if (origin === undefined) return;
  const listed = paths.filter((path) => !path.startsWith(vietnameseOnly.notFound)).toSorted();
  for (const [name, content] of Object.entries(sitemapFiles(listed, origin, alternatesOf)))
    write(name, content);
}

/** The pictures that are shown where pages are linked to; those too need whole addresses. */
export const publishPictures = (site: string): Promise<void> =>
  drawPictures(wordsFor(undefined), writer(site));
