import { type Datum, isHistory, none } from '@thidua/eligibility';
import fc from '@thidua/tooling/properties';
import { describe, expect, test } from 'vitest';
import type { Cell } from '../src/cells/cell.ts';
import { Titles } from '../src/cells/history.ts';
import { cellReader } from '../src/cells/reader.ts';
import { Refusal } from '../src/message.ts';
import { slot } from './plan.ts';

const titles = new Titles([
  { id: 'lao-động-tiên-tiến', name: 'Lao động tiên tiến', aliases: ['Danh hiệu tiên tiến'] },
]);

/** What a cell of the column comes to; the reason where it is refused. */
const read = (key: string, cell: Cell, headerUnit?: string, own = true): Datum | string => {
  const made = cellReader(slot(key), { headerUnit, own, titles })(cell);
  return made instanceof Refusal ? `! ${made.reason.vi}` : made;
};

const day = (text: string): number => Date.parse(`${text}T00:00:00Z`) / 86_400_000;

describe('in every column', () => {
  test.each(['xếp-loại', 'nghỉ-việc:working-day', 'kỷ-luật', 'ngày-vào', 'thu-nhập', 'trồng-cây'])(
    '%s: blank and … are unknown, không có and không phát sinh themselves',
    (key) => {
      for (const blank of [undefined, null, '', '   ', '…', '...', '?', 'chưa rõ']) {
        expect(read(key, blank)).toBeUndefined();
      }
      expect(read(key, 'Không có')).toBe('none');
      expect(read(key, ' KHÔNG PHÁT SINH ')).toBe('not-arisen');
      expect(read(key, { error: '#N/A' })).toBe('! ô bị lỗi #N/A');
    },
  );

  test('letters whose marks are apart are read as whole letters', () => {
    expect(read('xếp-loại', 'Hoàn thành tốt nhiệm vụ'.normalize('NFD'))).toBe(2);
  });
});

describe('numbers', () => {
  test.each<[Cell, Datum]>([
    [12, 12],
    ['12', 12],
    ['1.000', 1000],
    ['1.234.567', 1_234_567],
    ['1.234,5', 1234.5],
    ['1 234 567', 1_234_567],
    ['1,5', 1.5],
    ['1,50', 1.5],
    ['1234,567', 1234.567],
    ['1.5', 1.5],
    ['0.125', 0.125],
    ['0,125', 0.125],
    ['1,234,567', 1_234_567],
    ['1,234.5', 1234.5],
    ['-5', -5],
    ['−5', -5],
    ['12 cây', 12],
    ['2 nghìn cây', 2000],
    ['từ 2 đến 3', { from: 2, to: 3 }],
    ['Từ 2 đến 3 cây', { from: 2, to: 3 }],
    ['2 đến 2', 2],
    ['không', 'none'],
    ['0', 0],
    ['999999999999999', 999_999_999_999_999],
  ])('%j is %j', (cell, datum) => {
    expect(read('trồng-cây', cell)).toEqual(datum);
  });

  test.each<[Cell, string]>([
    ['1,500', '! «1,500» có thể là 1,5 hay 1.500; ghi lại cho rõ'],
    ['1,000', '! «1,000» có thể là 1 hay 1.000; ghi lại cho rõ'],
    ['nhiều', '! không hiểu «nhiều» là số bao nhiêu'],
    ['1,8E+06', '! không hiểu «1,8E+06» là số bao nhiêu'],
    ['1.2.3', '! không hiểu «1.2.3» là số bao nhiêu'],
    ['3 hộ', '! không hiểu đơn vị trong «3 hộ»'],
    ['từ 3 đến 2', '! «từ 3 đến 2»: đầu lớn hơn cuối'],
    ['1234567890123456', '! số có hơn 15 chữ số có nghĩa, không giữ được chính xác'],
    [0.1 + 0.2, '! số có hơn 15 chữ số có nghĩa, không giữ được chính xác'],
    [true, '! không hiểu «TRUE» là số bao nhiêu'],
    [{ day: day('2024-03-02') }, '! không hiểu «02/03/2024» là số bao nhiêu'],
    ['-', '! không hiểu «-» là số bao nhiêu'],
    ['2-3', '! không hiểu «2-3» là số bao nhiêu'],
  ])('%j: %s', (cell, reason) => {
    expect(read('trồng-cây', cell)).toBe(reason);
  });

  test('a full stop means one thing in one column', () => {
    const column = cellReader(slot('trồng-cây'), { own: true, titles });
    expect(column('2.5')).toBe(2.5);
    expect(column('1.125')).toBeInstanceOf(Refusal);
    const other = cellReader(slot('trồng-cây'), { own: true, titles });
    expect(other('1.125')).toBe(1125);
    expect(other('2.5')).toBeInstanceOf(Refusal);
    expect(other('1.125.000')).toBe(1_125_000);
  });

  test('any decimal of at most fifteen figures comes back as written', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 15n) + 1n, max: 10n ** 15n - 1n }),
        fc.integer({ min: 0, max: 12 }),
        (digits, places) => {
          const sign = digits < 0n ? '-' : '';
          const text = String(digits < 0n ? -digits : digits).padStart(places + 1, '0');
          const whole = text.slice(0, text.length - places);
          const fraction = text.slice(text.length - places);
          const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, '.');
          // `1,500` alone is refused; with its thousands parted, or four figures, a comma is sure.
          if (/^[1-9]\d{0,2}$/.test(grouped) && fraction.length === 3) return;
          const written = `${sign}${grouped}${places === 0 ? '' : `,${fraction}`}`;
          expect(read('trồng-cây', written)).toBe(Number(`${digits}e-${places}`) + 0);
        },
      ),
    );
  });
});

