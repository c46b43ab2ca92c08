import { describe, expect, it } from 'vitest';
import {
  type AwardPlan,
  type Clause,
  type Condition,
  type Datum,
  explain,
  explanationHtml,
  explanationText,
  none,
  type Row,
} from '../../src/index.ts';
import { awardOf, clauseOf } from '../evaluate/award.ts';
import { all, any, compare, initiatives, no, slot, table, title } from '../evaluate/slots.ts';
import { grid, slot as gridSlot, table as gridTable } from '../scoring/grid.ts';

type Known = Partial<Record<keyof typeof slot, Datum>>;
const record = (known: Known): Row => table.slots.map(({ key }) => known[key as keyof typeof slot]);
const award = (...conditions: Condition[]): AwardPlan =>
  awardOf({
    criteria: conditions.map((condition, at) => clauseOf(`${at + 1}`, `${'abcd'[at]})`, condition)),
  });

const reason = (condition: Condition, known: Known): string =>
  explain(award(condition), record(known)).reason.vi;

const rated = compare(slot['xếp-loại'], '≥', 2, 'hoàn thành tốt');
const inventive = compare(slot['số-sáng-kiến'], '≥', 1, '1');
const studied = compare(slot['đề-tài'], '≥', 1, '1');
const absent = compare(slot['nghỉ-việc:working-day'], '<', 40, '40 ngày làm việc');
const judged: Condition = { op: 'council', because: 'judgement' };
const disciplined: Condition = { op: 'truth', slot: slot['đang-xem-xét'] };
const lđtt = title('lđtt', 'Lao động tiên tiến');
const threeYears: Condition = {
  op: 'years',
  mode: { kind: 'run-to-last', length: 3 },
  years: [2020, 2021, 2022].map((year) => ({
    year,
    holds: { op: 'awarded', slot: slot['danh-hiệu'], titles: [lđtt], year },
  })),
};
const history = (from: number, to: number, ...years: number[]): Datum => ({
  from,
  to,
  held: new Map([['lđtt', years]]),
});

