import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { headersFor, isTaken, type Serving, serve } from '../lib/serve.ts';

const headers = {
  '/*': { 'x-content-type-options': 'nosniff', 'cache-control': 'no-cache' },
  '/_astro/*': { 'cache-control': 'public, max-age=31536000, immutable' },
};
let dir: string;
let serving: Serving;

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'thidua-serve-'));
  mkdirSync(join(dir, '_astro'));
  mkdirSync(join(dir, 'phong-trao'));
  writeFileSync(join(dir, '404.html'), '<!doctype html><title>Không có trang này</title>');
  writeFileSync(join(dir, '_astro', 'a.css'), 'a{}');
  writeFileSync(join(dir, 'phong-trao', 'index.html'), '<!doctype html><title>Phong trào</title>');
  writeFileSync(join(dir, '.secret'), 'no');
  serving = await serve({ dir, headers });
});
afterAll(async () => {
  await serving.close();
  rmSync(dir, { recursive: true });
});

const get = (path: string, init?: RequestInit) => fetch(`${serving.origin}${path}`, init);

test('a folder answers with its page and the headers of the site', async () => {
  const page = await get('/phong-trao/?q=1');
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('Phong trào');
  expect(page.headers.get('content-type')).toBe('text/html;charset=utf-8');
  expect(page.headers.get('x-content-type-options')).toBe('nosniff');
  expect(page.headers.get('cache-control')).toBe('no-cache');
});

test('the later header rule wins', async () => {
  const sheet = await get('/_astro/a.css');
  expect(sheet.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(sheet.headers.get('x-content-type-options')).toBe('nosniff');
  expect(headersFor(headers, '/_astro')['cache-control']).toBe('no-cache');
});

test.each(['/khong-co', '/.secret', '/..%2f..%2fpackage.json', '/%E0%A4%A'])(
  '%s is the page for what is not there',
  async (path) => {
    const page = await get(path);
    expect(page.status).toBe(404);
    expect(await page.text()).toContain('Không có trang này');
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
  },
);

test('only reading is allowed', async () => {
  const answer = await get('/phong-trao/', { method: 'POST', body: 'x' });
  expect(answer.status).toBe(405);
  expect(answer.headers.get('allow')).toBe('GET, HEAD');
});

test('a taken port is noticed', async () => {
  expect(await isTaken(serving.port)).toBe(true);
  await expect(serve({ dir, port: serving.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
