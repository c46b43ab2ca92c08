import { keysRead } from './keyboard.ts';
import { intersection, type Matcher, type Matches } from './matching.ts';
import type { Query, Term } from './query.ts';
import { meantFor, type Vocabulary } from './vocabulary.ts';

/** A query with some of its words read as others, and the records that hold them all. */
export type Rewrite = { readonly query: Query; readonly matches: Matches };

const mostCandidates = 8;
const mostRewrites = 24;

type Attempt = {
  readonly terms: readonly Term[];
  readonly held: readonly Matches[];
  /** Terms of which there is no doubt: the keys of marks, and words typed as one that stand in a row. */
  readonly sure: ReadonlySet<Term>;
};
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
  let made: Attempt[] = [{ terms: query.terms, held, sure: new Set() }];
  for (const term of doubted) {
    const at = query.terms.indexOf(term);
    const all = await readingsOf(matcher, vocabulary, term.forms[0] ?? '');
    const sure = all.filter(({ isSure }) => isSure);
    const next = (sure.length > 0 ? sure : all).flatMap((reading) =>
      made.map((attempt) => ({
        terms: attempt.terms.with(at, reading.term),
        held: attempt.held.with(at, reading.matches),
        sure: reading.isSure ? new Set([...attempt.sure, reading.term]) : attempt.sure,
      })),
    );
    // A word that nothing comes near stays as it is, and is left out of what must stand together.
    if (next.length > 0) made = next.slice(0, mostRewrites);
  }
  return made;
}

/** What a word may be read as, with the records that hold it, the likeliest first. */
async function readingsOf(
  matcher: Matcher,
  vocabulary: Vocabulary,
  word: string,
): Promise<{ term: Term; matches: Matches; isSure: boolean }[]> {
  const keys = keysRead(word);
  const isTyped = keys !== undefined && vocabulary.has(keys);
  const meant = isTyped ? [[keys]] : meantFor(vocabulary, word).slice(0, mostCandidates);
  return Promise.all(
    meant.map(async (words) => {
      const matches = await matcher.exactly(words.join(' '));
      return {
        term: termOf(words),
        matches,
        isSure: isTyped || (words.length > 1 && matches.size > 0),
      };
    }),
  );
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
    const isGuessed = (at: number): boolean => {
      const term = attempt.terms[at];
      return isChanged(at) && term !== undefined && !attempt.sure.has(term);
    };
    const beside = await Promise.all(
      attempt.terms.slice(1).map(async (term, before) => {
        if (!isChanged(before) && !isChanged(before + 1)) return { stands: false, guessed: false };
        const row = await matcher.exactly(`${attempt.terms[before]?.forms[0]} ${term.forms[0]}`);
        return {
          stands: intersection([row, matches]).size > 0,
          guessed: isGuessed(before) || isGuessed(before + 1),
        };
      }),
    );
    const standing = beside.filter(({ stands }) => stands);
    const besideNeighbour = standing.length;
    // One word may be read as another on its own; several that make no phrase would be guesses.
    const changed = attempt.terms.filter((_, at) => isChanged(at)).length;
    const guessed = attempt.terms.filter((_, at) => isGuessed(at)).length;
    if (changed > 1 && standing.filter((pair) => pair.guessed).length < guessed) continue;
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
