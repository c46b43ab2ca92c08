import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { headersFor, readHeaders } from '@thidua/tooling/serve';
import { expect, test } from 'vitest';
import { contentSecurityPolicy } from '../src/security/content-security-policy.ts';

const file = fileURLToPath(new URL('../headers.json', import.meta.url));
const rules = readHeaders(file);
const policyOf = (path: string) =>
  (headersFor(rules, path)['content-security-policy'] ?? '').split('; ').toSorted();
/** A page cannot forbid being framed by itself: that stands in the header alone. */
const headerOnly = ["frame-ancestors 'none'"];

test('servers and pages state one policy', () => {
  for (const path of [
    '/',
    '/tinh/x/',
    '/danh-hieu/x/',
    '/ubnd-tinh-x/2022/1-ubnd/',
    '/en/',
    '/en/tinh/x/',
  ]) {
    expect(policyOf(path)).toEqual(
      [...contentSecurityPolicy('self-check').split('; '), ...headerOnly].toSorted(),
    );
  }
  for (const path of ['/tim-kiem/', '/en/tim-kiem/'])
    expect(policyOf(path)).toEqual(
      [...contentSecurityPolicy('search').split('; '), ...headerOnly].toSorted(),
    );
});

test('nothing inline is ever allowed, nothing from elsewhere, and only the search runs WebAssembly', () => {
  expect(readFileSync(file, 'utf8')).not.toContain('unsafe-inline');
  expect(contentSecurityPolicy('search')).toContain("script-src 'self' 'wasm-unsafe-eval';");
  for (const scripting of ['none', 'self-check'] as const)
    expect(contentSecurityPolicy(scripting)).toContain("script-src 'self';");
  for (const scripting of ['none', 'self-check', 'search'] as const)
    expect(contentSecurityPolicy(scripting)).not.toMatch(/\bhttps?:|\bdata:|\*/);
});
