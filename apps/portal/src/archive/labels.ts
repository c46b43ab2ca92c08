import type { Award, Campaign } from '@thidua/model';
import type { Labels } from '../reading/phrase.ts';
import { valueLabel } from './library.ts';

/** Names for the identifiers of a movement's rules: its own participants and awards first. */
export function labelsOf(campaign: Campaign): Labels {
  const own = new Map<string, string>();
  for (const participant of campaign.participants) own.set(participant.id, participant.name);
  for (const award of campaign.recognition.awards as readonly Award[])
    own.set(award.id, award.name);
  return (id) => own.get(id) ?? valueLabel(id);
}
