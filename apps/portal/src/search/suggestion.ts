import type { Hit } from './hit.ts';
import type { Matcher } from './matching.ts';
import type { Query } from './query.ts';
import { surfaceOf } from './surface.ts';
import { meantFor, type Vocabulary } from './vocabulary.ts';

const mostTried = 6;

/**
 * What may have been meant where words stand nowhere: each of them read as the likeliest word one slip
 * away that stands beside a neighbour of it in a record. Nothing where no word comes near.
 */
export async function suggestionFor(
  matcher: Matcher,
  vocabulary: Vocabulary,
  query: Query,
  hits: readonly Hit[],
): Promise<string | undefined> {
  const words: { form: string; typed: string }[] = [];
  let isChanged = false;
  for (const [at, term] of query.terms.entries()) {
    const [form = ''] = term.forms;
    const isUnknown = term.kind === 'word' && (await matcher.exactly(form)).size === 0;
    if (!isUnknown) {
      words.push({ form, typed: term.typed });
      continue;
    }
    const before = words.at(-1)?.form;
    const after = query.terms[at + 1]?.forms[0];
    const tried = await Promise.all(
      meantFor(vocabulary, form)
        .slice(0, mostTried)
        .map(async (row) => {
          const meant = row.join(' ');
          const beside = await Promise.all([
            before === undefined ? undefined : matcher.exactly(`${before} ${meant}`),
            after === undefined ? undefined : matcher.exactly(`${meant} ${after}`),
          ]);
          return { meant, neighbours: beside.filter((found) => (found?.size ?? 0) > 0).length };
        }),
    );
    // A word that stands beside none of its neighbours anywhere would be a guess.
    const best = tried
      .filter(({ neighbours }) => neighbours > 0)
      .toSorted((a, b) => b.neighbours - a.neighbours)[0];
    if (best !== undefined) isChanged = true;
    words.push({ form: best?.meant ?? form, typed: best?.meant ?? term.typed });
  }
  return isChanged ? surfaceOf(words, hits) : undefined;
}
