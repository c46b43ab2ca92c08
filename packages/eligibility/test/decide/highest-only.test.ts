import { expect, it } from 'vitest';
import { higherAwards, withoutHigher } from '../../src/decide/highest-only.ts';
import { type Code, outcomeOf } from '../../src/evaluate/code.ts';
import type { Outcome } from '../../src/meaning/outcome.ts';
import { award } from './plans.ts';

const codes: readonly Code[] = [0, 1, 2, 3];

/** What is left of the last of these selections, over every completion of the data, then of the council. */
function byMeaning(selections: readonly Outcome[]): Outcome {
  const ways = (from: readonly Outcome[], open: Outcome): Outcome[][] =>
    from.reduce<Outcome[][]>(
      (all, one) =>
        all.flatMap((way) =>
          (one === open ? (['met', 'unmet'] as const) : [one]).map((value) => [...way, value]),
        ),
      [[]],
    );
  const perData = ways(selections, 'unknown').map((data): Outcome => {
    const given = new Set(
      ways(data, 'council').map((way) => way.at(-1) === 'met' && !way.slice(0, -1).includes('met')),
    );
    return given.size > 1 ? 'council' : given.has(true) ? 'met' : 'unmet';
  });
  const [only = 'unknown', other] = new Set(perData);
  return other === undefined ? only : 'unknown';
}

it('leaves of a selection what the meaning leaves of it, where higher ones are open or not', () => {
  for (const highest of codes) {
    for (const higher of codes) {
      for (const own of codes) {
        expect(outcomeOf(withoutHigher(own, [highest, higher]) as Code)).toBe(
          byMeaning([highest, higher, own].map((code) => outcomeOf(code))),
        );
      }
    }
  }
});

it('takes the awards before one in any list that names it, of the same kind of participant', () => {
  const awards = [
    award('thấp', { onlyHighestOf: ['cao', 'giữa', 'thấp'] }),
    award('giữa'),
    award('cao'),
    award('cao', { participant: 'tập-thể' }),
  ];
  expect(higherAwards(awards)).toEqual([[1, 2], [2], [], []]);
});
