import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeManyMovements } from './many-movements.ts';
import { builtSite, openIndex } from './search-index.ts';

const portal = fileURLToPath(new URL('..', import.meta.url));
const data = resolve(process.env.THIDUA_DATA ?? join(portal, '.data'));
const kilobyte = 1024;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'thidua-search-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const buildIndex = (documents: string, site: string): void => {
  execFileSync(process.execPath, ['src/search/build-index.ts'], {
    cwd: portal,
    env: { ...process.env, THIDUA_DATA: documents, THIDUA_OUT: site },
  });
};

/** Bytes over a compressed line. Pagefind's own files come compressed as they are. */
const transferred = (path: string, content: Buffer): number =>
  /\.(?:js|json|txt|html|css)$/.test(path) ? gzipSync(content).length : content.length;

const partsOf = (page: string, pattern: RegExp): string[] =>
  [...page.matchAll(pattern)].map((match) => match[1] ?? '');

/** The search page with what it loads of itself, fonts apart. */
const pageParts = (): { path: string; bytes: number }[] => {
  const page = readFileSync(join(builtSite, 'tim-kiem', 'index.html'), 'utf8');
  const paths = [
    'tim-kiem/index.html',
    ...partsOf(page, /<link[^>]*rel="stylesheet"[^>]*href="\/([^"]+)"/g),
    ...partsOf(page, /<script[^>]*src="\/([^"]+)"/g),
  ];
  return paths.map((path) => ({
    path,
    bytes: transferred(path, readFileSync(join(builtSite, path))),
  }));
};

const scriptBytes = (): number =>
  pageParts()
    .filter(({ path }) => path.endsWith('.js'))
    .reduce((sum, { bytes }) => sum + bytes, 0);

/** What a visitor's first search brings: the page's script, Pagefind, the index and the records shown. */
const firstSearch = async (
  site: string,
  query: string,
): Promise<{ bytes: number; found: number }> => {
  const { engine, fetched } = await openIndex(site);
  const { movementCount, pageCount } = await engine.search(query);
  const bytes = fetched.reduce(
    (sum, { path, content }) => sum + transferred(path, content),
    scriptBytes(),
  );
  return { bytes, found: movementCount + pageCount };
};

const questions = [
  'thi đua',
  'lao động giỏi',
  'Vĩnh Long',
  'UBND tỉnh Lào Cai',
  '2775/UBND-NC',
  '22/6/2022',
  '"đoàn kết sáng tạo"',
  'tra vihn',
  'phong trào thi đua lao động giỏi Lào Cai',
];

test('the search page weighs at most 30 KB before anything is asked, fonts apart', () => {
  const parts = pageParts();
  expect(parts.length).toBeGreaterThanOrEqual(3);
  const bytes = parts.reduce((sum, part) => sum + part.bytes, 0);
  expect(bytes, JSON.stringify(parts)).toBeLessThanOrEqual(30 * kilobyte);
});

test.each(questions)('a first search for %s brings at most 200 KB', async (query) => {
  const { bytes, found } = await firstSearch(builtSite, query);
  expect(found).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(200 * kilobyte);
});

test('the same documents give the same index, byte for byte', () => {
  const sites = ['one', 'other'].map((name) => join(folder, name));
  for (const site of sites) buildIndex(data, site);
  const [one, other] = sites.map((site) =>
    globSync('**/*.*', { cwd: site })
      .sort()
      .map((path) => [path, readFileSync(join(site, path)).toString('base64')]),
  );
  expect(one?.length).toBeGreaterThan(10);
  expect(other).toEqual(one);
});

describe('with a thousand movements', () => {
  let site: string;
  beforeAll(() => {
    site = join(folder, 'many-site');
    writeManyMovements(data, join(folder, 'many-data'), 1000);
    buildIndex(join(folder, 'many-data'), site);
  }, 120_000);

  test.each(questions)('a first search for %s still brings at most 200 KB', async (query) => {
    const { bytes, found } = await firstSearch(site, query);
    expect(found).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(200 * kilobyte);
  });

  test('asked again, nothing more is fetched', async () => {
    const { engine, fetched } = await openIndex(site);
    for (const query of questions) await engine.search(query);
    const before = fetched.length;
    for (const query of questions) await engine.search(query);
    expect(fetched.slice(before)).toEqual([]);
  });

  test('asking for more adds to what is shown and moves none of it', async () => {
    const { engine } = await openIndex(site);
    const urls = async (wanted: number) =>
      (await engine.search({ text: 'lao động sáng tạo', shown: wanted })).movements.map(
        ({ hit }) => hit.url,
      );
    const [few, more] = [await urls(12), await urls(36)];
    expect(few).toHaveLength(12);
    expect(more).toHaveLength(36);
    expect(more.slice(0, 12)).toEqual(few);
    expect(new Set(more).size).toBe(36);
  });

  test('the number asked for is first among thousands', async () => {
    const { engine } = await openIndex(site);
    const answer = await engine.search('2775/UBND-NC');
    expect(answer.movements[0]?.hit.number).toBe('2775/UBND-NC');
  });

  test('the place itself comes before what belongs to it today', async () => {
    const { engine } = await openIndex(site);
    const answer = await engine.search({ text: 'Vĩnh Long', shown: 36 });
    const provinces = answer.movements.map(({ hit }) => hit.province ?? '');
    const isDirect = provinces.map((name) => name.includes('Vĩnh Long'));
    expect(isDirect).toContain(true);
    expect(isDirect).toContain(false);
    expect(isDirect.lastIndexOf(true)).toBeLessThan(isDirect.indexOf(false));
  });
});
