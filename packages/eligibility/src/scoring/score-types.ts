import type { Decimal } from '@thidua/model';
import type { Scalar } from '../meaning/datum.ts';
import type { Outcome } from '../meaning/outcome.ts';

/** Points as decimals: the least and the greatest that they may be; without `to` there is no greatest. */
export type PointsRange = { readonly from: Decimal; readonly to?: Decimal };

/** Why points are open: a fact is missing, or the council has yet to give them. */
export type OpenPoints = 'unknown' | 'council';

/** What an item of a grid comes to. */
export type ItemScore = {
  readonly id: string;
  readonly label?: string;
  readonly wording: string;
  /** The most that it can give, where the grid says. */
  readonly most?: Decimal;
  readonly points: PointsRange;
  /** Nothing arose, and the grid counts that in full. */
  readonly full?: true;
  /** Whether `mất điểm cả mục khi` holds, where the grid has it. */
  readonly lost?: Outcome;
  readonly open?: OpenPoints;
  readonly children: readonly ItemScore[];
};

/** Items that are added or taken away, and what is left of their points under the cap. */
export type PartScore = {
  readonly points: PointsRange;
  readonly cap?: Decimal;
  readonly items: readonly ItemScore[];
};

/** How the band was found: by points, and what then changed it. */
export type BandStep = {
  readonly kind: 'points' | 'gate' | 'ceiling' | 'lower' | 'set' | 'quota';
  readonly wording?: string;
  /**
   * Of the gate or the adjustment. A gate that is not met and an adjustment that is met change the band. A
   * quota is here only where it could not be worked out, and is the council's.
   */
  readonly outcome?: Outcome;
  /** Places on the scale that the band may have after this step. Below the lowest band there is none: null. */
  readonly bands: readonly (number | null)[];
  /** The same as people read them. */
  readonly labels: readonly (string | null)[];
};

/** A record against a grid. Data only, fit for JSON. */
export type Score = {
  readonly id: string;
  readonly name: string;
  /** The sum of the items, before bonus and deductions. */
  readonly items: PartScore;
  readonly bonus: PartScore;
  readonly deductions: PartScore;
  readonly points: PointsRange;
  /** In the order in which they were taken; empty for a grid without bands. */
  readonly steps: readonly BandStep[];
};

/** The same for rules that compare points and bands. */
export type ScoreValues = { readonly points: Scalar; readonly band: Scalar };
