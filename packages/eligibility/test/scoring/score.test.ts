import fc from '@thidua/tooling/properties';
import { describe, expect, it } from 'vitest';
import {
  type Datum,
  evaluate,
  type ItemScore,
  none,
  notArisen,
  type Row,
  type ScoringItem,
  type ScoringMethod,
  type ScoringPlan,
  score,
  scoreValues,
  withScores,
} from '../../src/index.ts';
import { compare } from '../evaluate/slots.ts';
import { grid, item, methods, slot, table } from './grid.ts';

type Known = Partial<Record<keyof typeof slot, Datum>>;
const record = (known: Known): Row => table.slots.map(({ key }) => known[key as keyof typeof slot]);

const good: Known = {
  'kế-hoạch': 0,
  'tỷ-lệ-giải-ngân': 96.4,
  'báo-cáo-chậm': 1,
  'trồng-cây': 83,
  'đạt-chuẩn-xanh': 1,
  'đề-tài': 2,
  'nền-nếp': 13.5,
  'kỷ-luật': 0,
  'sáng-kiến': [[], []],
};

/** `12.5` where settled, `0–30` where open, `0–` without a greatest; then why it is open. */
const shown = ({ points, open }: Pick<ItemScore, 'points' | 'open'>): string =>
  `${points.from === points.to ? points.from : `${points.from}–${points.to ?? ''}`}${open === undefined ? '' : ` ${open}`}`;

const only = (scoring: ScoringItem): ScoringPlan => ({
  ...grid,
  items: [scoring],
  bonus: { items: [] },
  deductions: { items: [] },
});

describe('each kind of item', () => {
  const cases: [string, string, ScoringMethod, keyof typeof slot, [Datum, string][]][] = [
    [
      'choice',
      '30',
      methods.choice,
      'kế-hoạch',
      [
        [1, '20'],
        [undefined, '0–30 unknown'],
        [{ from: 0, to: 1 }, '20–30 unknown'],
        [none, '0'],
      ],
    ],
    [
      'bands over a fact',
      '15',
      methods.bands,
      'tỷ-lệ-giải-ngân',
      [
        [95, '15'],
        [94.99, '10'],
        [79.9, '0'],
        [{ from: 90, to: 94 }, '10'],
        [{ from: 90, to: 95 }, '10–15 unknown'],
        [undefined, '0–15 unknown'],
      ],
    ],
    [
      'a ratio, to the nearest half, halves up',
      '5',
      methods.ratio,
      'tỷ-lệ-giải-ngân',
      [
        [96.4, '5'],
        [85, '4.5'],
        [84.9, '4'],
        [130, '5'],
        [undefined, '0–5 unknown'],
        [none, '0'],
      ],
    ],
    [
      'so much less for each fault',
      '10',
      methods.deduct,
      'báo-cáo-chậm',
      [
        [0, '10'],
        [3, '4'],
        [9, '0'],
        [none, '10'],
        [{ from: 1, to: 2 }, '6–8 unknown'],
        [undefined, '0–10 unknown'],
        [notArisen, '0–10 council'],
      ],
    ],
    [
      'so much for each, up to a maximum',
      '20',
      methods.add,
      'trồng-cây',
      [
        [3, '0.3'],
        [500, '20'],
        [undefined, '0–20 unknown'],
      ],
    ],
    [
      'one point for each that is met',
      '15',
      methods.met,
      'đề-tài',
      [
        [1, '1–2 unknown'],
        [0, '0–1 unknown'],
      ],
    ],
    [
      "the council's score",
      '15',
      methods.council,
      'nền-nếp',
      [
        [13.5, '13.5'],
        [20, '15'],
        [undefined, '0–15 council'],
      ],
    ],
  ];
  for (const [name, most, method, key, data] of cases) {
    it.each(data)(`${name}: %o comes to %s`, (datum, expected) => {
      const [scored] = score(only(item('x', most, method)), record({ [key]: datum })).items.items;
      expect(scored && shown(scored)).toBe(expected);
    });
  }

  it('không phát sinh thì tính đủ', () => {
    const scored = score(grid, record({ 'báo-cáo-chậm': notArisen })).items.items[0]?.children[3];
    expect(scored).toMatchObject({ points: { from: '10', to: '10' }, full: true });
  });

  it.each<[Datum, string]>([
    [1, '0'],
    [0, '30'],
    [undefined, '0–30 unknown'],
    [notArisen, '0–30 council'],
  ])('mất điểm cả mục khi kỷ-luật %o: %s', (disciplined, expected) => {
    const scored = score(grid, record({ 'kế-hoạch': 0, 'kỷ-luật': disciplined })).items.items[0];
    const [plan] = scored?.children ?? [];
    expect(plan && shown(plan)).toBe(expected);
  });
});

