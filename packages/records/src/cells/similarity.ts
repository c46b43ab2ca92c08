import { folded } from './words.ts';

/** Words that offices add to a name or leave out without meaning anything else. */
const fillers = new Set('so tong cac nhung cot'.split(' '));

/** From 0 to 1: how sure it is that one name is the other, written otherwise. Figures and negations must agree. */
export function similarity(first: string, second: string): number {
  const a = wordsOf(first);
  const b = wordsOf(second);
  if (a.join(' ') === b.join(' ')) return a.length === 0 ? 0 : 1;
  if (telling(a) !== telling(b)) return 0;
  const x = a.join(' ');
  const y = b.join(' ');
  return 1 - editDistance(x, y) / Math.max(x.length, y.length, 1);
}

/** From 0 to 1: how many of the words of the two names are in both. */
export function sharedWords(first: string, second: string): number {
  const a = new Set(wordsOf(first));
  const b = new Set(wordsOf(second));
  const all = new Set([...a, ...b]).size;
  return all === 0 ? 0 : [...a].filter((word) => b.has(word)).length / all;
}

const wordsOf = (text: string): string[] =>
  folded(text)
    .replace(/\bso luong\b/g, 'so')
    // Facts are of the assessed year unless they name another.
    .replace(/\btrong (?:nam|ky)\b(?! (?:truoc|sau|\d))/g, '')
    .split(' ')
    .filter((word) => word !== '' && !fillers.has(word));

/** The words whose presence changes what a name means. */
const telling = (words: readonly string[]): string =>
  words.filter((word) => /\d|^(?:khong|chua|%|tren|duoi|tu|den)$/.test(word)).join(' ');

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
