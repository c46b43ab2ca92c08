import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { barriersIn, contextWithAxe } from './barriers.ts';
import { browserDuringTests, servedDuringTests } from './during-tests.ts';
import { vietnameseLetters } from './spoken-texts.ts';

const browser = browserDuringTests();
const archive = servedDuringTests();
let context: BrowserContext;
let page: Page;
let complaints: string[];
beforeEach(async () => {
  context = await contextWithAxe(browser, { viewport: { width: 360, height: 800 } });
  page = await context.newPage();
  complaints = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
});
afterEach(() => context.close());

/** The texts of a part of the page that are Vietnamese and do not say so. */
const unmarkedIn = (selector: string): Promise<string[]> =>
  page.locator(selector).evaluate((root, letters) => {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (texts.nextNode()) {
      const { data, parentElement } = texts.currentNode as Text;
      const lang = parentElement?.closest('[lang]')?.getAttribute('lang');
      if (lang !== 'vi' && new RegExp(letters, 'iu').test(data)) found.push(data);
    }
    return found;
  }, vietnameseLetters.source);

describe('search in English', () => {
  test('answers in English, with names in Vietnamese, and leads to English pages', async () => {
    await page.goto(`${archive.origin}/en/tim-kiem/?q=lao+dong+gioi`);
    await page.locator('#ket-qua .movements a').first().waitFor();
    expect(await page.locator('#tim-tinh-trang').textContent()).toMatch(
      /^\d+ movements?(?:, \d+ other pages?)? for “lao dong gioi”\.$/,
    );
    for (const link of await page.locator('#ket-qua a').all())
      expect(await link.getAttribute('href')).toMatch(/^\/en\//);
    expect(await page.locator('#ket-qua .movement-date').first().textContent()).toBe(
      '22 June 2022',
    );
    expect(await unmarkedIn('#ket-qua')).toEqual([]);
    expect(await barriersIn(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('narrows by features in English', async () => {
    await page.goto(`${archive.origin}/en/tim-kiem/?q=thi+dua&khoi=cong-doan`);
    await page.locator('#ket-qua .movements a').first().waitFor();
    expect(await page.locator('#dang-loc').textContent()).toContain('Trade unions');
    expect(await page.locator('#bo-loc').textContent()).toContain('Branch of the issuing body');
    expect(await unmarkedIn('#bo-loc')).toEqual([]);
    expect(await unmarkedIn('#dang-loc')).toEqual([]);
  });

  test('goes from the number of a document to its English page', async () => {
    await page.goto(`${archive.origin}/en/`);
    await page.locator('main input[name="q"]').fill('2775/UBND-NC');
    await page.locator('main input[name="q"]').press('Enter');
    await page.waitForURL(`${archive.origin}/en/ubnd-tinh-lao-cai/2022/2775-ubnd-nc/`);
  });

  test('says in English what it did not find', async () => {
    await page.goto(`${archive.origin}/en/tim-kiem/?q=qwrtpx`);
    await expect
      .poll(() => page.locator('#tim-tinh-trang').textContent(), { timeout: 20_000 })
      .toMatch(/^Not found: the word “qwrtpx”\. Nothing found for “qwrtpx”\./);
  });
});

describe('the self-check in English', () => {
  test('asks and answers in English, and reads figures as English writes them', async () => {
    await page.goto(`${archive.origin}/en/danh-hieu/lao-dong-tien-tien/`);
    await page.getByRole('button', { name: 'Open the self-check' }).click();
    for (const part of ['.self-check', '.self-check-result'])
      expect(await unmarkedIn(part), part).toEqual([]);
    const grade = page.getByLabel(/Mức xếp loại chất lượng/);
    const verdict = page.locator('.verdict');
    expect(await verdict.textContent()).toBe('Not enough data');
    await grade.selectOption({ label: 'Không hoàn thành nhiệm vụ' });
    expect(await verdict.textContent()).toBe('Not met');
    expect(await page.locator('.self-check-result').textContent()).toContain('Not met:');
    expect(await unmarkedIn('.self-check-result')).toEqual([]);
    expect(await barriersIn(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

test('without a network an English page that was not read says so in English', async () => {
  await page.goto(`${archive.origin}/en/`);
  const ready = (): Promise<boolean> =>
    page.evaluate(
      async () =>
        navigator.serviceWorker.controller?.state === 'activated' &&
        (await caches.match('/en/ngoai-tuyen/')) !== undefined,
    );
  await expect.poll(ready, { interval: 20, timeout: 50_000 }).toBe(true);
  await context.setOffline(true);
  await page.goto(`${archive.origin}/en/thong-ke/`);
  expect(await page.locator('h1').textContent()).toBe('No connection');
}, 60_000);