describe('shares', () => {
  test.each<[Cell, Datum]>([
    ['95%', 95],
    ['95,5 %', 95.5],
    ['95 phần trăm', 95],
    [{ percent: 95 }, 95],
    [95, 95],
    [0.95, 0.95],
    ['từ 70 đến 80%', { from: 70, to: 80 }],
  ])('%j is %j percent', (cell, datum) => {
    expect(read('giải-ngân', cell)).toEqual(datum);
  });

  test('a number of at most 1 in a column that does not say percent is refused', () => {
    for (const cell of [0.95, '0,95', 1]) {
      expect(read('giải-ngân', cell, undefined, false)).toMatch(/ghi đơn vị ở tiêu đề cột/);
      expect(read('giải-ngân', cell, '%', false)).toBeTypeOf('number');
    }
    expect(read('giải-ngân', 95, undefined, false)).toBe(95);
    expect(read('giải-ngân', '0,95%', undefined, false)).toBe(0.95);
  });
});

describe('money', () => {
  test.each<[Cell, Datum]>([
    ['5 triệu', 5_000_000],
    ['5 triệu đồng', 5_000_000],
    ['1,8 triệu', 1_800_000],
    ['1.800.000', 1_800_000],
    ['1.800.000đ', 1_800_000],
    ['1.800.000 VNĐ', 1_800_000],
    ['2 tỷ 300 triệu', 2_300_000_000],
    ['500 nghìn', 500_000],
    ['từ 5 đến 6 triệu', { from: 5_000_000, to: 6_000_000 }],
    [5_000_000, 5_000_000],
  ])('%j is %j đồng', (cell, datum) => {
    expect(read('thu-nhập', cell)).toEqual(datum);
  });

  test('the header may say in millions', () => {
    expect(read('thu-nhập', 5.5, 'triệu đồng', false)).toBe(5_500_000);
    expect(read('thu-nhập', '5,55', 'triệu đồng', false)).toBe(5_550_000);
    expect(read('thu-nhập', '600.000 đồng', 'triệu đồng', false)).toBe(600_000);
  });

  test('a small amount without a unit is refused', () => {
    expect(read('thu-nhập', 5, undefined, false)).toMatch(/không rõ đơn vị/);
    expect(read('thu-nhập', 5_000_000, undefined, false)).toBe(5_000_000);
  });
});

