import { addressesIn, languages } from '../languages.ts';
import { movedPage, withdrawnPage } from '../publishing/moved-page.ts';
import { followed, type PublishedAddress } from '../publishing/published-addresses.ts';
import { redirectFiles } from '../publishing/redirect-files.ts';
import type { Origin } from '../publishing/site.ts';
import { wordsFor } from '../words/words.ts';
import { archiveIndex } from './archive.ts';
import { historyPages, toldMovements } from './history.ts';
import { currentAddresses, publishedAddresses, standingRedirects } from './published-addresses.ts';
import { digestOf } from './questions.ts';
import type { SiteFiles } from './site-files.ts';

/** The pages of the history of each movement that has any, by the address that they stand below. */
const historiesBelow = (current: ReadonlyMap<string, string>): ReadonlyMap<string, string[]> =>
  new Map(
    toldMovements().flatMap((slug) => {
      const address = current.get(`campaign/${slug}`);
      return address === undefined ? [] : [[address, historyPages(slug)] as const];
    }),
  );

/** The pages that lead on, and the published addresses that lead nowhere any more. */
export type AddressPages = {
  readonly digest: string;
  readonly lost: readonly PublishedAddress[];
};

/**
 * Makes every address that was ever published answer: a page that leads on, and rules for servers.
 *
 * @param before a digest of these pages, as the build before made them
 */
export function publishAddresses(
  files: SiteFiles,
  origin: Origin,
  before: string | undefined,
): AddressPages {
  const index = archiveIndex();
  const current = currentAddresses(index);
  const { redirects, withdrawn, lost } = followed(publishedAddresses(), current);
  const histories = historiesBelow(current);
  const all = new Map(
    [...standingRedirects(index), ...redirects].flatMap(({ from, to }) =>
      ['', ...(histories.get(to) ?? [])].map((page) => [`${from}${page}`, `${to}${page}`] as const),
    ),
  );
  // A page that is there says more than one that leads on.
  const taken = new Set(files.belonging);
  type Page = { readonly path: string; readonly says: string; readonly make: () => string };
  const pages: Page[] = [];
  const put = (path: string, says: string, make: () => string): void => {
    const plain = path.replace(/^\//, '');
    if (taken.has(plain)) return;
    taken.add(plain);
    pages.push({ path: plain, says, make });
  };
  const everywhere = languages.flatMap((language) => {
    const words = wordsFor(language);
    const at = addressesIn(words);
    for (const { address, withdrawn: reason = '' } of withdrawn)
      put(`${at(address)}index.html`, reason, () => withdrawnPage(reason, words));
    return [...all].map(([from, to]) => ({ from: at(from), to: at(to), words }));
  });
  for (const { from, to, words } of everywhere)
    put(`${from}index.html`, to, () => movedPage(to, words, origin));
  for (const [path, content] of Object.entries(redirectFiles(everywhere)))
    put(path, content, () => content);
  const digest = digestOf(pages.map(({ path, says }) => `${path} ${says}`));
  for (const { path, make } of pages)
    if (digest === before && files.isKept(path)) files.add(path);
    else files.write(path, make());
  return { digest, lost };
}
