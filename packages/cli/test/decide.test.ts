import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, thidua, workspace } from './support.ts';

const facts = `dữ kiện người-lao-động "Người lao động" {
  kiểu  cá nhân
}

dữ kiện xếp-loại "Mức xếp loại" {
  kiểu   bậc
  giá trị
    1. hoàn-thành "Hoàn thành"
    2. hoàn-thành-tốt "Hoàn thành tốt"
}

dữ kiện trồng-cây "Số cây đã trồng" {
  kiểu    số
  đơn vị  "cây"
}
`;

const movement = `phong trào trồng-cây-2023 "Tết trồng cây năm 2023"

tình trạng        dự thảo
cơ quan ban hành  "Sở Mẫu"
thời gian         năm 2023
đối tượng
  cá nhân  người-lao-động  "Người lao động"

khen thưởng
  tặng giấy-khen "Giấy khen" {
    dành cho  người-lao-động
    tiêu chí
      a) "Hoàn thành tốt nhiệm vụ" : xếp-loại từ hoàn-thành-tốt trở lên
      b) "Trồng ít nhất 10 cây" : trồng-cây ≥ 10
    ưu tiên
      1. "Nhiều cây hơn" : trồng-cây giảm dần
    số lượng  không quá 1 người toàn cơ quan
  }
`;

const records = `Mã;Họ và tên;Mức xếp loại;Số cây đã trồng
01;An;Hoàn thành tốt;12
02;Bình;Hoàn thành;20
03;Chi;Hoàn thành tốt;
04;Dung;Hoàn thành tốt;30
05;Én;Hoàn thành tốt;nhiều
;;;
`;

const files = {
  ...workspace,
  'campaigns/du-kien/mau.thidua': facts,
  'campaigns/mau/2023/trong-cay.thidua': movement,
  'ho-so.csv': records,
};
const subject = 'campaigns/mau/2023/trong-cay.thidua';
const golden = (name: string) => join(import.meta.dirname, 'golden', name);

