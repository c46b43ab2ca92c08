import { readFileSync, renameSync, writeFileSync } from 'node:fs';
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

describe('thidua report --records', () => {
  const facts = `dữ kiện người-lao-động "Người lao động" {
  kiểu  cá nhân
}

dữ kiện trồng-cây "Số cây đã trồng" {
  kiểu    số
  đơn vị  "cây"
}
`;
  const awarding = (trees: number): string => `phong trào trồng-cây-2023 "Tết trồng cây năm 2023"

tình trạng        dự thảo
cơ quan ban hành  "Sở Mẫu"
thời gian         năm 2023
đối tượng
  cá nhân  người-lao-động  "Người lao động"

khen thưởng
  tặng giấy-khen "Giấy khen" {
    dành cho  người-lao-động
    tiêu chí
      a) "Trồng đủ số cây" : trồng-cây ≥ ${trees}
  }
`;
  const records = `Mã;Họ và tên;Số cây đã trồng
01;Nguyễn Thị An;12
02;Trần Văn Bình;8
03;Lê Thị Chi;
04;Phạm Dung;30
`;
  const place = 'campaigns/mau/2023/trong-cay.thidua';

  function looser(): string {
    const folder = folderWith({
      ...workspace,
      'campaigns/du-kien/mau.thidua': facts,
      [place]: awarding(10),
      'ho-so-nguyen-thi-an.csv': records,
    });
    commitAll(folder);
    writeFileSync(join(folder, place), awarding(5));
    return folder;
  }
  const report = (folder: string, format: string) =>
    thidua(folder, ['report', 'HEAD', '--records', 'ho-so-nguyen-thi-an.csv', '--format', format]);

  test('how many decisions would change, and how', async () => {
    const { out } = await report(looser(), 'json');
    expect(JSON.parse(out).decisions).toEqual([
      {
        about: expect.objectContaining({ id: 'trồng-cây-2023' }),
        award: { id: 'giấy-khen', name: 'Giấy khen' },
        participant: 'Người lao động',
        year: 2023,
        records: 4,
        notCompared: 0,
        before: { met: 2, council: 0, unknown: 1, unmet: 1 },
        after: { met: 3, council: 0, unknown: 1, unmet: 0 },
        moved: [{ before: 'unmet', after: 'met', count: 1 }],
      },
    ]);
  });

  test.each(['markdown', 'html', 'json'])('nothing of a person is in it, as %s', async (format) => {
    const folder = looser();
    const { code, out, err } = await report(folder, format);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).not.toMatch(/Nguyễn|Thị An|Bình|Chi\b|Dung|nguyen-thi-an|"0[1-4]"/);
    if (format !== 'json') expect(out).toContain('1: không đạt → đạt');
  });

  test('rules that did not change decide as before', async () => {
    const folder = looser();
    writeFileSync(join(folder, place), awarding(10).replace('Tết', 'Lễ'));
    const { out } = await report(folder, 'markdown');
    expect(out).toContain('Không có hình thức nào đổi quy tắc mà hồ sơ này xét được.');
  });

  test('a file that is not there', async () => {
    const folder = looser();
    const { code, err } = await thidua(folder, ['report', 'HEAD', '--records', 'khong-co.csv']);
    expect(code).toBe(2);
    expect(err).toContain('khong-co.csv');
  });
});

const hasBrowser =
  process.env.THIDUA_CHROMIUM !== undefined ||
  (process.platform === 'linux' && process.arch === 'x64');

describe('thidua report --pictures', () => {
  test.skipIf(!hasBrowser)(
    'the public page before and after, as the shipped browser shows it',
    { timeout: 240_000 },
    async () => {
      const folder = edited('12/KH-UBND', '13/KH-UBND');
      const args = ['report', 'HEAD', '--pictures', 'hinh', '--format'];
      const { code, out, err } = await thidua(folder, [...args, 'html']);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      const pictures = ['truoc', 'sau'].map((side) =>
        readFileSync(join(folder, `hinh/thi-dua-mau-2023.${side}.png`)),
      );
      for (const bytes of pictures) {
        expect(bytes.subarray(1, 4).toString()).toBe('PNG');
        expect(out).toContain(`data:image/png;base64,${bytes.toString('base64')}`);
      }
      expect(pictures[0]?.equals(pictures[1] ?? Buffer.of())).toBe(false);
    },
  );

  test('where nothing can be seen otherwise, nothing is built', async () => {
    const folder = edited('số ', '# Ghi chú\nsố ');
    const { code, out } = await thidua(folder, ['report', 'HEAD', '--pictures', 'hinh']);
    expect(code).toBe(0);
    expect(out).not.toContain('Trang công khai trước và sau');
  });
});
