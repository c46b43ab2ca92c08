import { describe, expect, test } from 'vitest';
import { explanations } from '../src/explanations.ts';
import { folderWith, thidua } from './support.ts';

describe('thidua explain', () => {
  test('a code shows what to avoid, what to write, and why', async () => {
    const { code, out } = await thidua(folderWith({}), ['explain', 'TD0102']);
    expect(code).toBe(0);
    for (const part of ['TD0102 end-before-start', 'Tránh\n', 'Nên viết\n', 'Vì sao\n', '✖', '✔']) {
      expect(out).toContain(part);
    }
  });

  test('a code may be typed short, and by its name', async () => {
    const folder = folderWith({});
    const { out } = await thidua(folder, ['explain', 'TD0102']);
    for (const typed of ['td0102', '102', 'TD102', 'end-before-start', 'END-before-start']) {
      expect((await thidua(folder, ['explain', typed])).out).toBe(out);
    }
  });

  test('every code has a page in both languages, and a place in the list', async () => {
    const folder = folderWith({});
    const list = (await thidua(folder, ['explain'])).out;
    for (const { code, slug, page } of explanations()) {
      expect(list).toContain(`${code}  ${slug}`);
      expect(Object.values(page.title).concat(Object.values(page.why))).not.toContain('');
    }
    const codes = explanations().map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });
});
