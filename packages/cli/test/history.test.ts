import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commitAll } from './repository.ts';
import { fine, folderWith, thidua, workspace } from './support.ts';

const path = 'campaigns/mau/2023/thi-dua-mau-2023.thidua';

function repository(): string {
  const folder = folderWith(workspace);
  commitAll(folder, 'Thêm phong trào');
  writeFileSync(join(folder, path), fine.replace('năm 2023', 'năm 2024'));
  commitAll(folder, 'Gia hạn\n\nTheo công văn 12.');
  mkdirSync(join(folder, 'campaigns/khac'));
  renameSync(join(folder, path), join(folder, 'campaigns/khac/mau.thidua'));
  commitAll(folder, 'Chuyển thư mục');
  return folder;
}

describe('thidua history', () => {
  test('every version across renames, with author, reason and what changed', async () => {
    const folder = repository();
    const { code, out } = await thidua(folder, ['history', 'thi-đua-mẫu-2023']);
    expect(code).toBe(0);
    expect(out.match(/Người soạn/g)).toHaveLength(3);
    const moved = out.indexOf(`Chuyển tệp: ${path} → campaigns/khac/mau.thidua`);
    const changed = out.indexOf('Thời gian kết thúc: 2023 → 2024 (thêm 366 ngày)');
    const added = out.indexOf('Phong trào mới');
    expect(moved).toBeGreaterThan(-1);
    expect(changed).toBeGreaterThan(moved);
    expect(added).toBeGreaterThan(changed);
    expect(out).toContain('  Theo công văn 12.');
  });

  test('by the file, for a program', async () => {
    const { out } = await thidua(repository(), [
      'history',
      'campaigns/khac/mau.thidua',
      '--format',
      'json',
    ]);
    const { versions } = JSON.parse(out);
    expect(versions).toHaveLength(3);
    expect(versions[1]).toMatchObject({
      author: 'Người soạn',
      reason: expect.stringMatching(/^Gia hạn/),
    });
    expect(versions[1].changes[0].sentence.en).toMatch(/^Start: /);
  });

  test('a movement that is not there, and the nearest', async () => {
    const { code, err } = await thidua(repository(), ['history', 'thi-đua-mẫu-2024']);
    expect(code).toBe(2);
    expect(err).toContain('Có phải `thi-đua-mẫu-2023`?');
  });

  test('outside of a repository', async () => {
    const { code, err } = await thidua(folderWith(workspace), ['history', 'thi-đua-mẫu-2023']);
    expect(code).toBe(2);
    expect(err).toContain('không nằm trong một kho git');
  });
});
