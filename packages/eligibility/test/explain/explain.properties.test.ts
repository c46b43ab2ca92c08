import fc from '@thidua/tooling/properties';
import { describe, expect, it } from 'vitest';
import {
  type Condition,
  type Datum,
  evaluate,
  explain,
  missingFacts,
  type Row,
  type Slot,
} from '../../src/index.ts';
import { awardOf, clauseOf } from '../evaluate/award.ts';
import { reference } from '../evaluate/reference.ts';
import { compare, slot, table } from '../evaluate/slots.ts';

const asked = [
  slot['đang-xem-xét'],
  slot['xếp-loại'],
  slot['số-sáng-kiến'],
  slot['hội-đồng:a.b'],
] as const;

/** Values that tell apart all that the rules below can. */
const values: Readonly<Record<string, readonly number[]>> = {
  'đang-xem-xét': [0, 1],
  'xếp-loại': [0, 1, 2, 3],
  'số-sáng-kiến': [-1, 0, 0.5, 1, 1.5, 2, 3],
  'hội-đồng:a.b': [0, 1],
};
const valuesOf = ({ key }: Slot): readonly number[] => values[key] ?? [];

const atom: fc.Arbitrary<Condition> = fc.oneof(
  fc.constant({ op: 'truth' as const, slot: slot['đang-xem-xét'] }),
  fc.constant({
    op: 'council' as const,
    slot: slot['hội-đồng:a.b'],
    because: 'judgement' as const,
  }),
  fc
    .tuple(
      fc.constantFrom(slot['xếp-loại'], slot['số-sáng-kiến']),
      fc.constantFrom(
        '=' as const,
        '≠' as const,
        '≥' as const,
        '≤' as const,
        '>' as const,
        '<' as const,
      ),
      fc.integer({ min: 0, max: 2 }),
    )
    .map(([of, comparator, value]) => compare(of, comparator, value)),
);

const rule: fc.Arbitrary<Condition> = fc.letrec<{ rule: Condition }>((tie) => ({
  rule: fc.oneof(
    { maxDepth: 3 },
    atom,
    fc.record({
      op: fc.constantFrom('and' as const, 'or' as const),
      of: fc.array(tie('rule'), { minLength: 2, maxLength: 3 }),
    }) as fc.Arbitrary<Condition>,
    fc.record({
      op: fc.constantFrom('not' as const, 'pending' as const),
      of: tie('rule'),
    }) as fc.Arbitrary<Condition>,
    fc.record({
      op: fc.constant('at-least' as const),
      count: fc.constant(2),
      of: fc.array(tie('rule'), { minLength: 2, maxLength: 3 }),
    }) as fc.Arbitrary<Condition>,
  ),
})).rule;

const known = fc.tuple(
  ...asked.map((of) => fc.option(fc.constantFrom(...valuesOf(of)), { nil: undefined })),
);

const recordOf = (data: readonly Datum[]): Row =>
  table.slots.map((one) => data[(asked as readonly Slot[]).indexOf(one)]);

/** Every way of filling in what is not known. */
function completions(data: readonly Datum[]): Datum[][] {
  return asked.reduce<Datum[][]>(
    (before, of, at) =>
      before.flatMap((some) =>
        (data[at] === undefined ? valuesOf(of) : [data[at]]).map((value) => [...some, value]),
      ),
    [[]],
  );
}

describe('the missing facts', () => {
  it('are those, and only those, that would still decide over all completions', () => {
    fc.assert(
      fc.property(rule, known, (condition, data) => {
        const all = completions(data).map((one) => ({
          one,
          outcome: reference(condition, recordOf(one)),
        }));
        const decides = (at: number): boolean =>
          all.some(({ one, outcome }) =>
            all.some(
              (other) =>
                other.outcome !== outcome &&
                other.one.every((value, place) => place === at || value === one[place]),
            ),
          );
        const expected = asked
          .filter((of, at) => of.type !== 'verdict' && data[at] === undefined && decides(at))
          .map(({ key }) => key);
        const found = missingFacts(condition, recordOf(data)).map((fact) => fact.slot);
        expect(found.toSorted()).toEqual(expected.toSorted());
      }),
      { numRuns: 1000 },
    );
  });
});

describe('what would have to differ', () => {
  it('is one fact wherever one is enough', () => {
    fc.assert(
      fc.property(rule, known, (condition, data) => {
        const row = recordOf(data);
        fc.pre(evaluate(condition, row) === 'unmet');
        const oneIsEnough = asked.some((of, at) =>
          valuesOf(of).some((value) =>
            ['met', 'council'].includes(evaluate(condition, recordOf(data.with(at, value)))),
          ),
        );
        fc.pre(oneIsEnough);
        const plan = awardOf({ criteria: [clauseOf('a', undefined, condition)] });
        const { differences } = explain(plan, row);
        expect(differences?.kind === 'changes' && differences.changes.length).toBe(1);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('an explanation', () => {
  it('has a sentence for every outcome, in both languages', () => {
    fc.assert(
      fc.property(rule, known, (condition, data) => {
        const plan = awardOf({ criteria: [clauseOf('a', 'a)', condition)] });
        const { reason, outcome } = explain(plan, recordOf(data));
        expect(outcome).toBe(evaluate(condition, recordOf(data)));
        expect(reason.vi).toMatch(/^(?:Đạt|Không đạt|Chưa đủ dữ liệu|Đủ phần|Hội đồng).*\.$/u);
        expect(reason.en).toMatch(/^(?:Met|Not met|Not enough|All that|For the).*\.$/u);
        expect(reason.vi + reason.en).not.toMatch(/undefined|NaN|Infinity|: \.|\s\s/u);
      }),
      { numRuns: 500 },
    );
  });
});
