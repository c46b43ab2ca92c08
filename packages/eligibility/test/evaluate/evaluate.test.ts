import type { Comparator } from '@thidua/model';
import { describe, expect, it } from 'vitest';
import {
  type Clause,
  type Condition,
  compileAward,
  type Datum,
  evaluate,
  none,
  notArisen,
  outcomes,
  type Row,
  type ShareAmount,
  type Slot,
  type YearsMode,
} from '../../src/index.ts';
import { awardOf, clauseOf } from './award.ts';
import { all, compare, initiatives, slot, table, title } from './slots.ts';

/** A record in which all is unknown but what is given. */
const record = (known: Partial<Record<keyof typeof slot, Datum>>): Row =>
  table.slots.map(({ key }) => known[key as keyof typeof slot]);

const letters = { met: 'Đ', unmet: 'K', unknown: '?', council: 'H' } as const;
const letter = (condition: Condition, row: Row): string => letters[evaluate(condition, row)];
const comparators: readonly Comparator[] = ['≥', '≤', '>', '<', '=', '≠'];
const lettersFor = (of: Slot, value: number, datum: Datum): string =>
  comparators.map((one) => letter(compare(of, one, value), record({ [of.key]: datum }))).join('');

describe('a fact against a constant, by ≥ ≤ > < = ≠', () => {
  it.each<[keyof typeof slot, number, string, Datum, string]>([
    ['số-sáng-kiến', 1, '1', 1, 'ĐĐKKĐK'],
    ['số-sáng-kiến', 1, '2', 2, 'ĐKĐKKĐ'],
    ['số-sáng-kiến', 1, 'từ 1 đến 3', { from: 1, to: 3 }, 'Đ??K??'],
    ['số-sáng-kiến', 1, 'từ 2 đến 3', { from: 2, to: 3 }, 'ĐKĐKKĐ'],
    ['số-sáng-kiến', 1, 'không có, thus 0', none, 'KĐKĐKĐ'],
    ['số-sáng-kiến', 1, 'không phát sinh', notArisen, 'HHHHHH'],
    ['số-sáng-kiến', 1, 'chưa có dữ liệu', undefined, '??????'],
    ['nghỉ-việc:working-day', 0, 'unknown, but never below 0', undefined, 'Đ??K??'],
    ['xếp-loại', 0, 'unknown, but on the scale', undefined, 'Đ??K??'],
    ['xếp-loại', 3, 'unknown, but on the scale', undefined, '?ĐK???'],
    ['xếp-loại', 2, 'không có: no rating at all', none, 'KKKKKĐ'],
    ['xếp-loại', 2, 'one of the upper two', { from: 2, to: 3 }, 'Đ??K??'],
    ['ngày-tuyển-dụng', 100, 'không có: never', none, 'KKKKKĐ'],
    ['ngày-tuyển-dụng', 100, 'a day of some month', { from: 90, to: 119 }, '??????'],
  ])('%s against %d: %s', (key, value, _, datum, expected) => {
    expect(lettersFor(slot[key], value, datum)).toBe(expected);
  });

  it('one of a set: open only while values within and without are possible', () => {
    const upper: Condition = { op: 'one-of', slot: slot['xếp-loại'], values: [2, 3] };
    const asked: Datum[] = [
      3,
      1,
      { from: 2, to: 3 },
      { from: 1, to: 2 },
      undefined,
      none,
      notArisen,
    ];
    expect(asked.map((datum) => letter(upper, record({ 'xếp-loại': datum }))).join('')).toBe(
      'ĐKĐ??KH',
    );
  });
});

describe('a fact against another', () => {
  const planned = (comparator: Comparator, percent: number): Condition => ({
    op: 'compare-facts',
    slot: slot['thu-nhập'],
    comparator,
    percent,
    other: slot['thu-nhập#kế-hoạch'],
  });

  it('is exact where doubles are not', () => {
    const row = record({ 'thu-nhập': 0.3, 'thu-nhập#kế-hoạch': 0.1 });
    expect(comparators.map((one) => letter(planned(one, 300), row)).join('')).toBe('ĐĐKKĐK');
  });

  it.each<[string, Datum, Datum, string]>([
    ['105 of 100', 105, 100, 'Đ'],
    ['104,99 of 100', 104.99, 100, 'K'],
    ['surely above any value of the plan', 110, { from: 90, to: 100 }, 'Đ'],
    ['above some values of the plan', 100, { from: 90, to: 100 }, '?'],
    ['no plan known', 100, undefined, '?'],
    ['no plan arose', 100, notArisen, 'H'],
    ['nothing planned, nothing earned', none, none, 'Đ'],
  ])('≥ 105%% of the plan: %s', (_, earned, plan, expected) => {
    const row = record({ 'thu-nhập': earned, 'thu-nhập#kế-hoạch': plan });
    expect(letter(planned('≥', 105), row)).toBe(expected);
  });
});