describe('lengths of time', () => {
  test.each<[Cell, Datum]>([
    ['5 ngày làm việc', 5],
    [5, 5],
    ['từ 2 đến 3 ngày làm việc', { from: 2, to: 3 }],
    ['từ 2 ngày làm việc đến 3 ngày làm việc', { from: 2, to: 3 }],
    // Days, months and hours are not working days: the fact stays unknown.
    ['5 ngày', undefined],
    ['1 tháng', undefined],
  ])('%j is %j working days', (cell, datum) => {
    expect(read('nghỉ-việc:working-day', cell)).toEqual(datum);
  });

  test('years are months, weeks are days', () => {
    const months = { ...slot('nghỉ-việc:working-day'), duration: 'month' } as const;
    const days = { ...months, duration: 'day' } as const;
    expect(cellReader(months, { own: true, titles })('1 năm 6 tháng')).toBe(18);
    expect(cellReader(days, { own: true, titles })('2 tuần')).toBe(14);
  });

  test('without a unit in cell or header, and below zero, refused', () => {
    expect(read('nghỉ-việc:working-day', 5, undefined, false)).toMatch(/không rõ đơn vị thời gian/);
    expect(read('nghỉ-việc:working-day', 5, 'ngày làm việc', false)).toBe(5);
    expect(read('nghỉ-việc:working-day', 5, 'ngày', false)).toBeUndefined();
    expect(read('nghỉ-việc:working-day', '-5 ngày làm việc')).toMatch(/âm/);
  });
});

describe('dates', () => {
  const only = (text: string) => day(text);
  const within = (from: string, to: string) => ({ from: day(from), to: day(to) });
  test.each<[Cell, Datum]>([
    ['22/06/2022', only('2022-06-22')],
    ['22/6/2022', only('2022-06-22')],
    ['22-6-2022', only('2022-06-22')],
    ['22.6.2022', only('2022-06-22')],
    ['ngày 22 tháng 6 năm 2022', only('2022-06-22')],
    ['2022-06-22', only('2022-06-22')],
    ['2022-06-22T00:00:00.000Z', only('2022-06-22')],
    [{ day: day('2022-06-22') }, only('2022-06-22')],
    [44_734, only('2022-06-22')],
    ['6/2022', within('2022-06-01', '2022-06-30')],
    ['tháng 2 năm 2024', within('2024-02-01', '2024-02-29')],
    ['2022-06', within('2022-06-01', '2022-06-30')],
    ['quý 3/2022', within('2022-07-01', '2022-09-30')],
    ['2022', within('2022-01-01', '2022-12-31')],
    [2022, within('2022-01-01', '2022-12-31')],
    ['từ 01/02/2020 đến 3/2020', within('2020-02-01', '2020-03-31')],
  ])('%j', (cell, datum) => {
    expect(read('ngày-vào', cell)).toEqual(datum);
  });

  test.each<[Cell, RegExp]>([
    ['30/02/2022', /không có ngày/],
    ['06/22/2022', /không có ngày/],
    ['22/6/22', /bốn chữ số/],
    ['hôm qua', /không hiểu/],
    [5, /không hiểu/],
    [true, /không hiểu/],
    ['từ 2022 đến 2021', /đầu lớn hơn cuối/],
  ])('%j is refused', (cell, reason) => {
    expect(read('ngày-vào', cell)).toMatch(reason);
  });
});

