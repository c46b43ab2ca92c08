import { readdirSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { barriersIn, contextWithAxe } from './barriers.ts';
import { archiveDirectory, isMovement, pagesOf, templatesOf } from './built-site.ts';
import { browserDuringTests, servedDuringTests } from './during-tests.ts';

const browser = browserDuringTests();
const archive = servedDuringTests();
const sample = servedDuringTests(inject('sample').site);

/** The versions of a movement, one of them, two compared. */
const isHistory = (address: string): boolean => address.includes('/lich-su/');

type Look = {
  readonly colorScheme: 'light' | 'dark';
  readonly width: 360 | 1280;
  /** What a page is asked in it; in its other colours a page is the same but for them. */
  readonly asked: 'all' | 'colours';
};
/** One after the other on a page that was opened once. */
const everyLook: readonly Look[] = [
  { colorScheme: 'light', width: 360, asked: 'all' },
  { colorScheme: 'dark', width: 360, asked: 'colours' },
  { colorScheme: 'dark', width: 1280, asked: 'all' },
  { colorScheme: 'light', width: 1280, asked: 'colours' },
];
const twoLooks = everyLook.filter(({ asked }) => asked === 'all');

/** What is wrong with pages, by address and look. */
async function wrongWith(
  origin: string,
  addresses: readonly string[],
  looks: readonly Look[],
): Promise<Record<string, string[]>> {
  const context = await contextWithAxe(browser);
  const page = await context.newPage();
  const found: Record<string, string[]> = {};
  const lookedAt = async (address: string): Promise<void> => {
    for (const [at, { colorScheme, width, asked }] of looks.entries()) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      if (at === 0) await page.goto(origin + address);
      const wrong = await barriersIn(page, asked);
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (wider > 0) wrong.push(`wider than the screen by ${wider} px`);
      if (wrong.length > 0) found[`${address} ${colorScheme} ${width}`] = wrong;
    }
  };
  for (const address of addresses) await lookedAt(address);
  await context.close();
  return found;
}

test('no template of the archive has a barrier, light or dark, on a phone or a screen', async () => {
  const addresses = templatesOf(archiveDirectory);
  expect(await wrongWith(archive.origin, addresses, everyLook)).toEqual({});
}, 180_000);

test('nor has one in English', async () => {
  const addresses = templatesOf(archiveDirectory, 'en');
  expect(await wrongWith(archive.origin, addresses, twoLooks)).toEqual({});
  const history = templatesOf(inject('sample').site, 'en').filter(isHistory);
  expect(await wrongWith(sample.origin, history, twoLooks)).toEqual({});
}, 180_000);

test('nor has one that is full of everything', async () => {
  const full = templatesOf(inject('sample').site).filter(
    (address) =>
      isMovement(address) ||
      isHistory(address) ||
      /^\/(?:phong-trao|co-quan|tinh|ten-phong-trao|su-kien|van-ban|du-kien|tham-so|nam|lich|thong-ke|giai-trinh)\//.test(
        address,
      ),
  );
  expect(await wrongWith(sample.origin, full, twoLooks)).toEqual({});
}, 180_000);

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
      const [heading, read] = await page.evaluate(() => [
        document.querySelector('h1')?.checkVisibility({ visibilityProperty: true }),
        // What is drawn, not what is there: nothing waits for a script to be shown.
        document.querySelector('main')?.innerText.length,
      ]);
      expect(heading, address).toBe(true);
      expect(read, address).toBeGreaterThan(40);
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
