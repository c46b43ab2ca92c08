import type { Campaign } from '@thidua/model';
import { describe, expect, test } from 'vitest';
import { accountabilityOf, summingUpOf } from './accountability.ts';
import { calendarOf } from './calendar.ts';
import { copiedTexts } from './copied-text.ts';
import type { Movement } from './movements.ts';
import { measureOf, type Outline } from './outline.ts';
import { pageOf } from './paging.ts';
import { statisticsOf } from './statistics.ts';

const movement = (slug: string, part: Partial<Movement> = {}): Movement => ({
  id: slug,
  slug,
  name: slug,
  state: 'issued',
  issuers: [{ slug: 'ubnd', name: 'UBND' }],
  areas: [],
  areasToday: [],
  themes: [],
  ...part,
});

const outline = (
  slug: string,
  part: Partial<Omit<Outline, 'movement'>> = {},
  of: Partial<Movement> = {},
): Outline => ({
  movement: movement(slug, of),
  from: undefined,
  to: undefined,
  celebrates: [],
  due: [],
  participants: [],
  targets: [],
  items: [],
  outcomes: [],
  numbered: true,
  above: [],
  before: [],
  parts: [],
  ...part,
});

const today = '2024-06-01';
const account = (...outlines: Outline[]) => accountabilityOf(outlines, today);
const slugs = (cases: readonly { readonly movement: Movement }[]): string[] =>
  cases.map((one) => one.movement.slug);

test('of movements that are over it is told how many were summed up', () => {
  expect(
    summingUpOf(
      [
        outline('chưa-thấy', { to: '2023-12-31' }),
        outline('đã-tổng-kết', { to: '2023-12-31' }, { state: 'summed-up' }),
        outline('còn-chạy', { to: today }),
        outline('đã-hủy', { to: '2023-12-31' }, { state: 'cancelled' }),
      ],
      today,
    ),
  ).toEqual({ over: 2, summedUp: 1 });
});

describe('launched and never summed up', () => {
  test('is a launched movement that is over and has no result', () => {
    const reached: Campaign['outcomes'] = [
      { about: { kind: 'text', text: 'Tổng số cây' }, figures: [{ value: '120' }] },
    ];
    const { cases, of } = account(
      outline('xong', { to: '2023-12-31' }),
      outline('có-kết-quả', { to: '2023-12-31', outcomes: reached }),
      outline('đã-tổng-kết', { to: '2023-12-31' }, { state: 'summed-up' }),
      outline('còn-chạy', { to: today }),
      outline('không-rõ-ngày'),
      outline('dự-thảo', { to: '2023-12-31' }, { state: 'draft' }),
      outline('đã-hủy', { to: '2023-12-31' }, { state: 'cancelled' }),
    )['not-summed-up'];
    expect(slugs(cases)).toEqual(['xong']);
    expect(of).toBe(3);
  });
});

describe('ended before the day celebrated', () => {
  const celebrating = (date: string | undefined) => [
    { event: { name: 'Quốc khánh' }, ...(date === undefined ? {} : { date }) },
  ];
  test('counts only what has both days', () => {
    const { cases, of } = account(
      outline('trước', { to: '2022-08-30', celebrates: celebrating('2022-09-02') }),
      outline('đúng-ngày', { to: '2022-09-02', celebrates: celebrating('2022-09-02') }),
      outline('không-ghi-ngày', { to: '2022-08-30', celebrates: celebrating(undefined) }),
      outline('không-rõ-hạn', { celebrates: celebrating('2022-09-02') }),
    )['ended-before'];
    expect(slugs(cases)).toEqual(['trước']);
    expect(of).toBe(2);
  });
  test('a day known to the month or the year is given the benefit of the doubt', () => {
    const { cases } = account(
      outline('cùng-tháng', { to: '2022-09-01', celebrates: celebrating('2022-09') }),
      outline('tháng-sau', { to: '2022-08-31', celebrates: celebrating('2022-09') }),
      outline('cùng-năm', { to: '2022-08-31', celebrates: celebrating('2022') }),
    )['ended-before'];
    expect(slugs(cases)).toEqual(['tháng-sau']);
  });
});

describe('how far a target is measured', () => {
  const holds = {
    kind: 'formal',
    text: 'x',
    expression: { kind: 'holds', use: { fact: { id: 'x' } } },
  } as const;
  const council = {
    kind: 'formal',
    text: 'hội đồng xét',
    expression: { kind: 'council' },
  } as const;
  test.each([
    ['a rule', [holds], 'measured'],
    ['a rule and words', [holds, { kind: 'qualitative' }], 'partly'],
    ['words', [{ kind: 'qualitative' }], 'words'],
    ['a council', [council], 'words'],
    ['guidance to come', [{ kind: 'deferred', to: { name: 'Sở' } }], 'deferred'],
    ['nothing', [], 'unwritten'],
  ] as const)('by %s', (_, rules, measure) => {
    expect(measureOf(rules)).toBe(measure);
  });
});

test('drafts without a number are counted among drafts', () => {
  const { cases, of } = account(
    outline('trống', { numbered: false }, { state: 'draft' }),
    outline('có-số', {}, { state: 'draft' }),
    outline('ban-hành-không-số', { numbered: false }),
  )['without-number'];
  expect(slugs(cases)).toEqual(['trống']);
  expect(of).toBe(2);
});

