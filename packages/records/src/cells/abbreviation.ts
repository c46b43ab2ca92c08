import { folded } from './words.ts';

/**
 * Whether a text stands for a name as offices shorten it: some of its words, two or more in a row, by their
 * initials. `HTTNV`, `HTXS nhiệm vụ` and `CSTĐ cơ sở` do; a single letter does not.
 */
export function abbreviates(text: string, name: string): boolean {
  const parts = folded(text).split(' ');
  const words = folded(name)
    .split(' ')
    .filter((word) => word !== '');
  const matches = (part: number, word: number): boolean => {
    const own = parts[part];
    if (own === undefined) return word === words.length;
    if (own === words[word] && matches(part + 1, word + 1)) return true;
    const initials = words.slice(word, word + own.length).map((one) => one.charAt(0));
    return own.length > 1 && initials.join('') === own && matches(part + 1, word + own.length);
  };
  return parts[0] !== '' && matches(0, 0);
}
