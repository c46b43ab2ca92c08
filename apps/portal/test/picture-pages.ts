/*
 * Pictures of the pages of some movements: `THIDUA_DATA=folder node test/picture-pages.ts slug=picture.png …`. The pages
 * are built of that data into a folder of their own and shown by the shipped browser. `thidua report --pictures` runs it
 * for each of two states.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addressOf } from '../src/archive/addresses.ts';
import { launchBrowser, serveArchive } from './browser.ts';

const portal = fileURLToPath(new URL('..', import.meta.url));
const cache = join(portal, '../../node_modules/.cache/thidua');

/** Builds the pages alone: no search, no formats. */
function buildPages(out: string): Promise<void> {
  const astro = join(portal, '../../packages/tooling/astro.mjs');
  const child = spawn(process.execPath, [astro, 'build'], {
    cwd: portal,
    env: { ...process.env, THIDUA_OUT: out },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (part: Buffer) => {
    said += part.toString();
  });
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (status) => (status === 0 ? done() : failed(new Error(said))));
  });
}

const wanted = process.argv.slice(2).map((argument) => {
  const at = argument.indexOf('=');
  return { slug: argument.slice(0, at), picture: argument.slice(at + 1) };
});

mkdirSync(cache, { recursive: true });
const out = mkdtempSync(join(cache, 'pictures-'));
try {
  await buildPages(out);
  const site = await serveArchive(out);
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1024, height: 800 } });
  for (const { slug, picture } of wanted) {
    const address = `${site.origin}${addressOf({ kind: 'campaign', slug })}`;
    // A face that is late waits for the next page, so each page is opened a second time.
    await page.goto(address);
    await page.evaluate(() => document.fonts.ready);
    await page.goto(address);
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: picture, fullPage: true });
  }
  await browser.close();
  await site.close();
} finally {
  rmSync(out, { recursive: true, force: true });
}
