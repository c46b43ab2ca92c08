import type { AwardPlan, PreferencePlan } from '../plan/award-plan.ts';
import type { Condition } from '../plan/condition.ts';
import { askedOfSecond, ofSecond } from './doubled.ts';
import type { AwardFinding } from './finding.ts';
import { type Budget, Space } from './space.ts';
import type { Witness } from './witness.ts';

/**
 * Preferences that never decide: no two eligible records that those before leave level are told apart by it.
 * Asked of two records at once.
 */
export function idlePreferences(award: AwardPlan, budget: Budget): readonly AwardFinding[] {
  const { preferences, condition } = award;
  if (preferences.length === 0) return [];
  const second = askedOfSecond(condition);
  const asked = preferences.map(levelOf);
  const space = new Space(
    [condition, second, ...asked.flatMap((each) => (each === undefined ? [] : each.conditions))],
    budget,
  );
  let level = space.and(space.node(condition), space.node(second));
  const found: AwardFinding[] = [];
  if (space.whether(level) === 'none') return [];
  for (const [place, each] of asked.entries()) {
    const preference = preferences[place];
    if (each === undefined || preference === undefined) {
      // What the later ones decide hangs on this one.
      return [...found, { kind: 'not-analysed', because: 'beyond-the-fragment' }];
    }
    const same = each.same(space);
    const apart = space.whether(space.and(level, space.not(same)));
    if (apart === 'not-analysed') return [...found, { kind: apart, because: 'too-large' }];
    if (apart === 'none') {
      const shown = space.find(level);
      found.push({
        kind: 'idle-preference',
        place: place + 1,
        wording: preference.wording,
        ...(shown.kind === 'found' ? { witness: ofFirst(shown.witness, award) } : {}),
      });
    }
    level = space.and(level, same);
  }
  return found;
}

/** Of an example of two records, the first. */
function ofFirst({ row, facts }: Witness, { table }: AwardPlan): Witness {
  const own = new Set(table.slots);
  return { row, facts: facts.filter((fact) => !('slot' in fact) || own.has(fact.slot)) };
}

type Level = {
  readonly conditions: readonly Condition[];
  /** Where both records come out the same. */
  readonly same: (space: Space) => number;
};

function levelOf(preference: PreferencePlan): Level | undefined {
  if (preference.kind === 'rank') {
    const { slot } = preference;
    if (slot.type === 'rows' || slot.type === 'history' || slot.type === 'text') return undefined;
    const equal: Condition = {
      op: 'compare-facts',
      slot,
      comparator: '=',
      percent: 100,
      other: ofSecond(slot),
    };
    return { conditions: [equal], same: (space) => space.node(equal) };
  }
  const first = preference.condition;
  const second = askedOfSecond(first);
  return {
    conditions: [first, second],
    same: (space) => {
      const [a, b] = [space.node(first), space.node(second)];
      return space.or(space.and(a, b), space.and(space.not(a), space.not(b)));
    },
  };
}
