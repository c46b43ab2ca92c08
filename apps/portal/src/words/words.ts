import { vi } from './vi.ts';

/** Widens the literals of the Vietnamese catalogue, so that another language can stand in for it. */
type Widened<Entry> = Entry extends string
  ? string
  : Entry extends (...args: never[]) => unknown
    ? Entry
    : { readonly [Key in keyof Entry]: Widened<Entry[Key]> };

/** Everything the interface says. Vietnamese is the source; a translation has exactly its entries. */
export type Words = Widened<typeof vi>;

const catalogues: Readonly<Record<string, Words>> = { vi };

/** The catalogue of a page's language. */
export const wordsFor = (locale: string | undefined): Words => catalogues[locale ?? 'vi'] ?? vi;
