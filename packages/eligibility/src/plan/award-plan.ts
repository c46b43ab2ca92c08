import type { Citation, Decimal, PartialDate, Rounding, SourceNote } from '@thidua/model';
import type { Condition, ShareAmount, TitleName } from './condition.ts';
import type { ScoringPlan } from './scoring-plan.ts';
import type { Slot, SlotTable } from './slot.ts';

/** A criterion with its official wording, the rule as written, and the condition that both stand for. */
export type Clause = {
  /** `lao-động-tiên-tiến.b`, `giấy-khen.tiêu-chí.1.a`: stable while the labels are. */
  readonly id: string;
  readonly label?: string;
  readonly wording: string;
  /** The formal rules as written in the file, for people. */
  readonly rules: readonly string[];
  /** The document that it comes from, which need not be the one that is decided. */
  readonly document: { readonly kind: 'campaign' | 'title' | 'award-form'; readonly id: string };
  /** Where it stands in its document: a JSON Pointer into the model, whose `places` give file and line. */
  readonly pointer: string;
  /** The file that holds it, relative to its workspace, and the line where it begins. */
  readonly place?: { readonly file: string; readonly line?: number };
  /** All that it demands, sub-clauses included. */
  readonly condition: Condition;
  /** Sub-clauses, joined by `và` with the rules of the clause itself. */
  readonly children: readonly Clause[];
};

/** Rules of law that a result rests on. */
export type RuleBasis = {
  readonly title: TitleName;
  /** The version in force, `luật-2022`; absent where the rule has no versions. */
  readonly version?: string;
  readonly from?: PartialDate;
  readonly to?: PartialDate;
  /** Why this version: the day of assessment lies in its validity, or the assessed year does. */
  readonly chosenBy: 'assessment-date' | 'assessed-year' | 'only-version';
  readonly articles: readonly Citation[];
  readonly sources: readonly SourceNote[];
};

export type PreferencePlan =
  | { readonly kind: 'condition'; readonly wording: string; readonly condition: Condition }
  | {
      readonly kind: 'rank';
      readonly wording: string;
      readonly slot: Slot;
      readonly direction: 'ascending' | 'descending';
    };

/** What a quota is counted of, and for each of which groups. */
export type QuotaPlan = {
  readonly text: string;
  readonly kind: 'entitlement' | 'ceiling' | 'floor' | 'range' | 'exact';
  /** Figures as decimals: of a share, percents. At least one is there. */
  readonly from?: Decimal;
  readonly to?: Decimal;
  readonly percent: boolean;
  readonly base?:
    | { readonly kind: 'group'; readonly participant: string; readonly condition?: Condition }
    | { readonly kind: 'holders'; readonly condition: Condition };
  /** The slot whose value says which group a record is in; absent for the whole body. */
  readonly per?: Slot;
  readonly rounding?: Rounding;
};

/** Money in đồng, from the parameter (base salary) valid on the day of assessment where it is a multiple. */
export type PrizePlan = {
  readonly text: string;
  readonly amount: Decimal;
  readonly multiple?: { readonly times: Decimal; readonly of: string; readonly unit: Decimal };
};

/** Something that the rules leave open, or that this plan could not take from them; told to people with the result. */
export type PlanNote = {
  readonly kind:
    | 'no-version-in-force'
    | 'no-value-of-parameter'
    | 'unverified-rule'
    | 'ambiguous-wording'
    | 'deferred-criteria'
    | 'unreadable-rule';
  readonly vi: string;
  readonly en: string;
};

/** One award or title, ready to be decided for one kind of participant. */
export type AwardPlan = {
  readonly id: string;
  readonly name: string;
  readonly participant: string;
  /** The slots of `table` that this award asks for, and no others. */
  readonly table: SlotTable;
  readonly asks: readonly Slot[];
  readonly barred: readonly Clause[];
  readonly pending: readonly Clause[];
  readonly criteria: readonly Clause[];
  /** Not barred, not pending, all criteria. */
  readonly condition: Condition;
  readonly preferences: readonly PreferencePlan[];
  readonly quotas: readonly QuotaPlan[];
  /** Quotas, as written, whose figure or base could not be worked out: how many, the council must say. */
  readonly openQuotas: readonly string[];
  readonly prizes: readonly PrizePlan[];
  readonly inKind: readonly string[];
  /** The awards of which only the highest is given, from the highest. */
  readonly onlyHighestOf: readonly string[];
  /** Awards of the same plan whose decisions this one asks for. */
  readonly after: readonly string[];
  readonly scorings: readonly ScoringPlan[];
  readonly basis: readonly RuleBasis[];
  readonly notes: readonly PlanNote[];
};

/** All that a campaign, or a title by itself, decides for one year. */
export type Plan = {
  readonly id: string;
  readonly name: string;
  readonly year: number;
  readonly assessmentDate: PartialDate;
  /** One for each kind of participant. */
  readonly tables: readonly SlotTable[];
  /** In the order in which they are to be decided. */
  readonly awards: readonly AwardPlan[];
  readonly targets: readonly TargetPlan[];
  readonly notes: readonly PlanNote[];
};

/** A target of a campaign: its wording, and what is to be attained by the records of one kind of participant. */
export type TargetPlan = {
  readonly id: string;
  readonly label?: string;
  readonly wording: string;
  readonly rules: readonly string[];
  readonly pointer: string;
  /** One part for each share, count or comparison in the rule; joined as `condition` says. */
  readonly parts: readonly TargetPart[];
  readonly join: 'and' | 'or';
  /** What no part measures: `định tính`, `chờ hướng dẫn`; beside parts, a rule more. */
  readonly open?: 'qualitative' | 'deferred';
};

/** A share or a count over the records of one kind: what must hold of how many, among which. */
export type TargetPart = {
  readonly participant: string;
  readonly table: SlotTable;
  /** The group that `mỗi …` demands it of, each by itself. */
  readonly per?: Slot;
  readonly base?: Condition;
  readonly holds: Condition;
  readonly amount: ShareAmount;
  readonly whenEmpty: 'met' | 'unmet' | 'council';
  /** `trong đó …`: within the first one. */
  readonly inner: readonly TargetPart[];
  readonly text: string;
};
