import type { Decimal, PartialDate } from '@thidua/model';
import type { Tally } from '../meaning/outcome.ts';
import type { PlanNote } from '../plan/award-plan.ts';
import type { AwardDecisions, Decision, QuotaDecisions } from './award-decisions.ts';
import type { Decisions } from './decide.ts';
import { type PrizeSum, total } from './money.ts';
import { type Sentence, sentenceOf } from './reason.ts';

type Bounds = { readonly least: number; readonly most: number };

/** What came of a plan, as JSON. */
export type DecisionsSummary = {
  readonly plan: {
    readonly id: string;
    readonly name: string;
    readonly year: number;
    readonly assessmentDate: PartialDate;
  };
  readonly size: number;
  readonly notConsidered: number;
  readonly awards: readonly AwardSummary[];
  readonly notes: readonly PlanNote[];
};

export type AwardSummary = {
  readonly id: string;
  readonly name: string;
  readonly participant: string;
  readonly size: number;
  readonly tally: Tally;
  readonly quotas: readonly QuotaDecisions[];
  readonly selected: Bounds;
  readonly freed: Bounds;
  readonly prizes: readonly PrizeSum[];
  /** All prizes together, in đồng. */
  readonly money: { readonly least: Decimal; readonly most: Decimal };
  readonly inKind: readonly string[];
  readonly notes: readonly PlanNote[];
  /** In rank order. */
  readonly list: readonly DecisionSummary[];
};

export type DecisionSummary = Decision & { readonly sentence: Sentence };

/** The whole as data. `listed` says how many of each list are taken in, all where absent. */
export function summaryOf(
  { plan, size, notConsidered, awards }: Decisions,
  { listed = Infinity } = {},
): DecisionsSummary {
  const { id, name, year, assessmentDate, notes } = plan;
  return {
    plan: { id, name, year, assessmentDate },
    size,
    notConsidered,
    awards: awards.map((decisions) => awardSummary(decisions, listed)),
    notes,
  };
}

function awardSummary(decisions: AwardDecisions, listed: number): AwardSummary {
  const { award, size, tally, quotas, selected, freed, prizes } = decisions;
  const list: DecisionSummary[] = [];
  for (const decision of decisions.ranked()) {
    if (list.length >= listed) break;
    list.push({ ...decision, sentence: sentenceOf(decision.reason) });
  }
  const { id, name, participant, inKind, notes } = award;
  return {
    id,
    name,
    participant,
    size,
    tally,
    quotas,
    selected,
    freed,
    prizes,
    money: total(prizes),
    inKind,
    notes,
    list,
  };
}
