import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, thidua } from './support.ts';

const root = join(import.meta.dirname, '../../..');

const rules = `dữ kiện người-thử "Người dự xét" {
  kiểu  cá nhân
}

dữ kiện sản-phẩm-tốt "Số sản phẩm tốt" {
  kiểu  số
}

danh hiệu thi đua thợ-giỏi "Thợ giỏi" {
  dành cho  người-thử
  tiêu chí
    a) "Từ 10 sản phẩm tốt" : sản-phẩm-tốt ≥ 10
}

thang điểm chấm-thợ "Thang điểm của thợ" {
  dành cho  người-thử
  nhóm "Tay nghề" 10 điểm {
    1. "Bài thi" 10 điểm : lựa chọn (10 điểm "Giỏi", 5 điểm "Khá")
  }
}
`;
const testing = (expectation: string, about = 'cho thợ-giỏi '): string => `${rules}
kiểm thử "Ca một" ${about}năm 2024 ngày xét 20/12/2024 {
  hồ sơ a : người-thử { sản-phẩm-tốt 12 }
  hồ sơ b như a { sản-phẩm-tốt … }
  mong đợi ${expectation}
}
`;

describe('thidua test', () => {
  test('all tests of the registry and of the examples come out as expected', async () => {
    for (const folder of ['campaigns', 'docs/examples']) {
      const { code, out } = await thidua(root, ['test', folder]);
      expect(out).toContain('tất cả đúng');
      expect(code).toBe(0);
    }
  });

  test('the worked examples of docs/eligibility.md come out as they say', async () => {
    const page = readFileSync(join(root, 'docs/eligibility.md'), 'utf8');
    const examples = [...page.matchAll(/^```thidua\n(.*?)^```/gmsu)].map(([, text = '']) => text);
    expect(examples.length).toBeGreaterThanOrEqual(2);
    for (const example of examples) {
      const folder = folderWith({ 'vi-du.thidua': example });
      expect((await thidua(folder, ['fmt', '--check', 'vi-du.thidua'])).code).toBe(0);
      const { code, out } = await thidua(folder, ['test', 'vi-du.thidua']);
      expect(out).toContain('tất cả đúng');
      expect(code).toBe(0);
    }
  });

  test.each([
    ['a đủ tiêu chuẩn', 0, 'tất cả đúng'],
    [
      'a không đủ tiêu chuẩn',
      1,
      'Hồ sơ `a`: mong đợi không đủ tiêu chuẩn, nhưng kết quả là đủ tiêu chuẩn.',
    ],
    ['b chưa đủ dữ liệu vì sản-phẩm-tốt', 0, 'tất cả đúng'],
    ['a chấm-thợ 12 điểm', 1, 'Danh hiệu được kiểm thử không hỏi đến thang điểm `chấm-thợ`.'],
    ['số lượng thợ-giỏi 3', 1, 'Số lượng: mong đợi 3, nhưng không có quy định số lượng tính được.'],
  ])('%s', async (expectation, exit, says) => {
    const folder = folderWith({ 'a.thidua': testing(expectation) });
    const { code, out } = await thidua(folder, ['test', 'a.thidua']);
    expect(out).toContain(says);
    expect(code).toBe(exit);
    expect(out).toContain('a.thidua:22');
  });

  test.each([
    ['là 4, cần từ 10 trở lên', 0, 'tất cả đúng'],
    ['là 4, cần từ 20 sản phẩm trở lên', 1, 'cần từ 10 trở lên.”; không có “20 sản phẩm”.'],
  ])('the words of a reason: %s', async (words, exit, says) => {
    const text = testing(`b không đạt vì "${words}"`).replace('sản-phẩm-tốt …', 'sản-phẩm-tốt 4');
    const folder = folderWith({ 'a.thidua': text });
    const { code, out } = await thidua(folder, ['test', 'a.thidua']);
    expect(out).toContain(says);
    expect(code).toBe(exit);
  });

  test.each([
    ['chấm-thợ 5 điểm', 'chấm-thợ.1.1 "Khá"', 0, 'tất cả đúng'],
    [
      'chấm-thợ 10 điểm',
      'chấm-thợ.1.1 "Khá"',
      1,
      'Hồ sơ `a`: `chấm-thợ` mong đợi 10 điểm, nhưng kết quả là 5 điểm. → a.thidua:30',
    ],
    [
      'chấm-thợ từ 5 điểm đến 10 điểm',
      'chấm-thợ.1.1 "Rất khá"',
      1,
      'Mục `chấm-thợ.1.1` không có lựa chọn “Rất khá”; có: “Giỏi”, “Khá”. → a.thidua:29',
    ],
    [
      'chấm-thợ từ 5 điểm đến 10 điểm',
      'chấm-thợ.1.2 "Khá"',
      1,
      'Thang điểm không có mục nhập điểm `chấm-thợ.1.2`; có: `chấm-thợ.1.1`.',
    ],
  ])('a grid: %s of %s', async (expectation, input, exit, says) => {
    const text = `${rules}
danh hiệu thi đua thợ-điểm "Thợ theo điểm" {
  dành cho  người-thử
  tiêu chí
    a) "Từ 8 điểm" : chấm-thợ ≥ 8
}

kiểm thử "Ca" cho thợ-điểm năm 2024 ngày xét 20/12/2024 {
  hồ sơ a : người-thử { ${input} }
  mong đợi a ${expectation}
}
`;
    const folder = folderWith({ 'a.thidua': text });
    const { code, out } = await thidua(folder, ['test', 'a.thidua']);
    expect(out).toContain(says);
    expect(code).toBe(exit);
  });

  test('a test that names no award says what to add', async () => {
    const folder = folderWith({ 'a.thidua': testing('a đủ tiêu chuẩn', '') });
    const { code, out } = await thidua(folder, ['test', 'a.thidua']);
    expect(out).toContain('thêm `cho …` sau tên ca');
    expect(code).toBe(1);
  });

  test('files with errors are mended first; a folder without tests says how to write one', async () => {
    const broken = folderWith({
      'a.thidua': testing('a đủ tiêu chuẩn').replace('cho thợ-giỏi', 'cho thợ-gỏi'),
    });
    const refused = await thidua(broken, ['test', 'a.thidua']);
    expect(refused.code).toBe(1);
    expect(refused.err).toContain('chưa chạy kiểm thử');
    const none = await thidua(folderWith({ 'a.thidua': rules }), ['test', 'a.thidua']);
    expect(none.code).toBe(0);
    expect(none.out).toContain('Không có ca kiểm thử nào');
  });

  test('coverage names the clauses that were not seen with every outcome', async () => {
    const folder = folderWith({ 'a.thidua': testing('a đủ tiêu chuẩn') });
    const { out } = await thidua(folder, ['test', 'a.thidua', '--coverage']);
    expect(out).toContain('Độ phủ: 0/1 tiêu chí');
    expect(out).toContain('thợ-giỏi.a  chưa thấy không đạt');
  });

  test('what no test touches is not covered, in any version of the rules', async () => {
    const versions = `
danh hiệu thi đua thợ-cả "Thợ cả" {
  dành cho  người-thử
  bản thợ-cả-cũ {
    hiệu lực  từ 01/01/2010 đến 31/12/2019
    tiêu chí
      a) "Được đồng nghiệp tin cậy" : hội đồng xét
  }
  bản thợ-cả-mới {
    hiệu lực  từ 01/01/2020
    tiêu chí
      a) "Có tay nghề cao" : hội đồng xét
  }
}
`;
    const folder = folderWith({ 'a.thidua': `${testing('a đủ tiêu chuẩn')}${versions}` });
    const { out } = await thidua(folder, ['test', 'a.thidua', '--coverage']);
    expect(out).toContain('Độ phủ: 0/3 tiêu chí');
    expect(
      out.match(/thợ-cả\.a {2}chưa thấy đạt, không đạt, chưa đủ dữ liệu a\.thidua:\d+/g),
    ).toHaveLength(2);
  });

  test('JUnit has a suite for each file and a failure with its place', async () => {
    const folder = folderWith({ 'a.thidua': testing('a không đủ tiêu chuẩn') });
    const { code, out } = await thidua(folder, ['test', 'a.thidua', '--format', 'junit']);
    expect(code).toBe(1);
    expect(out).toContain('<testsuites tests="1"');
    expect(out).toContain('failures="1"');
    expect(out).toContain('a.thidua:25: Hồ sơ `a`');
  });
});
