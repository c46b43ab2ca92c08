// Nothing may move under a reader, not even on a first visit over a slow line.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, serveArchive } from './browser.ts';
import { archiveDirectory, templatesOf } from './built-site.ts';
import { shifts } from './layout-shifts.ts';

let browser: Browser;
let archive: Awaited<ReturnType<typeof serveArchive>>;
beforeAll(async () => {
  [browser, archive] = await Promise.all([launchBrowser(), serveArchive()]);
});
afterAll(async () => {
  await browser?.close();
  await archive?.close();
});

const addresses = [...templatesOf(archiveDirectory), '/tim-kiem/'];

test('nothing moves on any template where the faces come late', async () => {
  const found: Record<string, string[]> = {};
  for (const address of addresses) {
    // A first visit each time: nothing is kept from the page before.
    const context = await browser.newContext({ viewport: { width: 360, height: 800 } });
    const page = await context.newPage();
    let release = (): void => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/*.woff2', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(archive.origin + address, { waitUntil: 'domcontentloaded' });
    // The faces are let in once the page has been drawn without them.
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          new PerformanceObserver(() => resolve()).observe({ type: 'paint', buffered: true });
        }),
    );
    release();
    await page.waitForLoadState('load');
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const moved = await shifts(page);
    if (moved.length > 0) found[address] = moved;
    await context.close();
  }
  expect(found).toEqual({});
}, 120_000);
