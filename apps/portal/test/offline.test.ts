import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { writeOfflineWorker } from '../src/archive/offline-worker.ts';
import { wordsFor } from '../src/words/words.ts';
import { launchBrowser, serveArchive } from './browser.ts';
import { answers, archiveDirectory, isMovement, pagesOf } from './built-site.ts';

const { offline } = wordsFor('vi').takingAway;
const movement = [...pagesOf(archiveDirectory)].find(({ address }) => isMovement(address));
const unread = [...pagesOf(archiveDirectory)].findLast(({ address }) => isMovement(address));

let browser: Browser;
let archive: Awaited<ReturnType<typeof serveArchive>>;
let page: Page;
let refused: string[];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
});
beforeEach(async () => {
  archive = await serveArchive();
  page = await (await browser.newContext()).newPage();
  refused = [];
  page.on('console', (message) => {
    if (/Content.Security.Policy/i.test(message.text())) refused.push(message.text());
  });
});
afterEach(async () => {
  await page.context().close();
  await archive.close().catch(() => undefined);
});

/** Waits until the worker is in charge and keeps an address. */
async function keeps(path: string): Promise<void> {
  const kept = (): Promise<boolean> =>
    page.evaluate(
      async (wanted) =>
        navigator.serviceWorker.controller?.state === 'activated' &&
        (await caches.match(wanted, { ignoreSearch: true })) !== undefined,
      path,
    );
  while (!(await kept())) await page.waitForTimeout(200);
}
const heading = (): Promise<string | null> => page.locator('h1').first().textContent();

test('what was read can be read again without a network; what was not says so', async () => {
  await page.goto(`${archive.origin}${movement?.address}`);
  const told = await heading();
  await keeps(movement?.address ?? '');
  await archive.close();
  await page.goto(`${archive.origin}${movement?.address}`);
  expect(await heading()).toBe(told);
  const font = await page.evaluate(() => getComputedStyle(document.body).fontFamily);
  expect(font).not.toBe('');
  expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
  await page.goto(`${archive.origin}${unread?.address}`);
  expect(await heading()).toBe(offline.title);
  expect(refused).toEqual([]);
}, 60_000);

test('who opened the search can search a small archive without a network', async () => {
  await page.goto(`${archive.origin}/`);
  await keeps('/ngoai-tuyen/');
  await page.goto(`${archive.origin}/tim-kiem/`);
  const { search } = JSON.parse(
    /JSON\.parse\(\s*'(.*)',?\s*\)/.exec(
      readFileSync(join(archiveDirectory, 'sw.js'), 'utf8'),
    )?.[1] ?? '',
  );
  expect(search.length).toBeGreaterThan(10);
  for (const path of search) await keeps(path);
  await archive.close();
  await page.goto(`${archive.origin}/tim-kiem/?q=lao%20động%20giỏi`);
  await page.locator(`a[href="/ubnd-tinh-lao-cai/2022/2775-ubnd-nc/"]`).first().waitFor();
  expect(refused).toEqual([]);
}, 90_000);

test('what is fetched ahead is there', () => {
  const worker = readFileSync(join(archiveDirectory, 'sw.js'), 'utf8');
  const ahead = JSON.parse(/JSON\.parse\(\s*'(.*)',?\s*\)/.exec(worker)?.[1] ?? '');
  for (const path of [...ahead.core, ...ahead.search])
    expect(answers(archiveDirectory, path), path).toBe(true);
  expect(worker).not.toMatch(/\{\{\w+\}\}/);
});

test('the worker is the same for the same files', () => {
  const file = join(archiveDirectory, 'sw.js');
  const before = readFileSync(file, 'utf8');
  const here = process.cwd();
  process.chdir(join(archiveDirectory, '..'));
  try {
    writeOfflineWorker(archiveDirectory);
  } finally {
    process.chdir(here);
  }
  expect(readFileSync(file, 'utf8')).toBe(before);
});
