/**
 * Folding: what is left of Vietnamese text when case, marks and spelling habits are put aside. Both
 * sides of a search, the text indexed and the words typed, are folded by these functions and no others.
 */

/** Marks of the index's own (see `index-text.ts` and `record-layout.ts`), and what nobody can see. */
const reserved = /\p{Cf}|\u0335|\u0337|¶|⁂/gu;

/** Anything that text may hold and clean text may not; most texts are clean as they come. */
const unclean = /[\p{C}¶⁂]|\p{M}|[^\S ]| {2}|^ | $/u;

const marks = /\p{M}+/gu;
const wordPattern = /[\p{L}\p{N}]+/gu;

/**
 * A syllable that ends in its only vowel, written `y` after a consonant: `kỹ`, `lý`, `quy`. There `y`
 * and `i` are two spellings of one word; elsewhere (`thuỷ`, `tay`) they are not.
 */
const finalY = /^([bcdghklmnprstvx]|[cgknpt]h|gh|ng|ngh|tr|qu)y$/;

/** Text with one composed form for each letter, single spaces, and nothing invisible. */
export function clean(text: string): string {
  const composed = text.normalize('NFC');
  if (!unclean.test(composed)) return composed;
  return composed
    .toWellFormed()
    .replace(reserved, '')
    .normalize('NFC')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}

/** Whether a word without marks, spelt with `y`, is one of those that may as well be spelt with `i`. */
export function endsInVariableY(foldedBase: string): boolean {
  return finalY.test(foldedBase);
}

/** Lower case without marks; `đ` is `d`. Length may change; punctuation and spaces stay. */
export function stripMarks(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(marks, '')
    .replaceAll('đ', 'd')
    .normalize('NFC');
}

/** Text repeats its words; what was folded once is kept, up to a bound that no real archive reaches. */
const folded = new Map<string, string>();
const mostKept = 50_000;

/** One word as it is compared: no case, no marks, `kỹ` as `kĩ`. */
export function foldWord(word: string): string {
  const known = folded.get(word);
  if (known !== undefined) return known;
  const base = stripMarks(word);
  const made = endsInVariableY(base) ? `${base.slice(0, -1)}i` : base;
  if (folded.size >= mostKept) folded.clear();
  folded.set(word, made);
  return made;
}

/** A text is folded for its words, for its dates, for what it is called otherwise: one after the other. */
const foldedTexts = new Map<string, string>();
const mostTextsKept = 2_000;

/** The text with each word folded and everything between the words left as it is. */
export function foldText(text: string): string {
  const known = foldedTexts.get(text);
  if (known !== undefined) return known;
  const made = clean(clean(text).replace(/[\p{L}\p{M}]+/gu, foldWord));
  if (foldedTexts.size >= mostTextsKept) foldedTexts.clear();
  foldedTexts.set(text, made);
  return made;
}

/** The folded words of a text, in order. */
export function foldedWords(text: string): string[] {
  return foldText(text).match(wordPattern) ?? [];
}

const toneMarks = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const tonePattern = new RegExp(`[${toneMarks.join('')}]`);

const toneFree = new Map<string, string>();

/**
 * One word with its marks kept but its tone moved to the end, so that `hoà` and `hòa` compare equal
 * while `hoa` and `hóa` do not. For telling an exact match from a folded one.
 */
export function toneFreeOfPlace(word: string): string {
  const known = toneFree.get(word);
  if (known !== undefined) return known;
  const decomposed = word.toLowerCase().normalize('NFD');
  const tone = tonePattern.exec(decomposed)?.[0] ?? '';
  const base = decomposed.replace(tonePattern, '').normalize('NFC');
  const made = (endsInVariableY(stripMarks(base)) ? base.replace(/y$/, 'i') : base) + tone;
  if (toneFree.size >= mostKept) toneFree.clear();
  toneFree.set(word, made);
  return made;
}
