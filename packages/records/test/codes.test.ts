import type { SlotTable } from '@thidua/eligibility';
import fc from '@thidua/tooling/properties';
import { describe, expect, it } from 'vitest';
import { type Codes, everyCode, firstLook } from '../src/reading/codes.ts';

const table: SlotTable = { of: 'người', slots: [] };
const rowsOf = (codes: Codes, list: readonly string[]): (number | undefined)[] =>
  list.map((code, row) => codes.add(table, code, row));

describe('codes of records that are not kept', () => {
  it('are told as those that are, after at most two looks', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 2 }), { maxLength: 300 }),
        (list) => {
          const look = firstLook();
          expect(rowsOf(look.codes, list)).toEqual(list.map(() => undefined));
          const { sure, again } = look.end();
          const expected = rowsOf(everyCode(), list);
          // Whatever the digests, a first look that is sure has refused nothing that is there twice.
          if (sure) expect(new Set(list).size).toBe(list.length);
          expect(rowsOf(again(), list)).toEqual(expected);
          expect(rowsOf(again(), list)).toEqual(expected);
        },
      ),
    );
  });

  it('are one look for a hundred thousand that differ, and none is another for their likeness', () => {
    const list = Array.from({ length: 100_000 }, (_, at) => `CB-${at}`);
    list.push('x'.repeat(70_000), `${'x'.repeat(69_999)}y`);
    const look = firstLook();
    rowsOf(look.codes, list);
    expect(look.end().sure).toBe(true);
  });

  it('are apart by their tables', () => {
    const other: SlotTable = { of: 'tập thể', slots: [] };
    const look = firstLook();
    look.codes.add(table, 'a', 1);
    look.codes.add(other, 'a', 2);
    expect(look.end().sure).toBe(true);
  });
});
