import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser, serveArchive } from './browser.ts';
import { archiveDirectory, isMovement, pagesOf, templatesOf } from './built-site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let archive: Awaited<ReturnType<typeof serveArchive>>;
let sample: Awaited<ReturnType<typeof serveArchive>>;

beforeAll(async () => {
  [browser, archive, sample] = await Promise.all([
    launchBrowser(),
    serveArchive(),
    serveArchive(inject('sample').site),
  ]);
});
afterAll(async () => {
  await browser?.close();
  await archive?.close();
  await sample?.close();
});

const themes = ['light', 'dark'] as const;
const widths = [360, 1280] as const;
const looks = themes.flatMap((colorScheme) => widths.map((width) => ({ colorScheme, width })));

async function violations(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(options: object): Promise<{ violations: Violation[] }> };
    };
    type Violation = { id: string; nodes: { target: string[]; html: string }[] };
    const found = await axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return found.violations.flatMap(({ id, nodes }) =>
      nodes
        .slice(0, 3)
        .map(({ target, html }) => `${id}: ${target.join(' ')} ${html.slice(0, 160)}`),
    );
  });
}

describe.each(looks)('in $colorScheme at $width px', ({ colorScheme, width }) => {
  const looked = async (origin: string, addresses: readonly string[]) => {
    // The policy of the page forbids scripts, the checker's own among them.
    const context = await browser.newContext({
      bypassCSP: true,
      colorScheme,
      viewport: { width, height: 900 },
    });
    const page = await context.newPage();
    const found: Record<string, string[]> = {};
    for (const address of addresses) {
      await page.goto(origin + address);
      await page.addScriptTag({ content: axe });
      const wrong = await violations(page);
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (wider > 0) wrong.push(`wider than the screen by ${wider} px`);
      if (wrong.length > 0) found[address] = wrong;
    }
    await context.close();
    return found;
  };

  test('no template of the archive has a barrier', async () => {
    expect(await looked(archive.origin, templatesOf(archiveDirectory))).toEqual({});
  }, 180_000);

  test.runIf((width === 360) === (colorScheme === 'light'))(
    'nor has one in English',
    async () => {
      expect(await looked(archive.origin, templatesOf(archiveDirectory, 'en'))).toEqual({});
    },
    180_000,
  );

  // Pages this long take their time; two of the four looks find what there is to find.
  test.runIf((width === 360) === (colorScheme === 'dark'))(
    'nor has one that is full of everything',
    async () => {
      const full = templatesOf(inject('sample').site).filter(
        (address) =>
          isMovement(address) ||
          /^\/(?:phong-trao|co-quan|tinh|ten-phong-trao|su-kien|van-ban|du-kien|tham-so|nam|lich|thong-ke|giai-trinh)\//.test(
            address,
          ),
      );
      expect(await looked(sample.origin, full)).toEqual({});
    },
    180_000,
  );
});

test('the keyboard reaches the content first, then the search box, each with its focus seen', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const movement = [...pagesOf(archiveDirectory)].find(({ address }) => isMovement(address));
  await page.goto(archive.origin + movement?.address);
  await page.keyboard.press('Tab');
  const skip = page.locator('.skip');
  expect(await skip.evaluate((element) => element === document.activeElement)).toBe(true);
  expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('noi-dung-chinh');
  await page.close();
});

test('with scripts off a page reads the same', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const address of templatesOf(archiveDirectory)) {
    await page.goto(archive.origin + address);
    expect((await page.locator('main').textContent())?.length, address).toBeGreaterThan(40);
  }
  await page.goto(`${archive.origin}/`);
  const form = page.locator('main form');
  expect(await form.getAttribute('action')).toBe('/tim-kiem/');
  expect((await form.getAttribute('method'))?.toLowerCase()).toBe('get');
  expect(await form.locator('input').getAttribute('name')).toBe('q');
  await context.close();
});
