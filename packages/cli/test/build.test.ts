import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { broken, folderWith, thidua, workspace } from './support.ts';

/** Every file of a folder with its text. */
function contents(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

const expected = [
  'campaigns/thi-dua-mau-2023.json',
  'history/index.json',
  'index.json',
  'registry/administrative-unit/tinh-mau.json',
  'registry/issuer/ubnd-tinh-mau.json',
  'schema/campaign.schema.json',
  'schema/history-index.schema.json',
  'schema/history.schema.json',
  'schema/index.schema.json',
  'schema/registry-entry.schema.json',
];

describe('thidua build', () => {
  test('writes the documents, the index and the schemas', async () => {
    const folder = folderWith(workspace);
    const { code, out, err } = await thidua(folder, ['build', '--out', 'dist/data']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(
      /^1 phong trào, 2 mục danh mục → dist\/data: ghi 10 tệp, xóa 0 tệp cũ \(\d+,\d\d giây\)\nKhông có kho git ở đây: .*\n$/,
    );
    const files = contents(join(folder, 'dist/data'));
    expect(Object.keys(files)).toEqual(expected);
    const document = JSON.parse(files['campaigns/thi-dua-mau-2023.json'] ?? '');
    expect(document.places.file).toBe('campaigns/mau/2023/thi-dua-mau-2023.thidua');
  });

  test('twice gives the same bytes; a second time writes nothing', async () => {
    const folder = folderWith(workspace);
    await thidua(folder, ['build', '--out', 'one']);
    await thidua(folder, ['build', '--out', 'two']);
    expect(contents(join(folder, 'one'))).toEqual(contents(join(folder, 'two')));
    const index = join(folder, 'one/index.json');
    utimesSync(index, 1, 1);
    const { out } = await thidua(folder, ['build', '--out', 'one']);
    expect(out).toContain('không có gì thay đổi');
    expect(statSync(index).mtimeMs).toBe(1000);
  });

  test('the order and place of the sources do not show, but for their paths', async () => {
    const folder = folderWith(workspace);
    await thidua(join(folder, 'campaigns'), ['build', '.', '--out', '../one']);
    await thidua(folder, ['build', 'campaigns/mau', '--out', 'two']);
    expect(contents(join(folder, 'one'))).toEqual(contents(join(folder, 'two')));
  });

  test('removes its own stale documents and nothing else', async () => {
    const folder = folderWith(workspace);
    const out = join(folder, 'out');
    await thidua(folder, ['build', '--out', 'out']);
    const stale = 'campaigns/mau/2023/thi-dua-mau-2023.thidua';
    rmSync(join(folder, stale));
    for (const [name, text] of [
      ['campaigns/notes.txt', 'x'],
      ['campaigns/foreign.json', '{"schema":"other"}'],
      ['campaigns/broken.json', '{'],
      ['registry/issuer/.x.json.1.thidua-tmp', 'half'],
      ['readme.md', 'x'],
    ] as const) {
      writeFileSync(join(out, name), text);
    }
    const second = await thidua(folder, ['build', '--out', 'out']);
    expect(second.out).toContain('ghi 1 tệp, xóa 1 tệp cũ');
    const left = Object.keys(contents(out));
    expect(left).not.toContain(expected[0]);
    expect(left).not.toContain('registry/issuer/.x.json.1.thidua-tmp');
    expect(left).toEqual(
      expect.arrayContaining([
        'campaigns/broken.json',
        'campaigns/foreign.json',
        'campaigns/notes.txt',
        'readme.md',
      ]),
    );
  });

  test('writes nothing while errors forbid publishing, and shows them', async () => {
    const folder = folderWith({ ...workspace, 'campaigns/mau/2023/sai.thidua': broken });
    const { code, out, err } = await thidua(folder, ['build', '--out', 'out']);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('lỗi TD0021');
    expect(err).toContain('Còn lỗi nên chưa ghi gì.');
    expect(statSync(join(folder, 'out'), { throwIfNoEntry: false })).toBeUndefined();
  });

  test.each([
    ['the folder of the sources', 'campaigns'],
    ['a folder among them', 'campaigns/out'],
    ['the folder around them', '.'],
    ['a file', 'file.txt'],
    ['a folder below a file', 'file.txt/out'],
  ])('refuses %s', async (_name, where) => {
    const folder = folderWith({ ...workspace, 'file.txt': '' });
    const before = contents(folder);
    const { code, err } = await thidua(folder, ['build', '--out', where]);
    expect(code).toBe(2);
    expect(err).toMatch(/^thidua: /);
    expect(contents(folder)).toEqual(before);
  });

  test('one workspace at a time', async () => {
    const folder = folderWith({ 'a/campaigns/x.thidua': '', 'b/campaigns/x.thidua': '' });
    mkdirSync(join(folder, 'out'));
    expect((await thidua(folder, ['build', '.', '--out', 'out'])).err).toMatch(/một kho dữ liệu/);
  });
});