describe('the shortest reason', () => {
  it.each<[string, Condition, Known, string]>([
    [
      'a figure too low',
      inventive,
      { 'số-sáng-kiến': 0 },
      'Không đạt: số sáng kiến là 0, cần từ 1 trở lên.',
    ],
    [
      'a step too low',
      rated,
      { 'xếp-loại': 1 },
      'Không đạt: xếp loại là hoàn thành nhiệm vụ, cần từ hoàn thành tốt nhiệm vụ trở lên.',
    ],
    [
      'years in a row',
      threeYears,
      { 'danh-hiệu': history(2019, 2022, 2019, 2021, 2022) },
      'Không đạt: mới có 2 năm liên tục được tặng Lao động tiên tiến, cần 3.',
    ],
    [
      'a date too late',
      compare(slot['ngày-tuyển-dụng'], '≤', 19_082, '31/03/2022'),
      { 'ngày-tuyển-dụng': 19_165 },
      'Không đạt: ngày tuyển dụng là 22/06/2022, cần từ ngày 31/03/2022 trở về trước.',
    ],
    [
      'both ways fail',
      any(inventive, studied),
      { 'số-sáng-kiến': 0, 'đề-tài': none },
      'Không đạt: số sáng kiến là 0, cần từ 1 trở lên và số đề tài: không có, cần từ 1 trở lên.',
    ],
    [
      'the shorter of two',
      all(rated, inventive),
      { 'xếp-loại': 0, 'số-sáng-kiến': 0 },
      'Không đạt: số sáng kiến là 0, cần từ 1 trở lên.',
    ],
    [
      'money against a plan',
      {
        op: 'compare-facts',
        slot: slot['thu-nhập'],
        comparator: '≥',
        percent: 105,
        other: slot['thu-nhập#kế-hoạch'],
      },
      { 'thu-nhập': 1_000_000, 'thu-nhập#kế-hoạch': 1_490_000.5 },
      'Không đạt: thu nhập là 1.000.000 đồng và thu nhập kế hoạch là 1.490.000,5 đồng, cần từ 105% của thu nhập kế hoạch trở lên.',
    ],
    [
      'a share of a list',
      {
        op: 'share',
        slot: slot['sáng-kiến'],
        amount: { kind: 'percent', comparator: '≥', value: 70 },
        holds: { op: 'truth', slot: initiatives.slot['được-áp-dụng'] },
        whenEmpty: 'council',
      },
      { 'sáng-kiến': [[1], [0], [0]] },
      'Không đạt: 1/3 sáng kiến đạt (33,3%), cần ít nhất 70%.',
    ],
    [
      'one fact is missing',
      all(rated, absent),
      { 'xếp-loại': 3 },
      'Chưa đủ dữ liệu: chưa biết nghỉ việc (ngày làm việc).',
    ],
    [
      'years are missing',
      threeYears,
      { 'danh-hiệu': history(2022, 2022, 2022) },
      'Chưa đủ dữ liệu: chưa biết danh hiệu đã đạt các năm 2020, 2021.',
    ],
    ['all facts are there', inventive, { 'số-sáng-kiến': 2 }, 'Đạt: số sáng kiến là 2.'],
    [
      'a council has found against it',
      { op: 'council', slot: slot['hội-đồng:a.b'], because: 'judgement' },
      { 'hội-đồng:a.b': 0 },
      'Không đạt: hội đồng kết luận không đạt “Kết luận của hội đồng về điểm b”.',
    ],
  ])('%s', (_, condition, known, expected) => {
    expect(reason(condition, known)).toBe(expected);
  });

  it('what can be checked is met, and the council has the rest', () => {
    const { outcome, reason, council } = explain(
      award(rated, judged, inventive, judged),
      record({ 'xếp-loại': 3, 'số-sáng-kiến': 1 }),
    );
    expect(outcome).toBe('council');
    expect(reason).toEqual({
      vi: 'Đủ phần kiểm tra được; còn hội đồng xét tiêu chuẩn b), d).',
      en: 'All that can be checked is met; the council still judges criteria b), d).',
    });
    expect(council.map(({ id }) => id)).toEqual(['2', '4']);
  });

  it('one who is barred is told so before anything else', () => {
    const plan = awardOf({
      criteria: [clauseOf('1', 'a)', inventive)],
      barred: [clauseOf('x', undefined, disciplined)],
    });
    expect(explain(plan, record({ 'đang-xem-xét': 1, 'số-sáng-kiến': 0 })).reason.vi).toBe(
      'Không xét: đang xem xét kỷ luật: có.',
    );
  });

  it('one who has to wait is told for what, and no fact is missing', () => {
    const plan = awardOf({
      criteria: [clauseOf('1', 'a)', inventive)],
      pending: [clauseOf('x', undefined, disciplined)],
    });
    const { outcome, reason, missing } = explain(
      plan,
      record({ 'đang-xem-xét': 1, 'số-sáng-kiến': 1 }),
    );
    expect([outcome, reason.vi, missing]).toEqual([
      'unknown',
      'Chưa xét: đang xem xét kỷ luật: có.',
      [],
    ]);
  });
});

