import { markup } from './markup.ts';

/** As many addresses as one file may hold (sitemaps.org). */
const limit = 50_000;
const head = '<?xml version="1.0" encoding="UTF-8"?>';
const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/**
 * The files of a sitemap, by name: one, or an index of as many as it takes. Says no dates: the archive
 * does not know when a page last changed, and no date is better than a wrong one.
 *
 * @param paths addresses of pages, from the root
 */
export function sitemapFiles(
  paths: readonly string[],
  origin: string,
  most = limit,
): Readonly<Record<string, string>> {
  const list = (part: readonly string[]): string =>
    [
      head,
      `<urlset xmlns="${namespace}">`,
      ...part.map((path) => `<url><loc>${markup(encodeURI(`${origin}${path}`))}</loc></url>`),
      '</urlset>',
      '',
    ].join('\n');
  if (paths.length <= most) return { 'sitemap.xml': list(paths) };
  const files: Record<string, string> = {};
  for (let from = 0; from < paths.length; from += most)
    files[`sitemap-${from / most + 1}.xml`] = list(paths.slice(from, from + most));
  const index = [
    head,
    `<sitemapindex xmlns="${namespace}">`,
    ...Object.keys(files).map((name) => `<sitemap><loc>${origin}/${name}</loc></sitemap>`),
    '</sitemapindex>',
    '',
  ].join('\n');
  return { 'sitemap.xml': index, ...files };
}

/** Everything may be read by everyone; without an origin there is no sitemap to name. */
export const robots = (origin: string | undefined): string =>
  [
    'User-agent: *',
    'Disallow:',
    ...(origin === undefined ? [] : ['', `Sitemap: ${origin}/sitemap.xml`]),
    '',
  ].join('\n');
