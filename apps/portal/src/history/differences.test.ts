import fc from '@thidua/tooling/properties';
import { describe, expect, test } from 'vitest';
import { textDifference } from './text-differences.ts';
import { commonRow, likeness, wordDifferences } from './word-differences.ts';

const told = (before: string, after: string): string =>
  wordDifferences(before, after)
    .map(({ kind, text }) =>
      kind === 'same' ? text : kind === 'gone' ? `[-${text}-]` : `[+${text}+]`,
    )
    .join('');

describe('words', () => {
  test.each([
    ['đạt 98% trở lên', 'đạt 95% trở lên', 'đạt [-98-][+95+]% trở lên'],
    ['thi đua yêu nước', 'thi đua nước', 'thi đua [-yêu -]nước'],
    ['', 'thêm', '[+thêm+]'],
    ['bỏ', '', '[-bỏ-]'],
    ['như cũ', 'như cũ', 'như cũ'],
  ])('%j and %j', (before, after, expected) => {
    expect(told(before, after)).toBe(expected);
  });

  test('words that all changed are one change, with the spaces between them', () => {
    expect(told('từ một hai ba đến', 'từ bốn năm sáu đến')).toBe(
      'từ [-một hai ba-][+bốn năm sáu+] đến',
    );
  });

  test('what stayed and went is the old text, what stayed and came the new one', () => {
    const text = fc
      .array(fc.constantFrom('thi', 'đua', ' ', ' ', ',', '98', '%', 'nước', '. '), {
        maxLength: 30,
      })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const stretches = wordDifferences(before, after);
        const without = (kind: string) =>
          stretches.flatMap((one) => (one.kind === kind ? [] : [one.text])).join('');
        expect(without('come')).toBe(before);
        expect(without('gone')).toBe(after);
      }),
    );
  });

  test('the common row is in order and as long as any', () => {
    const items = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 9 });
    const longest = (a: readonly string[], b: readonly string[]): number =>
      a.length === 0 || b.length === 0
        ? 0
        : a[0] === b[0]
          ? 1 + longest(a.slice(1), b.slice(1))
          : Math.max(longest(a.slice(1), b), longest(a, b.slice(1)));
    fc.assert(
      fc.property(items, items, (before, after) => {
        const pairs = commonRow(before, after, (a, b) => a === b);
        expect(pairs.length).toBe(longest(before, after));
        for (const [at, [left, right]] of pairs.entries()) {
          expect(before[left]).toBe(after[right]);
          const previous = pairs[at - 1] ?? [-1, -1];
          expect(left > previous[0] && right > previous[1]).toBe(true);
        }
      }),
    );
  });

  test('are alike by what they share, whatever the signs between them', () => {
    expect(likeness('thi đua', 'thi, đua!')).toBe(1);
    expect(likeness('thi đua', 'yêu nước')).toBe(0);
  });
});

describe('texts', () => {
  const section = (title: string, ...texts: string[]) => ({
    title,
    items: texts.map((text) => ({ text, inner: [] })),
  });

  test('sections that stayed are named, lines far from a change counted', () => {
    const lines = ['một', 'hai', 'ba', 'bốn', 'năm sáu bảy', 'tám'];
    const { changed, unchanged } = textDifference(
      [section('A', 'x'), section('B', ...lines)],
      [section('A', 'x'), section('B', ...lines.with(4, 'năm sáu chín'))],
    );
    expect(unchanged).toEqual(['A']);
    expect(changed).toEqual([
      {
        title: 'B',
        lines: [
          { kind: 'left-out', count: 3 },
          { kind: 'same', depth: 0, text: 'bốn' },
          {
            kind: 'changed',
            depth: 0,
            stretches: [
              { kind: 'same', text: 'năm sáu ' },
              { kind: 'gone', text: 'bảy' },
              { kind: 'come', text: 'chín' },
            ],
          },
          { kind: 'same', depth: 0, text: 'tám' },
        ],
      },
    ]);
  });

  test('a section that went stands where it stood, and what came in it where it is', () => {
    const { changed } = textDifference(
      [section('A', 'x'), section('B', 'cũ'), section('C', 'y')],
      [section('A', 'x', 'thêm hẳn một dòng'), section('C', 'y')],
    );
    expect(changed.map(({ title, lines }) => [title, lines.map(({ kind }) => kind)])).toEqual([
      ['A', ['same', 'come']],
      ['B', ['gone']],
    ]);
  });
});
