import { intersection, type Matcher, type Matches } from './matching.ts';
import type { Query, Term } from './query.ts';
import { meantFor, type Vocabulary } from './vocabulary.ts';

/** A query with some of its words read as others, and the records that hold them all. */
export type Rewrite = { readonly query: Query; readonly matches: Matches };

const mostCandidates = 8;
const mostRewrites = 24;

type Attempt = { readonly terms: readonly Term[]; readonly held: readonly Matches[] };
type Scored = Attempt & { readonly matches: Matches; readonly besideNeighbour: number };

const termOf = (words: readonly string[]): Term => {
  const form = words.join(' ');
  return { kind: words.length > 1 ? 'phrase' : 'word', typed: form, forms: [form], parts: words };
};

/**
 * Reads words one slip away from what was typed. Words that stand nowhere are all rewritten; where
 * every word stands somewhere but none stand together, each is tried in turn. A rewrite that stands
 * beside its neighbour in a record is better than one that merely shares a record with it.
 */
export async function corrected(
  matcher: Matcher,
  vocabulary: Vocabulary,
  query: Query,
  held: readonly Matches[],
): Promise<Rewrite | undefined> {
  const unknown = query.terms.filter((term, at) => term.kind === 'word' && held[at]?.size === 0);
  if (unknown.length > 0) {
    const best = await bestOf(
      matcher,
      query,
      await attempts(matcher, vocabulary, query, held, unknown),
    );
    return best && rewriteOf(query, best);
  }
  if (query.terms.length < 2 || held.some((matches) => matches.size === 0)) return undefined;
  let found: Scored | undefined;
  for (const term of query.terms) {
    if (term.kind !== 'word') continue;
    const best = await bestOf(
      matcher,
      query,
      await attempts(matcher, vocabulary, query, held, [term]),
    );
    // Words that all exist are only doubted where the doubt makes a phrase of the archive.
    if (best !== undefined && best.besideNeighbour > (found?.besideNeighbour ?? 0)) found = best;
  }
  return found && rewriteOf(query, found);
}

async function attempts(
  matcher: Matcher,
  vocabulary: Vocabulary,
  query: Query,
  held: readonly Matches[],
  doubted: readonly Term[],
): Promise<Attempt[]> {
  let made: Attempt[] = [{ terms: query.terms, held }];
  for (const term of doubted) {
    const at = query.terms.indexOf(term);
    const meant = meantFor(vocabulary, term.forms[0] ?? '').slice(0, mostCandidates);
    const readings = await Promise.all(
      meant.map(async (words) => ({
        term: termOf(words),
        matches: await matcher.exactly(words.join(' ')),
      })),
    );
    const next = readings.flatMap((reading) =>
      made.map((attempt) => ({
        terms: attempt.terms.with(at, reading.term),
        held: attempt.held.with(at, reading.matches),
      })),
    );
    // A word that nothing comes near stays as it is, and is left out of what must stand together.
    if (next.length > 0) made = next.slice(0, mostRewrites);
  }
  return made;
}

async function bestOf(
  matcher: Matcher,
  query: Query,
  made: readonly Attempt[],
): Promise<Scored | undefined> {
  const scored: Scored[] = [];
  for (const attempt of made) {
    const isChanged = (at: number): boolean => attempt.terms[at] !== query.terms[at];
    if (!attempt.terms.some((_, at) => isChanged(at))) continue;
    const known = attempt.held.filter(({ size }) => size > 0);
    const matches = intersection(known);
    // Where half of the question stays unknown, the other half was not a slip either.
    if (matches.size === 0 || known.length * 2 <= attempt.terms.length) continue;
    const rows = await Promise.all(
      attempt.terms.slice(1).flatMap((term, before) => {
        if (!isChanged(before) && !isChanged(before + 1)) return [];
        return [matcher.exactly(`${attempt.terms[before]?.forms[0]} ${term.forms[0]}`)];
      }),
    );
    const besideNeighbour = rows.filter((row) => intersection([row, matches]).size > 0).length;
    // One word may be read as another on its own; several that make no phrase would be guesses.
    const changed = attempt.terms.filter((_, at) => isChanged(at)).length;
    if (changed > 1 && besideNeighbour < changed) continue;
    scored.push({ ...attempt, matches, besideNeighbour });
  }
  return scored.sort(
    (a, b) => b.besideNeighbour - a.besideNeighbour || b.matches.size - a.matches.size,
  )[0];
}

const rewriteOf = (query: Query, { terms, held, matches }: Scored): Rewrite => {
  const kept = terms.filter((_, at) => (held[at]?.size ?? 0) > 0);
  const text = kept.map((term) => term.typed).join(' ');
  return { query: { ...query, text, terms: kept, openEnded: false }, matches };
};
