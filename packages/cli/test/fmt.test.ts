import { chmodSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fine, folderWith, thidua } from './support.ts';

const crooked = fine.replace('cơ quan ban hành  "Sở Mẫu"', 'Cơ quan ban hành "Sở Mẫu"');
const hopeless = 'cơ quan a-b "A" {\n';

describe('thidua fmt', () => {
  test('formats in place, keeps the mode, and says what it did', async () => {
    const folder = folderWith({ 'campaigns/a.thidua': crooked, 'campaigns/b.thidua': fine });
    const file = join(folder, 'campaigns/a.thidua');
    chmodSync(file, 0o640);
    const { code, out, err } = await thidua(folder, ['fmt']);
    expect({ code, out, err }).toEqual({
      code: 0,
      out: 'đã trình bày lại: campaigns/a.thidua\n',
      err: '✔ 2 tệp, 1 đã trình bày lại\n',
    });
    expect(readFileSync(file, 'utf8')).toBe(fine);
    expect(statSync(file).mode & 0o777).toBe(0o640);
  });

  test('--check writes nothing and ends in 1', async () => {
    const folder = folderWith({ 'campaigns/a.thidua': crooked });
    const { code, out } = await thidua(folder, ['fmt', '--check']);
    expect({ code, out }).toEqual({
      code: 1,
      out: 'chưa đúng cách trình bày: campaigns/a.thidua\n',
    });
    expect(readFileSync(join(folder, 'campaigns/a.thidua'), 'utf8')).toBe(crooked);
    await thidua(folder, ['fmt']);
    expect((await thidua(folder, ['fmt', '--check'])).code).toBe(0);
  });

  test('leaves a file with errors as it is', async () => {
    const folder = folderWith({ 'campaigns/a.thidua': hopeless, 'campaigns/b.thidua': crooked });
    const { code, err } = await thidua(folder, ['fmt']);
    expect(code).toBe(1);
    expect(err).toContain('để nguyên vì còn lỗi: campaigns/a.thidua');
    expect(err).toContain('Xem lỗi: thidua check campaigns/a.thidua');
    expect(readFileSync(join(folder, 'campaigns/a.thidua'), 'utf8')).toBe(hopeless);
    expect(readFileSync(join(folder, 'campaigns/b.thidua'), 'utf8')).toBe(fine);
  });

  test('from standard input to standard output', async () => {
    const folder = folderWith({});
    expect(await thidua(folder, ['fmt', '-'], { input: crooked })).toEqual({
      code: 0,
      out: fine,
      err: '',
    });
    const check = await thidua(folder, ['fmt', '--check', '-'], { input: crooked });
    expect([check.code, check.out]).toEqual([1, '']);
    const broken = await thidua(folder, ['fmt', '-'], { input: hopeless });
    expect([broken.code, broken.out]).toEqual([1, hopeless]);
  });

  test('standard input that is no text ends in 2', async () => {
    const { code, out, err } = await thidua(folderWith({}), ['fmt', '-'], {
      input: Uint8Array.from([0xff, 0xfe, 0, 0, 1, 2]),
    });
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^thidua: /);
  });
});
