import fc from '@thidua/tooling/properties';
import { describe, expect, it } from 'vitest';
import { attainment, countAttainment } from '../../src/decide/attainment.ts';
import { decide } from '../../src/decide/decide.ts';
import type { Subject } from '../../src/decide/subject.ts';
import { outcomeOf } from '../../src/evaluate/code.ts';
import { verdictOf } from '../../src/evaluate/compile.ts';
import { share } from '../../src/evaluate/rows.ts';
import type { Datum } from '../../src/meaning/datum.ts';
import type { TargetPart, TargetPlan } from '../../src/plan/award-plan.ts';
import type { ShareAmount } from '../../src/plan/condition.ts';
import type { Slot, SlotTable } from '../../src/plan/slot.ts';
import { atMost, award, employee, employees, is, not, planOf, slots, staff } from './plans.ts';

const atLeast = (value: number): ShareAmount => ({ kind: 'percent', comparator: '≥', value });
const part = (amount: ShareAmount, more: Partial<TargetPart> = {}): TargetPart => ({
  participant: 'người-lao-động',
  table: employees,
  holds: is(slots.eligible),
  amount,
  whenEmpty: 'council',
  inner: [],
  text: '98% người-lao-động …',
  ...more,
});
const target = (parts: readonly TargetPart[], more: Partial<TargetPlan> = {}): TargetPlan => ({
  id: 'chỉ-tiêu.1',
  label: '1',
  wording: 'Chỉ tiêu 1',
  rules: [],
  pointer: '/targets/0',
  parts,
  join: 'and',
  ...more,
});
const attain = (targets: readonly TargetPlan[], subjects: readonly Subject[]) =>
  attainment(planOf([], { targets }), subjects);

const people = (eligible: number, not: number, open = 0): Subject[] => [
  ...Array.from({ length: eligible }, (_, n) => employee(`đ${n}`, { eligible: 1 })),
  ...Array.from({ length: not }, (_, n) => employee(`k${n}`, { eligible: 0 })),
  ...Array.from({ length: open }, (_, n) => employee(`?${n}`, {})),
];

it('counts a row that was refused as one that may be there', () => {
  const count = countAttainment(planOf([], { targets: [target([part(atLeast(50))])] }));
  for (const { participant, row } of people(1, 1)) count.add(participant, row);
  expect(count.attained()[0]?.outcome).toBe('met');
  count.add(employees.of, employee('?', { eligible: 0 }).row, true);
  expect(count.attained()[0]).toMatchObject({
    outcome: 'unknown',
    parts: [{ whole: { base: { least: 2, most: 3 } } }],
  });
});

describe('a share', () => {
  it('is attained from its threshold on, and shows how many of how many', () => {
    const [one] = attain([target([part(atLeast(98))])], people(98, 2));
    expect(one).toMatchObject({ label: '1', outcome: 'met' });
    expect(one?.parts[0]?.whole).toEqual({
      outcome: 'met',
      base: { least: 100, most: 100 },
      holding: { least: 98, most: 98 },
      share: { least: 98, most: 98 },
    });
  });

  it('just short of its threshold is not attained, and does not show as the threshold', () => {
    const [one] = attain([target([part(atLeast(66.67))])], people(2, 1));
    expect(one?.outcome).toBe('unmet');
    expect(one?.parts[0]?.whole.share).toEqual({ least: 66.66, most: 66.66 });
  });

  it('is open while records are missing that could still decide, between its ends', () => {
    const [one] = attain([target([part(atLeast(80))])], people(7, 1, 2));
    expect(one?.parts[0]?.whole).toEqual({
      outcome: 'unknown',
      base: { least: 10, most: 10 },
      holding: { least: 7, most: 9 },
      share: { least: 70, most: 90 },
    });
    expect(attain([target([part(atLeast(70))])], people(7, 1, 2))[0]?.outcome).toBe('met');
  });

  it('of an empty base is what the target says of that', () => {
    const [one] = attain([target([part(atLeast(98))])], []);
    expect(one?.outcome).toBe('council');
    expect(one?.parts[0]?.whole.share).toBeUndefined();
  });

  it('within a share has its own base: of those counted, or of all', () => {
    const subjects = [
      ...Array.from({ length: 6 }, (_, n) => employee(`a${n}`, { eligible: 1, initiative: 1 })),
      ...Array.from({ length: 3 }, (_, n) => employee(`b${n}`, { eligible: 1, initiative: 0 })),
      employee('c', { eligible: 0, initiative: 0 }),
    ];
    const inner = { holds: is(slots.initiative) };
    const of = (base: Partial<TargetPart>) =>
      attain(
        [target([part(atLeast(90), { inner: [part(atLeast(65), { ...inner, ...base })] })])],
        [...subjects],
      )[0];
    expect(of({ base: is(slots.eligible) })).toMatchObject({
      outcome: 'met',
      parts: [{ inner: [{ of: 'those-counted', whole: { base: { least: 9, most: 9 } } }] }],
    });
    expect(of({})).toMatchObject({
      outcome: 'unmet',
      parts: [{ whole: { outcome: 'met' }, inner: [{ of: 'all', whole: { outcome: 'unmet' } }] }],
    });
  });

  it('demanded of each group fails with the one that falls short', () => {
    const at = (id: string, cluster: Datum, eligible: Datum) => employee(id, { cluster, eligible });
    const [one] = attain(
      [target([part(atLeast(50), { per: slots.cluster })])],
      [
        at('a', { text: 'Khối 1' }, 1),
        at('b', { text: 'Khối 1' }, 0),
        at('c', { text: 'Khối 2' }, 0),
      ],
    );
    expect(one?.outcome).toBe('unmet');
    expect(one?.parts[0]?.groups.map(({ group, outcome }) => [group, outcome])).toEqual([
      ['Khối 1', 'met'],
      ['Khối 2', 'unmet'],
    ]);
  });

  it('counts a record whose group is not known as possible in each', () => {
    const [one] = attain(
      [target([part(atLeast(60), { per: slots.cluster })])],
      [employee('a', { cluster: { text: 'Khối 1' }, eligible: 1 }), employee('b', { eligible: 0 })],
    );
    expect(one?.parts[0]?.groups[0]).toMatchObject({
      outcome: 'unknown',
      base: { least: 1, most: 2 },
      share: { least: 50, most: 100 },
    });
  });
});

