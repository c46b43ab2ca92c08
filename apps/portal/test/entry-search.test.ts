import { expect, test } from 'vitest';
import { searchAddress } from '../src/archive/addresses.ts';
import { isNarrowed, readAddress } from '../src/search/address.ts';
import { archiveDirectory, isMovement, linksOf, pagesOf } from './built-site.ts';
import { openIndex } from './search-index.ts';

test('places, names and days lead into a search of just their movements', async () => {
  const { engine } = await openIndex();
  let led = 0;
  for (const { address, language, page, html } of pagesOf(archiveDirectory)) {
    if (language !== 'vi' || !/^\/(?:tinh|ten-phong-trao|su-kien|danh-hieu)\//.test(page)) continue;
    const lists = [
      ...html.matchAll(/<(?:ol class="movements"|table class="theme)[^>]*>(.*?)<\/(?:ol|table)>/gs),
    ].map(([whole]) => whole);
    const listed = new Set(lists.flatMap((list) => linksOf(list).filter(isMovement)));
    for (const link of linksOf(html)) {
      if (!link.startsWith(`${searchAddress}?`)) continue;
      const { chosen } = readAddress(link.slice(searchAddress.length));
      if (!isNarrowed(chosen) || chosen.year !== undefined) continue;
      const { movements } = await engine.search({ chosen });
      expect(new Set(movements.map(({ hit }) => hit.url)), address).toEqual(listed);
      led += 1;
    }
  }
  expect(led).toBeGreaterThan(3);
});
