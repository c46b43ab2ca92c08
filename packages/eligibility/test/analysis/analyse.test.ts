import { describe, expect, it } from 'vitest';
import { analyseAward, analysePairs } from '../../src/analysis/analyse.ts';
import type { AwardFinding, PairFinding } from '../../src/analysis/finding.ts';
import { witnessText } from '../../src/analysis/witness-text.ts';
import type { AwardPlan } from '../../src/plan/award-plan.ts';
import type { Condition } from '../../src/plan/condition.ts';
import { all, any, award, clause, council, holds, is, not } from './rules.ts';
import { slots } from './small-records.ts';

const { count, other, grade, barred, history, works } = slots;
const applied = works.rows?.slots[0] ?? count;

const inWords = (finding: AwardFinding | PairFinding): string => {
  const shown =
    'witness' in finding && finding.witness !== undefined
      ? `; ${witnessText(finding.witness).vi}`
      : '';
  switch (finding.kind) {
    case 'never':
    case 'always':
      return `${finding.role} ${finding.clause.label} ${finding.kind}${shown}`;
    case 'never-together':
      return `never ${finding.clauses.map(({ clause: { label } }) => label).join(' + ')}${shown}`;
    case 'repeats':
      return `${finding.clause.label} repeats ${finding.of.label}${shown}`;
    case 'follows':
      return `${finding.clause.label} from ${finding.from.map(({ label }) => label).join(' + ')}${shown}`;
    case 'idle-part':
      return `${finding.clause.label}: part ${finding.place} of ${finding.join} ${finding.why}${shown}`;
    case 'idle-preference':
      return `preference ${finding.place}${shown}`;
    case 'empty-base':
      return `empty-base of quota ${finding.place}${shown}`;
    case 'no-places':
      return `no-places of quota ${finding.place}; of ${finding.base}`;
    case 'not-analysed':
      return finding.because;
    case 'same-criteria':
      return `${finding.awards.join(' = ')}${shown}`;
    case 'includes':
      return `${finding.award} ⊂ ${finding.other}${shown}`;
  }
};
const found = (rules: Partial<AwardPlan>): string[] => analyseAward(award(rules)).map(inWords);

describe('a criterion', () => {
  it('that asks for what can be is left alone', () => {
    expect(
      found({
        criteria: [
          clause('a', is(count, '≥', 1)),
          clause('b', council),
          clause('c', not(holds(barred))),
        ],
      }),
    ).toEqual([]);
  });

  it('that nobody can meet, that everybody meets', () => {
    expect(found({ criteria: [clause('a', all(is(count, '≥', 2), is(count, '<', 1)))] })).toEqual([
      'criterion a never; sáng-kiến: 2',
    ]);
    expect(found({ criteria: [clause('a', is(grade, '≥', 0)), clause('b', council)] })).toEqual([
      'criterion a always; xếp-loại: kém',
    ]);
  });

  it('is told where the innermost clause is', () => {
    const inner = clause('b', all(holds(barred), not(holds(barred))));
    expect(found({ criteria: [clause('a', council, [inner])] })).toEqual([
      'criterion b never; kỷ-luật: có',
    ]);
  });

  it('that repeats one before it, or follows from others, with who meets the weaker alone', () => {
    expect(
      found({
        criteria: [clause('a', is(count, '≥', 1)), clause('b', not(is(count, '<', 1)))],
      }),
    ).toEqual(['b repeats a; sáng-kiến: 1']);
    expect(
      found({
        criteria: [clause('a', is(count, '≥', 1)), clause('b', is(count, '≥', 2))],
      }),
    ).toEqual(['a from b; sáng-kiến: 1']);
    expect(
      found({
        criteria: [
          clause('a', any(holds(barred), is(count, '≥', 1))),
          clause('b', not(holds(barred))),
          clause('c', is(count, '>', 0)),
        ],
      }),
    ).toEqual(['c from a + b; kỷ-luật: không; sáng-kiến: 0,5']);
  });

  it('does not follow from the clause that it is part of', () => {
    expect(
      found({ criteria: [clause('a', is(count, '≥', 1), [clause('b', is(other, '≥', 1))])] }),
    ).toEqual([]);
  });

  it('that cannot be met together with others', () => {
    expect(
      found({
        criteria: [
          clause('a', is(grade, '≥', 1)),
          clause('b', is(count, '≥', 1)),
          clause('c', is(grade, '<', 1)),
        ],
      }),
    ).toEqual(['never a + c; xếp-loại: khá']);
    expect(
      found({
        barred: [clause('x', is(count, '<', 5))],
        criteria: [clause('a', is(count, '<', 3))],
      }),
    ).toEqual(['never x + a; sáng-kiến: 5']);
  });
});

describe('a part of a rule', () => {
  it('that never holds, always does, or is said by the others', () => {
    expect(
      found({ criteria: [clause('a', any(is(count, '≥', 2), all(is(grade, '>', 2), council)))] }),
    ).toEqual(['a: part 2 of or never; sáng-kiến: 2']);
    expect(found({ criteria: [clause('a', all(is(count, '≥', 2), is(grade, '≥', 0)))] })).toEqual([
      'a: part 2 of and always; sáng-kiến: 2',
    ]);
    expect(found({ criteria: [clause('a', any(is(count, '≥', 2), is(count, '≥', 1)))] })).toEqual([
      'a: part 1 of or covered; sáng-kiến: 1',
    ]);
    expect(found({ criteria: [clause('a', all(is(count, '≥', 2), is(count, '≥', 1)))] })).toEqual([
      'a: part 2 of and covered; sáng-kiến: 1',
    ]);
    expect(
      found({
        criteria: [
          clause('a', {
            op: 'at-least',
            count: 1,
            of: [holds(barred), is(grade, '>', 2), council],
          }),
        ],
      }),
    ).toEqual(['a: part 2 of at-least never; kỷ-luật: không; hội-đồng:x: đạt']);
  });

  it('within what is asked of the rows of a list', () => {
    const row = all(holds(applied), any(holds(applied), not(holds(applied))));
    expect(found({ criteria: [clause('a', { op: 'some', slot: works, where: row })] })).toEqual([
      'a: part 2 of and always; được-áp-dụng: có',
    ]);
  });
});

