import type { Datum, Row } from '../meaning/datum.ts';
import type { TitleName } from '../plan/condition.ts';
import type { Slot } from '../plan/slot.ts';

/** An example record that shows an answer. */
export type Witness = {
  /** By the places of the slots; whatever the rules at hand do not ask for is not known. */
  readonly row: Row;
  /** What of it decides, in the order in which the rules ask. */
  readonly facts: readonly WitnessFact[];
};

export type WitnessFact =
  | { readonly kind: 'value'; readonly slot: Slot; readonly value: number }
  /** Of a record in which data may be missing: all that is known of the fact. */
  | { readonly kind: 'datum'; readonly slot: Slot; readonly datum: Datum }
  | {
      readonly kind: 'history';
      readonly slot: Slot;
      readonly title: TitleName;
      readonly held: readonly number[];
      readonly notHeld: readonly number[];
    }
  | {
      readonly kind: 'rows';
      readonly slot: Slot;
      /** How many rows of which kind. */
      readonly rows: readonly { readonly times: number; readonly facts: readonly WitnessFact[] }[];
    }
  /** Something that no record can hold, and that was taken to come out one way: prose without a place for the verdict. */
  | { readonly kind: 'open'; readonly note: string; readonly holds: boolean };

/** An answer about all records. `not-analysed`: outside what is decided exactly, or more work than is allowed. */
export type Search =
  | { readonly kind: 'found'; readonly witness: Witness }
  | { readonly kind: 'none' }
  | NotAnalysed;

export type NotAnalysed = {
  readonly kind: 'not-analysed';
  readonly because: 'too-large' | 'beyond-the-fragment';
};
