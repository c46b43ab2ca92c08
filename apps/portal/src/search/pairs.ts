import type { Matcher, Matches } from './matching.ts';
import type { Term } from './query.ts';

/**
 * For each two neighbouring words of a question, the records in which they are neighbours too.
 * Pagefind knows no nearness; this is as much of it as costs nothing more to fetch.
 */
export async function pairsIn(matcher: Matcher, terms: readonly Term[]): Promise<Matches[]> {
  return Promise.all(
    terms.slice(1).map((term, at) => matcher.exactly(`${terms[at]?.forms[0]} ${term.forms[0]}`)),
  );
}
