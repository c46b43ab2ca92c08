import type { Comparator } from '@thidua/model';
import type { Slot } from './slot.ts';

/**
 * A rule ready to be evaluated: names resolved, years and thresholds worked out, titles that are presupposed
 * put in place. It says the same as the model's `Expression`, for one year, one day of assessment and one
 * issuer. Two evaluators, the SQL compiler and the analysis all start from it.
 */
export type Condition =
  | { readonly op: 'and' | 'or'; readonly of: readonly Condition[] }
  | { readonly op: 'not'; readonly of: Condition }
  /** `ít nhất n trong (…)`. */
  | { readonly op: 'at-least'; readonly count: number; readonly of: readonly Condition[] }
  /** A comparison of an ordered fact with a constant in the slot's unit. `text` is how the constant reads. */
  | {
      readonly op: 'compare';
      readonly slot: Slot;
      readonly comparator: Comparator;
      readonly value: number;
      readonly text: string;
    }
  /** Membership in a set of values of a scale, a category, or numbers. */
  | { readonly op: 'one-of'; readonly slot: Slot; readonly values: readonly number[] }
  /** A fact against so many hundredths of another: `thu-nhập ≥ 105% của thu-nhập kế hoạch`. */
  | {
      readonly op: 'compare-facts';
      readonly slot: Slot;
      readonly comparator: Comparator;
      /** 105 for 105%. A fact alone is 100. */
      readonly percent: number;
      readonly other: Slot;
    }
  /** A true/false fact that is to be true; or an award of the same plan, once it is decided. */
  | { readonly op: 'truth'; readonly slot: Slot }
  /** For the council to judge, until its verdict is in the slot. Without a slot nothing can record one. */
  | {
      readonly op: 'council';
      readonly slot?: Slot;
      readonly note?: string;
      /** Why it is the council's: prose, criteria that are still to come, a wording with several readings. */
      readonly because: 'judgement' | 'deferred' | 'ambiguous';
    }
  /** One of the titles was awarded for the year, by the history in the slot. */
  | {
      readonly op: 'awarded';
      readonly slot: Slot;
      readonly titles: readonly TitleName[];
      readonly year: number;
    }
  /** At least one row of the list, where a condition is given one that meets it. */
  | { readonly op: 'some'; readonly slot: Slot; readonly where?: Condition }
  /** So many, or such a share, of the rows in the base. */
  | {
      readonly op: 'share';
      readonly slot: Slot;
      readonly amount: ShareAmount;
      /** Which rows count as the base; all where absent. */
      readonly base?: Condition;
      readonly holds: Condition;
      /**
       * What an empty base comes to where the amount is a share or `all`; the council's where the rule does
       * not say. A count, and `none` (a count of 0), need no base.
       */
      readonly whenEmpty: 'met' | 'unmet' | 'council';
    }
  /** A condition asked of each of several years. */
  | {
      readonly op: 'years';
      readonly mode: YearsMode;
      /** From the earliest to the latest. */
      readonly years: readonly YearOfHistory[];
    }
  /** The criteria of another title are met, by the version of its rules that applies. */
  | { readonly op: 'meets'; readonly title: TitleName; readonly of: Condition }
  /** `chưa xét khi`. */
  | { readonly op: 'pending'; readonly of: Condition };

export type TitleName = {
  readonly id: string;
  readonly name: string;
  /** What else it is called, `LĐTT`. */
  readonly aliases?: readonly string[];
};

/** Percents are decimals (70 for 70%), counts whole numbers. */
export type ShareAmount =
  | { readonly kind: 'percent'; readonly comparator: Comparator; readonly value: number }
  | { readonly kind: 'percent-range'; readonly from: number; readonly to: number }
  | { readonly kind: 'count'; readonly comparator: Comparator; readonly value: number }
  | { readonly kind: 'count-range'; readonly from: number; readonly to: number }
  | { readonly kind: 'all' | 'none' };

export type YearsMode =
  /** The last `length` years (those skipped left out) hold, each of them. */
  | { readonly kind: 'run-to-last'; readonly length: number }
  /** Somewhere among the years, `length` in a row. */
  | { readonly kind: 'run-anywhere'; readonly length: number }
  /** At least so many of the years. */
  | { readonly kind: 'at-least'; readonly count: number };

export type YearOfHistory = {
  readonly year: number;
  readonly holds: Condition;
  /** `bỏ qua năm khi …`: the year neither counts nor breaks a run. */
  readonly skip?: Condition;
};
