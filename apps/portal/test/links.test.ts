// What leads on from the files that machines read, and what a browser is made to load: pages themselves are
// looked at in `site.test.ts`.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { describe, expect, inject, test } from 'vitest';
import { exportAddress } from '../src/archive/exports.ts';
import { answers, archiveDirectory, idsOf, pagesOf, templatesOf } from './built-site.ts';
import { browserDuringTests, servedDuringTests } from './during-tests.ts';
import { sampleOrigin } from './sample/site.ts';

const sites = [
  { name: 'the sample archive', site: inject('sample').site, knowsItself: true },
  { name: 'the archive', site: archiveDirectory, knowsItself: false },
];

describe.each(sites)('$name', ({ site, knowsItself }) => {
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).map((path) =>
    path.replaceAll('\\', '/'),
  );
  const named = (pattern: RegExp): string[] => files.filter((path) => pattern.test(path));
  const read = (path: string): string => readFileSync(join(site, path), 'utf8');
  const ids = new Map([...pagesOf(site)].map(({ address, html }) => [address, idsOf(html)]));

  /** What is wrong with an address: relative where the archive knows its own, elsewhere, not there, no such place in it. */
  const wrongWith = (address: string): string | undefined => {
    if (knowsItself && !address.startsWith(`${sampleOrigin}/`)) return 'is not whole';
    const url = new URL(address, sampleOrigin);
    if (url.origin !== sampleOrigin) return 'leads elsewhere';
    if (!answers(site, url.pathname)) return 'is not there';
    const place = decodeURIComponent(url.hash.slice(1));
    return place === '' || ids.get(url.pathname)?.has(place) ? undefined : 'has no such place';
  };
  const wrongIn = (found: Iterable<readonly [file: string, address: string]>): string[] =>
    [...found].flatMap(([file, address]) => {
      const wrong = wrongWith(address);
      return wrong === undefined ? [] : [`${file}: ${address} ${wrong}`];
    });
  /** Every text of a document that may be an address of the archive. */
  const addressesIn = (value: unknown): string[] =>
    typeof value === 'string'
      ? value.startsWith('/') || value.startsWith(sampleOrigin)
        ? [value]
        : []
      : typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(addressesIn)
        : [];

  test('feeds lead to pages that are there', () => {
    const found = [
      ...named(/tin\.xml$/).flatMap((file) =>
        [...read(file).matchAll(/<link [^>]*href="([^"]*)"/g)].map(
          ([, href = '']) => [file, href] as const,
        ),
      ),
      ...named(/tin\.json$/).flatMap((file) =>
        addressesIn(JSON.parse(read(file))).map((address) => [file, address] as const),
      ),
    ];
    expect(found.length).toBeGreaterThan(ids.size / 20);
    expect(wrongIn(found)).toEqual([]);
  });

  test('calendars and citations do, where the archive knows its own address; else they name none', () => {
    const found = [
      ...named(/\.ics$/).flatMap((file) =>
        new ICAL.Component(ICAL.parse(read(file)))
          .getAllSubcomponents('vevent')
          .flatMap((event) => event.getFirstPropertyValue('url') ?? [])
          .map((address) => [file, `${address}`] as const),
      ),
      ...named(/\.bib$/).flatMap((file) =>
        [...read(file).matchAll(/^ {2}url = \{(.*)\},$/gm)].map(
          ([, address = '']) => [file, address] as const,
        ),
      ),
      ...named(/\.ris$/).flatMap((file) =>
        [...read(file).matchAll(/^UR {2}- (.*)\r$/gm)].map(
          ([, address = '']) => [file, address] as const,
        ),
      ),
    ];
    expect(wrongIn(found)).toEqual([]);
    expect(found.length > 0).toBe(knowsItself);
  });

  test('what pages say of themselves does', () => {
    const found = [...pagesOf(site)].flatMap(({ address, html }) => {
      const [, block] = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html) ?? [];
      return block === undefined
        ? []
        : addressesIn(JSON.parse(block)).map((to) => [address, to] as const);
    });
    expect(found.length).toBeGreaterThan(20);
    expect(wrongIn(found)).toEqual([]);
  });

  test('so do Markdown, tables, the index, the manifest', () => {
    const fromRoot = (address: string): string =>
      address.startsWith('/') && knowsItself ? `${sampleOrigin}${address}` : address;
    const index = JSON.parse(read('du-lieu/index.json'));
    const history = JSON.parse(read('du-lieu/history/index.json'));
    const found: (readonly [string, string])[] = [
      ...named(/^du-lieu\/campaigns\/.*\.md$/).flatMap((file) =>
        [...read(file).matchAll(/(?<!\\)\]\(([^)\s]*)\)/g)].map(
          ([, address = '']) => [file, fromRoot(address)] as const,
        ),
      ),
      ...['movements', 'entries'].flatMap((table) =>
        (parse(read(exportAddress.csv(table)), { bom: true, columns: true }) as object[]).map(
          (row) => [table, fromRoot(`${'address' in row && row.address}`)] as const,
        ),
      ),
      ...[...index.campaigns, ...index.registry, ...history.movements].flatMap(({ path }) =>
        path === undefined ? [] : [['index.json', fromRoot(`/du-lieu/${path}`)] as const],
      ),
      ...addressesIn(JSON.parse(read('thi-dua.webmanifest'))).map(
        (address) => ['manifest', fromRoot(address)] as const,
      ),
    ];
    expect(wrongIn(found)).toEqual([]);
  });

  test('and addresses that moved lead to where something is', () => {
    const rules = read('_redirects')
      .trimEnd()
      .split('\n')
      .map((line) => line.split(' ')[1] ?? '');
    const maps = ['nginx', 'caddy'].flatMap((host) =>
      [...read(`.hosting/${host}-redirects.map`).matchAll(/ "?(\/[^";\s]*)"?;?$/gm)].map(
        ([, to = '']) => to,
      ),
    );
    expect(maps).toHaveLength(2 * rules.length);
    expect([...rules, ...maps].filter((to) => !answers(site, to.split('#')[0] ?? ''))).toEqual([]);
  });

  test('no style sheet and no script names another host', () => {
    const loading = named(/^(?:_astro|pagefind)\/.*\.(?:js|css)$|^(?:sw|offline)\.js$|\.svg$/);
    expect(loading.length).toBeGreaterThan(5);
    for (const file of loading) {
      const elsewhere = [...read(file).matchAll(/(?:https?:)?\/\/[\w-]+(?:\.[\w-]+)+/g)]
        .map(([host]) => host)
        // The name of a vocabulary, and the base that Pagefind resolves relative addresses against.
        .filter((host) => !/^http:\/\/www\.w3\.org$|^https:\/\/example\.com$/.test(host));
      expect(elsewhere, file).toEqual([]);
    }
  });
});

describe('in a browser', () => {
  const browser = browserDuringTests();
  const archive = servedDuringTests();
  test('no template asks another host for anything, nor for what is not there', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const wrong: string[] = [];
    context.on('request', (request) => {
      if (new URL(request.url()).origin !== archive.origin) wrong.push(request.url());
    });
    page.on('response', (response) => {
      if (response.status() >= 400) wrong.push(`${response.status()} ${response.url()}`);
    });
    page.on('pageerror', (error) => wrong.push(error.message));
    const addresses = [
      ...templatesOf(archiveDirectory).filter((address) => address !== '/404.html'),
      '/tim-kiem/?q=lao+động',
      '/en/tim-kiem/?q=lao+động',
    ];
    for (const address of addresses) {
      await page.goto(archive.origin + address);
      if (address.includes('?')) await page.waitForLoadState('networkidle');
    }
    expect(wrong).toEqual([]);
  }, 180_000);
});
