import { readdirSync, readFileSync } from 'node:fs';
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

/** The versions of a movement, one of them, two compared. */
const isHistory = (address: string): boolean => address.includes('/lich-su/');

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
      const history = templatesOf(inject('sample').site, 'en').filter(isHistory);
      expect(await looked(sample.origin, history)).toEqual({});
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
          isHistory(address) ||
          /^\/(?:phong-trao|co-quan|tinh|ten-phong-trao|su-kien|van-ban|du-kien|tham-so|nam|lich|thong-ke|giai-trinh)\//.test(
            address,
          ),
      );
      expect(await looked(sample.origin, full)).toEqual({});
    },
    180_000,
  );
});

test('every route of the portal has a page among those that are looked at', () => {
  type Route = { readonly file: string; readonly steps: readonly string[] };
  const routes = readdirSync(new URL('../src/pages', import.meta.url), {
    recursive: true,
    encoding: 'utf8',
  })
    .filter((file) => file.endsWith('.astro'))
    .map((name): Route => {
      const file = name.replaceAll('\\', '/');
      return { file, steps: file.replace(/(?:(?:^|\/)index)?\.astro$/, '').split('/') };
    });
  /** As Astro chooses: word for word before any word before any number of words. */
  const rank = ({ steps }: Route): string =>
    steps
      .map((step) => (step.startsWith('[...') ? '2' : step.startsWith('[') ? '1' : '0'))
      .join('');
  const fits = ({ steps }: Route, address: string): boolean => {
    const pattern = steps.map((step) =>
      step.startsWith('[...') ? '(?:/.*)?' : step.startsWith('[') ? '/[^/]+' : `/${step}`,
    );
    return new RegExp(`^${pattern.join('')}$`).test(address.replace(/(?<=.)(?:\.html|\/)$/, ''));
  };
  const ordered = routes.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1));
  const looked = new Set(
    [...templatesOf(archiveDirectory), ...templatesOf(inject('sample').site), '/tim-kiem/'].map(
      (address) => ordered.find((route) => fits(route, address))?.file,
    ),
  );
  // A list that goes on is its first page with other entries; only a large archive has one.
  const goesOn = /\[page\]/;
  expect(
    routes.map(({ file }) => file).filter((file) => !looked.has(file) && !goesOn.test(file)),
  ).toEqual([]);
});

test('the keyboard may skip to the content', async () => {
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

test.each([
  '/',
  '/ubnd-tinh-lao-cai/2022/2775-ubnd-nc/',
  '/tinh/',
  '/tinh/tinh-lao-cai/',
  '/lich/2022/',
  '/du-lieu/',
  '/danh-hieu/chien-si-thi-dua-co-so/',
  '/en/thong-ke/',
])(
  'by keyboard alone all of %s is reached in the order it is read, its focus seen',
  async (address) => {
    const page = await browser.newPage({
      viewport: { width: 360, height: 800 },
      reducedMotion: 'reduce',
    });
    await page.goto(archive.origin + address);
    const expected = await page.evaluate(() => {
      const reachable = [
        ...document.querySelectorAll<HTMLElement>(
          'a[href], button, input, select, summary, [tabindex="0"]',
        ),
      ].filter((element) => element.checkVisibility({ visibilityProperty: true }));
      for (const [at, element] of reachable.entries()) element.dataset.stop = `${at}`;
      return reachable.length;
    });
    expect(expected).toBeGreaterThan(10);
    const reached: number[] = [];
    const unseen: string[] = [];
    for (let pressed = 0; pressed < expected + 20; pressed += 1) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => {
        const focused = document.activeElement;
        if (!(focused instanceof HTMLElement) || focused === document.body) return undefined;
        const { outlineStyle, outlineWidth } = getComputedStyle(focused);
        const { width, height, bottom, top } = focused.getBoundingClientRect();
        const isSeen =
          outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && width * height > 0;
        return {
          at: focused.dataset.stop,
          html: focused.outerHTML.slice(0, 120),
          isSeen: isSeen && bottom > 0 && top < innerHeight,
        };
      });
      if (stop === undefined) break;
      // A table that scrolls takes the focus too, for the arrow keys.
      if (stop.at !== undefined) reached.push(Number(stop.at));
      if (!stop.isSeen) unseen.push(stop.html);
    }
    expect(unseen).toEqual([]);
    expect(reached).toEqual(Array.from({ length: expected }, (_, at) => at));
    await page.close();
  },
  60_000,
);

test('with scripts off every kind of page reads the same, in each language', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const all: (readonly [origin: string, addresses: readonly string[]])[] = [
    [archive.origin, [...templatesOf(archiveDirectory), ...templatesOf(archiveDirectory, 'en')]],
    [sample.origin, templatesOf(inject('sample').site).filter(isHistory)],
  ];
  for (const [origin, addresses] of all)
    for (const address of addresses) {
      await page.goto(origin + address);
      expect(await page.locator('h1').isVisible(), address).toBe(true);
      // What is drawn, not what is there: nothing waits for a script to be shown.
      expect((await page.locator('main').innerText()).length, address).toBeGreaterThan(40);
    }
  for (const language of ['', '/en']) {
    await page.goto(`${archive.origin}${language}/`);
    const form = page.locator('main form');
    expect(await form.getAttribute('action')).toBe(`${language}/tim-kiem/`);
    expect((await form.getAttribute('method'))?.toLowerCase()).toBe('get');
    expect(await form.locator('input').getAttribute('name')).toBe('q');
    await page.goto(`${archive.origin}${language}/tim-kiem/?q=lao+động`);
    await page.locator(`main a[href="${language}/duyet/"]`).first().waitFor();
  }
  await context.close();
}, 60_000);
