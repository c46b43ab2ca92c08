import type { Comparator } from '@thidua/model';
import type { AwardPlan, Clause } from '../../src/plan/award-plan.ts';
import type { Condition } from '../../src/plan/condition.ts';
import type { Slot } from '../../src/plan/slot.ts';
import { slots } from './small-records.ts';

/** Short ways to write the rules of the tests. */
export const all = (...of: Condition[]): Condition => ({ op: 'and', of });
export const any = (...of: Condition[]): Condition => ({ op: 'or', of });
export const not = (of: Condition): Condition => ({ op: 'not', of });
export const holds = (slot: Slot): Condition => ({ op: 'truth', slot });
export const is = (slot: Slot, comparator: Comparator, value: number): Condition => ({
  op: 'compare',
  slot,
  comparator,
  value,
  text: String(value),
});
export const council: Condition = { op: 'council', slot: slots.verdict, because: 'judgement' };

export const clause = (label: string, condition: Condition, children: Clause[] = []): Clause => ({
  id: `giấy-khen.${label}`,
  label,
  wording: label,
  rules: ['…'],
  document: { kind: 'award-form', id: 'giấy-khen' },
  pointer: `/${label}`,
  condition:
    children.length === 0 ? condition : all(condition, ...children.map((child) => child.condition)),
  children,
});

export function award(rules: Partial<AwardPlan>): AwardPlan {
  const { criteria = [], barred = [], pending = [] } = rules;
  return {
    id: 'giấy-khen',
    name: 'Giấy khen',
    participant: 'người-lao-động',
    table: { of: 'người-lao-động', slots: Object.values(slots) },
    asks: Object.values(slots),
    barred,
    pending,
    criteria,
    condition: all(
      ...barred.map(({ condition }) => not(condition)),
      ...pending.map(({ condition: of }): Condition => ({ op: 'pending', of })),
      ...criteria.map(({ condition }) => condition),
    ),
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
    ...rules,
  };
}
