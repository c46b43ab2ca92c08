import fc from '@thidua/tooling/properties';
import { describe, expect, test } from 'vitest';
import { Identifiers } from '../src/reading/identifiers.ts';

describe('codes of records', () => {
  test('are known again, whatever they hold and however many there are', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 300 }), (codes) => {
        const identifiers = new Identifiers();
        const first = new Map<string, number>();
        for (const [row, code] of codes.entries()) {
          expect(identifiers.add(code, row)).toBe(first.get(code));
          if (!first.has(code)) first.set(code, row);
        }
        for (const code of [...codes, 'mã chưa có']) {
          expect(identifiers.has(code)).toBe(first.has(code));
        }
      }),
    );
  });

  test('may be a hundred thousand, and longer than a block', () => {
    const identifiers = new Identifiers();
    const codes = Array.from({ length: 100_000 }, (_, index) => `CB-${index}`);
    codes.push('x'.repeat(70_000), `${'x'.repeat(69_999)}y`, 'x'.repeat(4464));
    for (const [row, code] of codes.entries()) expect(identifiers.add(code, row)).toBeUndefined();
    for (const [row, code] of codes.entries()) {
      if (identifiers.add(code, -1) !== row) expect.fail(`${code.slice(0, 20)} is not known`);
    }
    expect(identifiers.has('CB-100000')).toBe(false);
  });
});
