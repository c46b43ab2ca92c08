import {
  type Clause,
  type Condition,
  conditionsIn,
  type Plan,
  type Slot,
  type TargetPart,
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

/** For each slot what asks for it, in words: criteria, preferences, quotas, targets. */
export function askingOf(plan: Plan): ReadonlyMap<Slot, readonly string[]> {
  const asking = new Map<Slot, Set<string>>();
  const put = (slots: Iterable<Slot>, words: string): void => {
    for (const slot of slots) {
      const known = asking.get(slot);
      if (known === undefined) asking.set(slot, new Set([words]));
      else known.add(words);
    }
  };
  for (const { name, barred, pending, criteria, preferences, quotas } of plan.awards) {
    for (const { label, wording, condition } of [barred, pending, criteria].flatMap(leavesOf)) {
      put(slotsOf(condition), `${name}${label === undefined ? '' : `, ${label}`}: “${wording}”`);
    }
    for (const preference of preferences) {
      const slots = preference.kind === 'rank' ? [preference.slot] : slotsOf(preference.condition);
      put(slots, `${name}, ưu tiên: “${preference.wording}”`);
    }
    for (const { base, per, text } of quotas) {
      const slots = base?.condition === undefined ? [] : slotsOf(base.condition);
      put([...slots, ...(per === undefined ? [] : [per])], `${name}, số lượng: “${text}”`);
    }
  }
  for (const { label, wording, parts } of plan.targets) {
    const words = `Chỉ tiêu${label === undefined ? '' : ` ${label}`}: “${wording}”`;
    for (const part of parts) put(slotsOfPart(part), words);
  }
  return new Map([...asking].map(([slot, words]) => [slot, [...words]]));
}

const slotsOfPart = ({ base, holds, per, inner }: TargetPart): Slot[] => [
  ...slotsOf(holds),
  ...(base === undefined ? [] : slotsOf(base)),
  ...(per === undefined ? [] : [per]),
  ...inner.flatMap(slotsOfPart),
];

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
