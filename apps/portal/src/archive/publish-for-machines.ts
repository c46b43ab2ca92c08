import { readFileSync } from 'node:fs';
import { inLanguage, pageOfAddress, spokenIn, vietnameseOnly } from '../languages.ts';
import { headersFile } from '../publishing/host-files.ts';
import type { Origin } from '../publishing/site.ts';
import { robots, sitemapFiles } from '../publishing/sitemap.ts';
import type { SiteFiles } from './site-files.ts';

const alternatesOf = (path: string) => {
  const { page } = pageOfAddress(path);
  return spokenIn(page).map((language) => ({ language, path: inLanguage(page, language) }));
};

/**
 * What servers and search engines ask for. Sitemaps need whole addresses, so an archive that does not know its own has
 * none.
 *
 * @param addresses of the pages, from the root
 */
export function publishForMachines(
  files: SiteFiles,
  origin: Origin,
  addresses: readonly string[],
): void {
  files.write('robots.txt', robots(origin));
  files.write('_headers', headersFile(JSON.parse(readFileSync('headers.json', 'utf8'))));
  if (origin === undefined) return;
  const listed = addresses
    .filter((address) => !address.startsWith(vietnameseOnly.notFound))
    .toSorted();
  for (const [name, content] of Object.entries(sitemapFiles(listed, origin, alternatesOf)))
    files.write(name, content);
}
