import { describe, expect, it } from 'vitest';
import type { AwardDecisions } from '../../src/decide/award-decisions.ts';
import { decide, decideInPasses } from '../../src/decide/decide.ts';
import { prizeSentence } from '../../src/decide/money.ts';
import { sentenceOf } from '../../src/decide/reason.ts';
import type { Subject } from '../../src/decide/subject.ts';
import type { Outcome } from '../../src/meaning/outcome.ts';
import type { AwardPlan, QuotaPlan } from '../../src/plan/award-plan.ts';
import {
  and,
  atMost,
  award,
  bySeniority,
  clause,
  employee,
  initiativeFirst,
  is,
  judged,
  not,
  percentOfAll,
  planOf,
  slots,
  staff,
} from './plans.ts';

const decideOne = (plan: AwardPlan, subjects: readonly Subject[]): AwardDecisions => {
  const [only] = decide(planOf([plan]), subjects).awards;
  if (only === undefined) throw new Error('no award');
  return only;
};
const outcomes = (decisions: AwardDecisions | undefined): Record<string, Outcome> =>
  Object.fromEntries([...(decisions?.ranked() ?? [])].map(({ id, outcome }) => [id, outcome]));
const order = (decisions: AwardDecisions): string[] => [...decisions.ranked()].map(({ id }) => id);
const why = (decisions: AwardDecisions | undefined, id: string): string | undefined => {
  const decision = [...(decisions?.ranked() ?? [])].find((one) => one.id === id);
  return decision === undefined ? undefined : sentenceOf(decision.reason).vi;
};

describe('without a quota', () => {
  it('gives the award to all who meet the criteria, and leaves the rest as their criteria are', () => {
    const decisions = decideOne(award('x', { condition: and(is(slots.eligible), judged) }), [
      employee('đạt', { eligible: 1, judged: 1 }),
      employee('thiếu', { judged: 1 }),
      employee('hội đồng', { eligible: 1 }),
      employee('không', { eligible: 0 }),
    ]);
    expect(outcomes(decisions)).toEqual({
      đạt: 'met',
      thiếu: 'unknown',
      'hội đồng': 'council',
      không: 'unmet',
    });
    expect(decisions.tally).toEqual({ met: 1, unknown: 1, council: 1, unmet: 1 });
    expect(decisions.selected).toEqual({ least: 1, most: 3 });
    expect(why(decisions, 'đạt')).toBe('Đủ tiêu chuẩn; số lượng không hạn chế.');
  });

  it('considers records of its own kind only, and says how many no award is for', () => {
    const { awards, size, notConsidered } = decide(planOf([award('x')]), [
      ...staff({ a: 1 }),
      { id: 'phòng', participant: 'tập-thể', row: [] },
    ]);
    expect([size, notConsidered, awards[0]?.size]).toEqual([2, 1, 1]);
  });
});