describe('thidua decide', () => {
  test.each(['vi', 'en'])('a summary at the terminal, in %s', async (lang) => {
    const folder = folderWith(files);
    const { code, out, err } = await thidua(folder, [
      'decide',
      subject,
      'ho-so.csv',
      '--lang',
      lang,
    ]);
    // A row was refused: something has to be mended.
    expect({ code, err }).toEqual({ code: 1, err: '' });
    await expect(out).toMatchFileSnapshot(golden(`decide.${lang}.txt`));
  });

  test('a movement may be named by its identifier', async () => {
    const folder = folderWith(files);
    const { out } = await thidua(folder, ['decide', subject, 'ho-so.csv']);
    for (const named of ['trồng-cây-2023', 'trong-cay-2023']) {
      expect((await thidua(folder, ['decide', named, 'ho-so.csv'])).out).toBe(out);
    }
  });

  test.each(['xlsx', 'html', 'json', 'ndjson', 'csv', 'parquet'])(
    'writes %s, and nothing else',
    async (ending) => {
      const folder = folderWith(files);
      const before = readdirSync(folder, { recursive: true }).length;
      const { code, err } = await thidua(folder, [
        'decide',
        subject,
        'ho-so.csv',
        '--out',
        `ket-qua.${ending}`,
      ]);
      expect({ code, err }).toEqual({ code: 1, err: `Đã ghi ket-qua.${ending}.\n` });
      expect(existsSync(join(folder, `ket-qua.${ending}`))).toBe(true);
      expect(readdirSync(folder, { recursive: true })).toHaveLength(before + 1);
    },
  );

  test('for programs, on standard output', async () => {
    const folder = folderWith(files);
    const { out } = await thidua(folder, ['decide', subject, 'ho-so.csv', '--format', 'ndjson']);
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ id, outcome }) => `${id} ${outcome}`).sort()).toEqual([
      '01 unmet',
      '02 unmet',
      '03 unknown',
      '04 unknown',
    ]);
  });

  test('--explain shows each criterion with its wording', async () => {
    const folder = folderWith(files);
    const { out } = await thidua(folder, ['decide', subject, 'ho-so.csv', '--explain']);
    expect(out).toContain('Hoàn thành tốt nhiệm vụ');
    expect(out).toContain('Nơi ghi: campaigns/mau/2023/trong-cay.thidua:13');
    expect(out).toContain('a) Hoàn thành tốt nhiệm vụ → không đạt\n');
  });

  const refusals: [string, string[], RegExp][] = [
    ['no such file of records', [subject, 'khong-co.csv'], /Không có tệp `khong-co.csv`/],
    ['a file of another kind', [subject, subject], /không phải là tệp hồ sơ đọc được/],
    ['no header that says anything', [subject, 'sai.csv'], /Không thấy hàng tiêu đề nào/],
    ['no such movement', ['trồng-cây-2024', 'ho-so.csv'], /Có phải `trồng-cây-2023`/],
    ['nothing to decide', ['thi-đua-mẫu-2023', 'ho-so.csv'], /không có danh hiệu/],
    ['no such award', [subject, 'ho-so.csv', '--award', 'giấy-khem'], /Có phải `giấy-khen`/],
    ['a bad year', [subject, 'ho-so.csv', '--year', '23'], /`23` không phải là một năm/],
    ['a bad date', [subject, 'ho-so.csv', '--date', '31/2/2023'], /không phải là một ngày/],
    ['an unknown ending', [subject, 'ho-so.csv', '--out', 'a.doc'], /Không biết ghi `a.doc`/],
    ['over the records', [subject, 'ho-so.csv', '--out', 'ho-so.csv'], /không ghi đè lên nó/],
    [
      'a folder in the way',
      [subject, 'ho-so.csv', '--out', 'cho.json'],
      /Không ghi được `cho.json`/,
    ],
  ];
  test.each(refusals)('%s', async (_name, args, words) => {
    const folder = folderWith({ ...files, 'sai.csv': 'a,b\n1,2\n' });
    mkdirSync(join(folder, 'cho.json'));
    const { code, out, err } = await thidua(folder, ['decide', ...args]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(words);
    expect(err).not.toMatch(/\n\s+at /);
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test('rules with errors decide nothing', async () => {
    const folder = folderWith({ ...files, [subject]: `${movement}\nsai sai sai\n` });
    const { code, err } = await thidua(folder, ['decide', subject, 'ho-so.csv']);
    expect(code).toBe(2);
    expect(err).toMatch(/còn lỗi nên chưa xét được/);
  });
});

describe('thidua template', () => {
  test('what it writes is read by decide, once it is filled in', async () => {
    const folder = folderWith(files);
    const { code, out } = await thidua(folder, ['template', subject, '--out', 'mau.xlsx']);
    expect({ code, out }).toEqual({
      code: 0,
      out: 'Đã ghi mẫu hồ sơ mau.xlsx. Điền xong, chạy: thidua decide\n',
    });
    const decided = await thidua(folder, ['decide', subject, 'mau.xlsx']);
    expect(decided.code).toBe(0);
    expect(decided.out).toContain('Cá nhân: đọc 0 dòng = 0 nhận + 0 từ chối');
    expect(readFileSync(join(folder, 'mau.xlsx')).subarray(0, 2).toString()).toBe('PK');
  });

  test('a name that is no spreadsheet, a file in the way of a folder', async () => {
    const folder = folderWith(files);
    expect((await thidua(folder, ['template', subject, '--out', 'mau.doc'])).err).toMatch(/\.xlsx/);
    writeFileSync(join(folder, 'tep'), '');
    const { code, err } = await thidua(folder, ['template', subject, '--out', 'tep/mau.xlsx']);
    expect([code, err]).toEqual([2, expect.stringMatching(/Không ghi được/)]);
  });
});