describe('yes and no', () => {
  test.each<Cell>(['Có', 'CÓ', 'co', 'x', 'X', 'đúng', '1', 1, true, '✓', 'Đạt', 'TRUE'])(
    '%j is yes',
    (cell) => {
      expect(read('kỷ-luật', cell)).toBe(1);
    },
  );
  test.each<Cell>(['Không', 'khong', 'sai', '0', 0, false, 'FALSE', 'Không đạt'])(
    '%j is no',
    (cell) => {
      expect(read('kỷ-luật', cell)).toBe(0);
    },
  );
  test.each<Cell>(['có lẽ', 2, '-', 'o'])('%j is refused', (cell) => {
    expect(read('kỷ-luật', cell)).toMatch(/không hiểu/);
  });
});

describe('scales', () => {
  test.each<[Cell, Datum]>([
    ['Hoàn thành tốt nhiệm vụ', 2],
    ['hoàn thành tốt nhiệm vụ', 2],
    ['hoan thanh tot nhiem vu', 2],
    ['hoàn-thành-tốt', 2],
    // As offices shorten them.
    ['HTTNV', 2],
    ['HTXSNV', 3],
    ['HT xuất sắc NV', 3],
    ['KHTNV', 0],
    ['từ Hoàn thành nhiệm vụ đến Hoàn thành tốt nhiệm vụ', { from: 1, to: 2 }],
  ])('%j', (cell, datum) => {
    expect(read('xếp-loại', cell)).toEqual(datum);
  });
  test.each<Cell>(['Tốt', 'HTT', 2, 'Hoàn thành tốt nhiêm vu x'])('%j is refused', (cell) => {
    expect(read('xếp-loại', cell)).toMatch(/không có trong danh sách: «Không hoàn thành nhiệm vụ»/);
  });
});

describe('titles held', () => {
  const held = (cell: Cell) => {
    const made = read('danh-hiệu', cell);
    if (typeof made !== 'object' || made === null || !isHistory(made)) return made;
    const { from, to, held } = made;
    return { from, to, held: Object.fromEntries(held) };
  };
  test('in one cell, with the years known in full', () => {
    expect(held('biết đủ từ 2022 đến 2024: Lao động tiên tiến 2022, 2023')).toEqual({
      from: 2022,
      to: 2024,
      held: { 'lao-động-tiên-tiến': [2022, 2023] },
    });
    expect(held('Lao động tiên tiến: 2021–2023')).toMatchObject({
      held: { 'lao-động-tiên-tiến': [2021, 2022, 2023] },
    });
    expect(held('biết đủ từ 2022 đến 2024')).toEqual({ from: 2022, to: 2024, held: {} });
  });
  test('by another name of it, or as offices shorten it', () => {
    for (const name of ['LĐTT', 'ldtt', 'LĐ tiên tiến', 'Danh hiệu tiên tiến']) {
      expect(held(`${name} 2022`)).toMatchObject({ held: { 'lao-động-tiên-tiến': [2022] } });
    }
  });
  test('none at all', () => {
    expect(held('Không')).toBe(none);
  });
  test('a slip of the pen is refused; another title is kept by its name', () => {
    expect(held('Lao động tiên tiếng 2022')).toBe(
      '! không có danh hiệu «Lao động tiên tiếng»; có phải «Lao động tiên tiến»?',
    );
    expect(held('Huân chương Lao động hạng Ba 2022')).toMatchObject({
      held: { 'Huân chương Lao động hạng Ba': [2022] },
    });
    expect(held('Lao động tiên tiến')).toMatch(/ghi tên danh hiệu rồi đến các năm/);
  });
});

test('no text makes a reader throw', () => {
  const keys = [
    'xếp-loại',
    'nghỉ-việc:working-day',
    'kỷ-luật',
    'ngày-vào',
    'thu-nhập',
    'danh-hiệu',
  ];
  const text = fc.oneof(
    fc.string(),
    fc
      .array(
        fc.constantFrom('từ ', ' đến ', '1', '.', ',', ' ', '5', 'triệu', '%', '/', '-', '2022'),
      )
      .map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(fc.constantFrom(...keys), text, (key, cell) => {
      read(key, cell);
    }),
  );
});