describe('a share of a base', () => {
  const everyone = Array.from({ length: 33 }, (_, n) =>
    employee(`n${n}`, { eligible: 1, seniority: n }),
  );

  it('of 33 people 15% is 4,95, rounded down 4', () => {
    const decisions = decideOne(award('x', { quotas: [percentOfAll('15')] }), everyone);
    const [group] = decisions.quotas[0]?.groups ?? [];
    expect(group?.places).toEqual({ least: 4, most: 4 });
    expect(group?.working.vi).toBe('33 người: 15% là 4,95, làm tròn xuống 4');
    expect(decisions.tally).toEqual({ met: 4, council: 0, unknown: 0, unmet: 29 });
    expect(order(decisions).slice(0, 5)).toEqual(['n32', 'n31', 'n30', 'n29', 'n28']);
    expect(why(decisions, 'n29')).toBe('Xếp thứ 4; được tặng 4.');
    expect(why(decisions, 'n28')).toBe('Xếp thứ 5; chỉ được tặng 4.');
  });

  it('is exact where binary fractions are not: 35% of 20 is 7', () => {
    const decisions = decideOne(
      award('x', { quotas: [{ ...percentOfAll('35'), rounding: { direction: 'up' } }] }),
      everyone.slice(0, 20),
    );
    expect(decisions.quotas[0]?.groups[0]?.places).toEqual({ least: 7, most: 7 });
  });

  it.each([
    ['down', 2],
    ['nearest', 3],
    ['up', 3],
  ] as const)('rounds the half as declared: 2,5 %s is %i', (direction, places) => {
    const decisions = decideOne(
      award('x', { quotas: [{ ...percentOfAll('25'), rounding: { direction } }] }),
      everyone.slice(0, 10),
    );
    expect(decisions.quotas[0]?.groups[0]?.places).toEqual({ least: places, most: places });
  });

  it('leaves out of the base those who are not considered', () => {
    const plan = award('x', {
      barred: [clause('kỷ luật', is(slots.disciplined))],
      condition: and(not(is(slots.disciplined)), is(slots.eligible)),
      quotas: [percentOfAll('50')],
    });
    const decisions = decideOne(plan, [
      ...staff({ a: 3, b: 2, c: 1 }),
      employee('d', { eligible: 1, seniority: 9, disciplined: 1 }),
    ]);
    expect(decisions.quotas[0]?.groups[0]?.base).toEqual({ least: 3, most: 3 });
    expect(outcomes(decisions)).toEqual({ a: 'met', b: 'unmet', c: 'unmet', d: 'unmet' });
  });

  it('is an interval where membership of the base is not known', () => {
    const plan = award('x', { quotas: [percentOfAll('50', is(slots.initiative))] });
    const decisions = decideOne(plan, [
      employee('a', { eligible: 1, seniority: 4, initiative: 1 }),
      employee('b', { eligible: 1, seniority: 3, initiative: 1 }),
      employee('c', { eligible: 1, seniority: 2 }),
      employee('d', { eligible: 1, seniority: 1 }),
    ]);
    const [group] = decisions.quotas[0]?.groups ?? [];
    expect(group?.places).toEqual({ least: 1, most: 2 });
    expect(group?.working.vi).toBe('2 đến 4 người: 50% là 1 đến 2, làm tròn xuống 1 đến 2');
    expect(outcomes(decisions)).toEqual({ a: 'met', b: 'unknown', c: 'unmet', d: 'unmet' });
    expect(why(decisions, 'b')).toBe(
      'Xếp thứ 2; được tặng 1 đến 2. Còn thiếu số làm căn cứ tính số lượng.',
    );
    expect(decisions.selected).toEqual({ least: 1, most: 2 });
  });

  it('gives nobody a place where it comes to none', () => {
    const decisions = decideOne(
      award('x', { quotas: [percentOfAll('15')] }),
      staff({ a: 1, b: 2 }),
    );
    expect(why(decisions, 'a')).toBe('Số lượng được tặng là 0.');
    expect(decisions.tally.unmet).toBe(2);
  });
});