describe('records within a record', () => {
  const applied: Condition = { op: 'truth', slot: initiatives.slot['được-áp-dụng'] };
  const provincial = compare(initiatives.slot['phạm-vi'], '≥', 1);
  const list = (...rows: Row[]): Row => record({ 'sáng-kiến': rows });
  const some = (where?: Condition): Condition => ({
    op: 'some',
    slot: slot['sáng-kiến'],
    ...(where === undefined ? {} : { where }),
  });
  const share = (
    amount: ShareAmount,
    base?: Condition,
    whenEmpty: 'met' | 'unmet' | 'council' = 'council',
  ): Condition => ({
    op: 'share',
    slot: slot['sáng-kiến'],
    amount,
    ...(base === undefined ? {} : { base }),
    holds: provincial,
    whenEmpty,
  });

  it.each<[string, Row, string]>([
    ['none', list(), 'K'],
    ['one that is', list([1, 1]), 'Đ'],
    ['one that is not, one not known', list([1, 0], [1, undefined]), '?'],
    ['không có', record({ 'sáng-kiến': none }), 'K'],
    ['không phát sinh', record({ 'sáng-kiến': notArisen }), 'H'],
    ['not known', record({}), '?'],
  ])('có sáng-kiến với (được-áp-dụng và phạm-vi từ cấp-tỉnh): %s', (_, row, expected) => {
    expect(letter(some(all(applied, provincial)), row)).toBe(expected);
  });

  const half: ShareAmount = { kind: 'percent', comparator: '≥', value: 50 };
  it.each<[string, Row, string]>([
    ['one of two', list([1, 1], [1, 0]), 'Đ'],
    ['one of three', list([1, 1], [1, 0], [1, 0]), 'K'],
    ['one of two, and one not known', list([1, 1], [1, 0], [1, undefined]), '?'],
    ['two of two, and one not known', list([1, 1], [1, 1], [1, undefined]), 'Đ'],
    ['those outside the base do not count', list([1, 1], [0, 0], [0, 0]), 'Đ'],
    ['whether it is in the base or not, it holds', list([1, 1], [undefined, 2]), 'Đ'],
    ['it may be in the base and fail', list([1, 1], [undefined, 0], [undefined, 0]), '?'],
    ['the base is empty, and the rule does not say', list([0, 1]), 'H'],
    ['the base may be empty', list([undefined, 1]), '?'],
  ])('ít nhất 50%% sáng-kiến được áp dụng từ cấp-tỉnh: %s', (_, row, expected) => {
    expect(letter(share(half, applied), row)).toBe(expected);
  });

  it('what an empty base comes to is as the rule says', () => {
    expect(letter(share(half, applied, 'met'), list([0, 1]))).toBe('Đ');
    expect(letter(share(half, applied, 'unmet'), list([0, 1]))).toBe('K');
    expect(letter(share(half, applied, 'met'), list([undefined, 1]))).toBe('Đ');
    expect(letter(share({ kind: 'all' }, undefined, 'met'), list())).toBe('Đ');
    expect(letter(share({ kind: 'none' }), list())).toBe('Đ');
  });

  it('a share in percents is exact', () => {
    const third: ShareAmount = { kind: 'percent', comparator: '>', value: 33.33333333333 };
    expect(letter(share(third), list([1, 1], [1, 0], [1, 0]))).toBe('Đ');
  });

  it('a count lies between those that do and those that may', () => {
    const two: ShareAmount = { kind: 'count', comparator: '≥', value: 2 };
    const twoOrThree: ShareAmount = { kind: 'count-range', from: 2, to: 3 };
    expect(letter(share(two), list([1, 1], [1, undefined]))).toBe('?');
    expect(letter(share(two), list([1, 1], [1, 2]))).toBe('Đ');
    expect(letter(share(two), list([1, 1]))).toBe('K');
    expect(letter(share(twoOrThree), list([1, 1], [1, 2], [1, 1], [1, 1]))).toBe('K');
  });
});

