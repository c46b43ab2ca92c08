import { describe, expect, test } from 'vitest';
import { folderWith, thidua } from './support.ts';

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
  số lượng  không quá 15% của người-thử toàn cơ quan, làm tròn xuống
}
`;
const folder = (): string => folderWith({ 'campaigns/a.thidua': rules });

describe('thidua sql', () => {
  test.each(['duckdb', 'postgres', 'spark', 'trino'])('prints a query for %s', async (dialect) => {
    const args = ['sql', 'thợ-giỏi', '--year', '2024', '--dialect', dialect];
    const { code, out, err } = await thidua(folder(), args);
    expect(code).toBe(0);
    expect(out).toMatch(/^-- "sản-phẩm-tốt" [\w ]+: Số sản phẩm tốt$/m);
    expect(out).toContain('SELECT');
    expect(out.trimEnd()).toMatch(/;$/);
    // What the query leaves to another step is said, not only written into it.
    expect(err).toContain('thidua decide');
  });

  test('the table may be named with its schema, and is quoted', async () => {
    const args = ['sql', 'thợ-giỏi', '--year', '2024', '--table', 'kho.hồ "sơ"'];
    const { out } = await thidua(folder(), args);
    expect(out).toContain('"kho"."hồ ""sơ"""');
  });

  test('a wrong name is told with the nearest', async () => {
    const { code, err } = await thidua(folder(), ['sql', 'thợ-giỏ', '--year', '2024']);
    expect(code).toBe(2);
    expect(err).toContain('Có phải `thợ-giỏi`?');
  });
});
