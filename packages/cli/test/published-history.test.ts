import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Campaign, HistoryIndex, MovementHistory } from '@thidua/model';
import { describe, expect, test } from 'vitest';
import { essenceOf } from '../src/review/versions.ts';
import { commitAll, git } from './repository.ts';
import { fine, folderWith, thidua, workspace } from './support.ts';

const path = 'campaigns/mau/2023/thi-dua-mau-2023.thidua';
const moved = 'campaigns/khac/mau.thidua';

/** The same movement later in its life. */
const extended = fine.replace('năm 2023', 'năm 2024');
const laidOut = extended.replaceAll('  ', '   ').concat('\n# Một ghi chú.\n');
const withdrawn = laidOut.replace('dự thảo', 'đã hủy vì "Ban hành trùng"');

function write(folder: string, file: string, text: string): void {
  mkdirSync(join(folder, file, '..'), { recursive: true });
  writeFileSync(join(folder, file), text);
}

/** Six commits: begun, extended, laid out otherwise, unreadable for a day, withdrawn, moved. */
function repository(): string {
  const folder = folderWith(workspace);
  commitAll(folder, 'Thêm phong trào', { on: '2023-01-05' });
  write(folder, path, extended);
  commitAll(folder, 'Gia hạn\n\nTheo công văn 12.', { on: '2023-11-02', by: 'Lò Thị Mai' });
  write(folder, path, laidOut);
  commitAll(folder, 'Trình bày lại', { on: '2023-11-02' });
  write(folder, path, `phong trào thi-đua-mẫu-2023 "Phong trào mẫu" {\n`);
  commitAll(folder, 'Lỡ tay', { on: '2023-11-03' });
  write(folder, path, withdrawn);
  commitAll(folder, 'Hủy', { on: '2024-02-01' });
  mkdirSync(join(folder, 'campaigns/khac'));
  renameSync(join(folder, path), join(folder, moved));
  commitAll(folder, 'Chuyển thư mục', { on: '2024-02-02' });
  return folder;
}

const json = (folder: string, file: string): unknown =>
  JSON.parse(readFileSync(join(folder, file), 'utf8'));

