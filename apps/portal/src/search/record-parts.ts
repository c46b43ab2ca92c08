import { type Citation, earliestDay, type PartialDate, vietnameseDate } from '@thidua/model';
import { ordinalText } from '../reading/ordinal.ts';
import { canonicalWords, dateWordsIn, writtenOutWords } from './canonical.ts';
import { wordsOfPartialDate } from './dates.ts';
import { readDocumentNumber } from './document-number.ts';
import { foldedWords } from './fold.ts';
import { encode } from './index-text.ts';
import type { SearchedEntry } from './record.ts';

/** Texts once each, without those that say nothing. */
export const unique = (texts: readonly (string | undefined)[]): string[] => [
  ...new Set(texts.filter((text): text is string => text !== undefined && text.trim() !== '')),
];

export const names = (parties: readonly { readonly name: string }[]): string[] =>
  parties.map((party) => party.name);

/** `20220622`; what is unknown counts as the beginning, and nothing at all as oldest. */
export const sortDay = (date: PartialDate | undefined): string =>
  ((date && earliestDay(date)) ?? '0000-00-00').replaceAll('-', '');

/** How a citation is asked for: by its number, by the words for it, by what it is about. */
export const citationTexts = (citation: Citation): string[] =>
  unique([
    citation.ref?.name,
    citation.symbol,
    citation.text,
    citation.subject,
    ordinalText({ ordinal: citation.ordinal }),
    ordinalText({ legislature: citation.legislature }),
  ]);

/** The number and the date of a document, as they are shown and as words to be found by. */
export const documentTexts = (
  number: string | undefined,
  date: PartialDate | undefined,
): { shown: string[]; words: string } => {
  const read = number === undefined ? undefined : readDocumentNumber(number);
  const parts = [read?.number, read?.year, ...(read?.symbol?.split('-') ?? [])];
  return {
    shown: unique([number, date && vietnameseDate(date)]),
    words: unique([
      parts.filter(Boolean).join(' '),
      ...(date ? wordsOfPartialDate(date) : []),
    ]).join(' '),
  };
};

/** Other names and symbols of an entry, of whatever time. */
export const aliasesOf = (entry: SearchedEntry | undefined): string[] => {
  if (entry === undefined) return [];
  if (entry.kind === 'issuer')
    return [...entry.aliases, ...names(entry.names), ...entry.symbols.map(({ code }) => code)];
  if (entry.kind === 'administrative-unit') return [...entry.aliases, ...names(entry.names)];
  return entry.aliases;
};

/**
 * Other forms under which texts may be asked for. Of what heads a record the whole text in each form,
 * so that phrases are found too; of the rest only the words that differ, which is far less to index.
 */
export const otherForms = (head: readonly string[], rest: readonly string[]): string[] => {
  const seen = new Set<string>();
  for (const text of head) {
    const asWritten = foldedWords(text).join(' ');
    for (const form of [canonicalWords(text).join(' '), writtenOutWords(text).join(' ')]) {
      if (form !== asWritten) seen.add(form);
    }
  }
  const loose = new Set<string>();
  for (const text of rest) {
    const asWritten = new Set(foldedWords(text));
    for (const word of canonicalWords(text)) if (!asWritten.has(word)) loose.add(word);
  }
  for (const text of [...head, ...rest]) for (const word of dateWordsIn(text)) loose.add(word);
  return [...seen, [...loose].join(' ')].filter(Boolean);
};

/** What is shown with a result, as Pagefind is to keep it. */
export const encoded = (meta: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(meta).flatMap(([key, value]) =>
      value === undefined || value === '' ? [] : [[key, encode(value)]],
    ),
  );
