import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../lib/paths.mjs';

/**
 * A movement that is withdrawn must be gone from the archive at the next start. A step restored from a cache would be laid
 * over what is there; the steps themselves remove what is gone.
 */
test('what is withdrawn cannot come back out of a cache', () => {
  const { tasks } = JSON.parse(readFileSync(join(root, 'turbo.json'), 'utf8'));
  expect(tasks['@thidua/portal#compile']).toMatchObject({ cache: false });
  expect(tasks['@thidua/portal#build']).toMatchObject({ cache: false });
});
