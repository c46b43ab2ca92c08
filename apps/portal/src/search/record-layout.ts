import { decode, encode, unveil, veil } from './index-text.ts';

/**
 * How a record is laid out in the one text that Pagefind indexes: fields in a fixed order, the telling
 * ones first, so that the position of a hit says how much it counts before the record is fetched. A
 * sign alone between two texts keeps a quoted phrase from matching across them.
 */
export const recordFields = [
  'title',
  'document',
  'issuers',
  'areas',
  'names',
  'body',
  'unseen',
] as const;
export type RecordField = (typeof recordFields)[number];

/**
 * The texts of a record: `title` its name; `document` its number and date; `issuers` who issued it;
 * `areas` the places as issued; `names` mottos, slogans, themes and other names; `body` the rest that
 * people see; `unseen` other forms of all these, never shown.
 */
export type RecordTexts = Readonly<Record<RecordField, readonly string[]>>;

const fieldSign = '⁂';
const textSign = '¶';

/** The text that Pagefind is given for a record. */
export function layOut(texts: RecordTexts): string {
  return recordFields
    .map((field) =>
      texts[field]
        .map((text) => (field === 'unseen' ? veil(encode(text)) : encode(text)))
        .filter(Boolean)
        .join(` ${textSign} `),
    )
    .join(` ${fieldSign} `)
    .trim();
}

/** The texts back out of what `layOut` wrote. */
export function takeApart(content: string): RecordTexts {
  const fields = content.split(fieldSign);
  const textsOf = (at: number): string[] =>
    (fields[at] ?? '')
      .split(textSign)
      .map((text) => decode(unveil(text.trim())))
      .filter(Boolean);
  return Object.fromEntries(
    recordFields.map((field, at) => [field, textsOf(at)]),
  ) as unknown as RecordTexts;
}
