import type { Campaign, Citation } from '@thidua/model';
import type { CheckContext } from '../check.ts';
import { type At, citationsOf } from './citations-of.ts';

/** The movements of the workspace among some citations, with the pointers of the citations. */
export function campaignsAmong(
  citations: readonly At<Citation>[],
  context: CheckContext,
): At<Campaign>[] {
  return citations.flatMap(({ pointer, fact: { ref } }) => {
    const fact = ref?.kind === 'campaign' ? context.campaign(ref) : undefined;
    return fact === undefined ? [] : [{ pointer, fact }];
  });
}

/** The movements that one responds to, itself excepted. */
export const parentsOf = (campaign: Campaign, context: CheckContext): At<Campaign>[] =>
  campaignsAmong(citationsOf(campaign, ['respondsTo']), context).filter(
    ({ fact }) => fact.id !== campaign.id,
  );
