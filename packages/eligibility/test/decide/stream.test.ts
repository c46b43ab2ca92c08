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

const facts = fc.record({
  eligible: known,
  initiative: known,
  judged: known,
  choice: fc.constantFrom(true, false, undefined),
});

it('says of each record by itself, and of all in sums, what deciding all of them says', () => {
  fc.assert(
    fc.property(fc.array(facts, { maxLength: 5 }), (list) => {
      const stream = decideStream(plan);
      const subjects = list.map(({ choice, ...known }, n) => ({
        ...employee(`n${n}`, known),
        ...(choice === undefined ? {} : { choices: new Map([['chưa-rõ-số-lượng', choice]]) }),
      }));
      const { awards, plan: _, rowOf, ...whole } = decide(plan, subjects);
      for (const subject of subjects) stream?.push(subject);
      const single = subjects.map((subject) => stream?.decide(subject).decisions);
      const together = subjects.map((_, ordinal) =>
        awards.map((decisions) => {
          const { record, ordinal: own, rank, ...decision } = decisions.at(ordinal);
          return decision;
        }),
      );
      expect(single).toEqual(together);
      const rows = subjects.map((subject) => stream?.decide(subject).row);
      expect(rows).toEqual(subjects.map((_, ordinal) => rowOf({ record: ordinal, ordinal })));
      expect(stream?.figures()).toMatchObject({
        ...whole,
        awards: awards.map(({ at, ranked, ...figures }) => figures),
      });
    }),
    { numRuns: 1000 },
  );
});

it('is refused where other records have a say', () => {
  expect(decideStream(planOf([award('x', { quotas: [atMost(3)] })]))).toBeUndefined();
});
