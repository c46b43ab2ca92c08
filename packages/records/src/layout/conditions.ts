import type { AwardPlan, Clause, Condition, Plan, Slot, TitleName } from '@thidua/eligibility';

/** The conditions that a condition consists of, the ones asked of the rows of a list apart. */
function partsOf(condition: Condition): {
  here: readonly Condition[];
  ofRows: readonly Condition[];
} {
  const given = (...conditions: (Condition | undefined)[]): Condition[] =>
    conditions.filter((one) => one !== undefined);
  switch (condition.op) {
    case 'and':
    case 'or':
    case 'at-least':
      return { here: condition.of, ofRows: [] };
    case 'not':
    case 'meets':
    case 'pending':
      return { here: [condition.of], ofRows: [] };
    case 'some':
      return { here: [], ofRows: given(condition.where) };
    case 'share':
      return { here: [], ofRows: given(condition.base, condition.holds) };
    case 'years':
      return {
        here: condition.years.flatMap(({ holds, skip }) => given(holds, skip)),
        ofRows: [],
      };
    default:
      return { here: [], ofRows: [] };
  }
}

/** Every condition in it, itself included, down to the rows of lists. */
function* everyOf(condition: Condition): Iterable<Condition> {
  yield condition;
  const { here, ofRows } = partsOf(condition);
  for (const part of [...here, ...ofRows]) yield* everyOf(part);
}

function slotsAt(condition: Condition): readonly Slot[] {
  if (condition.op === 'compare-facts') return [condition.slot, condition.other];
  return 'slot' in condition && condition.slot !== undefined ? [condition.slot] : [];
}

/** The slots that a condition asks for, those of the rows of lists included. */
function slotsOf(condition: Condition): Set<Slot> {
  const slots = new Set<Slot>();
  for (const part of everyOf(condition)) for (const slot of slotsAt(part)) slots.add(slot);
  return slots;
}

/** All conditions of an award that are asked of a record. */
const conditionsOf = (award: AwardPlan): readonly Condition[] => [
  award.condition,
  ...award.preferences.flatMap((one) => (one.kind === 'condition' ? [one.condition] : [])),
  ...award.quotas.flatMap(({ base }) => (base?.condition === undefined ? [] : [base.condition])),
];

/** Every title that a rule of the plan asks about, and the awards themselves. */
export function titlesOf(plan: Plan): readonly TitleName[] {
  const titles = new Map<string, TitleName>();
  for (const award of plan.awards) {
    for (const condition of conditionsOf(award)) {
      for (const part of everyOf(condition)) {
        if (part.op === 'awarded') for (const title of part.titles) titles.set(title.id, title);
      }
    }
  }
  for (const target of plan.targets) {
    for (const { holds, base } of target.parts) {
      for (const condition of [holds, base]) {
        if (condition === undefined) continue;
        for (const part of everyOf(condition)) {
          if (part.op === 'awarded') for (const title of part.titles) titles.set(title.id, title);
        }
      }
    }
  }
  return [...titles.values()];
}

/** A criterion, and the award that has it. */
export type Asking = { readonly award: AwardPlan; readonly clause: Clause };

/** For each slot, by its table and key, the criteria that ask for it; the ones without parts. */
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

const leavesOf = (clauses: readonly Clause[]): readonly Clause[] =>
  clauses.flatMap((clause) =>
    clause.children.length === 0 ? [clause] : leavesOf(clause.children),
  );
