/**
 * What is known of a fact is the set of the values that it may have. Everything that has an order is a
 * number, in the unit of its slot: counts, percents (95 for 95%), đồng, durations, days since 1970-01-01,
 * the place of a value on its scale or in its list (0 for the first), true as 1 and false as 0.
 *
 * A number stands for the decimal that it is written as. Readers take no decimal of more than fifteen
 * figures, so that two of them compare as the decimals do.
 */
export type Scalar =
  /** Known. */
  | number
  /** Any value between the two, both included. */
  | Interval
  /** `không có`: known to be none. Zero where the fact counts or measures. */
  | typeof none
  /** `không phát sinh`: the fact does not arise here. */
  | typeof notArisen
  /** Not known: any value of its type. */
  | undefined;

export type Interval = { readonly from: number; readonly to: number };
export const none = 'none';
export const notArisen = 'not-arisen';

/** The records within a record (a list, the members of a collective), all of them. Each row has the slots of the list. */
export type Rows = readonly Row[];

/**
 * Titles held: for each, by its identifier, the years of achievement. Between `from` and `to` nothing is
 * missing; a year outside is not known.
 */
export type History = {
  readonly from: number;
  readonly to: number;
  readonly held: ReadonlyMap<string, readonly number[]>;
};

/** The name of what a record belongs to: its unit, its cluster. Compared as a whole, after NFC. */
export type Text = { readonly text: string };

/** A value in a slot. A list may also be `none`, `not-arisen` or unknown. */
export type Datum = Scalar | Text | Rows | History;

/** A record: what is known for each slot of its table, by the slot's place. */
export type Row = readonly Datum[];

export const isInterval = (datum: Datum): datum is Interval =>
  typeof datum === 'object' && 'to' in datum && !('held' in datum);
export const isText = (datum: Datum): datum is Text => typeof datum === 'object' && 'text' in datum;
export const isRows = (datum: Datum): datum is Rows => Array.isArray(datum);
export const isHistory = (datum: Datum): datum is History =>
  typeof datum === 'object' && 'held' in datum;
