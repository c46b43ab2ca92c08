import type { Words } from '../words/words.ts';
import type { FacetKey } from './facets.ts';

/** What the script of the search page says; each language brings its own. */
export type SearchWords = Pick<Words, 'locale' | 'documentLanguage' | 'date'> & {
  readonly page: Words['searchPage'];
  readonly facets: Words['facets'];
};

/** Names that the page hands to its script, out of its own catalogue. */
export type Labels = {
  readonly kinds: Readonly<Record<string, string>>;
  readonly states: Readonly<Record<string, string>>;
  /** The values of closed facets by their slugs, in another language than that of the index. */
  readonly values: Readonly<Partial<Record<FacetKey, Readonly<Record<string, string>>>>>;
};

/** Everything that the search page says in its language. */
export type Say = SearchWords & { readonly labels: Labels };