describe('what bars or makes wait', () => {
  it('and never fires, or always', () => {
    const criteria = [clause('a', council)];
    const never = clause('x', all(holds(barred), not(holds(barred))));
    const always = clause('x', any(holds(barred), not(holds(barred))));
    expect(found({ criteria, barred: [never] })).toEqual(['barred x never; kỷ-luật: có']);
    expect(found({ criteria, pending: [always] })).toEqual(['pending x always; kỷ-luật: không']);
  });
});

describe('demands on lists and years', () => {
  const share = (percent: number): Condition => ({
    op: 'share',
    slot: works,
    amount: { kind: 'percent', comparator: '≥', value: percent },
    holds: holds(applied),
    whenEmpty: 'unmet',
  });
  const lasting = (length: number): Condition => ({
    op: 'years',
    mode: { kind: 'run-to-last', length },
    years: Array.from({ length }, (_, at) => ({
      year: 2025 - length + at,
      holds: {
        op: 'awarded',
        slot: history,
        titles: [{ id: 'tiên-tiến', name: 'Tiên tiến' }],
        year: 2025 - length + at,
      },
    })),
  });

  it('are compared with each other, with an example list', () => {
    expect(found({ criteria: [clause('a', share(70)), clause('b', share(50))] })).toEqual([
      'b from a; công-trình: 1 mục (được-áp-dụng: có), 1 mục (được-áp-dụng: không)',
    ]);
    expect(
      found({
        criteria: [
          clause('a', share(70)),
          clause('b', {
            op: 'share',
            slot: works,
            amount: { kind: 'count', comparator: '≥', value: 3 },
            holds: not(holds(applied)),
            whenEmpty: 'unmet',
          }),
        ],
      }),
    ).toEqual([]);
  });

  it('three years running say what two do', () => {
    expect(found({ criteria: [clause('a', lasting(3)), clause('b', lasting(2))] })).toEqual([
      'b from a; Tiên tiến: có năm 2023, 2024, không có năm 2022',
    ]);
  });
});

describe('preferences', () => {
  it('that cannot tell two of the eligible apart', () => {
    const criteria = [clause('a', all(is(count, '=', 2), holds(barred)))];
    const wording = '…';
    expect(
      found({
        criteria,
        preferences: [
          { kind: 'rank', wording, slot: count, direction: 'descending' },
          { kind: 'rank', wording, slot: other, direction: 'descending' },
          { kind: 'condition', wording, condition: is(other, '≥', 3) },
          { kind: 'condition', wording, condition: holds(barred) },
          { kind: 'condition', wording, condition: is(grade, '≥', 2) },
        ],
      }),
    ).toEqual([
      'preference 1; sáng-kiến: 2; kỷ-luật: có',
      'preference 3; sáng-kiến: 2; kỷ-luật: có; đề-tài: 0',
      'preference 4; sáng-kiến: 2; kỷ-luật: có; đề-tài: 0',
    ]);
  });
});

describe('quotas', () => {
  it('with a base that is empty, or without a place', () => {
    const criteria = [clause('a', council)];
    const base = { kind: 'group', participant: 'x' } as const;
    expect(
      found({
        criteria,
        quotas: [
          {
            text: '',
            kind: 'ceiling',
            to: '0',
            percent: true,
            rounding: { direction: 'down' },
            base,
          },
          {
            text: '',
            kind: 'ceiling',
            to: '15',
            percent: true,
            rounding: { direction: 'down' },
            base: { ...base, condition: all(holds(barred), not(holds(barred))) },
          },
          { text: '', kind: 'entitlement', from: '5', percent: false },
        ],
      }),
    ).toEqual(['no-places of quota 1; of 10000', 'empty-base of quota 2; kỷ-luật: có']);
  });
});

describe('two awards', () => {
  const weaker = award({ id: 'giấy-khen', criteria: [clause('a', is(count, '≥', 1))] });
  const stronger = award({
    id: 'bằng-khen',
    criteria: [clause('a', all(is(count, '≥', 2), council))],
  });

  it('of which one includes the other', () => {
    expect(analysePairs([weaker, stronger]).map(inWords)).toEqual([
      'bằng-khen ⊂ giấy-khen; sáng-kiến: 1',
    ]);
  });

  it('are left alone where only the highest is given, or one builds upon the other', () => {
    const highest = { ...weaker, onlyHighestOf: ['bằng-khen', 'giấy-khen'] };
    expect(analysePairs([highest, stronger])).toEqual([]);
    const building = award({
      id: 'bằng-khen',
      criteria: [
        clause('a', { op: 'meets', title: { id: 'giấy-khen', name: '' }, of: weaker.condition }),
        clause('b', council),
      ],
    });
    expect(analysePairs([weaker, building])).toEqual([]);
  });

  it('with the same criteria', () => {
    expect(analysePairs([weaker, { ...weaker, id: 'bằng-khen' }]).map(inWords)).toEqual([
      'giấy-khen = bằng-khen; sáng-kiến: 1',
    ]);
  });
});
