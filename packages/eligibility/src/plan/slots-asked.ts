import type { AwardPlan, QuotaPlan } from './award-plan.ts';
import type { Condition } from './condition.ts';
import { conditionsIn, slotsOf } from './condition-parts.ts';
import type { ScoringItem, ScoringPlan } from './scoring-plan.ts';
import type { Slot } from './slot.ts';

/** The slots of its table that an award asks for, by their place. */
export function slotsAsked(plan: Omit<AwardPlan, 'asks'>): Slot[] {
  const found = new Set<Slot>();
  fromCondition(plan.condition, found);
  for (const preference of plan.preferences) {
    if (preference.kind === 'rank') found.add(preference.slot);
    else fromCondition(preference.condition, found);
  }
  for (const quota of plan.quotas) fromQuota(quota, found);
  for (const scoring of plan.scorings) fromScoring(scoring, found);
  return [...found]
    .filter((slot) => plan.table.slots[slot.index] === slot)
    .sort((a, b) => a.index - b.index);
}

function fromQuota({ base, per }: QuotaPlan, found: Set<Slot>): void {
  if (per !== undefined) found.add(per);
  if (base?.condition !== undefined) fromCondition(base.condition, found);
}

function fromScoring(scoring: ScoringPlan, found: Set<Slot>): void {
  found.add(scoring.points);
  if (scoring.band !== undefined) found.add(scoring.band);
  const { items, bonus, deductions, bands, adjustments } = scoring;
  for (const item of [...items, ...bonus.items, ...deductions.items]) fromItem(item, found);
  for (const { gate, quota } of bands) {
    if (gate !== undefined) fromCondition(gate, found);
    if (quota !== undefined) fromQuota(quota, found);
  }
  for (const { when } of adjustments) fromCondition(when, found);
}

function fromItem({ method, zeroWhen, children }: ScoringItem, found: Set<Slot>): void {
  if (method !== undefined && 'slot' in method) found.add(method.slot);
  if (method?.kind === 'points-met')
    for (const condition of method.conditions) fromCondition(condition, found);
  if (zeroWhen !== undefined) fromCondition(zeroWhen, found);
  for (const child of children) fromItem(child, found);
}

/** Those of the rows of a list stand in the table of the list, and are left out by their place. */
function fromCondition(condition: Condition, found: Set<Slot>): void {
  for (const part of conditionsIn(condition)) for (const slot of slotsOf(part)) found.add(slot);
}
