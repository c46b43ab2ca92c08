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

const note = (summary: string): string =>
  `\nđính chính bởi    "Công văn đính chính" ngày 20/10/2023 : "${summary}"\n`;

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
    const corrected = `${longer}${note('Gia hạn phong trào đến 31/12/2024.')}`;
    expect(await codesAfter(issued, corrected)).toEqual([]);
  });

  test('a correction of something else, or of nothing that is said, is not one of this fact', async () => {
    const longer = issued.replace('30/10/2023', '31/12/2024');
    const other = `${longer}${note('Sửa số, ký hiệu.')}`;
    expect(await codesAfter(issued, other)).toEqual(['TD0801']);
    const silent = `${longer}\nđính chính bởi    "Công văn đính chính" ngày 20/10/2023\n`;
    expect(await codesAfter(issued, silent)).toEqual(['TD0801']);
    const both = longer.replace('12/KH', '13/KH');
    const ofOne = `${both}${note('Sửa thời gian kết thúc.')}`;
    expect(await codesAfter(issued, ofOne)).toEqual(['TD0801']);
  });

  test('a correction that was there before is not one of this change', async () => {
    const before = `${issued}${note('Sửa thời gian kết thúc.')}`;
    expect(await codesAfter(before, before.replace('30/10', '31/10'))).toEqual(['TD0801']);
  });

  test('what was copied wrongly is mended with its reason, and stays visible', async () => {
    const mended = issued.replace('30/10/2023', '31/10/2023');
    const reason = 'Chép sai bản gốc: thời gian kết thúc là 31/10/2023';
    const waived = `${mended}\nbỏ qua            TD0801 vì "${reason}"\n`;
    const folder = folderWith({ ...workspace, [path]: issued });
    commitAll(folder);
    writeFileSync(join(folder, path), waived);
    const { code, out } = await thidua(folder, ['check', '--since', 'HEAD', '--format', 'json']);
    expect(code).toBe(0);
    const { diagnostics } = JSON.parse(out);
    expect(diagnostics).toMatchObject([{ code: 'TD0801', waived: reason }]);
    // It was given for one change; the next one needs its own.
    expect(await codesAfter(waived, waived.replace('31/10/2023\n', '30/11/2023\n'))).toEqual([
      'TD0801',
    ]);
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

  test('what a step rests on is not taken away again', async () => {
    const summedUp = issued.replace('đã ban hành', 'đã tổng kết');
    const withResults = `${summedUp}\nkết quả\n  - "Số người tham gia" : 1.200\n`;
    expect(await codesAfter(withResults, summedUp)).toEqual(['TD0805']);
    const unnumbered = issued.replace('số                12/KH-UBND\n', '');
    expect(await codesAfter(unnumbered, `# ghi chú\n${unnumbered}`)).toEqual([]);
  });

  test('a notice whose number is lost is entered with the reason', async () => {
    const draft = issued.replace('đã ban hành', 'dự thảo').replace('12/KH', '…/KH');
    const entered = `${draft.replace('dự thảo', 'đã ban hành')}bỏ qua TD0805 vì "Bản lưu mất trang đầu"\n`;
    const folder = folderWith({ ...workspace, [path]: draft });
    commitAll(folder);
    writeFileSync(join(folder, path), entered);
    const { out } = await thidua(folder, ['check', '--since', 'HEAD', '--format', 'json']);
    const { diagnostics } = JSON.parse(out);
    const steps = diagnostics.filter(({ code }: { code: string }) => code === 'TD0805');
    expect(steps).toMatchObject([{ waived: 'Bản lưu mất trang đầu' }]);
  });

  test('a removal and a lost address are not accepted', async () => {
    const renamed = issued.replace('thi-đua-mẫu-2023', 'thi-đua-khác-2023');
    const waived = `${renamed}bỏ qua TD0803 vì "Tên cũ sai chính tả"\n`;
    expect(await codesAfter(issued, waived)).toEqual(['TD0803']);
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
