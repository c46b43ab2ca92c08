import { type Language, languageOf } from '../languages.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

/** Widens the literals of the Vietnamese catalogue, so that another language can stand in for it. */
type Widened<Entry> = Entry extends string
  ? string
  : Entry extends RegExp | ((...args: never[]) => unknown)
    ? Entry
    : { readonly [Key in keyof Entry]: Widened<Entry[Key]> };

/** Everything the interface says. Vietnamese is the source; a translation has exactly its entries. */
export type Words = Omit<Widened<typeof vi>, 'locale'> & { readonly locale: Language };

const catalogues: Readonly<Record<Language, Words>> = { vi, en };

/** The catalogue of a page's language. */
export const wordsFor = (locale: string | undefined): Words => catalogues[languageOf(locale)];
