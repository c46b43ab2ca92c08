import type { Name, Party, Reference } from '@thidua/model';
import { addressOf } from '../archive/addresses.ts';
import { type DocumentLanguage, documentLanguage } from '../languages.ts';
import type { Words } from '../words/words.ts';
import { datesIn } from './dates.ts';

/**
 * A run of text whose parts may lead somewhere; what sentences about documents are made of. A string is
 * the interface's own; what stands in documents, names above all, says in which language that is.
 */
export type Part =
  | string
  | {
      readonly text: string;
      readonly href?: string;
      readonly lang?: DocumentLanguage;
      /** What the interface adds to a name, to tell it from another: not of the document. */
      readonly mark?: string;
    };
export type Phrase = readonly Part[];

/** The words of a document. */
export const quoted = (text: string, mark = ''): Part => ({
  text,
  lang: documentLanguage,
  mark,
});

export const link = (
  reference: Pick<Reference, 'kind' | 'slug' | 'name'>,
  text = reference.name,
  mark = '',
): Part => ({
  text,
  href: addressOf(reference),
  lang: documentLanguage,
  mark,
});

export const partyPhrase = (party: Party): Phrase => [
  party.ref === undefined ? quoted(party.name) : link(party.ref, party.name),
];

export const joined = (phrases: readonly Phrase[], separator: string): Phrase =>
  phrases.flatMap((phrase, index) => (index === 0 ? phrase : [separator, ...phrase]));

export const partiesPhrase = (parties: readonly Party[]): Phrase =>
  joined(parties.map(partyPhrase), ', ');

export const plainText = (phrase: Phrase): string =>
  phrase
    .map((part) => (typeof part === 'string' ? part : `${part.text}${part.mark ?? ''}`))
    .join('');

/** An identifier read as words, where nothing gives it a name. */
export const identifierAsWords = (id: string): string => id.replaceAll('-', ' ');

/** Gives an identifier of a rule the name that people know it by. */
export type Labels = (id: string) => string | undefined;

/** Facts, groups and grades are common nouns: inside a sentence they start small, `UBND` does not. */
const withinSentence = (name: string): string =>
  /^\p{Lu}(?!\p{Lu})/u.test(name) ? name.charAt(0).toLocaleLowerCase('vi') + name.slice(1) : name;

export const namePhrase = (name: Name, labels: Labels): Phrase => [
  name.ref === undefined
    ? quoted(withinSentence(labels(name.id) ?? identifierAsWords(name.id)))
    : link(name.ref, name.ref.kind === 'fact' ? withinSentence(name.ref.name) : name.ref.name),
];

/** A sentence of the archive that cites what a file says, between quotation marks. */
export const withQuotes = (sentence: string, words: Pick<Words, 'date'>): Phrase =>
  sentence
    .split(/(?<=[“`])([^“”`]*)(?=[”`])/u)
    .map((part, index) => (index % 2 === 1 ? quoted(part) : datesIn(part, words)));
