import type { AwardPlan, Clause, Condition } from '../../src/index.ts';
import { table } from './slots.ts';

export const clauseOf = (
  id: string,
  label: string | undefined,
  condition: Condition,
  wording = `Tiêu chuẩn ${id}`,
): Clause => ({
  id,
  ...(label === undefined ? {} : { label }),
  wording,
  rules: [],
  document: { kind: 'title', id: 'danh-hiệu-a' },
  pointer: `/rule/${id}`,
  condition,
  children: [],
});

type Parts = Partial<AwardPlan> & Pick<AwardPlan, 'criteria'>;

/** An award of the worker's table, whose condition is made of its clauses. */
export const awardOf = ({ criteria, barred = [], pending = [], ...others }: Parts): AwardPlan => ({
  id: 'danh-hiệu-a',
  name: 'Danh hiệu A',
  participant: table.of,
  table,
  asks: table.slots,
  barred,
  pending,
  criteria,
  condition: {
    op: 'and',
    of: [
      ...barred.map(({ condition }): Condition => ({ op: 'not', of: condition })),
      ...pending.map(({ condition }): Condition => ({ op: 'pending', of: condition })),
      ...criteria.map(({ condition }) => condition),
    ],
  },
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
  ...others,
});