describe('a whole grid', () => {
  it('adds up: items, group, bonus, deductions', () => {
    const scored = score(grid, record(good));
    // 30 + 15 + 5 + 8, then 8.3 + 2 + 13.5, then 2 for initiatives less 1 for a late report.
    expect(scored.items.items.map(shown)).toEqual(['58', '23.8']);
    expect([scored.bonus, scored.deductions, scored].map(shown)).toEqual(['2', '1', '82.8']);
  });

  it('a group that is not to exceed its points is cut, and so is the bonus', () => {
    const scored = score(
      grid,
      record({ ...good, 'trồng-cây': 900, 'nền-nếp': 15, 'sáng-kiến': Array(9).fill([]) }),
    );
    expect(shown(scored.items.items[1] ?? scored)).toBe('37');
    expect(shown(scored.bonus)).toBe('5');
  });

  it('is never less than nought nor more than the total', () => {
    const plenty = { ...grid, total: '80' };
    expect(score(plenty, record(good)).points).toEqual({ from: '80', to: '80' });
    const late = score(only(item('x', undefined, methods.add)), record({ 'trồng-cây': 0 }));
    expect(late.points).toEqual({ from: '0', to: '0' });
  });

  it('deductions not reported leave the points open', () => {
    expect(score(grid, record({ ...good, 'báo-cáo-chậm': undefined })).points).toEqual({
      from: '0',
      to: '85.8',
    });
  });

  it('names why an item is open: data first, then the council', () => {
    const scored = score(grid, record({ ...good, 'nền-nếp': undefined }));
    expect(scored.items.items.map(({ open }) => open)).toEqual([undefined, 'council']);
    const both = score(grid, record({ ...good, 'nền-nếp': undefined, 'trồng-cây': undefined }));
    expect(both.items.items.map(({ open }) => open)).toEqual([undefined, 'unknown']);
  });
});

describe('the band', () => {
  const much: Known = {
    'trồng-cây': 200,
    'nền-nếp': 15,
    'báo-cáo-chậm': 0,
    'sáng-kiến': Array(5).fill([]),
  };
  const bandOf = (known: Known) => scoreValues(grid, record({ ...good, ...known })).band;

  it.each<[string, Known, Datum]>([
    ['by points', {}, 3],
    ['a failed gate falls one', { ...much, 'kỷ-luật': 1 }, 2],
    ['the ceiling', { 'đề-tài': 0 }, 2],
    ['lowered', { 'báo-cáo-chậm': 4, 'trồng-cây': 200, 'sáng-kiến': Array(5).fill([]) }, 2],
    ['ceiling, then lowered', { 'đề-tài': 0, 'báo-cáo-chậm': 4, 'trồng-cây': 200 }, 1],
    ['set', { 'tỷ-lệ-giải-ngân': 29 }, 0],
    [
      'below the lowest band: the one value beneath it',
      { 'kế-hoạch': 2, 'trồng-cây': 0, 'nền-nếp': 0 },
      0,
    ],
    [
      'points that span two bands',
      { 'kế-hoạch': { from: 0, to: 1 }, 'trồng-cây': 0 },
      { from: 2, to: 3 },
    ],
    ['an open ceiling keeps both', { 'đề-tài': { from: 0, to: 1 } }, { from: 2, to: 3 }],
  ])('%s', (_, known, expected) => {
    expect(bandOf(known)).toEqual(expected);
  });

  it('a band whose gate fails is not held by one who fell from above', () => {
    const [highest, second, third] = grid.bands;
    const gated = grid.bands.map((band) => ({ ...band, from: '10', gate: highest?.gate }));
    const { steps } = score(
      { ...grid, bands: gated as ScoringPlan['bands'] },
      record({ ...good, 'kỷ-luật': 1 }),
    );
    expect(steps.slice(0, 4).map(({ bands }) => bands)).toEqual([
      [highest?.value],
      [second?.value],
      [third?.value],
      [0],
    ]);
  });

  it('exchanging ceiling and lowering would change the result', () => {
    const { steps } = score(
      grid,
      record({ ...good, 'đề-tài': 0, 'báo-cáo-chậm': 4, 'trồng-cây': 200 }),
    );
    expect(steps.map(({ kind, bands }) => [kind, ...bands])).toEqual([
      ['points', 3],
      ['gate', 3],
      ['ceiling', 2],
      ['lower', 1],
      ['set', 1],
    ]);
  });
});

describe('points in the record', () => {
  it('are compared by rules as any fact', () => {
    const row = withScores([grid], record(good));
    expect(evaluate(compare(slot.điểm, '≥', 82.8), row)).toBe('met');
    expect(evaluate(compare(slot['điểm:xếp-loại'], '≥', 3), row)).toBe('met');
    const open = withScores([grid], record({ ...good, 'nền-nếp': undefined }));
    expect(evaluate(compare(slot.điểm, '≥', 82.8), open)).toBe('unknown');
    expect(evaluate(compare(slot.điểm, '≥', 60), open)).toBe('met');
  });

  it('what is learned narrows them', () => {
    const one = (key: keyof typeof slot) => fc.option(fc.constant(good[key]), { nil: undefined });
    const keys = Object.keys(good) as (keyof typeof slot)[];
    fc.assert(
      fc.property(fc.tuple(...keys.map(one)), fc.nat(keys.length - 1), (data, learned) => {
        const known: Known = Object.fromEntries(keys.map((key, at) => [key, data[at]]));
        const key = keys[learned] ?? 'đề-tài';
        const before = ends(scoreValues(grid, record(known)).points);
        const after = ends(scoreValues(grid, record({ ...known, [key]: good[key] })).points);
        expect(after.from).toBeGreaterThanOrEqual(before.from);
        expect(after.to).toBeLessThanOrEqual(before.to);
      }),
      { numRuns: 300 },
    );
  });
});

const ends = (points: Datum): { from: number; to: number } =>
  typeof points === 'number'
    ? { from: points, to: points }
    : (points as { from: number; to: number });
