import { expect, it } from 'vitest';
import { decide } from '../../src/decide/decide.ts';
import { summaryOf } from '../../src/decide/summary.ts';
import { atMost, award, percentOfAll, planOf, staff } from './plans.ts';

const plan = planOf([
  award('x', {
    quotas: [atMost(1), percentOfAll('40')],
    prizes: [
      { text: '1.000.000 đồng', amount: '1000000' },
      { text: '0,5 lương cơ sở', amount: '1170000' },
    ],
    inKind: ['Giấy khen'],
  }),
]);

it('is the same data once written as JSON and read again', () => {
  const summary = summaryOf(decide(plan, staff({ a: 3, b: undefined, c: 3, d: 1 })));
  expect(JSON.parse(JSON.stringify(summary))).toEqual(summary);
});

it('tells the list in rank order with a sentence each, and counts that add up to the records', () => {
  const [x] = summaryOf(decide(plan, staff({ a: 1, b: 3, c: 2 }))).awards;
  expect(
    x?.list.map(({ id, outcome, rank, sentence }) => [id, outcome, rank, sentence.vi]),
  ).toEqual([
    ['b', 'met', { least: 1, most: 1 }, 'Xếp thứ 1; được tặng 1.'],
    ['c', 'unmet', { least: 2, most: 2 }, 'Xếp thứ 2; chỉ được tặng 1.'],
    ['a', 'unmet', { least: 3, most: 3 }, 'Xếp thứ 3; chỉ được tặng 1.'],
  ]);
  expect(x?.tally).toEqual({ met: 1, council: 0, unknown: 0, unmet: 2 });
  expect(x?.money).toEqual({ least: '2170000', most: '2170000' });
});

it('can leave the lists short', () => {
  const [x] = summaryOf(decide(plan, staff({ a: 1, b: 3, c: 2 })), { listed: 1 }).awards;
  expect([x?.list.length, x?.size]).toEqual([1, 3]);
});
