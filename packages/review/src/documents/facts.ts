import type { Campaign, RegistryEntry } from '@thidua/model';
import type { Change } from '../change.ts';
import type { Scene, Term } from '../compare/term.ts';
import { campaign } from '../terms/campaign.ts';
import { registryEntry } from '../terms/registry.ts';

export type Document = Campaign | RegistryEntry;

export const isCampaign = (document: Document): document is Campaign => !('kind' in document);

/** A notice is a public matter from its issue on; an entry of a registry is never a notice. */
export const isIssued = (document: Document): boolean =>
  isCampaign(document) && document.status.state !== 'draft';

/**
 * What differs between two states of one document, fact by fact in the order of the notice. `untouched`: nobody
 * edited the document itself. Empty exactly where the two say the same.
 */
export function changedFacts<Kind extends Document>(
  before: Kind,
  after: Kind,
  untouched: boolean,
): readonly Change[] {
  if (before.digest !== '' && before.digest === after.digest) return [];
  const scene: Scene = { issued: isIssued(before), untouched, changes: [] };
  const term: Term<never> = isCampaign(before) ? campaign : registryEntry;
  const at = {
    scene,
    names: [],
    before: '',
    after: '',
    nature: isCampaign(before) ? 'notice' : 'registry',
  } as const;
  term.compare(before as never, after as never, at);
  return scene.changes;
}
