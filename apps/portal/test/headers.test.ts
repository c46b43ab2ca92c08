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
  expect(policyOf('/tinh/x/')).toEqual(
    [...contentSecurityPolicy('none').split('; '), ...headerOnly].toSorted(),
  );
  // Not each of these pages has a self-check; one without says in itself that it runs no script.
  for (const section of ['phong-trao', 'danh-hieu', 'hinh-thuc-khen-thuong']) {
    expect(policyOf(`/${section}/x/`)).toEqual(
      [...contentSecurityPolicy('self-check').split('; '), ...headerOnly].toSorted(),
    );
  }
  expect(policyOf('/tim-kiem/')).toEqual(
    [...contentSecurityPolicy('search').split('; '), ...headerOnly].toSorted(),
  );
});

test('nothing inline is ever allowed, and scripts only where people search or check themselves', () => {
  expect(readFileSync(file, 'utf8')).not.toContain('unsafe-inline');
  expect(contentSecurityPolicy('none')).not.toContain('script-src');
  expect(contentSecurityPolicy('search')).toContain("script-src 'self' 'wasm-unsafe-eval'");
  expect(contentSecurityPolicy('self-check')).toContain("script-src 'self';");
  expect(contentSecurityPolicy('self-check')).not.toContain('connect-src');
});
