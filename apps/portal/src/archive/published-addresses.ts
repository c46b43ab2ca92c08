import { existsSync, readFileSync } from 'node:fs';
import type { ArchiveIndex, Reference } from '@thidua/model';
import {
  type PublishedAddress,
  type Redirect,
  readPublishedAddresses,
} from '../publishing/published-addresses.ts';
import { identifierAddress } from './addresses.ts';
import { addressListFile } from './location.ts';
import { movementAddresses } from './movement-addresses.ts';

const issuerAddress = (slug: string): string => identifierAddress({ kind: 'issuer', slug });
const documentOf = ({ kind, slug }: Pick<Reference, 'kind' | 'slug'>): string => `${kind}/${slug}`;

/** The address of each document of an archive, by `kind/slug`. */
export function currentAddresses(index: ArchiveIndex): ReadonlyMap<string, string> {
  const addresses = new Map<string, string>();
  for (const [slug, address] of movementAddresses(index.campaigns))
    addresses.set(documentOf({ kind: 'campaign', slug }), address);
  for (const entry of index.registry) addresses.set(documentOf(entry), identifierAddress(entry));
  return addresses;
}

/** What the list of published addresses has to hold once this archive is published. */
export const addressesToPublish = (index: ArchiveIndex): PublishedAddress[] => [
  ...[...currentAddresses(index)].map(([document, address]) => ({ address, document })),
  ...index.campaigns.map(({ slug }) => ({
    address: identifierAddress({ kind: 'campaign', slug }),
    document: documentOf({ kind: 'campaign', slug }),
  })),
];

/**
 * Addresses that lead on although nobody ever moved them: a movement's identifier to its page, the
 * shorter forms of its address to the body that issued it.
 */
export function standingRedirects(index: ArchiveIndex): Redirect[] {
  const pages = new Set(currentAddresses(index).values());
  const redirects = new Map<string, string>();
  const addresses = movementAddresses(index.campaigns);
  const issuers = new Set(
    index.registry.filter(({ kind }) => kind === 'issuer').map(({ slug }) => slug),
  );
  for (const { slug } of index.campaigns) {
    const address = addresses.get(slug);
    if (address === undefined) continue;
    redirects.set(identifierAddress({ kind: 'campaign', slug }), address);
    const [body = '', year = ''] = address.split('/').slice(1);
    if (!issuers.has(body)) continue;
    redirects.set(`/${body}/`, issuerAddress(body));
    redirects.set(`/${body}/${year}/`, issuerAddress(body));
  }
  return [...redirects].filter(([from]) => !pages.has(from)).map(([from, to]) => ({ from, to }));
}

/** The list in the repository; empty where there is none. */
export const publishedAddresses = (): PublishedAddress[] => {
  const file = addressListFile();
  return existsSync(file) ? readPublishedAddresses(readFileSync(file, 'utf8')) : [];
};
