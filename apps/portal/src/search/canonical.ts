import { shorten, writeOut } from './aliases.ts';
import { findDates, romanValue, widerDateWords } from './dates.ts';
import { foldedWords, foldText } from './fold.ts';

/** After these a Roman numeral is a number; elsewhere `vi`, `xi` and `v` may be words or initials. */
const beforeNumeral = new Set(['qui', 'thu', 'lan', 'khoa', 'dot', 'hoi', 'ky', 'ki']);

const plainNumbers = (words: readonly string[]): string[] =>
  words.map((word, at) => {
    if (/^\d+$/.test(word)) return word.replace(/^0+(?=\d)/, '');
    const roman = beforeNumeral.has(words[at - 1] ?? '') ? romanValue(word) : undefined;
    return roman === undefined ? word : String(roman);
  });

const withDates = (folded: string, put: (word: string) => string): string => {
  let out = '';
  let at = 0;
  for (const date of findDates(folded)) {
    // `5/2022` may be a document number; as words it is found either way.
    if (date.ambiguous) continue;
    out += `${folded.slice(at, date.start)} ${put(date.word)} `;
    at = date.end;
  }
  return out + folded.slice(at);
};

/**
 * The one form of a text under which the index and a query meet: folded words, dates as one word each,
 * figures without leading zeros, Roman numerals of terms and quarters in figures, known wordings in
 * their short form. Doing it twice changes nothing: where signs kept the parts of a date apart ("Quý III,
 * năm 2022"), they are read again as plain words, until nothing more comes of it.
 */
export function canonicalWords(text: string): string[] {
  let folded = foldText(text);
  for (;;) {
    const words = shorten(plainNumbers(foldedWords(withDates(folded, (word) => word))));
    folded = words.join(' ');
    if (findDates(folded).length === 0) return words;
  }
}

/** The words of a text with short forms written out and Roman numerals in figures. */
export function writtenOutWords(text: string): string[] {
  return writeOut(plainNumbers(foldedWords(text)));
}

/** The date words of a text, each with the wider ones (month, day of the year) that contain it. */
export function dateWordsIn(text: string): string[] {
  return [...new Set(findDates(foldText(text)).flatMap(({ word }) => widerDateWords(word)))];
}
