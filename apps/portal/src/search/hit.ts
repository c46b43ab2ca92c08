import type { PartialDate } from '@thidua/model';
import { canonicalWords } from './canonical.ts';
import type { PagefindFragment } from './engine-ports.ts';
import { foldedWords } from './fold.ts';
import { decode } from './index-text.ts';
import type { NumberedDocument } from './number-manifest.ts';
import type { Term } from './query.ts';
import type { SearchedKind } from './record.ts';
import { type RecordField, type RecordTexts, recordFields, takeApart } from './record-layout.ts';

/** A record that was found, read back for people. */
export type Hit = {
  readonly url: string;
  readonly kind: SearchedKind;
  readonly title: string;
  readonly number?: string;
  readonly date?: PartialDate;
  readonly issuer?: string;
  readonly province?: string;
  /** What the province belongs to today, where that is another. */
  readonly today?: string;
  /** Of a former province: what it is a part of now. */
  readonly whole?: string;
  /** Since when a province is there, or a part of another. */
  readonly since?: PartialDate;
  readonly status?: string;
  /** The last day of a movement of which nothing was summed up. */
  readonly end?: string;
  readonly texts: RecordTexts;
};

/** Reads a hit from what Pagefind keeps of a record. */
export function hitFrom(fragment: PagefindFragment): Hit {
  const shown = (key: string): Record<string, string> => {
    const value = fragment.meta[key];
    return value === undefined ? {} : { [key]: decode(value) };
  };
  return {
    url: fragment.url,
    kind: (fragment.meta.kind ?? 'campaign') as SearchedKind,
    title: decode(fragment.meta.title ?? ''),
    ...shown('number'),
    ...shown('date'),
    ...shown('issuer'),
    ...shown('province'),
    ...shown('today'),
    ...shown('whole'),
    ...shown('since'),
    ...shown('status'),
    ...shown('end'),
    texts: takeApart(fragment.content),
  };
}

/** A hit from the manifest of numbers, for a document that the index did not give. */
export function hitFromNumber(document: NumberedDocument): Hit {
  const texts = Object.fromEntries(recordFields.map((field) => [field, [] as string[]]));
  const { number, url, kind, title, date, issuer } = document;
  return {
    url,
    kind,
    title,
    number,
    ...(date === undefined ? {} : { date }),
    ...(issuer === undefined ? {} : { issuer }),
    texts: { ...(texts as Record<RecordField, string[]>), title: [title], document: [number] },
  };
}

/** A text in the two forms in which words are looked for in it. */
export type FoldedText = {
  readonly words: readonly string[];
  readonly canonical: readonly string[];
  /** Both forms as one row each, a space before and behind every word. */
  readonly rows: readonly string[];
};

/** A text is looked at to rank it, to tell what it holds, and again at the next letter. */
const folded = new Map<string, FoldedText>();
const mostKept = 2_000;

export function foldedText(text: string): FoldedText {
  const known = folded.get(text);
  if (known !== undefined) return known;
  const words = foldedWords(text);
  const canonical = canonicalWords(text);
  const rows = [...new Set([words, canonical].map((row) => ` ${row.join(' ')} `))];
  if (folded.size >= mostKept) folded.clear();
  const made = { words, canonical, rows };
  folded.set(text, made);
  return made;
}

/** Whether a text holds these folded words in a row. */
export const holdsForm = ({ rows }: FoldedText, form: string): boolean =>
  rows.some((row) => row.includes(` ${form} `));

/** Whether a text holds a term in any of its forms. */
export const holdsTerm = (text: FoldedText, term: Term): boolean =>
  term.forms.some((form) => holdsForm(text, form));
