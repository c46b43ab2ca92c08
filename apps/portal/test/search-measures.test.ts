import { expect, test } from 'vitest';
import { measured } from './search-measures.ts';

const ranking = (first: string[], found: string[], relevant = first) => ({
  query: 'thi đua',
  first,
  relevant,
  found,
});

test('what stands first, how far down the first right one is, how much of the right is near the top', () => {
  const measures = measured([
    ranking(['a'], ['a', 'b']),
    ranking(['b'], ['a', 'b']),
    ranking(['c'], ['a', 'b']),
    ranking(['a', 'b'], ['b', 'x', 'y', 'z', 'w', 'a'], ['a', 'b']),
  ]);
  expect(measures).toEqual({
    questions: 4,
    first: 2 / 4,
    reciprocalRank: (1 + 1 / 2 + 0 + 1) / 4,
    recallAt5: (1 + 1 + 0 + 1 / 2) / 4,
  });
});

test('of more than five right ones, five among the first five are all there can be', () => {
  const right = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  expect(measured([ranking(right, right)]).recallAt5).toBe(1);
});
