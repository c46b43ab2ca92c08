import type { TokenType } from 'chevrotain';
import {
  type DeclarationName,
  declarations,
  type FieldName,
  fields,
  type WordName,
  words,
} from '../keywords.ts';
import { once } from '../once.ts';
import { editDistance, withAgreedTone, withoutMarks } from '../text/fold.ts';
import { declarationToken, fieldToken, wordToken } from './token-types.ts';

/** A keyword of one or more words, with what it may be: one spelling can serve as field and as word. */
export type Phrase = {
  readonly vi: string;
  readonly words: readonly string[];
  readonly declaration: DeclarationName | undefined;
  readonly field: FieldName | undefined;
  readonly word: WordName | undefined;
  /** The token that it is where it opens a line. */
  readonly opener: TokenType | undefined;
  /** The token that it is within a line. */
  readonly inner: TokenType | undefined;
};

type Node = {
  readonly next: Map<string, Node>;
  phrase: Phrase | undefined;
  /** Another keyword that is spelt alike under this folding: `mọi` and `mỗi` without marks. */
  twin: Phrase | undefined;
};

const phrasesByText = new Map<string, Phrase>();
const addAll = <Name extends string>(
  table: Readonly<Record<Name, { vi: string }>>,
  tokens: Readonly<Record<Name, TokenType>>,
  role: 'declaration' | 'field' | 'word',
): void => {
  for (const [name, row] of Object.entries(table) as [Name, { vi: string }][]) {
    const known = phrasesByText.get(row.vi) ?? {
      vi: row.vi,
      words: row.vi.split(' '),
      declaration: undefined,
      field: undefined,
      word: undefined,
      opener: undefined,
      inner: undefined,
    };
    const place = role === 'word' ? 'inner' : 'opener';
    phrasesByText.set(row.vi, { ...known, [role]: name, [place]: known[place] ?? tokens[name] });
  }
};
addAll(declarations, declarationToken, 'declaration');
addAll(fields, fieldToken, 'field');
addAll(words, wordToken, 'word');

/** All keywords, each spelling once. */
export const phrases: readonly Phrase[] = [...phrasesByText.values()];

const emptyNode = (): Node => ({ next: new Map(), phrase: undefined, twin: undefined });

const trieOf = (fold: (word: string) => string): Node => {
  const root = emptyNode();
  for (const phrase of phrases) {
    let node = root;
    for (const word of phrase.words) {
      const key = fold(word);
      let child = node.next.get(key);
      if (child === undefined) {
        child = emptyNode();
        node.next.set(key, child);
      }
      node = child;
    }
    if (node.phrase === undefined) node.phrase = phrase;
    else node.twin = phrase;
  }
  return root;
};

// Most texts are spelt well, and no start should wait for what they never ask for.
const exactTrie = once(() => trieOf(same));
const toneTrie = once(() => trieOf(withAgreedTone));
const markless = once(() => trieOf(withoutMarks));

const opensLine = (phrase: Phrase): boolean =>
  phrase.declaration !== undefined || phrase.field !== undefined;

/** `exact` as spelt in the table; `tone` with the tone on the other vowel; `marks` without diacritics. */
export type Spelling = 'exact' | 'tone' | 'marks';
export type PhraseMatch = {
  readonly phrase: Phrase;
  readonly length: number;
  /** What may have been meant as well. */
  readonly twin?: Phrase;
};

function longest(
  trie: Node,
  typed: readonly string[],
  fold: (word: string) => string,
  suits: (phrase: Phrase) => boolean,
): PhraseMatch | undefined {
  let node: Node | undefined = trie;
  let found: PhraseMatch | undefined;
  for (let index = 0; index < typed.length; index++) {
    node = node.next.get(fold(typed[index] ?? ''));
    if (node === undefined) return found;
    const { phrase, twin } = node;
    const [first, second] = [phrase, twin].filter((one) => one !== undefined && suits(one));
    if (first !== undefined) {
      found = {
        phrase: first,
        length: index + 1,
        ...(second === undefined ? {} : { twin: second }),
      };
    }
  }
  return found;
}

/** Keywords that others begin with, marks aside: `khi` of `khi kết thúc`. */
export const beginnings = once((): ReadonlySet<Phrase> => {
  const begun = new Set<string>();
  for (const { words } of phrases) {
    let beginning = '';
    for (const word of words.slice(0, -1)) {
      beginning += withoutMarks(word);
      begun.add(beginning);
      beginning += ' ';
    }
  }
  return new Set(phrases.filter(({ vi }) => begun.has(withoutMarks(vi))));
});

