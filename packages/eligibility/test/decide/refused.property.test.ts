import fc from '@thidua/tooling/properties';
import { describe, expect, it } from 'vitest';
import { decide, decideInPasses } from '../../src/decide/decide.ts';
import type { RefusedRecord, Subject } from '../../src/decide/subject.ts';
import type { Outcome } from '../../src/meaning/outcome.ts';
import type { Plan } from '../../src/plan/award-plan.ts';
import { atMost, award, bySeniority, employee, is, percentOfAll, planOf, slots } from './plans.ts';

const place = { vi: 'ho-so.csv dòng 7', en: 'ho-so.csv row 7' };
const clusters = ['a', 'b'] as const;
const text = (cluster: string | undefined) =>
  cluster === undefined ? undefined : { text: cluster };

const ranks = fc.nat({ max: 2 });
const known = fc.record({
  eligible: fc.constantFrom(0, 1),
  seniority: ranks,
  cluster: fc.constantFrom(...clusters),
});
const read = fc.record({
  eligible: fc.constantFrom(0, 1, undefined),
  seniority: fc.option(ranks, { nil: undefined }),
  cluster: fc.constantFrom(...clusters, undefined),
});
type Read = {
  readonly eligible: 0 | 1 | undefined;
  readonly seniority: number | undefined;
  readonly cluster: string | undefined;
};

const recordOf = (id: string, { eligible, seniority, cluster }: Read): Subject =>
  employee(id, { eligible, seniority, cluster: text(cluster) });
const refusedOf = (some: Read): RefusedRecord => ({ ...recordOf('', some), place });

const quotas = fc.constantFrom(
  [atMost(1)],
  [atMost(2)],
  [atMost(1, slots.cluster)],
  [percentOfAll('40')],
  [percentOfAll('50', is(slots.eligible))],
  [atMost(1, slots.cluster), atMost(1)],
);
const plans = fc
  .record({ quotas, preferences: fc.constantFrom([], [bySeniority]) })
  .map(({ quotas, preferences }): Plan => planOf([award('x', { quotas, preferences })]));

/** Every record that may be behind a refused row, and none. */
function behind({ eligible, seniority, cluster }: Read): (Read | undefined)[] {
  const all = <T>(value: T | undefined, values: readonly T[]): readonly T[] =>
    value === undefined ? values : [value];
  return [
    undefined,
    ...all(eligible, [0, 1] as const).flatMap((eligible) =>
      all(seniority, [-1, 0, 1, 2, 3]).flatMap((seniority) =>
        all(cluster, [...clusters, 'c']).map((cluster) => ({ eligible, seniority, cluster })),
      ),
    ),
  ];
}

const outcomesOf = (plan: Plan, subjects: readonly Subject[], size: number): Outcome[] => {
  const [decisions] = decide(plan, subjects).awards;
  return Array.from({ length: size }, (_, at) => decisions?.at(at).outcome ?? 'unknown');
};

describe('rows that were refused', () => {
  it('leave no record more certain than whoever is behind them allows', () => {
    fc.assert(
      fc.property(
        plans,
        fc.array(known, { minLength: 1, maxLength: 4 }),
        fc.array(read, { minLength: 1, maxLength: 2 }),
        (plan, records, rows) => {
          const subjects = records.map((record, at) => recordOf(`n${at}`, record));
          const [decisions] = decide(plan, subjects, rows.map(refusedOf)).awards;
          const completions = rows
            .map(behind)
            .reduce<(Read | undefined)[][]>(
              (all, some) => all.flatMap((before) => some.map((one) => [...before, one])),
              [[]],
            );
          const all = completions.map((some) =>
            outcomesOf(
              plan,
              [
                ...subjects,
                ...some.flatMap((one) => (one === undefined ? [] : recordOf('?', one))),
              ],
              subjects.length,
            ),
          );
          for (const at of subjects.keys()) {
            const outcome = decisions?.at(at).outcome;
            const possible = new Set(all.map((outcomes) => outcomes[at]));
            if (outcome === 'met' || outcome === 'unmet') expect([...possible]).toEqual([outcome]);
            // What the council decides it can decide whatever is behind them.
            if (outcome === 'council') {
              expect(possible.has('unknown')).toBe(false);
              expect(possible.has('met') && possible.has('unmet')).toBe(false);
            }
          }
          expect(decisions?.size).toBe(subjects.length);
          expect([...(decisions?.ranked() ?? [])]).toHaveLength(subjects.length);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('count the same over records that are read in passes', () => {
    fc.assert(
      fc.property(
        plans,
        fc.array(known, { maxLength: 5 }),
        fc.array(read, { maxLength: 3 }),
        (plan, records, rows) => {
          const subjects = records.map((record, at) => recordOf(`n${at}`, record));
          const passing = decideInPasses(plan);
          for (const row of rows) passing.refuse(refusedOf(row));
          do {
            for (const subject of subjects) passing.push(subject);
          } while (passing.endPass());
          const [own] = passing.decisions().awards;
          const [held] = decide(plan, subjects, rows.map(refusedOf)).awards;
          expect([...(own?.ranked() ?? [])]).toEqual([...(held?.ranked() ?? [])]);
        },
      ),
    );
  });

  it('are named where they leave a decision open', () => {
    const plan = planOf([award('x', { quotas: [atMost(1)] })]);
    const [decisions] = decide(
      plan,
      [employee('a', { eligible: 1, seniority: 5 }), employee('b', { eligible: 1, seniority: 3 })],
      [refusedOf({ eligible: 1, seniority: undefined, cluster: undefined })],
    ).awards;
    expect(decisions?.at(0).reason).toMatchObject({
      kind: 'not-known',
      missing: [],
      refused: { places: [place], count: 1 },
    });
    // Whoever is behind the row, there is one place and one who is above.
    expect(decisions?.at(1).outcome).toBe('unmet');
  });
});
