import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commitAll } from './repository.ts';
import { folderWith, thidua, workspace } from './support.ts';

const parent = 'campaigns/mau/2023/thi-dua-mau-2023.thidua';
const child = 'campaigns/mau/2023/thi-dua-con-2023.thidua';
const issued = `phong trào thi-đua-mẫu-2023 "Phong trào mẫu"

tình trạng        đã ban hành
cơ quan ban hành  ubnd-tỉnh-mẫu
số                12/KH-UBND
ngày              05/01/2023
thời gian         từ 10/01/2023 đến 30/10/2023
`;
const responding = `phong trào thi-đua-con-2023 "Phong trào con"

tình trạng        dự thảo
cơ quan ban hành  ubnd-tỉnh-mẫu
hưởng ứng         thi-đua-mẫu-2023
thời gian         từ 10/02/2023 đến 30/10/2023
`;

/** A repository with a movement and one that responds to it, committed; then edited. */
function edited(from: string, to: string): string {
  const folder = folderWith({ ...workspace, [parent]: issued, [child]: responding });
  commitAll(folder);
  writeFileSync(join(folder, parent), issued.replace(from, to));
  return folder;
}

describe('thidua report', () => {
  test('a child whose parent now ends earlier is told of, though nobody edited it', async () => {
    const folder = edited('30/10/2023', '30/06/2023');
    const { code, out, err } = await thidua(folder, ['report', 'HEAD']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const [, elsewhere = ''] = out.split('Phát hiện mới ở dòng không sửa');
    expect(elsewhere).toContain('TD0602');
    expect(elsewhere).toContain(`\`${child}:6\``);
    expect(elsewhere).toContain('do thay đổi của “Phong trào mẫu”');
  });

  test('what may not happen to a published movement, and what is to be answered', async () => {
    const { out } = await thidua(edited('30/10/2023', '31/12/2023'), ['report', 'HEAD']);
    expect(out).toContain('lỗi TD0801');
    expect(out).toContain('- [ ] Kỳ hạn thay đổi: đã có văn bản gia hạn chưa? (“Phong trào mẫu”)');
    expect(out).toContain('Thời gian kết thúc: 30/10/2023 → 31/12/2023 (thêm 62 ngày)');
  });

  test('a finding that the change brings, and one that it mends', async () => {
    const folder = edited('ngày              05/01/2023', 'ngày              05/11/2023');
    const worse = await thidua(folder, ['report', 'HEAD', '--format', 'json']);
    const { findings } = JSON.parse(worse.out);
    expect(findings.onChangedLines.length).toBeGreaterThan(0);
    expect(findings.fixed).toEqual([]);
    commitAll(folder);
    const better = await thidua(folder, ['report', 'HEAD', 'HEAD~1', '--format', 'json']);
    expect(JSON.parse(better.out).findings).toMatchObject({
      onChangedLines: [],
      fixed: findings.onChangedLines,
    });
  });

  test('a file that was moved keeps its findings', async () => {
    const folder = folderWith({ ...workspace, [parent]: issued.replace('05/01', '05/11') });
    commitAll(folder);
    renameSync(join(folder, parent), join(folder, child));
    commitAll(folder);
    const { out } = await thidua(folder, ['report', 'HEAD~1', 'HEAD', '--format', 'json']);
    const { findings } = JSON.parse(out);
    expect(findings).toMatchObject({ onChangedLines: [], elsewhere: [], fixed: [] });
    expect(findings.standing.elsewhere).toBeGreaterThan(0);
  });

  test.each([
    ['html', /^<!doctype html>\n<html lang="en">/],
    ['json', /^\{"schema":"thidua\/report\/1","base":"HEAD"/],
    ['markdown', /^## Report on a change/],
  ])('as %s', async (format, expected) => {
    const folder = edited('12/KH', '13/KH');
    const { out } = await thidua(folder, ['report', 'HEAD', '--format', format, '--lang', 'en']);
    expect(out).toMatch(expected);
  });

  test('nothing changed', async () => {
    const { code, out } = await thidua(edited('12/KH', '12/KH'), ['report', 'HEAD']);
    expect(code).toBe(0);
    expect(out).toContain('**Không có gì thay đổi.**');
    expect(out).toContain('Không có phát hiện mới');
  });
});
