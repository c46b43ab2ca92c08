import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { archiveDirectory, textOf } from './built-site.ts';

test('a date that the notice does not give is told as the registry’s', () => {
  const address = '/van-phong-ubnd-tinh-lao-cai/2022/du-thao-vp-ubnd-lao-cai-quy-3-2022/';
  const page = textOf(readFileSync(join(archiveDirectory, address, 'index.html'), 'utf8'));
  expect(page).toContain('28/08/1945 (theo danh mục)');
  expect(page).toContain('02/09/1945');
  expect(page).not.toContain('02/09/1945 (theo danh mục)');
});