describe('texts copied from the parent', () => {
  const text =
    'Đổi mới nội dung, phương thức tổ chức phong trào thi đua, bảo đảm thiết thực, hiệu quả';
  test('are nearly word for word, marks and case aside', () => {
    const near =
      'Đổi mới nội dung, phương thức tổ chức phong trào thi đua; bảo đảm thiết thực, hiệu quả.';
    expect(copiedTexts([near], [text])).toEqual([{ own: near, theirs: text }]);
    expect(copiedTexts(['Trồng mười cây trước cổng trường mỗi mùa xuân đến'], [text])).toEqual([]);
  });
  test('short ones are the same by chance', () => {
    expect(copiedTexts(['Cải cách hành chính'], ['Cải cách hành chính'])).toEqual([]);
  });
  test('are looked for in the movement that it responds to', () => {
    const { cases, of } = account(
      outline('cha', { items: [text] }),
      outline('con', { items: [text, 'Việc riêng'], above: ['cha'] }),
      outline('người-ngoài', { items: [text] }),
    ).copied;
    expect(cases).toMatchObject([{ movement: { slug: 'con' }, from: { slug: 'cha' }, of: 2 }]);
    expect(of).toBe(1);
  });
});

describe('overlapping movements for the same people', () => {
  const at = (from: string, to: string, part: Partial<Outline> = {}) => ({
    from,
    to,
    participants: ['Công chức, viên chức'],
    ...part,
  });
  test('one issuer, one name of the participants, a day in common', () => {
    const { cases, of } = account(
      outline('a', at('2022-01-01', '2022-06-30')),
      outline('b', at('2022-06-30', '2022-12-31', { participants: ['công chức - viên chức'] })),
      outline('c', at('2023-01-01', '2023-06-30')),
      outline('d', at('2022-01-01', '2022-06-30'), { issuers: [{ slug: 'sở', name: 'Sở' }] }),
      outline('e', at('2022-01-01', '2022-06-30', { participants: ['Học sinh'] })),
    ).overlapping;
    expect(
      cases.map((one) => [one.movement.slug, slugs(one.others.map((m) => ({ movement: m })))]),
    ).toEqual([
      ['a', ['b']],
      ['b', ['a']],
    ]);
    expect(of).toBe(5);
  });
  test('but not what carries out, continues or makes up the other', () => {
    const { cases } = account(
      outline('mẹ', at('2022-01-01', '2022-12-31', { parts: ['đợt'] })),
      outline('con', at('2022-01-01', '2022-12-31', { above: ['mẹ'] })),
      outline('tiếp', at('2022-12-31', '2023-12-31', { before: ['mẹ', 'con'] })),
      outline('đợt', at('2022-03-01', '2022-04-30', { before: ['con'] })),
    ).overlapping;
    expect(cases).toEqual([]);
  });
});

describe('the calendar', () => {
  const years = calendarOf([
    outline('a', {
      from: '2022-07-01',
      to: '2022-09-30',
      celebrates: [{ event: { name: 'Quốc khánh' }, date: '2022-09-02' }],
      due: [
        { kind: 'report', name: undefined, dates: [{ date: '2022-09', before: false }] },
        { kind: 'final-review', name: undefined, dates: [{ date: '2023', before: false }] },
      ],
    }),
    outline('b', { celebrates: [{ event: { name: 'Quốc khánh' }, date: '2022-09-02' }] }),
    outline('đã-hủy', { from: '2022-07-01' }, { state: 'cancelled' }),
  ]);
  test('has a month only where something falls into it', () => {
    expect(years.map(({ year, months }) => [year, months.map(({ month }) => month)])).toEqual([
      [2022, [7, 9]],
      [2023, [undefined]],
    ]);
  });
  test('goes by day, with what is known to the month last; a day is celebrated once by all', () => {
    const september = years[0]?.months[1]?.entries ?? [];
    expect(september.map(({ kind, date }) => [kind, date])).toEqual([
      ['celebrated', '2022-09-02'],
      ['ends', '2022-09-30'],
      ['due', '2022-09'],
    ]);
    expect(september[0]).toMatchObject({ movements: [{ slug: 'a' }, { slug: 'b' }] });
  });
});

test('statistics leave no year out between the first and the last', () => {
  const { years, withoutYear, levels } = statisticsOf(
    [outline('a', {}, { year: 2020 }), outline('b', {}, { year: 2022 }), outline('c')],
    () => undefined,
  );
  expect(years.map(({ year, count }) => [year, count])).toEqual([
    [2020, 1],
    [2021, 0],
    [2022, 1],
  ]);
  expect(withoutYear).toBe(1);
  expect(levels).toEqual([{ key: undefined, count: 3 }]);
});

test('a list is cut into pages of a hundred', () => {
  const list = Array.from({ length: 201 }, (_, index) => index);
  expect(pageOf(list, 3)).toEqual({ items: [200], page: 3, pages: 3, total: 201 });
  expect(pageOf([], 1).pages).toBe(1);
});
