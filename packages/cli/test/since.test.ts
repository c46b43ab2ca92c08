import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commitAll } from './repository.ts';
import { folderWith, thidua, workspace } from './support.ts';

const path = 'campaigns/mau/2023/thi-dua-mau-2023.thidua';
const issued = `phong trào thi-đua-mẫu-2023 "Phong trào mẫu"

tình trạng        đã ban hành
cơ quan ban hành  ubnd-tỉnh-mẫu
số                12/KH-UBND
ngày              05/01/2023
thời gian         từ 10/01/2023 đến 30/10/2023
`;

/** The codes of the publication rules after an edit of a published movement. */
async function codesAfter(published: string, edited: string | undefined): Promise<string[]> {
  const folder = folderWith({ ...workspace, [path]: published });
  commitAll(folder);
  if (edited === undefined) rmSync(join(folder, path));
  else writeFileSync(join(folder, path), edited);
  const { out } = await thidua(folder, ['check', '--since', 'HEAD', '--format', 'json']);
  const { diagnostics }: { diagnostics: { code: string; file: string }[] } = JSON.parse(out);
  const found = diagnostics.filter(({ code }) => code.startsWith('TD08'));
  for (const { file } of found) expect(file).toBe(path);
  return found.map(({ code }) => code);
}

describe('thidua check --since', () => {
  test('a fact of an issued notice changes with a correction only', async () => {
    const longer = issued.replace('30/10/2023', '31/12/2024');
    expect(await codesAfter(issued, longer)).toEqual(['TD0801']);
    const corrected = `${longer}\nđính chính bởi    "Công văn đính chính" ngày 20/10/2023\n`;
    expect(await codesAfter(issued, corrected)).toEqual([]);
  });

  test('a correction that was there before is not one of this change', async () => {
    const note = '\nđính chính bởi    "Công văn đính chính" ngày 20/10/2023\n';
    const before = `${issued}${note}`;
    expect(await codesAfter(before, before.replace('30/10', '31/10'))).toEqual(['TD0801']);
  });

  test('facts of a draft, and layout, are free', async () => {
    const draft = issued.replace('đã ban hành', 'dự thảo');
    expect(await codesAfter(draft, draft.replace('30/10', '31/10'))).toEqual([]);
    expect(await codesAfter(issued, `# ghi chú\n${issued}`)).toEqual([]);
  });

  test('a published movement is not removed', async () => {
    expect(await codesAfter(issued, undefined)).toEqual(['TD0802']);
  });

  test('a published address stays', async () => {
    const renamed = issued.replace('thi-đua-mẫu-2023', 'thi-đua-khác-2023');
    expect(await codesAfter(issued, renamed)).toEqual(['TD0803']);
  });

  test('the status goes forward only', async () => {
    const draft = issued.replace('đã ban hành', 'dự thảo');
    expect(await codesAfter(issued, draft)).toEqual(['TD0804']);
    expect(await codesAfter(draft, issued)).toEqual([]);
  });

  test('each step needs what it needs', async () => {
    const draft = issued.replace('đã ban hành', 'dự thảo').replace('12/KH', '…/KH');
    expect(await codesAfter(draft, draft.replace('dự thảo', 'đã ban hành'))).toEqual(['TD0805']);
    const summedUp = issued.replace('đã ban hành', 'đã tổng kết');
    expect(await codesAfter(issued, summedUp)).toEqual(['TD0805']);
    const withResults = `${summedUp}\nkết quả\n  - "Số người tham gia" : 1.200\n`;
    expect(await codesAfter(issued, withResults)).toEqual([]);
    expect(await codesAfter(issued, issued.replace('đã ban hành', 'đã hủy'))).toEqual(['TD0805']);
  });

  test('it is an error, told at its place', async () => {
    const folder = folderWith({ ...workspace, [path]: issued });
    commitAll(folder);
    writeFileSync(join(folder, path), issued.replace('12/KH', '13/KH'));
    const { code, out } = await thidua(folder, ['check', '--since', 'HEAD']);
    expect(code).toBe(1);
    expect(out).toContain('lỗi TD0801');
    expect(out).toContain('Số, ký hiệu: 12/KH-UBND → 13/KH-UBND');
    expect(out).toContain(`${path}:5:19`);
  });

  test('a revision that git does not know', async () => {
    const folder = folderWith(workspace);
    commitAll(folder);
    const { code, err } = await thidua(folder, ['check', '--since', 'khong-co']);
    expect(code).toBe(2);
    expect(err).toContain('git không biết phiên bản `khong-co`');
  });
});
