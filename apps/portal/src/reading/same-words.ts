import { canonicalWords } from '../search/canonical.ts';

const row = (text: string): string => ` ${canonicalWords(text).join(' ')} `;

/** Whether a text says what another says already, whatever its marks, case and abbreviations. */
export const says = (text: string | undefined, part: string): boolean =>
  text !== undefined && row(text).includes(row(part));

/** Whether two texts are one to a reader. */
export const sameWords = (a: string, b: string): boolean => row(a) === row(b);
