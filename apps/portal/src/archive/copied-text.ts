import { foldedWords } from '../search/fold.ts';

/** Shorter items are the same by chance. */
const fewestWords = 8;
/** From four fifths of shared word pairs on, two texts read as one. */
const nearlyTheSame = 0.8;

const pairsOf = (text: string): ReadonlySet<string> | undefined => {
  const words = foldedWords(text);
  if (words.length < fewestWords) return undefined;
  return new Set(words.slice(1).map((word, index) => `${words[index]} ${word}`));
};

/** Shared pairs of neighbouring words, of all pairs that either has: 0 to 1. */
const likeness = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared += 1;
  return shared / (a.size + b.size - shared);
};

export type CopiedText = { readonly own: string; readonly theirs: string };

type Candidate = { readonly text: string; readonly pairs: ReadonlySet<string> };
/** A text above is compared with those of all below it. */
const prepared = new WeakMap<readonly string[], readonly Candidate[]>();
const candidatesOf = (texts: readonly string[]): readonly Candidate[] => {
  const known = prepared.get(texts);
  if (known !== undefined) return known;
  const made = texts.flatMap((text) => {
    const pairs = pairsOf(text);
    return pairs === undefined ? [] : [{ text, pairs }];
  });
  prepared.set(texts, made);
  return made;
};

/** The texts that are nearly word for word one of the others, marks and case aside. */
export function copiedTexts(own: readonly string[], others: readonly string[]): CopiedText[] {
  const candidates = candidatesOf(others);
  return own.flatMap((text) => {
    const pairs = pairsOf(text);
    const match =
      pairs && candidates.find((candidate) => likeness(pairs, candidate.pairs) >= nearlyTheSame);
    return match === undefined ? [] : [{ own: text, theirs: match.text }];
  });
}
