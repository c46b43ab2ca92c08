import fc from '@thidua/tooling/properties';
import { expect, test } from 'vitest';
import { createRanking } from '../../src/decide/ranking.ts';
import { anyGroup, type QuotaInput, selectInTurn } from '../../src/decide/selection.ts';
import { type Code, codeOf, outcomeOf } from '../../src/evaluate/code.ts';
import type { Outcome } from '../../src/meaning/outcome.ts';
import type { QuotaPlan } from '../../src/plan/award-plan.ts';
import type { Slot } from '../../src/plan/slot.ts';
import { type OpenCandidate, type OpenQuota, selectByMeaning } from './selection-oracle.ts';

const outcome = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Outcome>('met') },
  { weight: 1, arbitrary: fc.constantFrom<Outcome>('unmet', 'unknown', 'council') },
);
const key = fc.oneof(
  { weight: 5, arbitrary: fc.nat(2).map((value) => ({ values: [value], by: 'data' as const })) },
  {
    weight: 1,
    arbitrary: fc.record({
      values: fc.constantFrom([0, 1], [1, 2], [0, 1, 2]),
      by: fc.constant<'data' | 'council'>('data'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      values: fc.constant([0, 1, 2]),
      by: fc.constant<'data' | 'council'>('council'),
    }),
  },
);

type Shape = { readonly candidates: OpenCandidate[]; readonly quotas: QuotaPlan[] };
/** Records that would take too many completions to try are left out. */
const sizeOf = ({ candidates }: Shape): number =>
  candidates.reduce(
    (n, { eligible, base, keys, groups }) =>
      n *
      (eligible === 'unknown' || eligible === 'council' ? 2 : 1) *
      (base === 'unknown' || base === 'council' ? 2 : 1) *
      keys.reduce((m, { values }) => m * values.length, 1) *
      groups.reduce((m, list) => m * list.length, 1),
    1,
  );

const figure = fc.nat({ max: 3 }).map(String);
const quota: fc.Arbitrary<QuotaPlan> = fc.oneof(
  fc.record({
    text: fc.constant(''),
    kind: fc.constantFrom('ceiling' as const, 'entitlement' as const, 'exact' as const),
    to: figure,
    percent: fc.constant(false),
  }),
  fc.tuple(fc.nat({ max: 2 }), fc.nat({ max: 2 })).map(([from, more]) => ({
    text: '',
    kind: 'range' as const,
    from: String(from),
    to: String(from + more),
    percent: false,
  })),
  fc.record({
    text: fc.constant(''),
    kind: fc.constant('ceiling' as const),
    to: fc.constantFrom('25', '40', '50', '75'),
    percent: fc.constant(true),
    base: fc.constant({ kind: 'group' as const, participant: 'người' }),
    rounding: fc.record({
      direction: fc.constantFrom('down' as const, 'up' as const, 'nearest' as const),
    }),
  }),
);

/** Group 2 is a group of which no other record need be known. */
const group = fc.oneof(
  { weight: 8, arbitrary: fc.nat({ max: 1 }).map((g) => [g]) },
  { weight: 1, arbitrary: fc.constant([0, 1, 2]) },
);
const cases = (quotas: number, most: number): fc.Arbitrary<Shape> =>
  fc
    .record({
      candidates: fc.nat({ max: 2 }).chain((keys) =>
        fc.array(
          fc.record({
            eligible: outcome,
            base: outcome,
            keys: fc.array(key, { minLength: keys, maxLength: keys }),
            groups: fc.array(group, { minLength: quotas, maxLength: quotas }),
          }),
          { minLength: 1, maxLength: most },
        ),
      ),
      quotas: fc.array(quota, { minLength: quotas, maxLength: quotas }),
    })
    .filter((shape) => sizeOf(shape) <= 128);

/** The meaning of a quota, worked out apart from the code under test. */
const meaningOf =
  ({ kind, from, to, percent, rounding }: QuotaPlan): OpenQuota =>
  (base) => {
    const value = (text: string | undefined): number => {
      const hundredths = Number(text) * (percent ? base : 100);
      if (rounding?.direction === 'up') return Math.ceil(hundredths / 100);
      return Math.floor((hundredths + (rounding?.direction === 'nearest' ? 50 : 0)) / 100);
    };
    return { least: value(kind === 'range' ? from : to), most: value(to) };
  };

function select({ candidates, quotas }: Shape) {
  const keys = candidates[0]?.keys.length ?? 0;
  const slots = Array.from(
    { length: keys },
    (_, index): Slot => ({
      index,
      key: `k${index}`,
      fact: `k${index}`,
      label: '',
      type: 'scale',
      values: [0, 1, 2].map((id) => ({ id: String(id), label: '' })),
    }),
  );
  const ranking = createRanking(
    slots.map((slot) => ({ kind: 'rank', wording: '', slot, direction: 'descending' })),
  );
  for (const candidate of candidates) {
    ranking.add(
      candidate.keys.map(({ values, by }) => {
        const [from = 0] = values;
        if (by === 'council') return 'not-arisen';
        return values.length === 1 ? from : { from, to: values.at(-1) ?? from };
      }),
    );
  }
  const standing = ranking.standing();
  const eligible = Uint8Array.from(candidates, (candidate) => codeOf(candidate.eligible));
  const inputs = quotas.map((plan, at): QuotaInput => {
    const where = Int32Array.from(candidates, ({ groups }) => {
      const [first = 0, ...others] = groups[at] ?? [];
      return others.length > 0 ? anyGroup : first;
    });
    const membership = Uint8Array.from(candidates, ({ base }) => codeOf(base));
    return { quota: plan, groups: 2, group: where, base: { membership, group: where } };
  });
  const { outcome, chosen } = selectInTurn(eligible, () => standing, inputs);
  return { outcomes: Array.from(outcome, (code) => outcomeOf(code as Code)), chosen };
}

/**
 * A verdict may be weaker than the meaning, where one thing that is open stands in two places; never
 * another. `council` claims that no data are missing, so only `council`, or what is decided, may be meant.
 */
const mayStandFor: Record<Outcome, readonly Outcome[]> = {
  met: ['met'],
  unmet: ['unmet'],
  council: ['council', 'met', 'unmet'],
  unknown: ['unknown', 'council', 'met', 'unmet'],
};

function compareWithMeaning(shape: Shape): { verdicts: number; weaker: number } {
  const { outcomes: ours, chosen } = select(shape);
  const meant = selectByMeaning(shape.candidates, shape.quotas.map(meaningOf));
  const shown = JSON.stringify({ shape, ours, chosen, meant });
  let weaker = 0;
  for (const [i, verdict] of ours.entries()) {
    const truth = meant.outcomes[i] ?? 'unknown';
    expect(mayStandFor[verdict], shown).toContain(truth);
    if (verdict !== truth) weaker += 1;
  }
  expect(chosen.least, shown).toBeLessThanOrEqual(meant.least);
  expect(chosen.most, shown).toBeGreaterThanOrEqual(meant.most);
  return { verdicts: ours.length, weaker };
}

function campaign(shapes: fc.Arbitrary<Shape>, numRuns: number) {
  const total = { verdicts: 0, weaker: 0 };
  fc.assert(
    fc.property(shapes, (shape) => {
      const { verdicts, weaker } = compareWithMeaning(shape);
      total.verdicts += verdicts;
      total.weaker += weaker;
    }),
    { numRuns },
  );
  return total;
}

test('a selection by one quota in known groups says what the meaning says, exactly', {
  timeout: 120_000,
}, () => {
  const known = cases(1, 5).filter(({ candidates }) =>
    candidates.every(({ groups }) => groups.every((list) => list.length === 1)),
  );
  expect(campaign(known, 6000).weaker).toBe(0);
});

test('a selection is never wrong where groups are not known, and seldom weaker', {
  timeout: 120_000,
}, () => {
  const { verdicts, weaker } = campaign(cases(1, 4), 4000);
  expect(weaker / verdicts).toBeLessThan(0.05);
});

test('a selection by two quotas in turn is never wrong, and weaker only now and then', {
  timeout: 120_000,
}, () => {
  const { verdicts, weaker } = campaign(cases(2, 4), 4000);
  expect(weaker / verdicts).toBeLessThan(0.12);
});
