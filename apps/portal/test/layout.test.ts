// Whether pages hold together where people look at them: narrow and wide, enlarged, in the colours of
// the system, on paper. No pictures are compared: what must not happen is said and looked for.
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { archiveDirectory, isMovement, pagesOf, templatesOf, textOf } from './built-site.ts';
import { browserDuringTests, servedDuringTests } from './during-tests.ts';
import { shifts } from './layout-shifts.ts';

const browser = browserDuringTests();
const archive = servedDuringTests();

const titleOf = (html: string): string =>
  textOf(/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? '').trim();
/** A page of each template, and the one with the longest title that any document has. */
const looked = (() => {
  const pages = [...pagesOf(archiveDirectory)];
  const [longest] = pages.toSorted((a, b) => titleOf(b.html).length - titleOf(a.html).length);
  return [...new Set([...templatesOf(archiveDirectory), '/tim-kiem/', longest?.address ?? '/'])];
})();

async function eachPage(
  options: BrowserContextOptions,
  wrongOf: (page: Page) => Promise<string | undefined>,
  style?: string,
): Promise<Record<string, string>> {
  const context = await browser.newContext({ bypassCSP: true, ...options });
  const page = await context.newPage();
  const found: Record<string, string> = {};
  for (const address of looked) {
    await page.goto(archive.origin + address);
    if (style !== undefined) await page.addStyleTag({ content: style });
    const wrong = await wrongOf(page);
    if (wrong !== undefined) found[address] = wrong;
  }
  await context.close();
  return found;
}

const tooWide = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth
      ? `wider than the screen by ${scrollWidth - clientWidth} px`
      : undefined;
  });

const moved = async (page: Page): Promise<string | undefined> => (await shifts(page))[0];

describe('nothing reaches beyond the screen, and nothing in it moves', () => {
  // 320 px is a screen of 1280 px enlarged four times, 640 px one enlarged twice.
  test.each([320, 640, 768, 1920])(
    'of %i px',
    async (width) => {
      const wrong = async (page: Page) => (await tooWide(page)) ?? (await moved(page));
      expect(await eachPage({ viewport: { width, height: 900 } }, wrong)).toEqual({});
    },
    120_000,
  );

  test('where letters alone are twice as large', async () => {
    const larger = 'html { font-size: 200% }';
    expect(await eachPage({ viewport: { width: 1280, height: 900 } }, tooWide, larger)).toEqual({});
  }, 120_000);
});

test('in the colours of the system every mark of the page is still drawn', async () => {
  const context = await browser.newContext({
    forcedColors: 'active',
    viewport: { width: 1280, height: 900 },
  });
  const page = await context.newPage();
  await page.goto(`${archive.origin}/thong-ke/`);
  const [bar, ground] = await page.evaluate(() => {
    const rect = document.querySelector('.chart-bar');
    return [rect && getComputedStyle(rect).fill, getComputedStyle(document.body).backgroundColor];
  });
  expect(bar).toMatch(/^rgb/);
  expect(bar).not.toBe(ground);
  await context.close();
});

describe('on paper', () => {
  /** The width between the margins of an A4 sheet, 162 mm, in pixels of 1/96 inch. */
  const sheet = { width: 612, height: 971 };

  test('a movement is its notice and its facts, without the frame of the site', async () => {
    const page = await browser.newPage({ viewport: sheet });
    const movement = looked.find(isMovement);
    await page.goto(archive.origin + movement);
    await page.emulateMedia({ media: 'print' });
    for (const hidden of ['.masthead', '.trail', '.page-contents', '.skip'])
      for (const part of await page.locator(hidden).all())
        expect(await part.isVisible(), hidden).toBe(false);
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(await page.locator('.notice-number').isVisible()).toBe(true);
    expect(await tooWide(page)).toBeUndefined();
    const ink = await page.evaluate(() => getComputedStyle(document.body).color);
    expect(ink).toBe('rgb(0, 0, 0)');
    await page.close();
  });

  test('no template is cut off at the margin, and each is black on white, on a dark screen too', async () => {
    const wrong = await eachPage({ viewport: sheet, colorScheme: 'dark' }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      const [ink, ground] = await page.evaluate(() => {
        const { backgroundColor } = getComputedStyle(document.documentElement);
        return [getComputedStyle(document.body).color, backgroundColor];
      });
      if (ink !== 'rgb(0, 0, 0)' || ground !== 'rgb(255, 255, 255)') return `${ink} on ${ground}`;
      return tooWide(page);
    });
    expect(wrong).toEqual({});
  }, 120_000);

  test('figures behind a chart are printed with it', async () => {
    const page = await browser.newPage({ viewport: sheet });
    await page.goto(`${archive.origin}/thong-ke/`);
    const table = page.locator('.chart-data table');
    expect(await table.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect((await table.boundingBox())?.height).toBeGreaterThan(0);
    await page.close();
  });
});
