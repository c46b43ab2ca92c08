import { cpSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commitAll } from './repository.ts';
import { folderWith, thidua, workspace } from './support.ts';

const path = 'campaigns/mau/2023/thi-dua-mau-2023.thidua';
const issued = `phong trào thi-đua-mẫu-2023 "Phong trào mẫu"

cơ quan ban hành  ubnd-tỉnh-mẫu
số                12/KH-UBND
ngày              05/01/2023
thời gian         từ 10/01/2023 đến 30/10/2023
`;

/** A repository with an issued movement, committed. */
function repository(): string {
  const folder = folderWith({ ...workspace, [path]: issued });
  commitAll(folder);
  return folder;
}

const edit = (folder: string, from: string, to: string): void =>
  writeFileSync(join(folder, path), issued.replace(from, to));

describe('thidua diff', () => {
  test('a revision against the files as they are', async () => {
    const folder = repository();
    edit(folder, '30/10/2023', '31/12/2024');
    const { code, out, err } = await thidua(folder, ['diff', 'HEAD']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(
      '- Thời gian kết thúc: 30/10/2023 → 31/12/2024 (thêm 428 ngày) [cần cơ quan ban hành]',
    );
    expect(out).toContain('1 phong trào có thay đổi: 1 cần cơ quan ban hành.');
  });

  test('two revisions, whatever lies in the folder', async () => {
    const folder = repository();
    edit(folder, '12/KH', '13/KH');
    commitAll(folder);
    edit(folder, '12/KH', '14/KH');
    const { out } = await thidua(folder, ['diff', 'HEAD~1', 'HEAD', '--lang', 'en']);
    expect(out).toContain('Number: 12/KH-UBND → 13/KH-UBND [needs the issuing authority]');
  });

  test('from within the folder of the sources', async () => {
    const folder = repository();
    edit(folder, '12/KH', '13/KH');
    const { out } = await thidua(join(folder, 'campaigns/mau'), ['diff', 'HEAD']);
    expect(out).toContain('13/KH-UBND');
  });

  test('a file that was moved, and one that was only laid out otherwise', async () => {
    const folder = repository();
    mkdirSync(join(folder, 'campaigns/khac'));
    renameSync(join(folder, path), join(folder, 'campaigns/khac/a.thidua'));
    const moved = await thidua(folder, ['diff', 'HEAD']);
    expect(moved.out).toContain(`Chuyển tệp: ${path} → campaigns/khac/a.thidua`);
    renameSync(join(folder, 'campaigns/khac/a.thidua'), join(folder, path));
    edit(folder, 'số   ', '# số\nsố  ');
    const laidOut = await thidua(folder, ['diff', 'HEAD']);
    expect(laidOut.out).toContain('Chỉ đổi cách trình bày [trình bày]');
  });

  test('a removed movement that had been issued', async () => {
    const folder = repository();
    rmSync(join(folder, path));
    const { out } = await thidua(folder, ['diff', 'HEAD']);
    expect(out).toContain('Phong trào đã ban hành bị xóa');
  });

  test('a copy outside stands in the place of the file that it is compared with', async () => {
    const folder = repository();
    writeFileSync(join(folder, 'cu.thidua'), issued.replace('12/KH', '11/KH'));
    const { out } = await thidua(folder, ['diff', 'cu.thidua', path]);
    expect(out).toContain('Số, ký hiệu: 11/KH-UBND → 12/KH-UBND');
    expect(out).not.toContain('Cơ quan ban hành');
  });

  test('two folders', async () => {
    const folder = folderWith({
      'cu/a.thidua': issued,
      'moi/a.thidua': issued.replace('12/KH', '13/KH'),
    });
    const { out } = await thidua(folder, ['diff', 'cu', 'moi']);
    expect(out).toContain('Số, ký hiệu: 12/KH-UBND → 13/KH-UBND');
  });

  test('a copy of the whole repository', async () => {
    const folder = repository();
    mkdirSync(join(folder, 'ban-sao'));
    cpSync(join(folder, 'campaigns'), join(folder, 'ban-sao/campaigns'), { recursive: true });
    writeFileSync(join(folder, 'ban-sao', path), issued.replace('12/KH', '13/KH'));
    const { out } = await thidua(folder, ['diff', 'HEAD', 'ban-sao']);
    expect(out).toContain('Số, ký hiệu: 12/KH-UBND → 13/KH-UBND');
  });

  test('a folder of several archives is not compared by one of them', async () => {
    const folder = repository();
    for (const part of ['a', 'b']) {
      mkdirSync(join(folder, 'hai', part), { recursive: true });
      cpSync(join(folder, 'campaigns'), join(folder, 'hai', part, 'campaigns'), {
        recursive: true,
      });
    }
    const { code, err } = await thidua(folder, ['diff', 'HEAD', 'hai']);
    expect(code).toBe(2);
    expect(err).toContain('Trong `hai` có nhiều bộ dữ liệu');
  });

  test('a name that is a branch and a folder is asked about', async () => {
    const folder = repository();
    mkdirSync(join(folder, 'HEAD'));
    const { code, err } = await thidua(folder, ['diff', 'HEAD']);
    expect(code).toBe(2);
    expect(err).toContain('`HEAD` vừa là tên trên đĩa, vừa là một phiên bản git.');
    expect(err).toContain('`./HEAD`');
  });

  test.each([
    ['markdown', /^\*\*1 phong trào/],
    ['html', /^<!doctype html>/],
    ['json', /^\{"schema":"thidua\/review\/1"/],
  ])('as %s', async (format, expected) => {
    const folder = repository();
    edit(folder, '12/KH', '13/KH');
    const { out } = await thidua(folder, ['diff', 'HEAD', '--format', format]);
    expect(out).toMatch(expected);
  });

  test('nothing changed', async () => {
    const { code, out } = await thidua(repository(), ['diff', 'HEAD']);
    expect({ code, out }).toEqual({ code: 0, out: 'Không có gì thay đổi.\n' });
  });

  test('a name that is nothing', async () => {
    const { code, err } = await thidua(repository(), ['diff', 'khong-co']);
    expect(code).toBe(2);
    expect(err).toContain('Không có tệp, thư mục hay phiên bản git nào tên `khong-co`.');
  });

  test('a revision that looks like an option is a name like any other', async () => {
    const { code, err } = await thidua(repository(), ['diff', '--', '--output=x']);
    expect(code).toBe(2);
    expect(err).toContain('`--output=x`');
  });

  test('a file with errors is compared as far as it is read, and that is said', async () => {
    const folder = repository();
    edit(folder, 'số   ', 'so luong ???\nsố   ');
    const { err } = await thidua(folder, ['diff', 'HEAD']);
    expect(err).toContain(`\`${path}\` có lỗi ở bản sau`);
  });
});