describe('the order', () => {
  it('asks the first preference first, and the next among those who are level', () => {
    const plan = award('x', { preferences: [initiativeFirst, bySeniority], quotas: [atMost(2)] });
    const decisions = decideOne(plan, [
      employee('lâu năm', { eligible: 1, initiative: 0, seniority: 30 }),
      employee('sáng kiến, mới', { eligible: 1, initiative: 1, seniority: 1 }),
      employee('sáng kiến, lâu', { eligible: 1, initiative: 1, seniority: 20 }),
    ]);
    expect(order(decisions)).toEqual(['sáng kiến, lâu', 'sáng kiến, mới', 'lâu năm']);
    expect(decisions.tally).toEqual({ met: 2, council: 0, unknown: 0, unmet: 1 });
  });

  it('hands a tie across the cut to the council, and names who ties on what', () => {
    const decisions = decideOne(
      award('x', { quotas: [atMost(2)] }),
      staff({ a: 9, b: 5, c: 5, d: 5, e: 1 }),
    );
    expect(outcomes(decisions)).toEqual({
      a: 'met',
      b: 'council',
      c: 'council',
      d: 'council',
      e: 'unmet',
    });
    expect(why(decisions, 'c')).toBe(
      'Ngang với b, d ở mọi ưu tiên (“Người có thâm niên cao hơn”): cùng xếp từ thứ 2 đến thứ 4, được tặng 2. Hội đồng quyết định.',
    );
    expect(decisions.selected).toEqual({ least: 2, most: 2 });
  });

  it('leaves a tie within the places alone', () => {
    const decisions = decideOne(award('x', { quotas: [atMost(3)] }), staff({ a: 5, b: 5, c: 5 }));
    expect(decisions.tally.met).toBe(3);
  });

  it('leaves more candidates than places to the council where there is no preference', () => {
    const plan = award('x', { preferences: [], quotas: [atMost(2)] });
    const decisions = decideOne(plan, staff({ a: 1, b: 2, c: 3 }));
    expect(decisions.tally.council).toBe(3);
    expect(why(decisions, 'a')).toBe(
      'Có 3 hồ sơ mà được tặng 2, và không có ưu tiên để xếp thứ tự. Hội đồng quyết định.',
    );
  });

  it('does not let a missing fact decide a rank either way', () => {
    const decisions = decideOne(
      award('x', { quotas: [atMost(2)] }),
      staff({ a: 9, b: 5, c: 3, d: undefined }),
    );
    expect(outcomes(decisions)).toEqual({ a: 'met', b: 'unknown', c: 'unmet', d: 'unknown' });
    expect(why(decisions, 'd')).toBe(
      'Xếp từ thứ 1 đến thứ 4; được tặng 2. Còn thiếu dữ liệu để xếp thứ tự của hồ sơ này (“Người có thâm niên cao hơn”).',
    );
    expect(why(decisions, 'b')).toBe(
      'Xếp từ thứ 2 đến thứ 3; được tặng 2. Còn thiếu dữ liệu của những hồ sơ khác.',
    );
  });

  it('decides by a range of a fact where the range suffices', () => {
    const decisions = decideOne(
      award('x', { quotas: [atMost(1)] }),
      staff({ a: { from: 6, to: 8 }, b: 5 }),
    );
    expect(outcomes(decisions)).toEqual({ a: 'met', b: 'unmet' });
  });

  it('says where a record would stand whose criteria the council has still to judge', () => {
    const plan = award('x', { condition: and(is(slots.eligible), judged), quotas: [atMost(1)] });
    const decisions = decideOne(plan, [
      employee('a', { eligible: 1, seniority: 9 }),
      employee('b', { eligible: 1, seniority: 5, judged: 1 }),
      employee('c', { eligible: 1, seniority: 4, judged: 1 }),
    ]);
    expect(outcomes(decisions)).toEqual({ a: 'council', b: 'council', c: 'unmet' });
    expect(why(decisions, 'a')).toBe('Còn tùy tiêu chí; nếu đủ thì xếp thứ 1, được tặng 1.');
    expect(why(decisions, 'b')).toBe(
      'Xếp từ thứ 1 đến thứ 2; được tặng 1: tùy kết quả hội đồng xét những hồ sơ khác.',
    );
  });
});

