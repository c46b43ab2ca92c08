import type { Words } from '../words/words.ts';

/**
 * The number of a congress or a term after its name. Documents do not tell the word that goes with
 * it, so only a congress is given the one that no other can stand for.
 */
export const ordinalText = (name: string, ordinal: string, words: Words): string =>
  `${/đại hội/iu.test(name) ? words.citation.ordinal : words.citation.ordinalBare} ${ordinal}`;

/** `Đại hội lần thứ X, nhiệm kỳ 2020 - 2025`: the number goes before the term. */
export function withOrdinal(name: string, ordinal: string, words: Words): string {
  const number = ordinalText(name, ordinal, words);
  const term = /,?\s+(?=nhiệm kỳ\s)/iu.exec(name);
  return term === null
    ? `${name} ${number}`
    : `${name.slice(0, term.index)} ${number}, ${name.slice(term.index + term[0].length)}`;
}
