import { clean } from './fold.ts';
import type { Query, Term } from './query.ts';

const toneMarks = '[\\u0300\\u0301\\u0303\\u0309\\u0323]';
/** `oa`, `oe`, `uy` that end a syllable: the tone stands on either letter, `hoà` and `hòa`. */
const onFirst = new RegExp(`^(.*[oOuU])(${toneMarks})([aeyAEY])$`, 'u');
const onSecond = new RegExp(`^(.*[oOuU])([aeyAEY])(${toneMarks})$`, 'u');

/** The two ways in which a syllable is spelt with the same marks; most have one. */
function spellings(word: string): string[] {
  const decomposed = word.normalize('NFD');
  // After `q` the `u` is no vowel: `quỳ` is spelt one way.
  if (/^q/i.test(decomposed)) return [word];
  const moved = onFirst.test(decomposed)
    ? decomposed.replace(onFirst, '$1$3$2')
    : decomposed.replace(onSecond, '$1$3$2');
  return [...new Set([word, moved.normalize('NFC')])];
}

const wordsIn = (text: string): string[] =>
  clean(text)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** A question has few words with two spellings; what is beyond is asked as typed. */
const mostRows = 16;

const rowsOf = (words: readonly string[]): string[] => {
  let rows: string[][] = [[]];
  for (const word of words) {
    const next = spellings(word).flatMap((spelling) => rows.map((row) => [...row, spelling]));
    rows = next.length > mostRows ? rows.map((row) => [...row, word]) : next;
  }
  return rows.map((row) => row.join(' '));
};

/**
 * `khớp dấu`: a question whose words are looked for with just the marks that were typed. Dates and
 * numbers of documents bear none and stay as they are.
 */
export function withMarks(query: Query): Query {
  const marked = (term: Term): Term => {
    if (term.kind === 'date' || term.kind === 'number') return term;
    const words = wordsIn(term.typed);
    return { ...term, forms: rowsOf(words), parts: words };
  };
  return { ...query, terms: query.terms.map(marked) };
}