describe('other targets', () => {
  it('a number of records', () => {
    const three = part({ kind: 'count', comparator: '≥', value: 3 });
    expect(attain([target([three])], people(3, 5))[0]?.outcome).toBe('met');
    expect(attain([target([three])], people(2, 5))[0]?.outcome).toBe('unmet');
    expect(attain([target([three])], people(2, 5, 1))[0]?.outcome).toBe('unknown');
  });

  it('a figure against the plan, with both figures', () => {
    const made: Slot = { index: 0, key: 'sản-lượng', fact: 'sản-lượng', label: '', type: 'number' };
    const planned: Slot = { ...made, index: 1, key: 'sản-lượng#kế-hoạch', planned: true };
    const body: SlotTable = { of: 'toàn-cơ-quan', slots: [made, planned] };
    const against = part(
      { kind: 'all' },
      {
        participant: 'toàn-cơ-quan',
        table: body,
        holds: { op: 'compare-facts', slot: made, comparator: '≥', percent: 105, other: planned },
      },
    );
    const plan = planOf([], { tables: [body], targets: [target([against])] });
    const [one] = attainment(plan, [
      { id: 'cơ quan', participant: 'toàn-cơ-quan', row: [1_050, 1_000] },
    ]);
    expect(one?.outcome).toBe('met');
    expect(one?.parts[0]?.whole.figures).toEqual({
      value: { least: 1_050, most: 1_050 },
      against: { least: 1_000, most: 1_000 },
    });
  });

  it('either of two parts', () => {
    const parts = [part(atLeast(98)), part(atLeast(98), { holds: not(is(slots.eligible)) })];
    expect(attain([target(parts, { join: 'or' })], people(0, 3))[0]?.outcome).toBe('met');
    expect(attain([target(parts)], people(0, 3))[0]?.outcome).toBe('unmet');
  });

  it('of words, or whose guidance is to come, is listed as such', () => {
    const listed = attain(
      [target([], { open: 'qualitative' }), target([], { open: 'deferred' })],
      people(1, 0),
    );
    expect(listed.map(({ open, outcome }) => [open, outcome])).toEqual([
      ['qualitative', undefined],
      ['deferred', undefined],
    ]);
  });

  it('with a rule more that is only words is not attained by what is counted alone', () => {
    const mixed = target([part(atLeast(98))], { open: 'qualitative' });
    expect(attain([mixed], people(3, 0))[0]?.outcome).toBe('council');
    expect(attain([mixed], people(0, 3))[0]?.outcome).toBe('unmet');
  });

  it('asks what became of an award of the plan', () => {
    const plan = planOf([award('danh-hiệu-đầu', { quotas: [atMost(1)] })], {
      targets: [target([part(atLeast(50), { holds: is(slots.first) })])],
    });
    const subjects = staff({ a: 2, b: 1 });
    expect(attainment(plan, subjects)[0]?.outcome).toBe('unknown');
    expect(attainment(plan, subjects, decide(plan, subjects))[0]).toMatchObject({
      outcome: 'met',
      parts: [{ whole: { holding: { least: 1, most: 1 } } }],
    });
  });
});

it('comes to what the same share comes to over the members of one record', () => {
  const members: Slot = { index: 0, key: 'gồm', fact: 'gồm', label: '', type: 'rows' };
  const known = fc.constantFrom<Datum[]>([1], [0], [undefined], ['not-arisen']);
  const amount = fc.oneof(
    fc.constantFrom<ShareAmount>(
      atLeast(50),
      atLeast(100),
      { kind: 'percent', comparator: '<', value: 30 },
      { kind: 'percent-range', from: 20, to: 60 },
      { kind: 'count', comparator: '≥', value: 2 },
      { kind: 'count-range', from: 1, to: 2 },
      { kind: 'all' },
      { kind: 'none' },
    ),
  );
  fc.assert(
    fc.property(
      fc.array(fc.tuple(known, known), { maxLength: 6 }),
      amount,
      fc.constantFrom('met' as const, 'unmet' as const, 'council' as const),
      (rows, amount, whenEmpty) => {
        const base = is(slots.initiative);
        const holds = is(slots.eligible);
        const subjects = rows.map(([[initiative], [eligible]], n) =>
          employee(String(n), { initiative, eligible }),
        );
        const count = countAttainment(
          planOf([], { targets: [target([part(amount, { base, holds, whenEmpty })])] }),
        );
        for (const { participant, row } of subjects) count.add(participant, row);
        const verdict = share(members, amount, verdictOf(base), verdictOf(holds), whenEmpty);
        expect(count.attained()[0]?.outcome).toBe(
          outcomeOf(verdict([subjects.map(({ row }) => row)])),
        );
      },
    ),
    { numRuns: 2000 },
  );
});
