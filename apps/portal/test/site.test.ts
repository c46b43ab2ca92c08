import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import {
  answers,
  archiveDirectory,
  idsOf,
  isSearch,
  linksOf,
  pagesOf,
  textOf,
  withoutData,
  withoutOffline,
  withoutSelfCheck,
} from './built-site.ts';
import { sampleOrigin } from './sample/site.ts';

const sites = [
  { name: 'the sample archive', site: inject('sample').site },
  { name: 'the archive', site: archiveDirectory },
];

/** The manual writes about the language, its marks and its names. */
const isManual = (address: string): boolean => address.startsWith('/tai-lieu/');

describe.each(sites)('$name', ({ site }) => {
  const pages = [...pagesOf(site)];
  const ids = new Map(pages.map(({ address, html }) => [address, idsOf(html)]));

  test('has pages', () => {
    expect(pages.length).toBeGreaterThan(50);
  });

  test('leads nowhere that is not there', () => {
    const broken = new Set<string>();
    for (const { address, html } of pages)
      for (const link of linksOf(html)) {
        const url = new URL(link, `${sampleOrigin}${address}`);
        if (url.origin !== sampleOrigin) broken.add(`${address}: leaves for ${link}`);
        else if (!answers(site, url.pathname)) broken.add(`${address}: ${link}`);
        else if (url.hash && !ids.get(url.pathname)?.has(decodeURIComponent(url.hash.slice(1))))
          broken.add(`${address}: ${link} has no such place`);
      }
    // The search page comes with the search engine; here only the form that leads to it is there.
    expect([...broken].filter((entry) => !/: (?:\/en)?\/tim-kiem\/$/.test(entry))).toEqual([]);
  });

  test('says each identifier of a page once', () => {
    for (const { address, html } of pages) {
      const all = [...html.matchAll(/<[^>]*?\sid="([^"]+)"/g)].map((match) => match[1]);
      expect(all.length, address).toBe(new Set(all).size);
    }
  });

  test('runs no script but the self-check and what keeps pages, and styles nothing inline', () => {
    for (const { address, html } of pages.filter(({ page }) => !isSearch(page))) {
      const outsideOfText = withoutData(withoutOffline(withoutSelfCheck(html))).replaceAll(
        /="[^"]*"/g,
        '=""',
      );
      expect(outsideOfText, address).not.toMatch(/<script/i);
      expect(outsideOfText, address).not.toMatch(/<style/i);
      expect(outsideOfText, address).not.toMatch(/<[^>]*\s(?:style|on\w+)=/i);
      expect(html, address).toContain("default-src 'none'");
    }
  });

  test('never shows a name that only programs use', () => {
    const internal =
      /\b(?:undefined|null|NaN|\[object|administrative-unit|award-form|scoring-grid|numberState)\b/;
    for (const { address, html } of pages) {
      if (address.startsWith('/tep-nguon/') || isManual(address)) continue;
      expect(internal.exec(textOf(html))?.[0], address).toBeUndefined();
    }
  });

  test('sets no space before a stop, nor inside brackets', () => {
    for (const { address, html } of pages) {
      // What the file or the source says is theirs; the sample's own words have no such space.
      if (address.startsWith('/tep-nguon/') || isManual(address) || site === archiveDirectory)
        continue;
      const wrong = /.{20}(?:\S [,;.:)](?:\s|$)|\( ).{0,20}/u.exec(textOf(html));
      expect(wrong?.[0], address).toBeUndefined();
    }
  });

  test('has one first heading a page, and skips no level', () => {
    for (const { address, html } of pages) {
      const levels = [...html.matchAll(/<h([1-6])[\s>]/g)].map((match) => Number(match[1]));
      expect(levels.filter((level) => level === 1).length, address).toBe(1);
      for (const [index, level] of levels.entries())
        expect(level - (levels[index - 1] ?? 0), `${address}: h${level}`).toBeLessThanOrEqual(1);
    }
  });
});

describe('weight', () => {
  const limit = 30 * 1024;
  const loaded = (html: string): number =>
    [...new Set(linksOf(html))]
      .filter((link) => /\.(?:css|js)$/.test(link))
      .reduce((sum, link) => sum + gzipSync(readBytes(link)).length, 0);
  const readBytes = (link: string) => readFileSync(join(archiveDirectory, link));

  test('of a page with its styles and scripts is at most 30 KB compressed', () => {
    for (const { address, page, html } of pagesOf(archiveDirectory)) {
      if (isSearch(page)) continue;
      expect(gzipSync(html).length + loaded(html), address).toBeLessThanOrEqual(limit);
    }
  });

  test('of the faces is at most 60 KB', () => {
    const [home] = pagesOf(archiveDirectory);
    const css = linksOf(home?.html ?? '').find((link) => link.endsWith('.css')) ?? '';
    const faces = [
      ...readBytes(css)
        .toString('utf8')
        .matchAll(/url\(([^)]*\.woff2)\)/g),
    ].map((match) => (match[1] ?? '').replaceAll('"', ''));
    expect(faces.length).toBe(6);
    const total = faces.reduce((sum, face) => sum + statSync(join(archiveDirectory, face)).size, 0);
    expect(total).toBeLessThanOrEqual(60 * 1024);
  });
});
