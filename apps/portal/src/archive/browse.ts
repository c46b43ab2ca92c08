import { type FacetKey, facetNames } from '../search/facets.ts';
import { addressOf, listAddress, yearAddress, yearsAddress } from './addresses.ts';

/** Where the archive is browsed by its facets. */
export const browseAddress = '/duyet/';

/** The facets whose values have no page of another kind. */
export const browsedFacets = [
  'level',
  'branch',
  'status',
  'form',
  'award',
] as const satisfies readonly FacetKey[];

/** The page that lists the values of a facet. */
export function facetAddress(key: FacetKey): string {
  switch (key) {
    case 'provinceToday':
    case 'provinceAsIssued':
      return listAddress('administrative-unit');
    case 'year':
      return yearsAddress;
    case 'theme':
    case 'event':
      return listAddress(key);
    default:
      return `${browseAddress}${facetNames[key]}/`;
  }
}

/** The page that lists the movements of a value. */
export function facetValueAddress(key: FacetKey, slug: string): string {
  switch (key) {
    case 'provinceToday':
    case 'provinceAsIssued':
      return addressOf({ kind: 'administrative-unit', slug });
    case 'year':
      return yearAddress(/^\d+$/.test(slug) ? Number(slug) : undefined);
    case 'theme':
    case 'event':
      return addressOf({ kind: key, slug });
    default:
      return `${browseAddress}${facetNames[key]}/${slug}/`;
  }
}
