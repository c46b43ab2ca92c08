import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { accountabilityAddress, dataRoot } from '../src/archive/addresses.ts';
import { wordsFor } from '../src/words/words.ts';
import { archiveDirectory, isMovement, linksOf, pagesOf, textOf } from './built-site.ts';
import { documentsOf } from './sample/site.ts';

const words = wordsFor('vi');
const notSummedUpPage = accountabilityAddress('not-summed-up');
const pageAt = (address: string): string =>
  readFileSync(join(archiveDirectory, address, 'index.html'), 'utf8');

describe('whether anyone ever summed a movement up', () => {
  const said = words.lists.notSummedUp('…').split('…').at(-1) ?? '';
  const open = new Set(linksOf(pageAt(notSummedUpPage)).filter(isMovement));
  const lists = [...pagesOf(archiveDirectory)]
    .filter(({ language, page }) => language === 'vi' && !page.startsWith('/giai-trinh/'))
    .map(({ address, page, html }) => ({
      address,
      page,
      html,
      items: [...html.matchAll(/<ol class="movements" role="list">(.*?)<\/ol>/gs)].flatMap(
        ([, list = '']) => list.split('<li>').slice(1),
      ),
    }));
  const isOpen = (item: string): boolean => open.has(linksOf(item)[0] ?? '');

  test('is told wherever it is listed, and of no other', () => {
    expect(said).not.toBe('');
    expect(open.size).toBeGreaterThan(0);
    for (const { address, items } of lists)
      for (const item of items) expect(textOf(item).includes(said), address).toBe(isOpen(item));
    expect(lists.flatMap(({ items }) => items.filter(isOpen)).length).toBeGreaterThan(open.size);
  });

  test('is counted on the pages of places, bodies, names and years, with how it is counted', () => {
    const counting = lists.filter(
      ({ page, items }) =>
        /^\/(?:tinh|co-quan|ten-phong-trao|nam)\/[^/]+\/$/.test(page) && items.some(isOpen),
    );
    expect(counting.length).toBeGreaterThan(5);
    for (const { address, html, items } of counting) {
      const main = html.slice(html.indexOf('<main'));
      expect(textOf(main), address).toContain(
        words.entries.notSummedUp(items.filter(isOpen).length),
      );
      expect(linksOf(main), address).toContain(notSummedUpPage);
    }
  });
});

test('a notice that states no target says so', () => {
  const { campaigns, addresses } = documentsOf(join(archiveDirectory, dataRoot));
  const without = campaigns.filter(({ targets }) => targets.length === 0);
  expect(without.length).toBeGreaterThan(0);
  for (const { slug } of without)
    expect(textOf(pageAt(addresses.get(slug) ?? '')), slug).toContain(words.movement.noTargets);
});
