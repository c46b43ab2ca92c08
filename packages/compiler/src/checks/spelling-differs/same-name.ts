import { withAgreedTone, withoutMarks } from '@thidua/language';

/** Words that open the description of a group, not a name: their capitals follow the sentence. */
const descriptions =
  /^(?:các|toàn thể|tất cả|mọi|những|từng|một số|lãnh đạo|thủ trưởng|người|cá nhân|tập thể|như trên)(?!\p{L})/iu;

const shortestName = 10;

/** A name that can be compared: long enough, on one line, and not the description of a group. */
export const isComparable = (name: string): boolean =>
  name.length >= shortestName &&
  name.includes(' ') &&
  !name.includes('\n') &&
  !descriptions.test(name);

/** What is left of a name without capitals, hyphens, commas and the choice of the vowel with the tone. */
const letterKey = (name: string): string =>
  withAgreedTone(name)
    .replace(/[\s,\-–—.“”"'’]+/g, ' ')
    .trim();

/** `a` to `z` and figures, without the letters that a mark can change: vowels, and `d` beside `đ`. */
const fixedLetters = new Uint8Array(128);
for (const letter of 'bcfghjklmnpqrstvwxz0123456789') {
  fixedLetters[letter.charCodeAt(0)] = letter.charCodeAt(0);
  fixedLetters[letter.toUpperCase().charCodeAt(0)] = letter.charCodeAt(0);
}

/**
 * A figure made of the letters of a name that no mark and no capital can change: spellings of one name
 * have one figure. Asked of every name of every notice, so it makes no text.
 */
export function skeleton(name: string): number {
  let figure = 0;
  for (let at = 0; at < name.length; at++) {
    const letter = fixedLetters[name.charCodeAt(at)] ?? 0;
    if (letter !== 0) figure = (Math.imul(figure, 31) + letter) | 0;
  }
  return figure;
}

/** A capital at the start follows from the place in the sentence. */
const withoutFirstCapital = (name: string): string =>
  name.slice(0, 1).toLowerCase() + name.slice(1);

/** Whether two spellings differ at all, a first capital and a full stop aside. */
export const isSameSpelling = (a: string, b: string): boolean =>
  withoutFirstCapital(a) === withoutFirstCapital(b);

/**
 * Whether two different spellings are surely of one name: they differ in capitals, hyphens, commas or the
 * place of a tone only, or one of at least four words lost a mark in a word without a capital. Two
 * communes may differ in nothing but a mark, so capitalised words must agree.
 */
export function isOneName(a: string, b: string): boolean {
  if (letterKey(a) === letterKey(b)) return true;
  const first = a.split(/\s+/);
  const second = b.split(/\s+/);
  if (first.length < 4 || first.length !== second.length) return false;
  const different = first.flatMap((word, index): [string, string][] => {
    const other = second[index] ?? '';
    return word === other ? [] : [[word, other]];
  });
  const [pair] = different;
  if (pair === undefined || different.length > 1) return false;
  return (
    pair.every((word) => /^\p{Ll}+$/u.test(word)) && withoutMarks(pair[0]) === withoutMarks(pair[1])
  );
}
