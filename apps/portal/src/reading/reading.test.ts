import type { Citation, Expression, Period } from '@thidua/model';
import { describe, expect, test } from 'vitest';
import { vi } from '../words/vi.ts';
import { citationPhrase } from './citation.ts';
import { officialDate, validityText } from './dates.ts';
import { vietnameseFigure } from './figure.ts';
import { itemLabel } from './item-label.ts';
import { namesWithin } from './names-within.ts';
import { periodPhrase, timingPhrase } from './period.ts';
import { plainText } from './phrase.ts';
import { listedName, withinSentence } from './place-name.ts';
import { lineRange, linesOf } from './places.ts';
import { conditionPhrase, leavesBaseOpen } from './rule.ts';
import { drawnShare } from './share.ts';
import { unbroken } from './unbroken.ts';

describe('dates as the head of a document writes them', () => {
  test.each([
    ['2022-06-22', 'ngày 22 tháng 6 năm 2022'],
    ['2018-04-06', 'ngày 06 tháng 4 năm 2018'],
    ['2019-02-01', 'ngày 01 tháng 02 năm 2019'],
    ['2023-06-XX', 'ngày … tháng 6 năm 2023'],
    ['2022-XX-XX', 'ngày … tháng … năm 2022'],
    ['2022-06', 'tháng 6 năm 2022'],
    ['2022', 'năm 2022'],
  ])('%s', (date, written) => {
    expect(officialDate(date)).toBe(written);
  });

  test('validity has one end, the other, or both', () => {
    expect(validityText({ from: '2025-07-01' }, vi)).toBe('từ 01/07/2025');
    expect(validityText({ from: '2017', to: '2023-12-31' }, vi)).toBe('từ 2017 đến hết 31/12/2023');
  });
});

test.each([
  ['1000', '1.000'],
  ['1234567.5', '1.234.567,5'],
  ['0.3', '0,3'],
  ['-12', '-12'],
])('the figure %s is written %s', (decimal, written) => {
  expect(vietnameseFigure(decimal)).toBe(written);
});

test.each([
  ['1', '1.'],
  ['đ', 'đ)'],
  ['-', '–'],
  [undefined, '–'],
  ['II', 'II'],
])('the label %s is set as %s', (label, set) => {
  expect(itemLabel(label)).toBe(set);
});

test('a span of years in a name stays on one line, other strokes do not hold', () => {
  expect(unbroken('CNVCLĐ giai đoạn 2020 - 2025 - Lai Châu')).toBe(
    'CNVCLĐ giai đoạn 2020\u00a0-\u00a02025 - Lai Châu',
  );
});

test.each([
  ['Tỉnh Vĩnh Long', 'Vĩnh Long', 'tỉnh Vĩnh Long'],
  ['Thành phố Huế', 'Huế', 'thành phố Huế'],
  ['Thành phố Hồ Chí Minh', 'TP.\u00a0Hồ Chí Minh', 'Thành phố Hồ Chí Minh'],
])('%s is listed as %s, and in a sentence is %s', (name, listed, inSentence) => {
  expect(listedName(name)).toBe(listed);
  expect(withinSentence(name)).toBe(inSentence);
});

test('lines of neighbouring facts are told as one stretch', () => {
  const at = (first: number, last: number) => ({
    start: { line: first, column: 1 },
    end: { line: last, column: 9 },
  });
  const places = {
    file: 'x.thidua',
    facts: {
      '/targets/0': at(10, 12),
      '/targets/1': at(13, 13),
      '/targets/1/rules/0': at(14, 14),
      '/targetsOfOthers': at(40, 41),
      '/duties/0': at(20, 20),
    },
  };
  expect(linesOf(places, ['/targets', '/duties']).map(lineRange)).toEqual(['10–14', '20']);
});

