import type { Party } from '@thidua/model';

/** A text in Vietnamese, and the same in English. */
type Text = readonly [vi: string, en: string];

/** A cell; nothing where the document says nothing. */
export type Cell = string | number | undefined;

export type Column = {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'decimal' | 'date';
  readonly title: Text;
  readonly required?: true;
  /** The shape in the data dictionary that says what the values mean. */
  readonly see?: string;
};

/** The shape of a table. */
export type Table = {
  readonly name: string;
  readonly title: Text;
  readonly columns: readonly Column[];
  /** Columns that together occur once. */
  readonly key: readonly string[];
};
export type Row = readonly Cell[];

/** Several values in one cell; none of them holds a line break. */
export const several = (values: readonly string[]): string | undefined =>
  values.length === 0
    ? undefined
    : values.map((value) => value.replaceAll(/\s+/gu, ' ')).join(' | ');

/** By which a document is known: every table of documents has these. */
export const identityColumns: readonly Column[] = [
  {
    name: 'slug',
    type: 'string',
    title: ['Mã trong địa chỉ', 'Slug: the name in addresses'],
    required: true,
  },
  { name: 'id', type: 'string', title: ['Mã định danh', 'Identifier'], required: true },
  {
    name: 'address',
    type: 'string',
    title: ['Địa chỉ của trang', 'Address of the page'],
    required: true,
  },
  { name: 'name', type: 'string', title: ['Tên', 'Name'], required: true },
];

/** Where a document comes from, and what tells that it is whole. */
export const originColumns: readonly Column[] = [
  { name: 'source_file', type: 'string', title: ['Tệp nguồn', 'Source file'], required: true },
  {
    name: 'digest',
    type: 'string',
    title: ['Mã kiểm chứng (SHA-256)', 'Digest (SHA-256)'],
    required: true,
  },
];

type Named = { readonly name: string };

/** The names of several, in one cell. */
export const namesOf = (all: readonly Named[]): string | undefined =>
  several(all.map(({ name }) => name));

/** The slugs of those of several parties that the archive has, in one cell. */
export const slugsOf = (all: readonly Party[]): string | undefined =>
  several(all.flatMap(({ ref }) => ref?.slug ?? []));
