import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readHeaders, serve } from '@thidua/tooling/serve';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { writeOfflineWorker } from '../src/archive/offline-worker.ts';
import { wordsFor } from '../src/words/words.ts';
import { serveArchive } from './browser.ts';
import { answers, archiveDirectory, isMovement, pagesOf } from './built-site.ts';
import { browserDuringTests } from './during-tests.ts';

const { offline } = wordsFor('vi').takingAway;
const movement = [...pagesOf(archiveDirectory)].find(({ address }) => isMovement(address));
const unread = [...pagesOf(archiveDirectory)].findLast(({ address }) => isMovement(address));

/** What the worker of a site fetches ahead. */
const aheadOf = (site: string): { readonly core: string[]; readonly search: string[] } =>
  JSON.parse(
    /JSON\.parse\(\s*'(.*)',?\s*\)/.exec(readFileSync(join(site, 'sw.js'), 'utf8'))?.[1] ?? '',
  );

/** The worker is written from the folder of the portal, as a build does. */
function inPortal(write: () => void): void {
  const here = process.cwd();
  process.chdir(join(archiveDirectory, '..'));
  try {
    write();
  } finally {
    process.chdir(here);
  }
}

const browser = browserDuringTests();
let archive: Awaited<ReturnType<typeof serveArchive>>;
let page: Page;
let refused: string[];

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
  await expect.poll(kept, { interval: 20, timeout: 50_000 }).toBe(true);
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
  const { search } = aheadOf(archiveDirectory);
  expect(search.length).toBeGreaterThan(10);
  for (const path of search) await keeps(path);
  await archive.close();
  await page.goto(`${archive.origin}/tim-kiem/?q=lao%20động%20giỏi`);
  await page.locator(`a[href="/ubnd-tinh-lao-cai/2022/2775-ubnd-nc/"]`).first().waitFor();
  expect(refused).toEqual([]);
}, 90_000);

test('a number that no document has is not found without a network either', async () => {
  await page.goto(`${archive.origin}/`);
  await keeps('/ngoai-tuyen/');
  await page.goto(`${archive.origin}/tim-kiem/`);
  for (const path of aheadOf(archiveDirectory).search) await keeps(path);
  await archive.close();
  await page.goto(`${archive.origin}/tim-kiem/?q=99999/UBND-KHONG`);
  await expect
    .poll(() => page.locator('#tim-tinh-trang').textContent(), { timeout: 20_000 })
    .toContain('Không tìm thấy');
}, 60_000);

describe('after the archive was built anew, with another look and another name for a movement', () => {
  const renamed = 'Phong trào thi đua “Khánh thành cầu Nậm Rốm”';
  let folder: string;
  let site: string;
  let next: string;

  /** Serves another site at the address at which one was served. */
  const replaceWith = async (dir: string): Promise<void> => {
    const { port } = archive;
    await archive.close();
    archive = await serve({
      dir,
      port,
      headers: readHeaders(join(archiveDirectory, '../headers.json')),
    });
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'thidua-offline-'));
    site = archiveDirectory;
    next = join(folder, 'site');
    cpSync(site, next, { recursive: true });
    const style =
      readdirSync(join(next, '_astro')).find((name) => /^Page\..*\.css$/.test(name)) ?? '';
    const other = 'Page.anew0000.css';
    renameSync(join(next, '_astro', style), join(next, '_astro', other));
    for (const name of readdirSync(next, { recursive: true, encoding: 'utf8' }))
      if (name.endsWith('.html'))
        writeFileSync(
          join(next, name),
          readFileSync(join(next, name), 'utf8').replaceAll(style, other),
        );

    const portal = join(site, '..');
    const data = join(folder, 'data');
    cpSync(join(portal, '.data'), data, { recursive: true });
    const slug = 'lao-dong-gioi-lao-dong-sang-tao-lao-cai-2022';
    const file = join(data, 'campaigns', `${slug}.json`);
    const index = join(data, 'index.json');
    const { name } = JSON.parse(readFileSync(file, 'utf8'));
    for (const path of [file, index])
      writeFileSync(
        path,
        readFileSync(path, 'utf8').replaceAll(JSON.stringify(name), JSON.stringify(renamed)),
      );
    rmSync(join(next, 'pagefind'), { recursive: true });
    execFileSync(process.execPath, ['src/search/build-index.ts'], {
      cwd: portal,
      env: { ...process.env, THIDUA_DATA: data, THIDUA_OUT: next },
    });
    inPortal(() => writeOfflineWorker(next));
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('the worker is another, and the same for the same files', () => {
    const worker = () => readFileSync(join(next, 'sw.js'), 'utf8');
    const before = worker();
    inPortal(() => writeOfflineWorker(next));
    expect(worker()).toBe(before);
    expect(worker()).not.toBe(readFileSync(join(site, 'sw.js'), 'utf8'));
  });

  /** Waits until the worker of the site that is served now is in charge. */
  const isRenewed = async (): Promise<void> => {
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      await registration?.update();
    });
    const [, version] =
      /const version = '(\w+)'/.exec(readFileSync(join(next, 'sw.js'), 'utf8')) ?? [];
    const names = (): Promise<string[]> => page.evaluate(() => caches.keys());
    await expect
      .poll(async () => (await names()).filter((name) => name.startsWith('core-')), {
        timeout: 20_000,
      })
      .toEqual([`core-${version}`]);
  };

  test('a page that was read before still looks as it did', async () => {
    await page.goto(`${archive.origin}${movement?.address}`);
    await keeps(movement?.address ?? '');
    const looked = () => page.evaluate(() => getComputedStyle(document.body).color);
    const before = await looked();
    await replaceWith(next);
    await page.goto(`${archive.origin}/`);
    await isRenewed();
    await archive.close();
    // What the browser happens to have kept by itself does not count.
    const inspector = await page.context().newCDPSession(page);
    await inspector.send('Network.clearBrowserCache');
    await page.goto(`${archive.origin}${movement?.address}`);
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(await looked()).toBe(before);
    expect(
      await page.evaluate(() =>
        [...document.styleSheets].every(({ cssRules }) => cssRules.length > 0),
      ),
    ).toBe(true);
  }, 60_000);

  test('who searched before can search what is new, and finds nothing of what was', async () => {
    await page.goto(`${archive.origin}/`);
    await keeps('/ngoai-tuyen/');
    await page.goto(`${archive.origin}/tim-kiem/?q=lao%20động%20giỏi`);
    await page.locator('a[href="/ubnd-tinh-lao-cai/2022/2775-ubnd-nc/"]').first().waitFor();
    for (const path of aheadOf(site).search) await keeps(path);
    await replaceWith(next);
    await page.goto(`${archive.origin}/`);
    await isRenewed();
    await archive.close();
    await page.goto(`${archive.origin}/tim-kiem/?q=2775%20khánh%20thành%20cầu`);
    const found = page.locator('#ket-qua a[href="/ubnd-tinh-lao-cai/2022/2775-ubnd-nc/"]').first();
    await found.waitFor();
    expect(await found.textContent()).toContain('Nậm Rốm');
  }, 60_000);
});

test('what is fetched ahead is there', () => {
  const worker = readFileSync(join(archiveDirectory, 'sw.js'), 'utf8');
  const ahead = aheadOf(archiveDirectory);
  for (const path of [...ahead.core, ...ahead.search])
    expect(answers(archiveDirectory, path), path).toBe(true);
  expect(worker).not.toMatch(/\{\{\w+\}\}/);
});
