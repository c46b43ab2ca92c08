import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildAnew, type Site, sameAsBefore } from '../src/archive-build.ts';
import { Progress } from '../src/progress.ts';
import { RunContext } from '../src/run-context.ts';
import { SecondThread } from '../src/second-thread.ts';
import { groupsOf } from '../src/targets.ts';
import { fine, folderWith, silentIo, workspace } from './support.ts';

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

/** Every file of a folder with its text. */
function contents(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

const built = (site: Site) => {
  const context = new RunContext(silentIo(site.group.base), 'vi', '0');
  return buildAnew(site, new Progress(context.io, 'vi'), context);
};

function siteIn(folder: string, out: string, given: Partial<Site> = {}): Site {
  const [group] = groupsOf([join(folder, 'campaigns')], folder);
  if (group === undefined) throw new Error('no group');
  return {
    group,
    out: join(folder, out),
    shown: out,
    program: 'this one',
    second: async () => undefined,
    ...given,
  };
}

test('two threads write what one writes, byte for byte', async () => {
  const folder = folderWith(sources);
  const one = await built(siteIn(folder, 'one'));
  const second = async (group: Site['group']) => SecondThread.beside(group);
  const two = await built(siteIn(folder, 'two', { second }));
  expect(two).toEqual(one);
  const files = contents(join(folder, 'one'));
  expect(Object.keys(files).length).toBeGreaterThan(12);
  expect({ ...contents(join(folder, 'two')), '.build.json': '' }).toEqual({
    ...files,
    '.build.json': '',
  });
  // Either remembers what the other would find.
  expect(sameAsBefore(siteIn(folder, 'two'))).toMatchObject({ campaigns: 4, written: 0 });
});

test('a build that would do the same again compiles nothing', async () => {
  const folder = folderWith(sources);
  const first = await built(siteIn(folder, 'out'));
  expect(sameAsBefore(siteIn(folder, 'out'))).toEqual({ ...Object(first), written: 0 });
});

const changes: Readonly<Record<string, (folder: string) => void>> = {
  'a source has another text': (folder) =>
    writeFileSync(join(folder, 'campaigns/z/ba.thidua'), movement('phong-trào-ba')),
  'a source is gone': (folder) => rmSync(join(folder, 'campaigns/a/một.thidua')),
  'a source is new': (folder) =>
    writeFileSync(join(folder, 'campaigns/z/bốn.thidua'), movement('phong-trào-bốn')),
  'a source has moved': (folder) => {
    rmSync(join(folder, 'campaigns/z/ba.thidua'));
    writeFileSync(join(folder, 'campaigns/z/b.thidua'), sources['campaigns/z/ba.thidua']);
  },
  'a source cannot be read': (folder) =>
    writeFileSync(join(folder, 'campaigns/z/ba.thidua'), new Uint8Array([0xff, 0, 0xff])),
  'a document has been touched': (folder) =>
    writeFileSync(join(folder, 'out/campaigns/phong-trao-ba.json'), '{}'),
  'a document is gone': (folder) => rmSync(join(folder, 'out/registry/event/quoc-khanh.json')),
  'the index is gone': (folder) => rmSync(join(folder, 'out/index.json')),
  'a schema has been touched': (folder) =>
    writeFileSync(join(folder, 'out/schema/campaign.schema.json'), '{}'),
  'what was remembered is broken': (folder) => writeFileSync(join(folder, 'out/.build.json'), '{'),
};

test.each(Object.entries(changes))('it is built anew where %s', async (_what, change) => {
  const folder = folderWith(sources);
  await built(siteIn(folder, 'out'));
  change(folder);
  expect(sameAsBefore(siteIn(folder, 'out'))).toBeUndefined();
});

test('it is built anew by another program, and by one that cannot be told', async () => {
  const folder = folderWith(sources);
  await built(siteIn(folder, 'out'));
  expect(sameAsBefore(siteIn(folder, 'out', { program: 'another' }))).toBeUndefined();
  expect(sameAsBefore(siteIn(folder, 'out', { program: undefined }))).toBeUndefined();
});
