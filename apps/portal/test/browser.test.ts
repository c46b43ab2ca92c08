import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, serveArchive } from './browser.ts';

const font = 'be-vietnam-pro-vietnamese-400-normal.woff2';
const fonts = dirname(
  fileURLToPath(import.meta.resolve('@fontsource/be-vietnam-pro/package.json')),
);

let browser: Browser;
let folder: string;
let archive: Awaited<ReturnType<typeof serveArchive>>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'thidua-browser-'));
  mkdirSync(join(folder, 'fonts'));
  cpSync(join(fonts, 'files', font), join(folder, 'fonts', font));
  writeFileSync(
    join(folder, 'style.css'),
    `@font-face { font-family: "Trial"; src: url("/fonts/${font}") format("woff2"); }
     h1 { font-family: "Trial"; font-size: 40px; }`,
  );
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Thử</title>
     <link rel="stylesheet" href="/style.css"><h1>Phong trào thi đua ấữợẵ</h1></html>`,
  );
  [browser, archive] = await Promise.all([launchBrowser(), serveArchive(folder)]);
});

afterAll(async () => {
  await browser?.close();
  await archive?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('the shipped browser draws Vietnamese in a font of the page, under the headers of production', async () => {
  const page = await browser.newPage();
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') refused.push(message.text());
  });
  page.on('pageerror', (error) => refused.push(error.message));
  const response = await page.goto(archive.origin);
  expect(response?.headers()['content-security-policy']).toContain("default-src 'none'");

  const loaded = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].map((face) => face.status);
  });
  expect(loaded).toEqual(['loaded']);

  const drawn = await page.screenshot();
  await page.evaluate(() => document.querySelector('h1')?.remove());
  const empty = await page.screenshot();
  expect(drawn.length).toBeGreaterThan(empty.length + 1000);
  expect(refused.filter((text) => !text.includes('favicon'))).toEqual([]);
  await page.close();
});
