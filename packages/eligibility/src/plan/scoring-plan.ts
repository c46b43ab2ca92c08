import type { Decimal, Rounding } from '@thidua/model';
import type { QuotaPlan } from './award-plan.ts';
import type { Condition } from './condition.ts';
import type { Slot } from './slot.ts';

/** A scoring grid with its names resolved. Points are decimals in text. */
export type ScoringPlan = {
  readonly id: string;
  readonly name: string;
  /** Slot to which the points go for rules that compare them; its value is worked out, never read. */
  readonly points: Slot;
  /** Slot of the band that the points fall into. */
  readonly band?: Slot;
  readonly total?: Decimal;
  readonly items: readonly ScoringItem[];
  readonly bonus: { readonly cap?: Decimal; readonly items: readonly ScoringItem[] };
  readonly deductions: { readonly cap?: Decimal; readonly items: readonly ScoringItem[] };
  /** From the highest. */
  readonly bands: readonly ScoringBand[];
  readonly adjustments: readonly ScoringAdjustment[];
};

export type ScoringItem = {
  /** Names an input of its own: the path of labels, `nhiệm-vụ.1.a`. */
  readonly id: string;
  readonly label?: string;
  readonly wording: string;
  readonly points?: Decimal;
  readonly capped: boolean;
  readonly method?: ScoringMethod;
  readonly fullWhenNotArisen: boolean;
  readonly zeroWhen?: Condition;
  readonly children: readonly ScoringItem[];
};

export type ScoringMethod =
  /** `slot` holds the place of the option that was chosen. */
  | { readonly kind: 'choice'; readonly slot: Slot; readonly options: readonly ScoringOption[] }
  /** The first option whose condition on the fact is met. */
  | { readonly kind: 'bands'; readonly slot: Slot; readonly options: readonly ScoringOption[] }
  /** Points in proportion to a share of at most 100%. */
  | { readonly kind: 'ratio'; readonly slot: Slot; readonly rounding?: Rounding }
  | {
      readonly kind: 'deduct-per' | 'add-per';
      readonly slot: Slot;
      readonly points: Decimal;
      readonly max?: Decimal;
    }
  | { readonly kind: 'points-met'; readonly conditions: readonly Condition[] }
  /** Points that the council gave, or that the item has as an input of its own. */
  | {
      readonly kind: 'given';
      readonly slot: Slot;
      readonly step?: Decimal;
      readonly by: 'council' | 'unit';
    };

export type ScoringOption = {
  readonly points: Decimal;
  readonly label?: string;
  /** Bounds in the unit of the slot; `below` is excluded. */
  readonly from?: number;
  readonly to?: number;
  readonly below?: number;
};

export type ScoringBand = {
  /** Its place on the scale of the band's slot. */
  readonly value: number;
  readonly label: string;
  readonly from: Decimal;
  readonly gate?: Condition;
  /** How many may be in this band; applied after the adjustments. */
  readonly quota?: QuotaPlan;
  /** A quota, as written, whose figure or base could not be worked out: who stays in the band is open. */
  readonly openQuota?: string;
};

export type ScoringAdjustment = {
  readonly kind: 'ceiling' | 'lower' | 'set';
  readonly value?: number;
  readonly steps?: number;
  readonly when: Condition;
  readonly wording?: string;
};
