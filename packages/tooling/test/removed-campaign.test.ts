import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../lib/paths.mjs';

/**
 * A movement that is withdrawn must be gone from the archive at the next start. Two things bring it back: a
 * compile step restored from a cache, and a build laid over an older one.
 */
test('what is withdrawn cannot come back out of a cache', () => {
  const { tasks } = JSON.parse(readFileSync(join(root, 'turbo.json'), 'utf8'));
  expect(tasks['@thidua/portal#compile']).toMatchObject({ cache: false });
  const archive = readFileSync(join(root, 'packages/tooling/lib/archive.mjs'), 'utf8');
  const emptied = archive.indexOf('rmSync(built,');
  expect(emptied).toBeGreaterThan(0);
  expect(emptied).toBeLessThan(archive.indexOf("turbo('build'"));
});
