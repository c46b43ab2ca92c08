import type { AwardPlan, Plan } from '@thidua/eligibility';
import { nearest } from '@thidua/language';
import { Failure } from '../failure.ts';
import { say } from './messages.ts';

/** The awards of a plan, or the one that was asked for. Throws a `Failure`. */
export function awardsOf({ awards }: Plan, id: string | undefined): readonly AwardPlan[] {
  if (id === undefined) return awards;
  const wanted = awards.filter((award) => award.id === id);
  if (wanted.length > 0) return wanted;
  const ids = [...new Set(awards.map((award) => award.id))];
  const near = nearest(id, ids, 3);
  throw new Failure(say.unknownAward(id), near.length > 0 ? say.didYouMean(near) : say.awards(ids));
}