describe('citations', () => {
  const read = (citation: Citation) => plainText(citationPhrase(citation, vi));
  test('by number, day and issuer', () => {
    expect(
      read({ symbol: '1954/UBND-TH', date: '2023-05-30', issuer: { name: 'UBND tỉnh Lai Châu' } }),
    ).toBe('1954/UBND-TH ngày 30/05/2023 của UBND tỉnh Lai Châu');
  });
  test('by provision of an act that the registry knows', () => {
    expect(
      read({
        ref: { kind: 'act', id: 'luật-2003', slug: 'luat-2003', name: 'Luật Thi đua, khen thưởng' },
        provision: { article: '23', clause: '1', point: 'a' },
      }),
    ).toBe('điểm a khoản 1 Điều 23 Luật Thi đua, khen thưởng');
  });
  test('says nothing twice that the title says', () => {
    const act = { kind: 'act', id: 'x', slug: 'x' } as const;
    expect(
      read({
        ref: {
          ...act,
          name: 'Chỉ thị 32-CT/TU của Tỉnh ủy Lai Châu về tiếp tục đổi mới công tác thi đua, khen thưởng',
        },
        date: '2014-06-26',
        issuer: { name: 'Tỉnh ủy Lai Châu' },
        subject: 'Tiếp tục đổi mới công tác thi đua khen thưởng',
      }),
    ).toBe(
      'Chỉ thị 32-CT/TU của Tỉnh ủy Lai Châu về tiếp tục đổi mới công tác thi đua, khen thưởng ngày 26/06/2014',
    );
    expect(read({ text: 'Công văn 5/UBND-NC ngày 3/2/2020', date: '2020-02-03' })).toBe(
      'Công văn 5/UBND-NC ngày 3/2/2020',
    );
  });
  test('a congress by its ordinal before its term, a term by its own word', () => {
    expect(read({ text: 'Nghị quyết Đại hội Đảng bộ nhiệm kỳ 2020 - 2025', ordinal: 'X' })).toBe(
      'Nghị quyết Đại hội Đảng bộ lần thứ X, nhiệm kỳ 2020 - 2025',
    );
    expect(read({ text: 'Nghị quyết Hội đồng nhân dân', legislature: 'XV' })).toBe(
      'Nghị quyết Hội đồng nhân dân khóa XV',
    );
    expect(
      read({ text: 'Nghị quyết Ban Chấp hành Trung ương', ordinal: '5', legislature: 'XIII' }),
    ).toBe('Nghị quyết Ban Chấp hành Trung ương lần thứ 5 khóa XIII');
  });
  test('a congress by its ordinal, once', () => {
    expect(read({ text: 'Nghị quyết Đại hội lần thứ XVI', ordinal: 'XVI' })).toBe(
      'Nghị quyết Đại hội lần thứ XVI',
    );
  });
});

describe('periods', () => {
  const read = (period: Period) => plainText(periodPhrase(period, vi));
  test('to the day, both ends within', () => {
    expect(
      read({
        from: { kind: 'date', date: '2022-07', exclusive: false, day: '2022-07-01' },
        to: { kind: 'date', date: '2022-09', exclusive: false, day: '2022-09-30' },
        text: 'từ 7/2022 đến hết 9/2022',
      }),
    ).toBe('từ 01/07/2022 đến hết 30/09/2022');
  });
  test('from an issue whose day is not known', () => {
    expect(
      read({
        from: { kind: 'issue' },
        to: { kind: 'date', date: '2023-10-30', exclusive: false, day: '2023-10-30' },
        text: '',
      }),
    ).toBe('từ ngày ban hành đến hết 30/10/2023');
  });
  test('the end of the movement, in words', () => {
    const end = { kind: 'end-of-period' } as const;
    expect(plainText(timingPhrase({ relation: 'on', at: end }, vi))).toBe(
      'khi kết thúc phong trào',
    );
    expect(plainText(timingPhrase({ relation: 'after', at: end }, vi))).toBe(
      'sau khi kết thúc phong trào',
    );
    expect(read({ from: { kind: 'issue' }, to: end, text: '' })).toBe(
      'từ ngày ban hành đến khi kết thúc phong trào',
    );
  });
  test('a report every year is due on one day', () => {
    expect(
      plainText(
        timingPhrase(
          {
            relation: 'no-later-than',
            at: { kind: 'date', date: 'XXXX-12-15', exclusive: false },
            recurring: { monthDay: '12-15', every: 'year' },
          },
          vi,
        ),
      ),
    ).toBe('chậm nhất 15/12 hằng năm');
    expect(plainText(timingPhrase({ relation: 'on', recurring: { every: 'year' } }, vi))).toBe(
      'hằng năm',
    );
  });
});

