import type { PartialDate } from '@thidua/model';
import { archiveIndex, hasEntry, readCampaign, readEntry } from '../../archive/archive.ts';
import { questionOfSummaries } from '../../archive/questions.ts';
import { entryRecord } from '../entry-record.ts';
import type { FacetRow } from '../facet-table.ts';
import { facetFactsOf, facetsOf } from '../movement-facets.ts';
import { endDayOf, lettersFor, movementRecord } from '../movement-record.ts';
import { isSearched, type Registry, type SearchedEntry, type SearchRecord } from '../record.ts';

let latest: Map<string, PartialDate> | undefined;
const latestMovementOf = questionOfSummaries(
  'latest-movement',
  (issuer: string): PartialDate | undefined => {
    if (latest === undefined) {
      latest = new Map();
      for (const { issuers, date } of archiveIndex().campaigns)
        for (const { slug } of issuers) {
          if (slug === undefined || date === undefined) continue;
          const known = latest.get(slug);
          if (known === undefined || date > known) latest.set(slug, date);
        }
    }
    return latest.get(issuer);
  },
);

const registry: Registry = {
  entry: ({ kind, slug }) =>
    isSearched(kind) && kind !== 'campaign' && hasEntry(kind, slug)
      ? (readEntry(kind, slug) as SearchedEntry)
      : undefined,
  latestMovementOf,
};

/** A record and, of a movement, its row in the table of facets. */
export type ArchiveRecord = { readonly record: SearchRecord; readonly row?: FacetRow };

const lettersNow = questionOfSummaries('letters-of-search', () =>
  lettersFor(archiveIndex().campaigns.length),
);

export const recordOfMovement = (slug: string): ArchiveRecord => {
  const campaign = readCampaign(slug);
  return {
    record: movementRecord(campaign, registry, lettersNow()),
    row: { facets: facetsOf(facetFactsOf(campaign), registry), end: endDayOf(campaign) },
  };
};

/** The other pages that can be found: what they are about, as `kind/slug`. */
export const searchedEntries = (): ReadonlyMap<string, () => ArchiveRecord> =>
  new Map(
    archiveIndex().registry.flatMap(({ kind, slug }) =>
      isSearched(kind) ? [[`${kind}/${slug}`, () => recordOfEntry(kind, slug)] as const] : [],
    ),
  );

const recordOfEntry = (kind: SearchedEntry['kind'], slug: string): ArchiveRecord => ({
  record: entryRecord(readEntry(kind, slug), registry),
});

/** The latest first. */
export const byDay = ({ record: a }: ArchiveRecord, { record: b }: ArchiveRecord): number =>
  a.day < b.day ? 1 : a.day > b.day ? -1 : 0;