describe('history over years', () => {
  const lđtt = title('lđtt');
  const held = (from: number, to: number, ...years: number[]): Row =>
    record({ 'danh-hiệu': { from, to, held: new Map([['lđtt', years]]) } });
  const inYears = (mode: YearsMode, first: number, last: number): Condition => ({
    op: 'years',
    mode,
    years: Array.from({ length: last - first + 1 }, (_, at) => ({
      year: first + at,
      holds: { op: 'awarded', slot: slot['danh-hiệu'], titles: [lđtt], year: first + at },
    })),
  });
  const threeToLast = inYears({ kind: 'run-to-last', length: 3 }, 2020, 2022);

  it.each<[string, Row, string]>([
    ['all three', held(2020, 2022, 2020, 2021, 2022), 'Đ'],
    ['a gap breaks the run', held(2019, 2022, 2019, 2020, 2022), 'K'],
    ['2020 lies before what is known', held(2021, 2022, 2021, 2022), '?'],
    ['a title is known even outside', held(2021, 2022, 2020, 2021, 2022), 'Đ'],
    ['nothing is known', record({}), '?'],
    ['never anything', record({ 'danh-hiệu': none }), 'K'],
  ])('3 năm liên tục đến 2022: %s', (_, row, expected) => {
    expect(letter(threeToLast, row)).toBe(expected);
  });

  it('a run within a window, and so many of its years', () => {
    const anywhere = inYears({ kind: 'run-anywhere', length: 2 }, 2011, 2015);
    const three = inYears({ kind: 'at-least', count: 3 }, 2011, 2015);
    const row = held(2011, 2015, 2011, 2013, 2014);
    expect([letter(anywhere, row), letter(three, row)]).toEqual(['Đ', 'Đ']);
    const apart = held(2011, 2015, 2011, 2013, 2015);
    expect([letter(anywhere, apart), letter(three, apart)]).toEqual(['K', 'Đ']);
  });

  const withLeave = (length: number): Condition => ({
    op: 'years',
    mode: { kind: 'run-to-last', length },
    years: [2019, 2020, 2021, 2022].map((year) => ({
      year,
      holds: { op: 'awarded', slot: slot['danh-hiệu'], titles: [lđtt], year },
      skip: { op: 'awarded', slot: slot['danh-hiệu'], titles: [title('nghỉ')], year },
    })),
  });
  const leave = (held: number[], skipped: number[], from = 2019): Row =>
    record({
      'danh-hiệu': {
        from,
        to: 2022,
        held: new Map([
          ['lđtt', held],
          ['nghỉ', skipped],
        ]),
      },
    });

  it.each<[string, Row, string]>([
    ['the skipped year neither counts nor breaks', leave([2020, 2022], [2021]), 'Đ'],
    ['one year too few before the list ends', leave([2022], [2019, 2020, 2021]), '?'],
    ['failed in a year that counts', leave([2022], [2020]), 'K'],
    ['2021 not known, 2020 lost', leave([2022], [], 2022), '?'],
  ])('2 năm liên tục, bỏ qua năm khi nghỉ: %s', (_, row, expected) => {
    expect(letter(withLeave(2), row)).toBe(expected);
  });
});

describe('the council', () => {
  const judged: Condition = { op: 'council', slot: slot['hội-đồng:a.b'], because: 'judgement' };

  it('decides until its verdict is recorded', () => {
    expect(
      [undefined, 1, 0].map((verdict) => letter(judged, record({ 'hội-đồng:a.b': verdict }))),
    ).toEqual(['H', 'Đ', 'K']);
    expect(letter({ op: 'council', because: 'deferred' }, record({}))).toBe('H');
  });
});

describe('an award made ready for many records', () => {
  const a = clauseOf('a', 'a)', compare(slot['xếp-loại'], '≥', 2));
  const b1 = clauseOf('b.1', undefined, compare(slot['số-sáng-kiến'], '≥', 1));
  const b2 = clauseOf('b.2', undefined, { op: 'council', because: 'judgement' });
  const b: Clause = { ...clauseOf('b', 'b)', all(b1.condition, b2.condition)), children: [b1, b2] };
  const barred = clauseOf('x', undefined, { op: 'truth', slot: slot['đang-xem-xét'] });
  const award = awardOf({ criteria: [a, b], barred: [barred] });

  it('writes what each clause comes to, even where one of them has decided already', () => {
    const { clauses, decide } = compileAward(award);
    const trace = new Uint8Array(10);
    const row = record({ 'xếp-loại': 0, 'số-sáng-kiến': 1, 'đang-xem-xét': 0 });
    expect(decide(row, trace, 5)).toBe('unmet');
    expect(
      clauses.map(({ clause, role }, place) => [clause.id, role, outcomes[trace[5 + place] ?? 0]]),
    ).toEqual([
      ['x', 'barred', 'unmet'],
      ['a', 'criterion', 'unmet'],
      ['b', 'criterion', 'council'],
      ['b.1', 'criterion', 'met'],
      ['b.2', 'criterion', 'council'],
    ]);
  });

  it('asks a clause by itself that is no part of the whole', () => {
    const { decide } = compileAward({ ...award, condition: { op: 'and', of: [] } });
    const trace = new Uint8Array(5);
    expect(decide(record({ 'xếp-loại': 3 }), trace)).toBe('met');
    expect([...trace].map((code) => outcomes[code])).toEqual([
      'unknown',
      'met',
      'unknown',
      'unknown',
      'council',
    ]);
  });
});
