import { evaluate } from '../evaluate/compile.ts';
import type { Row } from '../meaning/datum.ts';
import type { AwardPlan, Clause } from '../plan/award-plan.ts';
import type { Condition } from '../plan/condition.ts';
import { conditionsIn, slotsOf } from '../plan/condition-parts.ts';
import type { Slot } from '../plan/slot.ts';

/** The facts, titles and criteria that a refusal rests on, by their identifiers. */
export function reasonsFor(plan: AwardPlan, row: Row): string[] {
  const found = new Set<string>();
  const clauses = (list: readonly Clause[], refusesWhen: 'met' | 'unmet'): void => {
    for (const clause of list) {
      if (evaluate(clause.condition, row) !== refusesWhen) continue;
      found.add(clause.id);
      clauses(clause.children, refusesWhen);
    }
  };
  clauses(plan.barred, 'met');
  clauses(plan.criteria, 'unmet');
  collect(plan.condition, row, found);
  return [...found];
}

/** What an unmet condition rests on. */
function collect(condition: Condition, row: Row, found: Set<string>): void {
  switch (condition.op) {
    case 'and':
    case 'or':
    case 'at-least':
      for (const part of condition.of) {
        if (evaluate(part, row) === 'unmet') collect(part, row, found);
      }
      return;
    case 'not':
    case 'pending':
      for (const slot of slotsIn(condition.of)) found.add(slot.fact);
      return;
    case 'meets':
      found.add(condition.title.id);
      collect(condition.of, row, found);
      return;
    case 'years':
      for (const { holds } of condition.years) {
        if (evaluate(holds, row) === 'unmet') collect(holds, row, found);
      }
      return;
    case 'awarded':
      for (const { id } of condition.titles) found.add(id);
      found.add(condition.slot.fact);
      return;
    default:
      for (const slot of slotsIn(condition)) found.add(slot.fact);
  }
}

/** Every slot that a condition asks for, those of rows included. */
const slotsIn = (condition: Condition): Slot[] => [...conditionsIn(condition)].flatMap(slotsOf);
