import { expect, inject, test } from 'vitest';
import { selfCheck } from '../src/words/vi/self-check.ts';
import { pagesOf } from './built-site.ts';
import { browserDuringTests, servedDuringTests } from './during-tests.ts';

const { site } = inject('sample');
const browser = browserDuringTests();
const archive = servedDuringTests(site);

test('markup in any field of any document stays text', async () => {
  // Without the policy, so that escaping alone has to hold.
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  const ran: string[] = [];
  page.on('dialog', (dialog) => {
    ran.push(dialog.message());
    void dialog.dismiss();
  });
  const seen = new Set<string>();
  let checked = 0;
  for (const { address } of pagesOf(site)) {
    // One page of each template is enough: all are made of the same hostile words.
    const template = address.replaceAll(/[-\d]+\/$/g, '').replace(/^(\/[^/]+\/).*/, '$1');
    if (address.startsWith('/tim-kiem/') || seen.has(template + address.split('/').length))
      continue;
    seen.add(template + address.split('/').length);
    await page.goto(archive.origin + address, { waitUntil: 'load' });
    const open = page.getByRole('button', { name: selfCheck.open });
    if ((await open.count()) > 0) {
      await open.click();
      checked += 1;
    }
    const found = await page.evaluate(
      () =>
        document.querySelectorAll(
          'script:not([type="application/json"], [type="application/ld+json"], [src^="/_astro/"], [src="/offline.js"]), b, [onclick], [onerror]',
        ).length,
    );
    expect(found, address).toBe(0);
  }
  expect(seen.size).toBeGreaterThan(20);
  expect(checked).toBeGreaterThan(0);
  expect(ran).toEqual([]);
  await context.close();
}, 120_000);
