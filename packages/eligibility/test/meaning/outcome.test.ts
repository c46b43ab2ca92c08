import { describe, expect, it } from 'vitest';
import {
  and,
  compareProducts,
  fractionOf,
  not,
  type Outcome,
  or,
  pending,
} from '../../src/index.ts';

const sign: Record<string, Outcome> = { Đ: 'met', H: 'council', '?': 'unknown', K: 'unmet' };
const signs = ['Đ', 'H', '?', 'K'];
const of = (letter: string): Outcome => sign[letter] ?? 'unknown';

describe('the connectives', () => {
  // Rows and columns Đ H ? K; each cell `và/hoặc`.
  it.each([
    ['Đ', 'Đ/Đ H/Đ ?/Đ K/Đ'],
    ['H', 'H/Đ H/H ?/? K/H'],
    ['?', '?/Đ ?/? ?/? K/?'],
    ['K', 'K/Đ K/H K/? K/K'],
  ])('%s with Đ, H, ?, K: %s', (left, cells) => {
    cells.split(' ').forEach((cell, column) => {
      const right = of(signs[column] ?? '');
      const [both = '', either = ''] = cell.split('/');
      expect([and(of(left), right), or(of(left), right)]).toEqual([of(both), of(either)]);
    });
  });

  it('không swaps Đ and K and leaves the rest', () => {
    expect(signs.map((one) => not(of(one)))).toEqual(['K', 'H', '?', 'Đ'].map(of));
  });

  it('chưa xét khi: while it holds nothing can be said', () => {
    expect(signs.map((one) => pending(of(one)))).toEqual(['?', 'H', '?', 'Đ'].map(of));
  });
});

describe('products are compared as the decimals that were written', () => {
  it.each([
    [0.3, 1, 0.1, 3, 0],
    [1.1, 100, 110, 1, 0],
    [123_456_789_012.375, 100, 105, 117_577_894_297.5, 0],
    [123_456_789_012.375, 100, 105, 117_577_894_297.501, -1],
    [-0.3, 100, 300, -0.1, 0],
    [1e-7, 3, 3e-7, 1, 0],
    [2, 3, 5, 1, 1],
  ])('%d × %d against %d × %d', (a, b, c, d, expected) => {
    expect(Math.sign(compareProducts(a, b, c, d))).toBe(expected);
  });

  it('a number is the decimal that it is written as', () => {
    expect(fractionOf(0.1).toFraction()).toBe('1/10');
    expect(fractionOf('-4.5').toFraction()).toBe('-9/2');
    expect(fractionOf(1e21).toFraction()).toBe('1000000000000000000000');
    expect(fractionOf(1.5e-7).toFraction()).toBe('3/20000000');
  });
});
