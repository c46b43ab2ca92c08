import { type AwardPlan, conditionsIn, type Slot } from '@thidua/eligibility';
import type { HistoryQuestion } from './answers.ts';

/** The titles and years that an award asks a history slot about, from the latest year. */
export function historyQuestions(plan: AwardPlan, slot: Slot): HistoryQuestion[] {
  const found = new Map<string, HistoryQuestion>();
  for (const condition of conditionsIn(plan.condition)) {
    if (condition.op !== 'awarded' || condition.slot.key !== slot.key) continue;
    for (const { id, name } of condition.titles) {
      found.set(`${id} ${condition.year}`, { title: id, name, year: condition.year });
    }
  }
  return [...found.values()].toSorted(
    (a, b) => b.year - a.year || a.name.localeCompare(b.name, 'vi'),
  );
}