describe('kinds of quota', () => {
  const five = staff({ a: 5, b: 4, c: 3, d: 2, e: 1 });

  it('a range gives the lower number, refuses beyond the upper, and leaves the rest to the council', () => {
    const range = {
      text: 'từ 2 đến 3',
      kind: 'range',
      from: '2',
      to: '3',
      percent: false,
    } as const;
    const decisions = decideOne(award('x', { quotas: [range] }), five);
    expect(outcomes(decisions)).toEqual({
      a: 'met',
      b: 'met',
      c: 'council',
      d: 'unmet',
      e: 'unmet',
    });
    expect(why(decisions, 'c')).toBe(
      'Xếp thứ 3; được tặng 2 đến 3: lấy bao nhiêu do hội đồng quyết định.',
    );
    expect(decisions.selected).toEqual({ least: 2, most: 3 });
  });

  it('a floor limits nobody, and says how many are lacking', () => {
    const floor = { text: 'ít nhất 8', kind: 'floor', from: '8', percent: false } as const;
    const decisions = decideOne(award('x', { quotas: [floor] }), five);
    expect(decisions.tally.met).toBe(5);
    expect(decisions.quotas[0]?.groups[0]?.lacking).toBe(3);
  });

  it('an entitlement holds for each group by itself', () => {
    const one = { ...atMost(1, slots.cluster), kind: 'entitlement', text: 'chọn 1' } as const;
    const at = (id: string, cluster: string, seniority: number) =>
      employee(id, { eligible: 1, seniority, cluster: { text: cluster } });
    const decisions = decideOne(award('x', { quotas: [one] }), [
      at('a', 'Khối 1', 1),
      at('b', 'Khối 1', 2),
      at('c', 'Khối 2', 9),
      at('d', 'Khối 2', 8),
    ]);
    expect(outcomes(decisions)).toEqual({ a: 'unmet', b: 'met', c: 'met', d: 'unmet' });
    expect(why(decisions, 'b')).toBe('Xếp thứ 1 ở Khối 1; được tặng 1.');
    expect(decisions.quotas[0]?.groups.map(({ group }) => group)).toEqual(['Khối 1', 'Khối 2']);
  });

  it('a record whose group is not known counts as possible in each', () => {
    const plan = award('x', { quotas: [atMost(1, slots.cluster)] });
    const decisions = decideOne(plan, [
      employee('a', { eligible: 1, seniority: 5, cluster: { text: 'Khối 1' } }),
      employee('b', { eligible: 1, seniority: 7 }),
      employee('c', { eligible: 1, seniority: 9, cluster: { text: 'Khối 2' } }),
    ]);
    expect(outcomes(decisions)).toEqual({ a: 'unknown', b: 'unknown', c: 'met' });
  });

  it('a record that belongs to no group is for the council', () => {
    const plan = award('x', { quotas: [atMost(1, slots.cluster)] });
    const decisions = decideOne(plan, [
      employee('a', { eligible: 1, seniority: 5, cluster: 'none' }),
    ]);
    expect(outcomes(decisions)).toEqual({ a: 'council' });
  });

  it('of several every one is kept, and no place of the whole is lost to a full group', () => {
    const plan = award('x', { quotas: [atMost(3), atMost(2, slots.cluster)] });
    const at = (id: string, cluster: string, seniority: number) =>
      employee(id, { eligible: 1, seniority, cluster: { text: cluster } });
    const decisions = decideOne(plan, [
      at('a', 'Khối 1', 9),
      at('b', 'Khối 1', 8),
      at('c', 'Khối 1', 7),
      at('d', 'Khối 2', 1),
    ]);
    expect(outcomes(decisions)).toEqual({ a: 'met', b: 'met', c: 'unmet', d: 'met' });
    expect(decisions.selected).toEqual({ least: 3, most: 3 });
  });

  it('one that could not be worked out leaves the choice to the council', () => {
    const plan = award('x', { openQuotas: ['không quá tỷ-lệ-chưa-có'] });
    const decisions = decideOne(plan, [...five, employee('f', { eligible: 0 })]);
    expect(decisions.tally).toEqual({ met: 0, council: 5, unknown: 0, unmet: 1 });
    expect(why(decisions, 'a')).toBe(
      'Chưa tính được số lượng (“không quá tỷ-lệ-chưa-có”): do hội đồng quyết định.',
    );
  });
});