const any = (): boolean => true;
const isWord = (phrase: Phrase): boolean => phrase.word !== undefined;
const same = (word: string): string => word;

/**
 * The longest keyword that the words begin with. In the middle of a line a word is preferred to a field;
 * `typed` is lower case and NFC.
 */
function matchPhrase(typed: readonly string[], atLineStart: boolean): PhraseMatch | undefined {
  if (atLineStart) return longest(exactTrie(), typed, same, any);
  return longest(exactTrie(), typed, same, isWord) ?? longest(exactTrie(), typed, same, any);
}

/** As `matchPhrase`, for words typed without diacritics or with the tone on the other vowel. */
export function matchMisspelt(
  typed: readonly string[],
  atLineStart: boolean,
): (PhraseMatch & { readonly spelling: Spelling }) | undefined {
  const suits = atLineStart ? opensLine : isWord;
  const tone = longest(toneTrie(), typed, withAgreedTone, suits);
  const marks = longest(markless(), typed, withoutMarks, suits);
  if (tone !== undefined && tone.length >= (marks?.length ?? 0))
    return { ...tone, spelling: 'tone' };
  return marks === undefined ? undefined : { ...marks, spelling: 'marks' };
}

type Candidate = {
  readonly phrase: Phrase;
  readonly plain: string;
  readonly words: readonly string[];
};
const candidatesOf = (list: readonly Phrase[]): Candidate[] =>
  list.map((phrase) => ({
    phrase,
    plain: withoutMarks(phrase.vi),
    words: phrase.words.map(withoutMarks),
  }));
const lineOpeners = once(() => candidatesOf(phrases.filter(opensLine)));
const middleWords = once(() => candidatesOf(phrases.filter(isWord)));

/** How many letters may be wrong in so many; in a short word any letter makes another word. */
const tolerance = (letters: number): number =>
  letters <= 3 ? 0 : letters <= 5 ? 1 : letters <= 12 ? 2 : 3;
const toleranceInWord = (letters: number): number => (letters <= 5 ? 1 : 2);

/** The letters by which the typed words differ from a keyword; `undefined` where it is another one. */
function distanceTo(
  typed: readonly string[],
  { plain, words }: Candidate,
  atLineStart: boolean,
): number | undefined {
  const joined = typed.join(' ');
  const limit = tolerance(plain.length);
  const distance = editDistance(joined, plain, limit);
  if (distance > limit) return undefined;
  // Within a line, where prose may stand, a short word must begin alike.
  const short = words.length === 1 && plain.length <= 5;
  if (short && !atLineStart && joined[0] !== plain[0]) return undefined;
  if (typed.length !== words.length) return distance;
  const near = typed.every((word, index) => {
    const wanted = words[index] ?? '';
    const most = toleranceInWord(wanted.length);
    return editDistance(word, wanted, most) <= most;
  });
  // Of several words one at least is right: `một trăm` is no `mặt trận`.
  const rooted = words.length === 1 || typed.some((word, index) => word === words[index]);
  return near && rooted ? distance : undefined;
}

/**
 * The keyword nearest to what the words begin with, by letters, of more than so many words; `undefined` where
 * none is near.
 */
export function nearestPhrase(
  typed: readonly string[],
  atLineStart: boolean,
  longerThan = 0,
): PhraseMatch | undefined {
  const plain = typed.map(withoutMarks);
  let best: (PhraseMatch & { readonly distance: number }) | undefined;
  for (const candidate of atLineStart ? lineOpeners() : middleWords()) {
    const { length: own } = candidate.words;
    if (own <= longerThan) continue;
    for (const length of [own, own + 1, own - 1]) {
      if (length < 1 || length > plain.length) continue;
      const distance = distanceTo(plain.slice(0, length), candidate, atLineStart);
      if (distance === undefined) continue;
      const better =
        best === undefined ||
        distance < best.distance ||
        (distance === best.distance && own > best.phrase.words.length);
      if (better) best = { phrase: candidate.phrase, length, distance };
    }
  }
  return best;
}

/**
 * Whether a run of words is prose rather than keywords, a slip or two among them allowed: two words at least
 * belong to no keyword.
 */
export function isProse(typed: readonly string[]): boolean {
  let strange = 0;
  for (let at = 0; at < typed.length; ) {
    const rest = typed.slice(at);
    const known =
      matchPhrase(rest, false) ?? matchMisspelt(rest, false) ?? nearestPhrase(rest, false);
    if (known === undefined) strange++;
    at += known?.length ?? 1;
  }
  return strange >= 2;
}
