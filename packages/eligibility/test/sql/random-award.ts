import type { AwardPlan, Clause, Condition, SlotTable } from '../../src/index.ts';
import { randomCondition } from '../random/condition.ts';
import type { Random } from '../random/random.ts';

/** An award with nothing but what is said: for tests of what is made of an award. */
export function awardOf(
  table: SlotTable,
  parts: Partial<Omit<AwardPlan, 'table' | 'condition'>>,
): AwardPlan {
  const { barred = [], pending = [], criteria = [] } = parts;
  const of: Condition[] = [
    ...barred.map((clause): Condition => ({ op: 'not', of: clause.condition })),
    ...pending.map((clause): Condition => ({ op: 'pending', of: clause.condition })),
    ...criteria.map(({ condition }) => condition),
  ];
  return {
    id: 'giấy-khen',
    name: 'Giấy khen',
    participant: table.of,
    table,
    asks: table.slots,
    barred,
    pending,
    criteria,
    condition: { op: 'and', of },
    preferences: [],
    quotas: [],
    openQuotas: [],
    prizes: [],
    inKind: [],
    onlyHighestOf: [],
    after: [],
    scorings: [],
    basis: [],
    notes: [],
    ...parts,
  };
}

export const clauseOf = (
  label: string,
  wording: string,
  condition: Condition,
  children: readonly Clause[] = [],
): Clause => ({
  id: `giấy-khen.${label}`,
  label,
  wording,
  rules: [],
  document: { kind: 'campaign', id: 'phong-trào' },
  pointer: `/awards/0/criteria/${label}`,
  condition,
  children,
});

/** What wordings and names of people may hold, or a file that means harm. */
const hostileWords = [
  "Có sáng kiến'); DROP TABLE records; --",
  '"; DROP TABLE records; --',
  'Dòng một\nSELECT 1; --',
  "\\'; DROP TABLE records; --",
  '*/ DROP TABLE records /*',
  `$${'{spark.x}'} {{ x }} $1 :x ?`,
  'Hoàn thành tốt nhiệm vụ; “thi đua” – 😀',
  '',
];

/** An award with bars, something pending and criteria in two levels. */
export function randomAward(random: Random, table: SlotTable, place: number): AwardPlan {
  let labels = 0;
  const clause = (children: readonly Clause[] = []): Clause => {
    labels += 1;
    const own = randomCondition(random, table, { depth: 1, once: false, exactShares: true });
    const of = [own, ...children.map(({ condition }) => condition)];
    const condition: Condition = children.length === 0 ? own : { op: 'and', of };
    return clauseOf(`${labels}`, `${random.pick(hostileWords)} ${labels}`, condition, children);
  };
  return awardOf(table, {
    id: `giấy-khen"${random.pick(hostileWords)}${place}`,
    name: `Giấy khen ${random.pick(hostileWords)}`,
    barred: random.chance(0.5) ? [clause()] : [],
    pending: random.chance(0.5) ? [clause()] : [],
    criteria: [clause(), clause([clause(), clause()])],
  });
}
