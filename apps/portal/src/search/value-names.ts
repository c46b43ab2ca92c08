import { type Part, quoted } from '../reading/phrase.ts';
import { readMarked } from '../reading/place-name.ts';
import type { Words } from '../words/words.ts';
import type { FacetKey, FacetValue } from './facets.ts';
import { branchSlugs, formSlugs, levelSlugs, statusSlugs, unstated } from './movement-facets.ts';
import type { Labels } from './search-words.ts';

/** The names of slugs, by the values that they stand for. */
const bySlug = <Value extends string>(
  slugs: Readonly<Record<Value, string>>,
  names: Readonly<Record<Value, string>>,
): Record<string, string> =>
  Object.fromEntries(
    (Object.entries(slugs) as [Value, string][]).map(([value, slug]) => [slug, names[value]]),
  );

/** What the values of closed facets are called in a language, by their slugs. */
export const facetValueNames = (words: Words): Labels['values'] => ({
  year: { [unstated]: words.facets.noYear },
  level: { ...bySlug(levelSlugs, words.levels), [unstated]: words.facets.unknownIssuer },
  branch: { ...bySlug(branchSlugs, words.branches), [unstated]: words.facets.unknownIssuer },
  status: bySlug(statusSlugs, words.states),
  form: { ...bySlug(formSlugs, words.forms), [unstated]: words.facets.unstatedForm },
});

const named = new WeakMap<Words, Labels['values']>();

/** A value as a page calls it: of a closed list in the page's language, else as documents do. */
export function facetValueName(key: FacetKey, { slug, label }: FacetValue, words: Words): Part {
  const names = named.get(words) ?? facetValueNames(words);
  named.set(words, names);
  const own = names[key]?.[slug] ?? (key === 'year' ? label : undefined);
  if (own !== undefined) return own;
  const { name, mark } = readMarked(label, words);
  return quoted(name, mark);
}
