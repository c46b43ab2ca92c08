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
