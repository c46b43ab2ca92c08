import type { Rewrite } from './corrections.ts';
import { intersection, type Matcher, type Matches } from './matching.ts';
import type { Query } from './query.ts';
import { beginningWith, type Vocabulary } from './vocabulary.ts';

const mostEndings = 12;

/**
 * The last word taken as the beginning of one, while it is being typed: `trà vin` is on the way to
 * `Trà Vinh`. Endings that stand beside the word before come first.
 */
export async function withLastWordGrown(
  matcher: Matcher,
  vocabulary: Vocabulary,
  query: Query,
  held: readonly Matches[],
): Promise<Rewrite | undefined> {
  const last = query.terms.at(-1);
  const [typed = ''] = last?.forms ?? [];
  if (!query.openEnded || last === undefined || typed === '') return undefined;
  const before = query.terms.at(-2)?.forms[0];
  const endings = await Promise.all(
    beginningWith(vocabulary, typed)
      .slice(0, mostEndings)
      .map(async (word) => ({
        word,
        isBeside: before !== undefined && (await matcher.exactly(`${before} ${word}`)).size > 0,
      })),
  );
  const forms = endings
    .toSorted((a, b) => Number(b.isBeside) - Number(a.isBeside))
    .map(({ word }) => word);
  const [likeliest] = forms;
  if (likeliest === undefined) return undefined;
  const matches = intersection([...held.slice(0, -1), await matcher.anyOf(forms)]);
  if (matches.size === 0) return undefined;
  return {
    query: {
      ...query,
      text: query.text.replace(/\p{L}+$/u, likeliest),
      terms: [...query.terms.slice(0, -1), { ...last, forms, parts: forms }],
    },
    matches,
  };
}