describe('rules', () => {
  const labels = (id: string) =>
    new Map([
      ['cc-vc', 'Công chức, viên chức'],
      ['tốt', 'Hoàn thành tốt nhiệm vụ'],
      ['xuất-sắc', 'Hoàn thành xuất sắc nhiệm vụ'],
      ['xếp-loại', 'Mức xếp loại'],
    ]).get(id);
  const graded = (comparator: '=' | '≥', grade: string): Expression => ({
    kind: 'compare',
    use: { fact: { id: 'xếp-loại' } },
    comparator,
    value: { kind: 'name', name: { id: grade } },
  });
  const share = (base: 'subset' | 'whole' | 'open'): Extract<Expression, { kind: 'share' }> => ({
    kind: 'share',
    amount: { kind: 'bound', comparator: '=', value: '98', percent: true },
    group: { id: 'cc-vc' },
    condition: graded('≥', 'tốt'),
    inner: [
      {
        amount: { kind: 'bound', comparator: '=', value: '70', percent: true },
        base,
        condition: graded('=', 'xuất-sắc'),
      },
    ],
  });

  test('are said with the names that people know', () => {
    expect(plainText(conditionPhrase(share('subset'), labels, vi))).toBe(
      '98% công chức, viên chức: mức xếp loại từ hoàn thành tốt nhiệm vụ trở lên; trong đó 70% của số đó: mức xếp loại là hoàn thành xuất sắc nhiệm vụ',
    );
  });
  test('an open base is said, and drawn with both readings', () => {
    expect(leavesBaseOpen(share('open'))).toBe(true);
    expect(drawnShare(share('open'))).toEqual({ outer: 98, inner: { least: 68.6, most: 70 } });
    expect(drawnShare(share('whole'))).toEqual({ outer: 98, inner: { least: 70, most: 70 } });
  });
  test('what is denied loses its "Có"', () => {
    const condition: Expression = {
      kind: 'not',
      operand: { kind: 'holds', use: { fact: { id: 'giữ-chức-vụ' } } },
    };
    expect(plainText(conditionPhrase(condition, () => 'Có giữ chức vụ', vi))).toBe(
      'không giữ chức vụ',
    );
  });
  test('brackets keep and and or apart', () => {
    const holds = (id: string): Expression => ({ kind: 'holds', use: { fact: { id } } });
    expect(
      plainText(
        conditionPhrase(
          {
            kind: 'or',
            operands: [
              holds('sáng-kiến'),
              {
                kind: 'and',
                operands: [holds('đề-tài'), { kind: 'not', operand: holds('kỷ-luật') }],
              },
            ],
          },
          () => undefined,
          vi,
        ),
      ),
    ).toBe('sáng kiến hoặc (đề tài và không kỷ luật)');
  });
});

describe('an English sentence has names of documents where the Vietnamese one has the same', () => {
  const names = (vietnamese: string, english: string): string[] =>
    namesWithin({ vi: vietnamese, en: english }).flatMap(({ text, isName }) =>
      isName ? [text] : [],
    );

  test('whole names, not the English around them', () => {
    const said = {
      vi: 'Không đạt: Mức xếp loại chất lượng là Không hoàn thành nhiệm vụ, cần từ Hoàn thành tốt nhiệm vụ trở lên.',
      en: 'Not met: Mức xếp loại chất lượng is Không hoàn thành nhiệm vụ, needs Hoàn thành tốt nhiệm vụ or higher.',
    };
    expect(names(said.vi, said.en)).toEqual([
      'Mức xếp loại chất lượng',
      'Không hoàn thành nhiệm vụ',
      'Hoàn thành tốt nhiệm vụ',
    ]);
    expect(
      namesWithin(said)
        .map(({ text }) => text)
        .join(''),
    ).toBe(said.en);
  });

  test('a name that begins without marks has its beginning', () => {
    expect(
      names('được tặng Lao động tiên tiến: 2022, 2023', 'Lao động tiên tiến awarded: 2022, 2023'),
    ).toEqual(['Lao động tiên tiến']);
  });

  test('nothing where there is none', () => {
    expect(names('chưa đủ dữ liệu', 'not enough data')).toEqual([]);
  });
});
