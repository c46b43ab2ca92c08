import { markup } from './markup.ts';

/** As many addresses as one file may hold (sitemaps.org). */
const limit = 50_000;
const head = '<?xml version="1.0" encoding="UTF-8"?>';
const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** A page in one of its languages. */
type Alternate = { readonly language: string; readonly path: string };

/**
 * The files of a sitemap, by name: one, or an index of as many as it takes. Says no dates: the archive
 * does not know when a page last changed, and no date is better than a wrong one.
 *
 * @param paths addresses of pages, from the root
 * @param alternatesOf the addresses of a page by language; one alone is not told
 */
export function sitemapFiles(
  paths: readonly string[],
  origin: string,
  alternatesOf: (path: string) => readonly Alternate[] = () => [],
  most = limit,
): Readonly<Record<string, string>> {
  const whole = (path: string): string => markup(encodeURI(`${origin}${path}`));
  const link = ({ language, path }: Alternate): string =>
    `<xhtml:link rel="alternate" hreflang="${language}" href="${whole(path)}"/>`;
  const list = (part: readonly string[]): string =>
    [
      head,
      `<urlset xmlns="${namespace}" xmlns:xhtml="http://www.w3.org/1999/xhtml">`,
      ...part.map((path) => {
        const alternates = alternatesOf(path);
        return `<url><loc>${whole(path)}</loc>${alternates.length < 2 ? '' : alternates.map(link).join('')}</url>`;
      }),
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
