/**
 * The folded words of the archive with the number of records that hold each. Vietnamese has some two
 * thousand syllables once marks are put aside, so the list stays small however large the archive grows,
 * and tells at once whether a typed word exists and which words are one slip away from it.
 */
export type Vocabulary = ReadonlyMap<string, number>;

/** Figures and the index's own date words are left out: they are not misspelt syllables. */
const isListed = (word: string): boolean => /^\p{L}+$/u.test(word) && !/^z[dq]/.test(word);

/** Counts the words of one more record, each once. */
export function countWords(counts: Map<string, number>, words: Iterable<string>): void {
  for (const word of new Set(words)) {
    if (isListed(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
}

/** The words of several archives as those of one. */
export function joinedVocabulary(parts: readonly Vocabulary[]): Vocabulary {
  const counts = new Map<string, number>();
  for (const part of parts)
    for (const [word, count] of part) counts.set(word, (counts.get(word) ?? 0) + count);
  return counts;
}

/** One word and its count a line, sorted. */
export function writeVocabulary(vocabulary: Vocabulary): string {
  return [...vocabulary]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, count]) => `${word} ${count}\n`)
    .join('');
}

export function readVocabulary(text: string): Vocabulary {
  return new Map(
    text
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const [word = '', count = '0'] = line.split(' ');
        return [word, Number(count)];
      }),
  );
}

/** The words that begin like this, the most frequent first. */
export function beginningWith(vocabulary: Vocabulary, prefix: string): string[] {
  return [...vocabulary]
    .filter(([word]) => word.startsWith(prefix))
    .sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1))
    .map(([word]) => word);
}

/** Whether two words are one slip apart: a letter too many, too few, wrong, or two neighbours swapped. */
export function oneSlipApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < Math.min(a.length, b.length) && a[from] === b[from]) from += 1;
  let back = 0;
  while (
    back < Math.min(a.length, b.length) - from &&
    a[a.length - 1 - back] === b[b.length - 1 - back]
  ) {
    back += 1;
  }
  const left = a.slice(from, a.length - back);
  const right = b.slice(from, b.length - back);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

/**
 * What a word may have been meant to be: words one slip away, and two words typed as one. The most
 * frequent first.
 */
export function meantFor(vocabulary: Vocabulary, word: string): string[][] {
  const meant: { words: string[]; count: number }[] = [];
  for (const [known, count] of vocabulary) {
    if (word.length > 1 && oneSlipApart(word, known)) meant.push({ words: [known], count });
  }
  for (let at = 2; at <= word.length - 2; at += 1) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    const count = Math.min(vocabulary.get(left) ?? 0, vocabulary.get(right) ?? 0);
    if (count > 0) meant.push({ words: [left, right], count });
  }
  return meant
    .sort((a, b) => b.count - a.count || (a.words.join(' ') < b.words.join(' ') ? -1 : 1))
    .map(({ words }) => words);
}
