import type { Campaign, RegistryEntry } from '@thidua/model';
import {
  type Addresses,
  actNode,
  issuerNode,
  movementNode,
  type Node,
  unitNode,
} from '../publishing/linked-data.ts';
import type { Origin } from '../publishing/site.ts';
import { addressOf } from './addresses.ts';
import { hasEntry } from './archive.ts';
import { formatAddress } from './formats.ts';

const addresses = (origin: Origin): Addresses => ({
  origin,
  pathOf: (reference) =>
    reference.kind === 'campaign' || hasEntry(reference.kind, reference.slug)
      ? addressOf(reference)
      : undefined,
});

export const movementData = (campaign: Campaign, origin: Origin): Node =>
  movementNode(
    campaign,
    addressOf({ kind: 'campaign', slug: campaign.slug }),
    [
      { path: formatAddress(campaign.slug, 'json'), type: 'application/json' },
      { path: formatAddress(campaign.slug, 'md'), type: 'text/markdown' },
    ],
    addresses(origin),
  );

/** Nothing for the kinds that schema.org has no term for. */
export function entryData(entry: RegistryEntry, origin: Origin): Node | undefined {
  const path = addressOf(entry);
  switch (entry.kind) {
    case 'issuer':
      return issuerNode(entry, path, addresses(origin));
    case 'administrative-unit':
      return unitNode(entry, path, addresses(origin));
    case 'act':
      return actNode(entry, path, addresses(origin));
    default:
      return undefined;
  }
}