describe('awards that ask for one another', () => {
  const first = award('danh-hiệu-đầu', { quotas: [atMost(2)] });
  const second = award('danh-hiệu-sau', {
    condition: and(is(slots.first), is(slots.initiative)),
    after: ['danh-hiệu-đầu'],
  });
  const subjects = [
    employee('a', { eligible: 1, seniority: 3, initiative: 1 }),
    employee('b', { eligible: 1, seniority: 2, initiative: 0 }),
    employee('c', { eligible: 1, seniority: 1, initiative: 1 }),
  ];

  it('see what was decided before, quotas included', () => {
    const { awards } = decide(planOf([first, second]), subjects);
    expect(outcomes(awards[1])).toEqual({ a: 'met', b: 'unmet', c: 'unmet' });
  });

  it('come out the same over records that are read in passes and not held', () => {
    const plan = planOf([first, second]);
    const passing = decideInPasses(plan);
    let passes = 0;
    do {
      passes += 1;
      for (const subject of subjects) passing.push(subject);
    } while (passing.endPass());
    expect(passes).toBe(2);
    const shown = (awards: readonly AwardDecisions[]) =>
      awards.map((decisions) => [...decisions.ranked()]);
    expect(shown(passing.decisions().awards)).toEqual(shown(decide(plan, subjects).awards));
  });

  it('count the holders of one as the base of another', () => {
    const holders = award('danh-hiệu-sau', {
      after: ['danh-hiệu-đầu'],
      condition: is(slots.first),
      quotas: [{ ...percentOfAll('50'), base: { kind: 'holders', condition: is(slots.first) } }],
    });
    const { awards } = decide(planOf([first, holders]), subjects);
    expect(awards[1]?.quotas[0]?.groups[0]?.base).toEqual({ least: 2, most: 2 });
    expect(outcomes(awards[1])).toEqual({ a: 'met', b: 'unmet', c: 'unmet' });
  });

  it('do not write into the records that were given', () => {
    decide(planOf([first, second]), subjects);
    expect(subjects.map(({ row }) => row[slots.first.index])).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('one achievement, one award', () => {
  const list = ['danh-hiệu-sau', 'danh-hiệu-đầu'];
  const lower = award('danh-hiệu-đầu', { onlyHighestOf: list, quotas: [atMost(2)] });
  const higher = award('danh-hiệu-sau', {
    onlyHighestOf: list,
    condition: is(slots.initiative),
  });
  const subjects = [
    employee('a', { eligible: 1, seniority: 3, initiative: 1 }),
    employee('b', { eligible: 1, seniority: 2 }),
    employee('c', { eligible: 1, seniority: 1, initiative: 0 }),
  ];

  it.each([
    ['the higher first', [higher, lower]],
    ['the lower first', [lower, higher]],
  ])('gives only the highest, whichever is decided first: %s', (_, awards) => {
    const decisions = decide(planOf(awards), subjects).awards.find(
      ({ award: { id } }) => id === 'danh-hiệu-đầu',
    );
    expect(outcomes(decisions)).toEqual({ a: 'unmet', b: 'unknown', c: 'unmet' });
    expect(why(decisions, 'a')).toBe('Được tặng danh hiệu sau; chỉ nhận hình thức cao nhất.');
    expect(why(decisions, 'b')).toBe(
      'Có thể được tặng danh hiệu sau; chỉ nhận hình thức cao nhất.',
    );
  });

  it('does not hand a freed place on, and says how many there are', () => {
    const [, decisions] = decide(planOf([higher, lower]), subjects).awards;
    expect(why(decisions, 'c')).toBe('Xếp thứ 3; chỉ được tặng 2.');
    expect(decisions?.freed).toEqual({ least: 1, most: 2 });
    expect(decisions?.selected).toEqual({ least: 0, most: 1 });
  });
});

describe('money', () => {
  it('is summed for those who get it, between what is sure and what may be', () => {
    const prizes = [
      {
        text: '0,3 lương cơ sở',
        amount: '702000',
        multiple: { times: '0.3', of: 'Mức lương cơ sở', unit: '2340000' },
      },
    ];
    const decisions = decideOne(
      award('x', { prizes, condition: and(is(slots.eligible), judged) }),
      [
        employee('a', { eligible: 1, judged: 1 }),
        employee('b', { eligible: 1 }),
        employee('c', { eligible: 0 }),
      ],
    );
    expect(decisions.prizes).toEqual([
      { text: '0,3 lương cơ sở', each: '702000', least: '702000', most: '1404000' },
    ]);
    const [prize] = prizes;
    const [sum] = decisions.prizes;
    expect(prize && sum && prizeSentence(prize, sum).vi).toBe(
      '0,3 lần “Mức lương cơ sở” (2.340.000 đồng): mỗi suất 702.000 đồng; tất cả 702.000 đến 1.404.000 đồng',
    );
  });

  it('does not exceed the places over which a tie stands', () => {
    const decisions = decideOne(
      award('x', { prizes: [{ text: '1.000.000 đồng', amount: '1000000' }], quotas: [atMost(1)] }),
      staff({ a: 1, b: 1, c: 1 }),
    );
    expect(decisions.prizes[0]).toMatchObject({ least: '1000000', most: '1000000' });
  });
});

describe('what the council chooses', () => {
  const level = staff({ a: 9, b: 5, c: 5, d: 5, e: 1 });
  const chosen = (choices: Readonly<Record<string, boolean>>): Subject[] =>
    level.map((subject) => {
      const choice = choices[subject.id];
      return choice === undefined ? subject : { ...subject, choices: new Map([['x', choice]]) };
    });
  const two = award('x', { quotas: [atMost(2)] });

  it('breaks a tie', () => {
    const decisions = decideOne(two, chosen({ c: true }));
    expect(outcomes(decisions)).toEqual({ a: 'met', b: 'unmet', c: 'met', d: 'unmet', e: 'unmet' });
    expect(why(decisions, 'c')).toBe('Hội đồng chọn; xếp thứ 2, được tặng 2.');
    expect(why(decisions, 'b')).toBe('Xếp từ thứ 3 đến thứ 4; chỉ được tặng 2.');
  });

  it('leaves those who are still level to it', () => {
    const decisions = decideOne(two, chosen({ c: false }));
    expect(outcomes(decisions)).toEqual({
      a: 'met',
      b: 'council',
      c: 'unmet',
      d: 'council',
      e: 'unmet',
    });
    expect(why(decisions, 'b')).toMatch(/^Ngang với d ở mọi ưu tiên/);
  });

  it('is not given more than there is: it is told, and nothing is decided', () => {
    const decisions = decideOne(two, chosen({ b: true, c: true }));
    expect(outcomes(decisions)).toMatchObject({ b: 'council', c: 'council', d: 'unmet' });
    expect(why(decisions, 'b')).toMatch(/^Hội đồng chọn nhiều hơn số lượng: c cùng được chọn/);
  });

  it('moves nobody past a preference, nor past the criteria', () => {
    const decisions = decideOne(two, [
      ...chosen({ e: true }),
      { ...employee('f', { eligible: 0, seniority: 9 }), choices: new Map([['x', true]]) },
    ]);
    expect(outcomes(decisions)).toMatchObject({ b: 'council', e: 'unmet', f: 'unmet' });
  });

  it('stands in for an order where there is none', () => {
    const unordered = award('x', { preferences: [], quotas: [atMost(2)] });
    const decisions = decideOne(unordered, chosen({ a: true, e: true }));
    expect(outcomes(decisions)).toMatchObject({ a: 'met', b: 'unmet', e: 'met' });
  });

  it('says how many, where the number is left to it', () => {
    const range: QuotaPlan = {
      text: 'từ 1 đến 2',
      kind: 'range',
      from: '1',
      to: '2',
      percent: false,
    };
    const open = award('x', { quotas: [range] });
    const [first, ...rest] = [...staff({ a: 9, b: 5 })];
    if (first === undefined) return;
    const given = (choice: boolean): Subject[] => [
      first,
      ...rest.map((one) => ({ ...one, choices: new Map([['x', choice]]) })),
    ];
    expect(outcomes(decideOne(open, [first, ...rest]))).toEqual({ a: 'met', b: 'council' });
    expect(outcomes(decideOne(open, given(true)))).toEqual({ a: 'met', b: 'met' });
    expect(outcomes(decideOne(open, given(false)))).toEqual({ a: 'met', b: 'unmet' });
  });

  it('gives where the number could not be worked out', () => {
    const open = award('x', { openQuotas: ['không quá tỷ-lệ-x của …'] });
    const decisions = decideOne(open, chosen({ a: true, b: false }));
    expect(outcomes(decisions)).toMatchObject({ a: 'met', b: 'unmet', c: 'council' });
    expect(why(decisions, 'a')).toBe('Hội đồng chọn.');
  });

  it('does not fill in what is not known', () => {
    const decisions = decideOne(two, [
      ...chosen({ c: true }),
      { ...employee('g', { seniority: 5 }), choices: new Map([['x', true]]) },
    ]);
    expect(outcomes(decisions)).toMatchObject({ c: 'unknown', g: 'unknown' });
  });
});
