import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import jsonld from 'jsonld';
import { describe, expect, inject, test } from 'vitest';
import { painter } from '../src/publishing/picture.ts';
import { pictureSize } from '../src/publishing/picture-size.ts';
import { robots, sitemapFiles } from '../src/publishing/sitemap.ts';
import { answers, archiveDirectory, isMovement, pagesOf } from './built-site.ts';
import { browserDuringTests, servedDuringTests } from './during-tests.ts';
import { sampleOrigin } from './sample/site.ts';
import { errorsOfSitemap } from './specifications/validators.ts';

const { site } = inject('sample');
const pages = [...pagesOf(site)];

const locationsIn = (sitemap: string): string[] =>
  [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, location = '']) => location);

describe('a sitemap', () => {
  test('lists every page once, and nothing that is no page', async () => {
    const sitemap = readFileSync(join(site, 'sitemap.xml'), 'utf8');
    expect(await errorsOfSitemap({ sitemap })).toEqual([]);
    const listed = locationsIn(sitemap).map((location) => new URL(location).pathname);
    expect(listed.toSorted()).toEqual(
      pages
        .map(({ address }) => address)
        .filter((address) => address !== '/404.html')
        .toSorted(),
    );
    expect(readFileSync(join(site, 'robots.txt'), 'utf8')).toBe(robots(sampleOrigin));
  });

  test('is split where one file would hold too much', async () => {
    const files = sitemapFiles(['/a/', '/b/', '/c/&/'], sampleOrigin, undefined, 2);
    expect(Object.keys(files)).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml']);
    expect(await errorsOfSitemap(files)).toEqual([]);
    expect(await errorsOfSitemap({ wrong: '<urlset/>' })).not.toEqual([]);
  });

  test('is not there, nor promised, where the archive does not know its own address', () => {
    expect(existsSync(join(archiveDirectory, 'sitemap.xml'))).toBe(false);
    expect(robots(undefined)).not.toContain('Sitemap');
  });
});

describe('the head of a page', () => {
  const metaOf = (html: string, property: string): string | undefined =>
    new RegExp(`<meta property="${property}" content="([^"]*)"`).exec(html)?.[1];

  test('names the address that counts and a picture that is there', () => {
    for (const { address, page, html } of pages.filter((one) => one.address !== '/404.html')) {
      expect(html, address).toContain(`<link rel="canonical" href="${sampleOrigin}${address}">`);
      expect(metaOf(html, 'og:url')).toBe(`${sampleOrigin}${address}`);
      const picture = new URL(metaOf(html, 'og:image') ?? '');
      expect(answers(site, picture.pathname), picture.pathname).toBe(true);
      expect(picture.pathname === '/thi-dua.png').toBe(!isMovement(page));
    }
  });

  test('says what the Open Graph protocol asks for, once', () => {
    for (const { address, html } of pages.filter((page) => page.address !== '/404.html')) {
      const stated = [...html.matchAll(/<meta property="(og:[\w:]+)" content="([^"]*)"/g)];
      const names = stated.map(([, name]) => name);
      expect(new Set(names).size, address).toBe(names.length);
      for (const required of ['og:title', 'og:type', 'og:image', 'og:url'])
        expect(names, address).toContain(required);
      for (const [, name, content] of stated) expect(content, `${address}: ${name}`).not.toBe('');
      expect(metaOf(html, 'og:type')).toMatch(/^(?:website|article)$/);
      expect(metaOf(html, 'og:locale')).toMatch(/^[a-z]{2}_[A-Z]{2}$/);
      expect(metaOf(html, 'og:image:width')).toBe(`${pictureSize.width}`);
      expect(metaOf(html, 'og:image:height')).toBe(`${pictureSize.height}`);
    }
  });

  test('leaves out what it does not know', () => {
    for (const { html } of pagesOf(archiveDirectory))
      expect(html).not.toMatch(/rel="canonical"|og:url|og:image/);
  });
});

