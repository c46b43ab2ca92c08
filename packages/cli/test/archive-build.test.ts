import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workspace } from '@thidua/compiler';
import { expect, test, vi } from 'vitest';
import type { Site } from '../src/building/site.ts';
import { SecondThread } from '../src/second-thread.ts';
import { buildIn, published } from './built-sites.ts';
import { broken, fine, folderWith, workspace } from './support.ts';

const movement = (id: string, parent?: string): string =>
  fine
    .replace('thi-đua-mẫu-2023', id)
    .replace('"Sở Mẫu"\n', `ubnd-tỉnh-mẫu\n${parent === undefined ? '' : `hưởng ứng ${parent}\n`}`);

const sources = {
  ...workspace,
  'campaigns/a/một.thidua': movement('phong-trào-một', 'phong-trào-hai'),
  'campaigns/z/hai.thidua': movement('phong-trào-hai'),
  'campaigns/z/ba.thidua': movement('phong-trào-ba', 'phong-trào-một'),
  'campaigns/z/su-kien.thidua':
    'sự kiện quốc-khánh "Quốc khánh" {\n  ngày 02/09/1945\n  hằng năm\n  nguồn "Bịa" chưa đối chiếu\n}\n',
};

const second = async (group: Site['group']) => SecondThread.beside(group);

/** The files that are examined while something is done. */
async function examined(work: () => Promise<unknown>): Promise<string[]> {
  const look = vi.spyOn(Workspace.prototype, 'diagnostics');
  try {
    await work();
    return [...new Set(look.mock.calls.map(([path]) => path))].sort();
  } finally {
    look.mockRestore();
  }
}

test('two threads write what one writes, byte for byte, and remember the same', async () => {
  const folder = folderWith(sources);
  const one = await buildIn(folder, 'one');
  const two = await buildIn(folder, 'two', { second });
  expect(two).toEqual(one);
  const files = published(join(folder, 'one'));
  expect(Object.keys(files).length).toBeGreaterThan(12);
  expect(published(join(folder, 'two'))).toEqual(files);

  for (const out of ['one', 'two']) {
    const again = () => buildIn(folder, out);
    expect(await examined(again)).toEqual([]);
    expect(await again()).toMatchObject({ built: { campaigns: 4, written: 0 }, isAnew: false });
  }
  writeFileSync(join(folder, 'campaigns/a/một.thidua'), movement('phong-trào-một'));
  for (const out of ['one', 'two']) {
    expect(await examined(() => buildIn(folder, out))).toEqual([
      'campaigns/a/một.thidua',
      'campaigns/co-quan/mau.thidua',
      'campaigns/don-vi-hanh-chinh/mau.thidua',
      // It responds to the one that was changed.
      'campaigns/z/ba.thidua',
      'campaigns/z/su-kien.thidua',
    ]);
  }
});

type Change = (folder: string) => void;
const put =
  (path: string, text: string | Uint8Array): Change =>
  (folder) =>
    writeFileSync(join(folder, path), text);
const remove =
  (path: string): Change =>
  (folder) =>
    rmSync(join(folder, path));

/** With what the build into the same folder then does, the documents apart. */
const changes: Readonly<Record<string, readonly [Change, { readonly isAnew: boolean }]>> = {
  'a source has another text': [
    put('campaigns/z/ba.thidua', movement('phong-trào-ba')),
    { isAnew: false },
  ],
  'a source is gone': [remove('campaigns/z/ba.thidua'), { isAnew: false }],
  'a source is gone that others refer to': [remove('campaigns/a/một.thidua'), { isAnew: false }],
  'a source is new': [
    put('campaigns/z/bốn.thidua', movement('phong-trào-bốn', 'phong-trào-ba')),
    { isAnew: false },
  ],
  'a source has moved': [
    (folder) => {
      remove('campaigns/z/ba.thidua')(folder);
      put('campaigns/z/b.thidua', sources['campaigns/z/ba.thidua'])(folder);
    },
    { isAnew: false },
  ],
  'two sources have changed places': [
    (folder) => {
      put('campaigns/a/một.thidua', sources['campaigns/z/ba.thidua'])(folder);
      put('campaigns/z/ba.thidua', sources['campaigns/a/một.thidua'])(folder);
    },
    { isAnew: false },
  ],
  'a source holds two movements now': [
    put('campaigns/z/ba.thidua', movement('phong-trào-ba') + movement('phong-trào-bốn')),
    { isAnew: false },
  ],
  'a source cannot be read': [
    put('campaigns/z/ba.thidua', new Uint8Array([0xff, 0, 0xff])),
    { isAnew: false },
  ],
  'a source has errors': [put('campaigns/z/ba.thidua', broken), { isAnew: false }],
  'two sources have one name': [
    put('campaigns/z/b.thidua', movement('phong-trào-một')),
    { isAnew: false },
  ],
  'an entry has another name': [
    put(
      'campaigns/co-quan/mau.thidua',
      workspace['campaigns/co-quan/mau.thidua'].replace('tỉnh Mẫu', 'tỉnh Mới'),
    ),
    { isAnew: false },
  ],
  'a document has been touched': [put('out/campaigns/phong-trao-ba.json', '{}'), { isAnew: false }],
  'a document is gone': [remove('out/registry/event/quoc-khanh.json'), { isAnew: false }],
  'a schema has been touched': [put('out/schema/campaign.schema.json', '{}'), { isAnew: false }],
  'a document was put there': [
    put('out/campaigns/x.json', '{"schema":"thidua/campaign/1"}'),
    { isAnew: false },
  ],
  'the index has been touched': [put('out/index.json', '{}'), { isAnew: true }],
  'the index is gone': [remove('out/index.json'), { isAnew: true }],
  'what was remembered is broken': [put('out/.build.json', '{'), { isAnew: true }],
  'what was remembered is gone': [remove('out/.build.json'), { isAnew: true }],
};

test.each(Object.entries(changes))(
  'the same as from nothing where %s',
  async (_, [change, how]) => {
    const folder = folderWith(sources);
    await buildIn(folder, 'out');
    const before = published(join(folder, 'out'));
    change(folder);
    const { isAnew, ...again } = await buildIn(folder, 'out');
    const fresh = await buildIn(folder, 'fresh');
    expect({ isAnew }).toEqual(how);
    expect(again.said).toBe(fresh.said);
    if (typeof fresh.built === 'number') {
      expect(again.built).toBe(fresh.built);
      expect(published(join(folder, 'out'))).toEqual(before);
    } else {
      const { campaigns, registry } = fresh.built;
      expect(again.built).toMatchObject({ campaigns, registry });
      expect(published(join(folder, 'out'))).toEqual(published(join(folder, 'fresh')));
    }
  },
);

test('after errors it goes on from the last build that was published', async () => {
  const folder = folderWith(sources);
  await buildIn(folder, 'out');
  put('campaigns/z/ba.thidua', broken)(folder);
  expect(await buildIn(folder, 'out')).toMatchObject({ built: 1, isAnew: false });
  put('campaigns/z/ba.thidua', sources['campaigns/z/ba.thidua'])(folder);
  expect(await buildIn(folder, 'out')).toMatchObject({ built: { written: 0 }, isAnew: false });
});

test('it is built anew by another program, and by one that cannot be told', async () => {
  const folder = folderWith(sources);
  await buildIn(folder, 'out');
  expect(await buildIn(folder, 'out', { program: 'another' })).toMatchObject({ isAnew: true });
  expect(await buildIn(folder, 'out', { program: undefined })).toMatchObject({ isAnew: true });
});