describe('what would have to differ', () => {
  const changes = (condition: Condition, known: Known): string[] => {
    const { differences } = explain(award(condition), record(known));
    if (differences?.kind !== 'changes') return [differences?.kind ?? 'nothing'];
    return [
      ...differences.changes.map(({ label, needed, now }) => `${label}: ${needed.vi} (${now.vi})`),
      differences.comesTo,
    ];
  };

  it.each<[string, Condition, Known, string[]]>([
    ['one fact', inventive, { 'số-sáng-kiến': 0 }, ['Số sáng kiến: từ 1 trở lên (0)', 'met']],
    [
      'the way with the fewest changes',
      any(all(inventive, rated), studied),
      { 'số-sáng-kiến': 0, 'xếp-loại': 0, 'đề-tài': 0 },
      ['Số đề tài: từ 1 trở lên (0)', 'met'],
    ],
    [
      'every fact that fails, and what is not known',
      all(inventive, rated, absent),
      { 'số-sáng-kiến': 0, 'xếp-loại': 3 },
      [
        'Số sáng kiến: từ 1 trở lên (0)',
        'Nghỉ việc (ngày làm việc): dưới 40 ngày làm việc (chưa có dữ liệu)',
        'met',
      ],
    ],
    [
      'two bounds on one fact are one change',
      all(inventive, compare(slot['số-sáng-kiến'], '≤', 3, '3')),
      { 'số-sáng-kiến': 5 },
      ['Số sáng kiến: từ 1 đến 3 (5)', 'met'],
    ],
    [
      'the council judges once the facts are there',
      all(inventive, judged),
      { 'số-sáng-kiến': 0 },
      ['Số sáng kiến: từ 1 trở lên (0)', 'council'],
    ],
    [
      'a year without the title',
      threeYears,
      { 'danh-hiệu': history(2019, 2022, 2019, 2021, 2022) },
      ['Danh hiệu đã đạt: được tặng Lao động tiên tiến năm 2020 (không)', 'met'],
    ],
    [
      'a year of which nothing is known is not said to be without the title',
      all(inventive, threeYears),
      { 'danh-hiệu': history(2021, 2022, 2021, 2022), 'số-sáng-kiến': 0 },
      [
        'Số sáng kiến: từ 1 trở lên (0)',
        'Danh hiệu đã đạt: được tặng Lao động tiên tiến năm 2020 (chưa có dữ liệu)',
        'met',
      ],
    ],
    [
      'nothing that is true may be so',
      no(disciplined),
      { 'đang-xem-xét': 1 },
      ['Đang xem xét kỷ luật: không (có)', 'met'],
    ],
    [
      'no value does',
      all(compare(slot['số-sáng-kiến'], '>', 3), compare(slot['số-sáng-kiến'], '<', 2)),
      { 'số-sáng-kiến': 1 },
      ['none'],
    ],
    [
      'rows of a list',
      {
        op: 'share',
        slot: slot['sáng-kiến'],
        amount: { kind: 'percent', comparator: '≥', value: 60 },
        holds: { op: 'truth', slot: initiatives.slot['được-áp-dụng'] },
        whenEmpty: 'council',
      },
      { 'sáng-kiến': [[1], [0], [0]] },
      [
        'Sáng kiến: ít nhất 60% sáng kiến đạt (được áp dụng: có) (thêm hoặc sửa 1 mục) (1/3 đạt)',
        'met',
      ],
    ],
    [
      'a row that is not there',
      {
        op: 'some',
        slot: slot['sáng-kiến'],
        where: compare(initiatives.slot['phạm-vi'], '≥', 1),
      },
      { 'sáng-kiến': [] },
      [
        'Sáng kiến: có sáng kiến đạt yêu cầu “phạm vi từ cấp tỉnh trở lên” (thêm hoặc sửa 1 mục) (không có)',
        'met',
      ],
    ],
  ])('%s', (_, condition, known, expected) => {
    expect(changes(condition, known)).toEqual(expected);
  });

  it('is not looked for where nobody asks', () => {
    const found = explain(award(inventive), record({ 'số-sáng-kiến': 0 }), { differences: false });
    expect(found.differences).toBeUndefined();
  });
});

