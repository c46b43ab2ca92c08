import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LoadedWorkspace } from '../src/load.ts';
import { SecondThread } from '../src/second-thread.ts';
import { groupsOf } from '../src/targets.ts';
import { broken, fine, folderWith, workspace } from './support.ts';

const silent = { step() {} };

test('two threads find in every file what one finds', async () => {
  const folder = folderWith({
    ...workspace,
    'campaigns/b.thidua': broken,
    'campaigns/c.thidua': `${fine}trích yếu "Một"\ntrích yếu "Hai"\n`,
    'campaigns/d.thidua': broken.replace('thi-đua', 'thi-đua-khác'),
    'campaigns/e.thidua': 'không phải là phong trào\n',
  });
  const [group] = groupsOf([join(folder, 'campaigns')], folder);
  if (group === undefined) throw new Error('no group');
  const second = SecondThread.beside(group);
  const both = new LoadedWorkspace(group, silent);
  const alone = new LoadedWorkspace(group, silent);
  await second.check(both, () => undefined);
  const foundBy = (loaded: LoadedWorkspace) =>
    [...loaded.asked.keys()].map((path) => [path, loaded.diagnostics(path)] as const);
  expect(foundBy(both)).toEqual(foundBy(alone));
  const later = foundBy(alone).slice(alone.asked.size / 2);
  expect(later.some(([, found]) => found.length > 0)).toBe(true);
});
