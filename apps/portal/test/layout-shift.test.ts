// Nothing may move under a reader, not even on a first visit over a slow line.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { archiveDirectory, templatesOf } from './built-site.ts';
import { browserDuringTests, servedDuringTests } from './during-tests.ts';
import { shifts } from './layout-shifts.ts';

const browser = browserDuringTests();
const archive = servedDuringTests();

/** When the page is there to be seen for the first time. */
const drawn = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        new PerformanceObserver(() => resolve()).observe({ type: 'paint', buffered: true });
      }),
  );

const addresses = [...templatesOf(archiveDirectory), '/tim-kiem/'];

test('nothing moves on any template where the faces come late', async () => {
  const found: Record<string, string[]> = {};
  // A first visit each time: what is held up on its way is kept by no cache, and there is no worker to keep it.
  const context = await browser.newContext({
    serviceWorkers: 'block',
    viewport: { width: 360, height: 800 },
  });
  const page = await context.newPage();
  let held = Promise.resolve();
  let late = 0;
  await page.route('**/*.woff2', async (route) => {
    late += 1;
    await held;
    await route.continue();
  });
  for (const address of addresses) {
    let release = (): void => {};
    held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const before = late;
    await page.goto(archive.origin + address, { waitUntil: 'domcontentloaded' });
    // The faces are let in once the page has been drawn without them.
    await drawn(page);
    release();
    await page.waitForLoadState('load');
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const moved = await shifts(page);
    if (moved.length > 0) found[address] = moved;
    expect(late, address).toBeGreaterThan(before);
  }
  await context.close();
  expect(found).toEqual({});
}, 120_000);

describe('what has come of a page stays where it is while the rest is on its way', () => {
  /** Where a line that pauses would show most: up to the end of what is found. */
  const pauses = [
    /class="brand-name">[^<]*<\/span>/,
    /class="other-language"[^>]*>[^<]*<\/a>/,
    /<nav class="main-navigation"[^>]*> <ul[^>]*> <li>/,
    /<nav class="trail"[^>]*> <ol[^>]*><li>/,
    /<footer class="footer">/,
    /<footer [\s\S]*?<\/p>/,
  ];
  test.each([
    ['/', 360],
    ['/lich/2016/thang-5/', 360],
    ['/lich/2016/thang-5/', 1920],
  ])('%s on a screen of %i px', async (address, width) => {
    const whole = await (await fetch(archive.origin + address)).text();
    let sentFirst = 0;
    let sendRest = (): void => {};
    const line = createServer(async ({ url }, response) => {
      const sent = await fetch(archive.origin + url);
      response.writeHead(sent.status, { 'content-type': sent.headers.get('content-type') ?? '' });
      if (url === address) {
        response.write(whole.slice(0, sentFirst));
        sendRest = () => void response.end(whole.slice(sentFirst));
      } else response.end(Buffer.from(await sent.arrayBuffer()));
    }).listen();
    await once(line, 'listening');
    const { port } = line.address() as AddressInfo;
    const context = await browser.newContext({
      serviceWorkers: 'block',
      viewport: { width, height: 800 },
    });
    const page = await context.newPage();
    const found: Record<string, string[]> = {};
    const parts = pauses.map((mark) => mark.exec(whole)).filter((part) => part !== null);
    for (const { 0: part, index } of parts) {
      sentFirst = index + part.length;
      await page.goto(`http://localhost:${port}${address}`, { waitUntil: 'commit' });
      await drawn(page);
      sendRest();
      await page.waitForLoadState('load');
      const moved = await shifts(page, 'opened');
      if (moved.length > 0) found[part] = moved;
    }
    await context.close();
    line.close();
    expect(parts.length).toBeGreaterThan(4);
    expect(found).toEqual({});
  });
});
