import {
  type AwardPlan,
  type Clause,
  type Condition,
  conditionsIn,
  type Plan,
  type Slot,
  type TitleName,
} from '@thidua/eligibility';

/** All conditions of a plan that are asked of records. */
const conditionsOf = ({ awards, targets }: Plan): readonly Condition[] => [
  ...awards.flatMap(({ condition, preferences, quotas }) => [
    condition,
    ...preferences.flatMap((one) => (one.kind === 'condition' ? [one.condition] : [])),
    ...quotas.flatMap(({ base }) => base?.condition ?? []),
  ]),
  ...targets.flatMap(({ parts }) =>
    parts.flatMap(({ holds, base }) => [holds, ...(base ? [base] : [])]),
  ),
];

/** Every title that a rule of the plan asks about. */
export function titlesOf(plan: Plan): readonly TitleName[] {
  const titles = new Map<string, TitleName>();
  for (const condition of conditionsOf(plan)) {
    for (const part of conditionsIn(condition)) {
      if (part.op === 'awarded') for (const title of part.titles) titles.set(title.id, title);
    }
  }
  return [...titles.values()];
}

/** A criterion, and the award that has it. */
export type Asking = { readonly award: AwardPlan; readonly clause: Clause };

/** For each slot the criteria that ask for it; of those with parts, the parts. */
export function askingOf(plan: Plan): ReadonlyMap<Slot, readonly Asking[]> {
  const asking = new Map<Slot, Asking[]>();
  for (const award of plan.awards) {
    const leaves = [award.barred, award.pending, award.criteria].flatMap(leavesOf);
    for (const clause of leaves) {
      for (const slot of slotsOf(clause.condition)) {
        const known = asking.get(slot) ?? [];
        known.push({ award, clause });
        asking.set(slot, known);
      }
    }
  }
  return asking;
}

/** The slots that a condition asks for, those of the rows of lists included. */
function slotsOf(condition: Condition): Set<Slot> {
  const slots = new Set<Slot>();
  for (const part of conditionsIn(condition)) {
    if ('slot' in part && part.slot !== undefined) slots.add(part.slot);
    if ('other' in part) slots.add(part.other);
  }
  return slots;
}

const leavesOf = (clauses: readonly Clause[]): readonly Clause[] =>
  clauses.flatMap((clause) =>
    clause.children.length === 0 ? [clause] : leavesOf(clause.children),
  );
