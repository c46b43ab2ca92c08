import type { Rewrite } from './corrections.ts';
import { intersection, type Matcher, type Matches, union } from './matching.ts';
import { pairsIn } from './pairs.ts';
import type { Query, Term } from './query.ts';

const wordsOf = (term: Term): Term[] =>
  term.parts.map((part) => ({ kind: 'word', typed: part, forms: [part], parts: [part] }));

/** Quoted words that nowhere stand in a row, taken as words: the records that hold each of them. */
export async function withPhrasesApart(
  matcher: Matcher,
  query: Query,
): Promise<Rewrite | undefined> {
  if (!query.terms.some((term) => term.kind === 'phrase')) return undefined;
  const terms = query.terms.flatMap((term) => (term.kind === 'phrase' ? wordsOf(term) : [term]));
  const matches = intersection(await Promise.all(terms.map((term) => matcher.holding(term))));
  return matches.size === 0 ? undefined : { query: { ...query, terms }, matches };
}

/** What holds less than this part of the question, or of what the best holds, would only be noise. */
const leastOfQuestion = 0.4;
const leastOfBest = 0.75;

/** The records that hold the most of what was asked; a rare word counts more than a common one. */
export async function nearest(
  matcher: Matcher,
  query: Query,
  held: readonly Matches[],
): Promise<Rewrite> {
  const terms = query.terms.flatMap((term, at) =>
    (held[at]?.size ?? 0) > 0 || term.parts.length < 2 ? [term] : wordsOf(term),
  );
  const holding = await Promise.all(terms.map((term) => matcher.holding(term)));
  const everything = union(holding);
  const weightOf = ({ size }: Matches): number =>
    size === 0 ? 1 : Math.log(1 + (everything.size + 1) / size);

  const weights = new Map<string, number>();
  let whole = 0;
  // Words that stand side by side as they were asked say more than the same words apart; who names a
  // place, a day or a number means that one and no other.
  const heavy = new Set(
    holding.filter((_, at) => !['word', 'phrase'].includes(terms[at]?.kind ?? '')),
  );
  for (const matches of [...holding, ...(await pairsIn(matcher, terms))]) {
    const weight = weightOf(matches) * (heavy.has(matches) ? 2 : 1);
    if (matches.size > 0) whole += weight;
    for (const id of matches.keys()) weights.set(id, (weights.get(id) ?? 0) + weight);
  }
  const best = Math.max(0, ...weights.values());
  const enough = [...weights]
    .filter(([, weight]) => weight >= whole * leastOfQuestion && weight >= best * leastOfBest)
    .sort(([, a], [, b]) => b - a);
  const matches: Matches = new Map(
    enough.flatMap(([id]) => {
      const result = everything.get(id);
      return result === undefined ? [] : [[id, result] as const];
    }),
  );
  const kept = terms.filter((_, at) => (holding[at]?.size ?? 0) > 0);
  return { query: { ...query, terms: kept }, matches };
}
