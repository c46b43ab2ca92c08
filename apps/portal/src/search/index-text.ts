import { clean, endsInVariableY, stripMarks } from './fold.ts';

/**
 * How text is written for Pagefind, and read back for people.
 *
 * Pagefind folds every Vietnamese mark but the stroke of `đ`, and knows nothing of `kỹ`/`kĩ`. It also
 * takes `2775/UBND-NC` for one word and lets a lone dash break a phrase. So what it is given is text
 * in which `đ` is `d` with a combining stroke, a variable `y` is `i` with a combining slash, every run
 * of letters or digits stands alone, and a dash hangs on the word before it. Each change leaves a mark
 * by which it is undone: `decode(encode(text))` is `clean(text)`.
 */

const stroke = '\u0335';
const slash = '\u0337';
/** After a run of punctuation: the space that follows was not there. */
const joined = '\u2060';
/** After a run of punctuation: it was not joined to the word before it, but stood alone. */
const apart = '\u2061';

/** The characters that Pagefind must keep inside words, for its `includeCharacters`. */
export const includedCharacters = stroke + slash;

const punctuation = '[^\\p{L}\\p{N}\\p{M}\\s]';
const insideWord = new RegExp(`(?<=[\\p{L}\\p{N}\\p{M}])(${punctuation}+)(?=[\\p{L}\\p{N}])`, 'gu');
const standingAlone = new RegExp(
  `(?<=[\\p{L}\\p{N}\\p{M}]) (${punctuation}+) (?=[\\p{L}\\p{N}])`,
  'gu',
);
const wordsOf = /[\p{L}\p{M}]+/gu;

/** Every `y` with its tones; words that end in another letter need no closer look. */
const endsInY = /[yỳýỷỹỵ]$/iu;

const encodeWord = (word: string): string => {
  const spelt = endsInY.test(word) && endsInVariableY(stripMarks(word)) ? withI(word) : word;
  return spelt.replaceAll('đ', `d${stroke}`).replaceAll('Đ', `D${stroke}`);
};

const withI = (word: string): string => {
  const decomposed = word.normalize('NFD');
  const at = Math.max(decomposed.lastIndexOf('y'), decomposed.lastIndexOf('Y'));
  if (at < 0) return word;
  const letter = decomposed[at] === 'Y' ? 'I' : 'i';
  return `${decomposed.slice(0, at)}${letter}${slash}${decomposed.slice(at + 1)}`.normalize('NFC');
};

const decodeY = (text: string): string =>
  text.replace(/[iI]\p{M}*\u0337\p{M}*/gu, (letter) =>
    (letter.startsWith('I') ? `Y${letter.slice(1)}` : `y${letter.slice(1)}`).replaceAll(slash, ''),
  );

/** Text as Pagefind is to index it. */
export function encode(text: string): string {
  return clean(text)
    .replace(wordsOf, encodeWord)
    .replace(insideWord, `$1${joined} `)
    .replace(standingAlone, `$1${apart} `);
}

/** Encoded text as people are to read it. */
export function decode(encoded: string): string {
  const spaced = encoded
    .replaceAll(`${joined} `, '')
    .replace(new RegExp(`(${punctuation}+?)${apart} `, 'gu'), ' $1 ');
  return decodeY(spaced.normalize('NFD'))
    .replaceAll(`d${stroke}`, 'đ')
    .replaceAll(`D${stroke}`, 'Đ')
    .normalize('NFC');
}

const foldedText = /^[a-z\d ]+$/;
/** Words of dates bear no marks in a question either. */
const foldedWord = /(?<![a-z\d])(?!z[dq]\d)([a-z])(?=[a-z])/g;

/**
 * A text of folded words as the index is to hold it: found where marks do not count, and not taken for
 * words written without marks where they do. Other texts stay as they are.
 */
export function veil(text: string): string {
  if (!foldedText.test(text)) return text;
  return text.replace(foldedWord, (letter) => letter + (letter === 'd' ? slash : stroke));
}

/** A veiled text as it was. Neither sign stands on these letters for any other reason. */
export function unveil(text: string): string {
  return text.replaceAll(/d\u0337|[a-ce-z]\u0335/g, (letter) => letter.charAt(0));
}
