import fc from '@thidua/tooling/properties';
import { expect, it } from 'vitest';
import { decide } from '../../src/decide/decide.ts';
import { decideStream } from '../../src/decide/stream.ts';
import { and, atMost, award, employee, is, judged, planOf, slots } from './plans.ts';

const list = ['danh-hiệu-sau', 'danh-hiệu-đầu'];
const plan = planOf([
  award('danh-hiệu-đầu', { onlyHighestOf: list }),
  award('danh-hiệu-sau', {
    onlyHighestOf: list,
    condition: and(is(slots.first), is(slots.initiative), judged),
    after: ['danh-hiệu-đầu'],
  }),
  award('chưa-rõ-số-lượng', { openQuotas: ['10%'] }),
]);
const known = fc.constantFrom(0, 1, undefined);

it('says of each record by itself what deciding all of them says', () => {
  const decideOne = decideStream(plan);
  fc.assert(
    fc.property(
      fc.array(fc.record({ eligible: known, initiative: known, judged: known }), { maxLength: 5 }),
      (facts) => {
        const subjects = facts.map((known, n) => employee(`n${n}`, known));
        const { awards } = decide(plan, subjects);
        const single = subjects.map((subject) => decideOne?.(subject) ?? []);
        const together = subjects.map((_, ordinal) =>
          awards.map((decisions) => {
            const { record, ordinal: own, rank, ...decision } = decisions.at(ordinal);
            return decision;
          }),
        );
        expect(single).toEqual(together);
      },
    ),
    { numRuns: 1000 },
  );
});

it('is refused where other records have a say', () => {
  expect(decideStream(planOf([award('x', { quotas: [atMost(3)] })]))).toBeUndefined();
});
