import { COUNCIL, type Code, MET, notCode, orCode, UNMET } from '../evaluate/code.ts';
import type { AwardPlan } from '../plan/award-plan.ts';

/**
 * For each award the ones, by their place in the plan, that leave it no room: those before it in a list of
 * which only the highest is given, for the same kind of participant.
 */
export function higherAwards(awards: readonly AwardPlan[]): number[][] {
  return awards.map(({ id, participant }) => {
    const higher = new Set(
      awards.flatMap(({ onlyHighestOf }) => {
        const at = onlyHighestOf.indexOf(id);
        return at < 0 ? [] : onlyHighestOf.slice(0, at);
      }),
    );
    return [...awards.keys()].filter((other) => {
      const award = awards[other];
      return award?.participant === participant && award.id !== id && higher.has(award.id);
    });
  });
}

/**
 * What is left of a selection: given where selected and nothing higher is. `selected` are the codes of the
 * award itself and of the higher ones by their own selection, for whoever is selected for a higher one gets
 * that or one still higher.
 */
export function withoutHigher(selected: number, higher: readonly number[]): number {
  if (selected === UNMET) return UNMET;
  let any: Code = UNMET;
  for (const code of higher) any = orCode(any, code as Code);
  return Math.max(selected, notCode(any));
}

/** The first of the higher awards that takes the place of this one, or may. */
export function takenBy(higher: readonly number[]): number {
  const given = higher.indexOf(MET);
  if (given >= 0) return given;
  const open = higher.indexOf(COUNCIL);
  return open >= 0 ? open : higher.findIndex((code) => code !== UNMET);
}
