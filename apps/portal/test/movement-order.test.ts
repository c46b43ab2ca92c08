import { describe, expect, inject, test } from 'vitest';
import { archiveDirectory, isMovement, linksOf, pagesOf } from './built-site.ts';

/** What a reader asks of a movement, in that order, by the parts of its page. */
const asked = [
  ['who', 'ai'],
  ['when', 'thoi-gian'],
  ['for whom', 'doi-tuong'],
  ['celebrating what', 'chao-mung'],
  ['which targets', 'chi-tieu'],
  ['what was reached', 'ket-qua'],
  ['which awards on which criteria', 'khen-thuong'],
  ['who must do what', 'to-chuc'],
  ['by when', 'moc'],
  ['the documents above and below', 'van-ban'],
  ['the same theme elsewhere', 'cung-ten'],
  ['the source and its corrections', 'nguon'],
  ['its history', 'lich-su'],
  ['how to cite it and take it away', 'lay-ve'],
] as const;
const ids = asked.map(([, id]) => id);

describe.each([
  { name: 'the sample archive', site: inject('sample').site },
  { name: 'the archive', site: archiveDirectory },
])("a movement's page in $name", ({ site }) => {
  const pages = [...pagesOf(site)].filter(({ page }) => isMovement(page));

  test('answers what a reader asks, in that order', () => {
    expect(pages.length).toBeGreaterThan(0);
    for (const { address, html } of pages) {
      const parts = [
        ...html.matchAll(/<section class="fact[^>]* aria-labelledby="([^"]+)"/g),
      ].flatMap(([, id = '']) => (ids.some((known) => known === id) ? [id] : []));
      expect(parts, address).toEqual(ids.filter((id) => parts.includes(id)));
      expect(parts, address).toEqual(
        expect.arrayContaining(['ai', 'chi-tieu', 'nguon', 'lich-su', 'lay-ve']),
      );
    }
  });

  test('names its parts at its head as they follow', () => {
    for (const { address, html } of pages) {
      const contents = /class="page-contents".*?<\/nav>/s.exec(html)?.[0] ?? '';
      const named = linksOf(contents).map((link) => link.replace('#', ''));
      const parts = [...html.matchAll(/<section class="fact[^>]* aria-labelledby="([^"]+)"/g)].map(
        ([, id = '']) => id,
      );
      expect(
        parts.filter((id) => named.includes(id)),
        address,
      ).toEqual(named);
    }
  });
});