describe('a picture', () => {
  const require = createRequire(import.meta.url);
  const font = (name: string, weight: 400 | 600) => ({
    name,
    weight,
    data: readFileSync(
      require.resolve(
        `@fontsource/be-vietnam-pro/files/be-vietnam-pro-${name}-${weight}-normal.woff`,
      ),
    ),
  });
  const fonts = [400, 600].flatMap((weight) => [
    font('latin', weight as 400),
    font('vietnamese', weight as 400),
  ]);
  const text = { above: 'Sở Nội vụ', title: 'Lao động giỏi, ấữợẵ', below: 'số 1' };

  test('is the same bytes for the same text, of the size that pages tell', async () => {
    const wasm = readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm'));
    const paint = await painter(fonts, wasm);
    const once = Buffer.from(await paint(text));
    expect(Buffer.from(await paint(text)).equals(once)).toBe(true);
    expect(once.readUInt32BE(16)).toBe(pictureSize.width);
    expect(once.readUInt32BE(20)).toBe(pictureSize.height);
    const other = Buffer.from(await paint({ ...text, title: 'Lao động giỏi, âữợẵ' }));
    expect(other.equals(once)).toBe(false);
  });

  test('is light enough to be fetched for a preview', () => {
    const folder = join(site, 'du-lieu', 'campaigns');
    const pictures = readdirSync(folder).filter((name) => name.endsWith('.png'));
    expect(pictures.length).toBeGreaterThan(0);
    for (const name of pictures)
      expect(readFileSync(join(folder, name)).length, name).toBeLessThan(100 * 1024);
  });
});

describe('linked data', () => {
  const blockOf = (html: string): string | undefined =>
    /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html)?.[1];
  const nothingFetched = (address: string): never => {
    throw new Error(`would fetch ${address}`);
  };
  const known = /^(?:https:\/\/schema\.org\/|http:\/\/data\.europa\.eu\/eli\/ontology#)\w+$/;

  /** Every term and type of an expanded document. */
  const termsOf = (value: unknown): string[] => {
    if (Array.isArray(value)) return value.flatMap(termsOf);
    if (value === null || typeof value !== 'object') return [];
    return Object.entries(value).flatMap(([key, inner]) =>
      key === '@type'
        ? [inner].flat().map(String)
        : [...(key.startsWith('@') ? [] : [key]), ...termsOf(inner)],
    );
  };

  test('expands to terms of schema.org and ELI, with nothing fetched', async () => {
    const found = new Set<string>();
    let seen = 0;
    for (const directory of [site, archiveDirectory])
      for (const { address, page, html } of pagesOf(directory)) {
        const block = blockOf(html);
        if (isMovement(page)) expect(block, address).toBeDefined();
        if (block === undefined) continue;
        seen += 1;
        const options: jsonld.Options.Expand & { safe: boolean } = {
          documentLoader: nothingFetched,
          base: `${sampleOrigin}${address}`,
          safe: true,
        };
        const expanded: jsonld.NodeObject[] = await jsonld.expand(JSON.parse(block), options);
        expect(expanded).toHaveLength(1);
        expect(expanded[0]?.['@id']).toBe(`${sampleOrigin}${page}`);
        for (const term of termsOf(expanded)) found.add(term);
      }
    expect(seen).toBeGreaterThan(20);
    expect([...found].filter((term) => !known.test(term))).toEqual([]);
    expect([...found]).toContain('https://schema.org/Legislation');
    expect([...found]).toContain('http://data.europa.eu/eli/ontology#passed_by');
  });
});

describe('in a browser, under the headers of production', () => {
  const browser = browserDuringTests();
  const archive = servedDuringTests(site);
  test('linked data is data: no policy refuses it, and it is there to be read', async () => {
    const page = await browser.newPage();
    const refused: string[] = [];
    page.on('console', (message) => refused.push(message.text()));
    page.on('pageerror', (error) => refused.push(error.message));
    const movement = pages.find(({ address }) => isMovement(address));
    await page.goto(`${archive.origin}${movement?.address}`);
    const text = await page.locator('script[type="application/ld+json"]').textContent();
    expect(JSON.parse(text ?? '')['@type']).toContain('Legislation');
    expect(refused).toEqual([]);
    await page.close();
  });
});
