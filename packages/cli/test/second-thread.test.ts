import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LoadedWorkspace } from '../src/load.ts';
import { SecondThread } from '../src/second-thread.ts';
import { groupsOf } from '../src/targets.ts';
import { broken, fine, folderWith, workspace } from './support.ts';

const silent = { step() {} };

const movement = (id: string, year: number, parent?: string): string =>
  fine
    .replace('thi-đua-mẫu-2023', id)
    .replace('năm 2023', `năm ${year}`)
    .replace('"Sở Mẫu"\n', `"Sở Mẫu"\n${parent === undefined ? '' : `hưởng ứng ${parent}\n`}`);

test('two threads find in every file what one finds', async () => {
  const folder = folderWith({
    ...workspace,
    'campaigns/b.thidua': broken,
    'campaigns/c.thidua': `${fine}trích yếu "Một"\ntrích yếu "Hai"\n`,
    'campaigns/d.thidua': broken.replace('thi-đua', 'thi-đua-khác'),
    'campaigns/e.thidua': 'không phải là phong trào\n',
    // Each half asks for the period of a movement of the other.
    'campaigns/a/con.thidua': movement('phong-trào-con', 2021, 'phong-trào-cha'),
    'campaigns/z/cha.thidua': movement('phong-trào-cha', 2023),
    'campaigns/a/trên.thidua': movement('phong-trào-trên', 2023),
    'campaigns/z/dưới.thidua': movement('phong-trào-dưới', 2021, 'phong-trào-trên'),
    'campaigns/z/trùng.thidua': movement('phong-trào-trên', 2023),
  });
  const [group] = groupsOf([join(folder, 'campaigns')], folder);
  if (group === undefined) throw new Error('no group');
  const second = SecondThread.beside(group);
  const both = await second.load(silent);
  const alone = new LoadedWorkspace(group, silent);
  await second.check(both, () => undefined);
  const foundBy = (loaded: LoadedWorkspace) =>
    [...loaded.asked.keys()].map((path) => [path, loaded.diagnostics(path)] as const);
  expect(foundBy(both)).toEqual(foundBy(alone));
  const later = foundBy(alone).slice(alone.asked.size / 2);
  expect(later.some(([, found]) => found.length > 0)).toBe(true);
  const cascades = foundBy(both).filter(([, found]) =>
    found.some(({ code }) => code.startsWith('TD06')),
  );
  expect(cascades.map(([path]) => path)).toEqual([
    'campaigns/a/con.thidua',
    'campaigns/z/dưới.thidua',
  ]);
});
