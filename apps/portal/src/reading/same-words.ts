import { canonicalWords } from '../search/canonical.ts';

/** Wordings come back on many pages; what was read once is kept, up to a bound. */
const rows = new Map<string, string>();
const mostKept = 20_000;

const row = (text: string): string => {
  const known = rows.get(text);
  if (known !== undefined) return known;
  const made = ` ${canonicalWords(text).join(' ')} `;
  if (rows.size >= mostKept) rows.clear();
  rows.set(text, made);
  return made;
};

/** Whether a text says what another says already, whatever its marks, case and abbreviations. */
export const says = (text: string | undefined, part: string): boolean =>
  text !== undefined && row(text).includes(row(part));

/** Whether two texts are one to a reader. */
export const sameWords = (a: string, b: string): boolean => a === b || row(a) === row(b);
