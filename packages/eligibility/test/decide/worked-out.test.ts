import { describe, expect, it } from 'vitest';
import { decide, decideInPasses } from '../../src/decide/decide.ts';
import { decideStream } from '../../src/decide/stream.ts';
import type { Subject } from '../../src/decide/subject.ts';
import { explain } from '../../src/explain/explain.ts';
import type { Datum } from '../../src/meaning/datum.ts';
import type { ScoringBand, ScoringPlan } from '../../src/plan/scoring-plan.ts';
import type { Slot, SlotTable } from '../../src/plan/slot.ts';
import { award, employee, employees, planOf, slots } from './plans.ts';

const slot = (index: number, key: string, more: Pick<Slot, 'type'> & Partial<Slot>): Slot => ({
  index,
  key,
  fact: key,
  label: key,
  ...more,
});

describe('grids', () => {
  const given = slot(0, 'nền-nếp', { type: 'number' });
  const points = slot(1, 'điểm', { type: 'number' });
  const band = slot(2, 'điểm:xếp-loại', {
    type: 'scale',
    values: ['không-đạt', 'đạt', 'tốt', 'xuất-sắc'].map((id) => ({ id, label: id })),
  });
  const table: SlotTable = { of: 'phòng-ban', slots: [given, points, band] };
  type OfHighest = Pick<ScoringBand, 'quota' | 'openQuota'>;
  const grid = (ofHighest: OfHighest): ScoringPlan => ({
    id: 'điểm',
    name: 'Điểm thi đua',
    points,
    band,
    items: [
      {
        id: '1',
        wording: 'Nền nếp',
        capped: false,
        method: { kind: 'given', slot: given, by: 'unit' },
        fullWhenNotArisen: false,
        children: [],
      },
    ],
    bonus: { items: [] },
    deductions: { items: [] },
    bands: [
      { value: 3, label: 'Xuất sắc', from: '90', ...ofHighest },
      { value: 2, label: 'Tốt', from: '70' },
      { value: 1, label: 'Đạt', from: '50' },
    ],
    adjustments: [],
  });
  const planWith = (ofHighest: OfHighest = {}, least = 3) =>
    planOf(
      [
        award('cờ', {
          participant: 'phòng-ban',
          table,
          preferences: [],
          condition: { op: 'compare', slot: band, comparator: '≥', value: least, text: '' },
          scorings: [grid(ofHighest)],
        }),
      ],
      { tables: [table] },
    );
  const offices = (scores: Readonly<Record<string, Datum>>): Subject[] =>
    Object.entries(scores).map(([id, score]) => ({
      id,
      participant: 'phòng-ban',
      row: [score, undefined, undefined],
    }));
  const outcomesWith = (
    scores: Readonly<Record<string, Datum>>,
    ofHighest: OfHighest = {},
    least = 3,
  ) =>
    Object.fromEntries(
      [...(decide(planWith(ofHighest, least), offices(scores)).awards[0]?.ranked() ?? [])].map(
        ({ id, outcome }) => [id, outcome],
      ),
    );
  const atMostOne: OfHighest = {
    quota: { text: 'không quá 1', kind: 'ceiling', to: '1', percent: false },
  };

  it('are worked out before the criteria ask for points and bands', () => {
    expect(outcomesWith({ a: 95, b: 80, c: undefined })).toEqual({
      a: 'met',
      b: 'unmet',
      c: 'unknown',
    });
    expect(
      decideStream(planWith())?.decide(offices({ a: 95 })[0] as Subject).decisions[0]?.outcome,
    ).toBe('met');
  });

  it('keep the best in a band within its quota, and let the others fall', () => {
    expect(outcomesWith({ a: 95, b: 97, c: 80 }, atMostOne)).toEqual({
      a: 'unmet',
      b: 'met',
      c: 'unmet',
    });
  });

  it('leave open which of two that are level is in the band, or those whom missing points may displace', () => {
    expect(outcomesWith({ a: 95, b: 95 }, atMostOne)).toEqual({ a: 'unknown', b: 'unknown' });
    expect(outcomesWith({ a: 95, b: undefined }, atMostOne)).toEqual({
      a: 'unknown',
      b: 'unknown',
    });
    expect(outcomesWith({ a: 95, b: { from: 90, to: 94 } }, atMostOne)).toEqual({
      a: 'met',
      b: 'unmet',
    });
  });

  it('leave those of a band open whose quota cannot be worked out, and no others', () => {
    const open: OfHighest = { openQuota: 'không quá 20%' };
    expect(outcomesWith({ a: 95, b: 80 }, open)).toEqual({ a: 'unknown', b: 'unmet' });
    expect(outcomesWith({ a: 95, b: 80, c: 60 }, open, 2)).toEqual({
      a: 'met',
      b: 'met',
      c: 'unmet',
    });
    expect(
      decideStream(planWith(open))?.decide(offices({ a: 95 })[0] as Subject).decisions[0]?.outcome,
    ).toBe('unknown');
  });

  it('are said to be open where no missing fact of the record would settle them', () => {
    const [award] = planWith({ openQuota: 'không quá 20%' }).awards;
    const said = award && explain(award, [95, 95, { from: 2, to: 3 }]).reason.vi;
    expect(said).toContain('điểm hoặc xếp loại theo “Điểm thi đua” chưa xác định');
  });

  it('with quotas for bands need all records', () => {
    expect(decideStream(planWith(atMostOne))).toBeUndefined();
  });
});

describe('records within a record', () => {
  const members = slot(0, 'người-lao-động', { type: 'rows', rows: employees });
  const offices: SlotTable = { of: 'phòng-ban', slots: [members] };
  const plan = planOf(
    [
      award('danh-hiệu-đầu'),
      award('tập-thể', {
        participant: 'phòng-ban',
        table: offices,
        preferences: [],
        after: ['danh-hiệu-đầu'],
        condition: {
          op: 'share',
          slot: members,
          amount: { kind: 'percent', comparator: '>', value: 50 },
          holds: { op: 'truth', slot: slots.first },
          whenEmpty: 'unmet',
        },
      }),
    ],
    { tables: [employees, offices] },
  );
  const people = [
    employee('a', { eligible: 1 }),
    employee('b', { eligible: 1 }),
    employee('c', { eligible: 0 }),
  ];
  const office: Subject = {
    id: 'p',
    participant: 'phòng-ban',
    row: [people.map(({ row }) => row)],
  };

  it.each([
    ['after them', [...people, office]],
    ['before them', [office, ...people]],
  ])('are seen with what became of them, wherever the record is read: %s', (_, subjects) => {
    expect(decide(plan, subjects).awards[1]?.at(0).outcome).toBe('met');
    expect(people[0]?.row[slots.first.index]).toBeUndefined();
  });

  it('are open where they are not joined with the records that were decided', () => {
    const passing = decideInPasses(plan);
    do {
      for (const subject of [...people, office]) passing.push(subject);
    } while (passing.endPass());
    expect(passing.decisions().awards[1]?.at(0).outcome).toBe('unknown');
  });
});
