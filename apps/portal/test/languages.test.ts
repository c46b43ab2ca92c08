import { describe, expect, inject, test } from 'vitest';
import { inLanguage, languages, pageOfAddress, spokenIn } from '../src/languages.ts';
import { en } from '../src/words/en.ts';
import { vi } from '../src/words/vi.ts';
import { archiveDirectory, type BuiltPage, pagesOf, textOf } from './built-site.ts';
import { sampleOrigin } from './sample/site.ts';
import { spokenAttributesOf, textsOf, vietnameseLetters } from './spoken-texts.ts';

const sites = [
  { name: 'the sample archive', site: inject('sample').site },
  { name: 'the archive', site: archiveDirectory },
];

/** Every text of a catalogue that stands by itself. */
const textsIn = (words: unknown): string[] =>
  typeof words === 'string'
    ? [words]
    : typeof words === 'object' && words !== null
      ? Object.values(words).flatMap(textsIn)
      : [];

/** The sample has words of its own even for digests, and one message for both languages. */
const withoutNoWords = (html: string): string =>
  html.replaceAll(/<code>.*?<\/code>|<ul class="(?:findings|plain changes)".*?<\/ul>/gs, '');

describe.each(sites)('$name', ({ site }) => {
  const pages = [...pagesOf(site)];
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  const english = pages.filter(({ language }) => language === 'en');

  test('has every page in each language that the page is there in, and no other', () => {
    const expected = pages
      .filter(({ language }) => language === 'vi')
      .flatMap(({ page }) => spokenIn(page).map((language) => inLanguage(page, language)));
    expect([...byAddress.keys()].toSorted()).toEqual(expected.toSorted());
    expect(english.length).toBeGreaterThan(50);
  });

  test('says on each page which language it speaks, and leads to the other', () => {
    const other = ({ language }: BuiltPage) => (language === 'vi' ? 'en' : 'vi');
    for (const page of pages) {
      expect(page.html, page.address).toContain(`<html lang="${page.language}">`);
      const [, href = ''] = /<a class="other-language" href="([^"]+)"/.exec(page.html) ?? [];
      expect(byAddress.get(href)?.language, page.address).toBe(other(page));
      if (spokenIn(page.page).length > 1)
        expect(href, page.address).toBe(inLanguage(page.page, other(page)));
    }
  });

  test('leads from English pages to English ones wherever there is one, else says so', () => {
    const astray = new Set<string>();
    for (const { address, html } of english)
      for (const [tag, href = ''] of html.matchAll(/<a\s[^>]*href="(\/[^"]*)"[^>]*>/g)) {
        const { pathname } = new URL(href, sampleOrigin);
        const target = byAddress.get(pathname);
        if (target?.language !== 'vi' || tag.includes('hreflang="vi"')) continue;
        astray.add(`${address}: ${href}`);
      }
    expect([...astray]).toEqual([]);
    for (const { address, html } of english)
      for (const action of html.matchAll(/<form\s[^>]*action="([^"]*)"/g))
        expect(action[1], address).toBe('/en/tim-kiem/');
  });

  test('marks as Vietnamese what is Vietnamese on English pages', () => {
    const unmarked = new Set<string>();
    for (const { html } of english)
      for (const { text, lang } of textsOf(site === archiveDirectory ? html : withoutNoWords(html)))
        if (lang !== 'vi' && vietnameseLetters.test(text)) unmarked.add(text);
    expect([...unmarked]).toEqual([]);
  });

  test('keeps its own marks out of the names of documents', () => {
    const mixed = new Set<string>();
    // The title of a page is one run of text: it has the language of the name in it.
    for (const { html } of english)
      for (const { text, lang } of textsOf(html))
        if (lang === 'vi' && !text.endsWith(` · ${en.site.name}`))
          if (/\((?:before|former|trước \d)/u.test(text)) mixed.add(text);
    expect([...mixed]).toEqual([]);
  });

  test('says of one thing in English that it is one', () => {
    const many = new Set<string>();
    for (const { address, html } of english)
      for (const [said, noun] of `${textOf(html)} ${spokenAttributesOf(html).join('. ')}`.matchAll(
        /(?<![\d.,/–-])1\s([a-z]+s)\b/g,
      ))
        if (!['is', 'was', 'has', 'as', 'its'].includes(noun ?? ''))
          many.add(`${address}: ${said}`);
    expect([...many]).toEqual([]);
  });

  test('says nothing out of the Vietnamese catalogue on English pages', () => {
    const inEnglish = new Set(textsIn(en));
    const inVietnamese = new Set(textsIn(vi).filter((text) => !inEnglish.has(text)));
    const said = new Set<string>();
    for (const { html } of english)
      for (const { text, lang } of textsOf(html))
        if (lang !== 'vi' && inVietnamese.has(text)) said.add(text);
    expect([...said]).toEqual([]);
  });
});

test('search engines are told of each page in each language', () => {
  for (const { page, html, address } of pagesOf(inject('sample').site)) {
    const told = [...html.matchAll(/<link rel="alternate" hreflang="(\w+)" href="([^"]+)"/g)].map(
      ([, language, href]) => [language, href],
    );
    const spoken = spokenIn(page);
    expect(told, address).toEqual(
      spoken.length < 2
        ? []
        : spoken.map((language) => [language, `${sampleOrigin}${inLanguage(page, language)}`]),
    );
  }
});

test('an address tells the page and its language, and back', () => {
  for (const page of ['/', '/tinh/x/', '/b/2022/1-kh/', '/tai-lieu/'])
    for (const language of languages)
      expect(pageOfAddress(inLanguage(page, language))).toEqual({ page, language });
  expect(inLanguage('/tai-lieu/lenh/', 'en')).toBe('/tai-lieu/lenh/');
  expect(pageOfAddress('/enna/2022/1/').language).toBe('vi');
});