async function built(folder: string, out = 'out') {
  const { code, out: said, err } = await thidua(folder, ['build', '--out', out]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const data = join(folder, out);
  const index = HistoryIndex.parse(json(data, 'history/index.json'));
  return { data, said, index };
}

const historyIn = (data: string): MovementHistory =>
  MovementHistory.parse(json(data, 'history/thi-dua-mau-2023/index.json'));

describe('the published history', () => {
  test('every version that says something else, by whom, when, why and what it changed', async () => {
    const { data, index, said } = await built(repository());
    expect(said).not.toContain('git');
    expect(index.extent).toBe('whole');
    const { versions, differences, unread } = historyIn(data);
    expect(
      versions.map(({ key, commit, path: at }) => [key, commit?.author, commit?.reason, at]),
    ).toEqual([
      ['2023-01-05', 'Người soạn', 'Thêm phong trào', 'history/thi-dua-mau-2023/2023-01-05.json'],
      ['2023-11-02', 'Lò Thị Mai', 'Gia hạn', 'history/thi-dua-mau-2023/2023-11-02.json'],
      ['2024-02-01', 'Người soạn', 'Hủy', 'campaigns/thi-dua-mau-2023.json'],
    ]);
    expect(versions[1]?.commit?.date).toBe('2023-11-02T09:00:00+07:00');
    expect(unread.map(({ reason }) => reason)).toEqual(['Lỡ tay']);
    expect(differences.map(({ from, to, grade }) => [from, to, grade])).toEqual([
      [0, 1, 'substantive'],
      [0, 2, 'substantive'],
      [1, 2, 'substantive'],
    ]);
    const said12 = differences[2]?.lines.map(({ sentence }) => sentence.vi);
    expect(said12).toContainEqual(expect.stringContaining('Ban hành trùng'));
    expect(said12?.join()).not.toContain('2024 (thêm');
  });

  test('each earlier version is a whole document', async () => {
    const { data } = await built(repository());
    const first = Campaign.parse(json(data, 'history/thi-dua-mau-2023/2023-01-05.json'));
    expect(first.period?.text).toBe('năm 2023');
    expect(first.places.file).toBe(path);
    const second = Campaign.parse(json(data, 'history/thi-dua-mau-2023/2023-11-02.json'));
    expect(second.period?.text).toBe('năm 2024');
  });

  test('two builds of one commit are the same, wherever the copy lies', async () => {
    const folder = repository();
    const copy = folderWith({});
    git(copy, ['clone', '--quiet', folder, 'ban-sao']);
    const [one, two] = [await built(folder), await built(join(copy, 'ban-sao'), '../out')];
    expect(historyIn(one.data)).toEqual(historyIn(two.data));
    expect(one.index).toEqual(two.index);
  });

  test('one version makes no file of its own', async () => {
    const folder = folderWith(workspace);
    commitAll(folder, 'Thêm', { on: '2023-01-05' });
    const { index, data } = await built(folder);
    expect(index.commits.map(({ reason }) => reason)).toEqual(['Thêm']);
    expect(index.movements).toEqual([{ slug: 'thi-dua-mau-2023', versions: [0] }]);
    expect(() => historyIn(data)).toThrow('ENOENT');
  });

  test('what is merged is one version, under the title of what was merged', async () => {
    const folder = folderWith(workspace);
    commitAll(folder, 'Thêm', { on: '2023-01-05' });
    git(folder, ['checkout', '--quiet', '-b', 'sua']);
    write(folder, path, fine.replace('năm 2023', 'năm 2025'));
    commitAll(folder, 'Nháp', { on: '2023-02-01' });
    write(folder, path, extended);
    commitAll(folder, 'Nháp nữa', { on: '2023-02-02' });
    git(folder, ['checkout', '--quiet', 'main']);
    git(folder, ['merge', '--quiet', '--no-ff', '-m', 'Gộp nhánh sua\n\nGia hạn', 'sua'], {
      on: '2023-03-01',
    });
    const { data } = await built(folder);
    expect(historyIn(data).versions.map(({ key, commit }) => [key, commit?.reason])).toEqual([
      ['2023-01-05', 'Thêm'],
      ['2023-03-01', 'Gia hạn'],
    ]);
  });

  test('what was taken away and brought back goes on', async () => {
    const folder = folderWith(workspace);
    commitAll(folder, 'Thêm', { on: '2023-01-05' });
    rmSync(join(folder, path));
    commitAll(folder, 'Xóa nhầm', { on: '2023-01-06' });
    write(folder, 'campaigns/mau/tro-lai.thidua', extended);
    commitAll(folder, 'Đưa trở lại', { on: '2023-01-07' });
    const { data } = await built(folder);
    expect(historyIn(data).versions.map(({ commit }) => commit?.reason)).toEqual([
      'Thêm',
      'Đưa trở lại',
    ]);
  });

  test('what is not committed yet is the last version, without a commit', async () => {
    const folder = repository();
    write(folder, moved, withdrawn.replace('trùng', 'hai lần'));
    const { data, index } = await built(folder);
    expect(historyIn(data).versions.at(-1)).toEqual({
      key: 'chua-luu',
      path: 'campaigns/thi-dua-mau-2023.json',
    });
    expect(index.movements[0]?.versions.at(-1)).toBeNull();
  });

  test('a copy of the latest commits only says so', async () => {
    const folder = repository();
    const copy = folderWith({});
    git(copy, ['clone', '--quiet', '--depth=3', `file://${folder}`, 'nong']);
    const { index, said } = await built(join(copy, 'nong'));
    expect(said).toContain('chỉ giữ các lần lưu gần đây');
    expect(index.extent).toBe('part');
    expect(index.commits.map(({ reason, boundary }) => [reason, boundary])).toEqual([
      ['Hủy', undefined],
    ]);
  });

  test('a copy without git knows of no history, and says so', async () => {
    const folder = repository();
    const copy = folderWith({});
    cpSync(join(folder, 'campaigns'), join(copy, 'campaigns'), { recursive: true });
    const { index, said } = await built(copy);
    expect(said).toContain('Không có kho git ở đây');
    expect(index).toEqual({
      schema: 'thidua/history-index/1',
      extent: 'none',
      commits: [],
      movements: [],
    });
  });

  test('files of a history that is no longer there are removed', async () => {
    const folder = repository();
    const { data } = await built(folder);
    rmSync(join(folder, '.git'), { recursive: true });
    await built(folder);
    expect(() => historyIn(data)).toThrow('ENOENT');
  });
});

describe('what only lays a text out', () => {
  test.each([
    ['blanks and empty lines', 'số  12\n\nngày 1/2/2023', 'số 12\n  ngày   1/2/2023  '],
    ['comments', '# Một\nsố 12 # hai', 'số 12'],
  ])('is left out: %s', (_name, one, other) => {
    expect(essenceOf(one)).toBe(essenceOf(other));
  });

  test.each([
    ['a blank within quotes', 'chủ đề "a b"', 'chủ đề "a  b"'],
    ['a sign that begins no comment', 'chủ đề "a # b"', 'chủ đề "a"'],
    ['lines whose quotes do not pair', 'chủ đề "a\n# b"', 'chủ đề "a"'],
  ])('%s is kept', (_name, one, other) => {
    expect(essenceOf(one)).not.toBe(essenceOf(other));
  });
});
