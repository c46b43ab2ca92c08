import { type FacetKey, type FacetValue, facetKeys } from '../search/facets.ts';
import { compareValues, facetsOf } from '../search/movement-facets.ts';
import { isSearched, type SearchedEntry } from '../search/record.ts';
import { hasEntry, readEntry } from './archive.ts';
import { facetFacts, movementShelves } from './library.ts';
import type { Movement } from './movements.ts';
import { questionOfSummaries } from './questions.ts';

/** The movements that have one value of a facet, latest first. */
export type FacetShelf = { readonly value: FacetValue; readonly movements: readonly Movement[] };

let shelves: ReadonlyMap<FacetKey, readonly FacetShelf[]> | undefined;

/** The movements that have one value of a facet; none where no movement has it. */
export const facetShelf = questionOfSummaries(
  'facet-shelf',
  (key: FacetKey, slug: string): FacetShelf | undefined =>
    facetShelves()
      .get(key)
      ?.find(({ value }) => value.slug === slug),
);

/** Everything that movements can be browsed by: the same facets that narrow a search down. */
export const facetShelves = questionOfSummaries(
  'facets',
  (): ReadonlyMap<FacetKey, readonly FacetShelf[]> => {
    if (shelves !== undefined) return shelves;
    const registry = {
      entry: ({ kind, slug }: Parameters<Parameters<typeof facetsOf>[1]['entry']>[0]) =>
        isSearched(kind) && kind !== 'campaign' && hasEntry(kind, slug)
          ? (readEntry(kind, slug) as SearchedEntry)
          : undefined,
    };
    const found = new Map(
      facetKeys.map((key) => [
        key,
        new Map<string, { value: FacetValue; movements: Movement[] }>(),
      ]),
    );
    for (const movement of movementShelves().all) {
      const facets = facetsOf(facetFacts(movement.slug), registry);
      for (const key of facetKeys) {
        for (const value of facets[key]) {
          const shelf = found.get(key)?.get(value.slug);
          if (shelf === undefined)
            found.get(key)?.set(value.slug, { value, movements: [movement] });
          else shelf.movements.push(movement);
        }
      }
    }
    shelves = new Map(
      [...found].map(([key, byValue]) => [
        key,
        [...byValue.values()].sort((a, b) => compareValues(a.value, b.value)),
      ]),
    );
    return shelves;
  },
);