describe('an explanation', () => {
  const b1: Clause = clauseOf('2.1', '-', inventive, 'Có sáng kiến <được công nhận>');
  const b2: Clause = clauseOf('2.2', '-', judged, 'Gương mẫu & đoàn kết');
  const b: Clause = {
    ...clauseOf('2', 'b)', all(absent, b1.condition, b2.condition), 'Chấp hành kỷ luật lao động'),
    rules: ['nghỉ-việc dưới 40 ngày làm việc'],
    children: [b1, b2],
  };
  const plan = awardOf({
    name: 'Lao động tiên tiến',
    criteria: [clauseOf('1', 'a)', rated, 'Hoàn thành tốt nhiệm vụ'), b],
    basis: [
      {
        title: lđtt,
        version: 'luật-2022',
        from: '2024-01-01',
        chosenBy: 'assessment-date',
        articles: [{ symbol: '06/2022/QH15', provision: { article: '24', clause: '1' } }],
        sources: [{ text: 'Luật Thi đua, khen thưởng', verification: 'secondary' }],
      },
    ],
  });
  const explanation = explain(
    plan,
    record({ 'xếp-loại': 1, 'số-sáng-kiến': 0.5, 'nghỉ-việc:working-day': { from: 30, to: 45 } }),
  );

  it('reads from the reason down to each rule', () => {
    expect(explanationText(explanation, 'vi')).toBe(
      [
        'Lao động tiên tiến → không đạt',
        '  Không đạt: số sáng kiến là 0,5, cần từ 1 trở lên.',
        '  Để hội đồng xét được cần: xếp loại: cần từ hoàn thành tốt nhiệm vụ trở lên, hiện hoàn thành nhiệm vụ; nghỉ việc (ngày làm việc): cần dưới 40 ngày làm việc, hiện từ 30 ngày làm việc đến 45 ngày làm việc; số sáng kiến: cần từ 1 trở lên, hiện 0,5.',
        '  a) Hoàn thành tốt nhiệm vụ → không đạt',
        '    xếp loại từ hoàn thành tốt nhiệm vụ trở lên – hồ sơ ghi: hoàn thành nhiệm vụ → không đạt',
        '  b) Chấp hành kỷ luật lao động → không đạt',
        '    Quy tắc: nghỉ-việc dưới 40 ngày làm việc',
        '    nghỉ việc (ngày làm việc) dưới 40 ngày làm việc – hồ sơ ghi: từ 30 ngày làm việc đến 45 ngày làm việc → chưa đủ dữ liệu',
        '    - Có sáng kiến <được công nhận> → không đạt',
        '      số sáng kiến từ 1 trở lên – hồ sơ ghi: 0,5 → không đạt',
        '    - Gương mẫu & đoàn kết → hội đồng xét',
        '      hội đồng xét → hội đồng xét',
        '  Căn cứ',
        '    Lao động tiên tiến: khoản 1 điều 24 06/2022/QH15; có hiệu lực từ 01/01/2024; Luật Thi đua, khen thưởng (theo nguồn thứ cấp)',
      ].join('\n'),
    );
  });

  it('is escaped in HTML, and has no styles', () => {
    const html = explanationHtml(explanation, 'vi');
    expect(html).toContain('- Có sáng kiến &lt;được công nhận&gt; <strong>không đạt</strong>');
    expect(html).toContain('Gương mẫu &amp; đoàn kết');
    expect(html).not.toMatch(/style=|<được/u);
    expect(html).toMatch(/^<section class="explanation" lang="vi" data-outcome="unmet"><h3>/u);
  });

  it('is data alone', () => {
    expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation);
  });

  it('shows points item by item where the award asks for them', () => {
    const scored = awardOf({
      criteria: [clauseOf('1', undefined, compare(gridSlot.điểm, '≥', 90))],
      table: gridTable,
      scorings: [grid],
    });
    const row: Datum[] = gridTable.slots.map(() => undefined);
    row[gridSlot['kế-hoạch'].index] = 1;
    const { missing, scores } = explain(scored, row);
    expect(scores[0]?.points).toEqual({ from: '0', to: '92' });
    // All that the grid asks for but what the council has to give.
    expect(missing.map(({ slot: key }) => key)).toEqual([
      'tỷ-lệ-giải-ngân',
      'báo-cáo-chậm',
      'trồng-cây',
      'sáng-kiến',
      'kỷ-luật',
      'đề-tài',
      'đạt-chuẩn-xanh',
    ]);
    expect(explanationText(explain(scored, row), 'vi')).toContain(
      'Mục kế-hoạch: từ 0 đến 20/30 điểm; chưa đủ dữ liệu',
    );
  });
});
