const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * A text without what is only spelling: capitals, spaces, punctuation, on which vowel a tone stands (hoà, hòa).
 * Letters, their marks and every digit stay.
 */
export function essential(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll('%', ' % ')
    .split(/[^\p{L}\p{M}\p{N}%]+/u)
    .filter((part) => part !== '')
    .map((part) => part.replace(toneMarks, '') + (part.match(toneMarks) ?? []).join(''))
    .join(' ');
}

/** Between the digits of one figure punctuation is no spelling: 1,5 and 15, 1/2 and 12. */
const figuresOf = (text: string): string => (text.match(/\d[\d.,/-]*/g) ?? []).join(' ');

export const differsInSpellingOnly = (before: string, after: string): boolean =>
  essential(before) === essential(after) && figuresOf(before) === figuresOf(after);
