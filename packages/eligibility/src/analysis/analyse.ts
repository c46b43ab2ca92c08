import type { AwardPlan } from '../plan/award-plan.ts';
import type { Condition } from '../plan/condition.ts';
import { asksAnything, asksToMeet } from './atoms.ts';
import { ClauseQuestions } from './clause-questions.ts';
import type { AwardFinding, PairFinding } from './finding.ts';
import { idlePreferences } from './preference-questions.ts';
import { idleQuotas } from './quota-questions.ts';
import { type Budget, Space, usualBudget } from './space.ts';

/** All that is certainly wrong with the rules of one award; `others` are awarded by the same plan. */
export function analyseAward(
  award: AwardPlan,
  others: readonly AwardPlan[] = [],
  budget: Budget = usualBudget,
): readonly AwardFinding[] {
  const known = [...decisionsKnown(award, others), ...pointsKnown(award)];
  const clauses = [...award.barred, ...award.pending, ...award.criteria];
  const space = new Space(
    [award.condition, ...clauses.map(({ condition }) => condition), ...known],
    budget,
  );
  space.assume(space.and(...known.map((each) => space.node(each))));
  const questions = new ClauseQuestions(award, space, budget);
  questions.ask();
  return [...questions.findings, ...idlePreferences(award, budget), ...idleQuotas(award, budget)];
}

/** Who was awarded another title of the plan met its criteria. */
function decisionsKnown(award: AwardPlan, others: readonly AwardPlan[]): readonly Condition[] {
  return others.flatMap((other): readonly Condition[] => {
    if (!award.after.includes(other.id) || other.participant !== award.participant) return [];
    const slot = award.table.slots.find(({ key }) => key === `được-tặng:${other.id}`);
    if (slot === undefined) return [];
    const awarded: Condition = { op: 'truth', slot };
    return [{ op: 'or', of: [{ op: 'not', of: awarded }, other.condition] }];
  });
}

/** The points of a grid are no less than nought and no more than its total. */
const pointsKnown = ({ scorings }: AwardPlan): readonly Condition[] =>
  scorings.flatMap(({ points: slot, total }): readonly Condition[] => [
    { op: 'compare', slot, comparator: '≥', value: 0, text: '0' },
    ...(total === undefined
      ? []
      : [
          {
            op: 'compare',
            slot,
            comparator: '≤',
            value: Number(total),
            text: total,
          } as const,
        ]),
  ]);

/**
 * Awards whose criteria are also those of another, for the same kind of participant. Awards of which only the
 * highest is given, or of which one builds upon the other, are meant to be so.
 */
export function analysePairs(
  awards: readonly AwardPlan[],
  budget: Budget = usualBudget,
): readonly PairFinding[] {
  return awards.flatMap((award, at) =>
    awards.slice(at + 1).flatMap((other) => {
      if (award.participant !== other.participant || areRanked(award, other)) return [];
      return comparePair(award, other, budget);
    }),
  );
}

const areRanked = (a: AwardPlan, b: AwardPlan): boolean =>
  [a, b].some(
    ({ onlyHighestOf }) => onlyHighestOf.includes(a.id) && onlyHighestOf.includes(b.id),
  ) ||
  buildsUpon(a, b) ||
  buildsUpon(b, a);

const buildsUpon = (award: AwardPlan, other: AwardPlan): boolean =>
  award.after.includes(other.id) || asksToMeet(award.condition, other.id);

function comparePair(a: AwardPlan, b: AwardPlan, budget: Budget): readonly PairFinding[] {
  if (!asksAnything(a.condition, false) || !asksAnything(b.condition, false)) return [];
  const space = new Space([a.condition, b.condition], budget);
  const [first, second] = [space.node(a.condition), space.node(b.condition)];
  const firstOnly = space.find(space.and(first, space.not(second)));
  const secondOnly = space.find(space.and(second, space.not(first)));
  const both = space.find(space.and(first, second));
  if (both.kind !== 'found') return [];
  if (firstOnly.kind === 'none' && secondOnly.kind === 'none') {
    return [{ kind: 'same-criteria', awards: [a.id, b.id], witness: both.witness }];
  }
  if (firstOnly.kind === 'none' && secondOnly.kind === 'found') {
    return [{ kind: 'includes', award: a.id, other: b.id, witness: secondOnly.witness }];
  }
  if (secondOnly.kind === 'none' && firstOnly.kind === 'found') {
    return [{ kind: 'includes', award: b.id, other: a.id, witness: firstOnly.witness }];
  }
  return [];
}
