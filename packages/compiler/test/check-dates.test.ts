import { describe, expect, it } from 'vitest';
import { daysOf, mayHoldOn, provenOrder, unknownDays } from '../src/checks/shared/day-range.ts';
import { countsOf } from '../src/checks/shared/whole-units.ts';
import { stagesIn } from '../src/checks/stage-length/stages-in.ts';

describe('an order of days is proven only where every reading has it', () => {
  it.each([
    ['2023-06-XX', '2023-07-01', true],
    ['2023-06-XX', '2023-06-30', false],
    ['2023', '2024-01-01', true],
    ['2023', '2023-12-31', false],
    ['2022-XX-XX', '2022-12-31', false],
    ['2022-XX-XX', '2023', true],
    ['XXXX-12-15', '2030-01-01', false],
    ['2024-02', '2024-03', true],
    ['2024-02', '2024-02', false],
  ])('%s before %s: %s', (first, second, proven) => {
    expect(provenOrder(daysOf(first), daysOf(second)) !== undefined).toBe(proven);
  });

  it('never with a side that is not known', () => {
    expect(provenOrder(unknownDays, daysOf('2023'))).toBeUndefined();
    expect(provenOrder(daysOf('2023'), unknownDays)).toBeUndefined();
  });

  it('shows the last day of the one and the first of the other', () => {
    expect(provenOrder(daysOf('2024-02'), daysOf('2025'))).toEqual(['2024-02-29', '2025-01-01']);
  });
});

describe('a validity', () => {
  const days = daysOf('2023-06-XX');
  it.each([
    [{}, true],
    [{ from: '2023-07-01' }, false],
    [{ from: '2023-06-30' }, true],
    [{ to: '2023-06-01' }, true],
    [{ to: '2023-05' }, false],
    [{ from: '2020', to: '2025' }, true],
  ])('%o may hold in June 2023: %s', (validity, holds) => {
    expect(mayHoldOn(validity, days)).toBe(holds);
  });
});

describe('counts of whole units', () => {
  it.each([
    ['day', '2023-10-01', '2023-12-29', 89, 90],
    ['day', '2023-10-01', '2023-10-01', 0, 1],
    ['week', '2024-01-01', '2024-01-14', 1, 2],
    ['month', '2022-07-01', '2022-09-30', 3, 3],
    ['month', '2023-01-31', '2023-02-28', 1, 2],
    ['month', '2023-01-15', '2023-02-28', 1, 2],
    ['quarter', '2022-07-01', '2022-09-30', 1, 1],
    ['year', '2021-01-01', '2025-12-31', 5, 5],
    ['year', '2021-01-01', '2026-12-31', 6, 6],
    ['year', '2020-06-26', '2025-12-31', 5, 6],
    ['year', '2020-02-29', '2021-02-28', 1, 2],
  ] as const)('%s from %s to %s: %i to %i', (unit, from, to, least, most) => {
    expect(countsOf(unit, from, to)).toEqual({ least, most });
  });

  it('are none for time that runs backwards, or that a calendar cannot count', () => {
    expect(countsOf('day', '2023-02-01', '2023-01-01')).toBeUndefined();
    expect(countsOf('working-day', '2023-01-01', '2023-02-01')).toBeUndefined();
    expect(countsOf('hour', '2023-01-01', '2023-02-01')).toBeUndefined();
  });
});

describe('the stages in a wording', () => {
  it.each([
    ['Kế hoạch phát triển kinh tế - xã hội 5 năm, giai đoạn 2021 - 2026 của tỉnh', 5, 2021, 2026],
    ['Kế hoạch 5 năm giai đoạn 2021-2025', 5, 2021, 2025],
    ['kế hoạch năm năm (giai đoạn 2021–2025)', 5, 2021, 2025],
    ['Chương trình giai đoạn 2016 - 2020 (5 năm)', 5, 2016, 2020],
  ])('%s', (wording, stated, from, to) => {
    expect(stagesIn(wording)).toEqual([expect.objectContaining({ stated, from, to })]);
  });

  it.each([
    'Kế hoạch phát triển kinh tế - xã hội 5 năm 2021 - 2025',
    'nhiệm kỳ 2021 - 2026',
    'Hội đồng nhân dân các cấp 5 năm, nhiệm kỳ 2021 - 2026',
    'Sơ kết 3 năm, giai đoạn 2021 - 2025',
    'Tổng kết 2 năm giai đoạn 2021 - 2025',
    'Sau 3 năm, giai đoạn 2021 - 2025 tiếp tục',
    'kỷ niệm 75 năm, giai đoạn 2020 - 2025',
    'Kết quả 3 năm giai đoạn 2021 - 2025',
    'Năm 2020 và các chỉ tiêu giai đoạn 2016 - 2020',
    'giai đoạn 2020 - 2025',
  ])('none in: %s', (wording) => {
    expect(stagesIn(wording)).toEqual([]);
  });
});
