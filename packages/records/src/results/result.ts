import type {
  AwardPlan,
  DecisionFigures,
  Explanation,
  Outcome,
  RecordDecision,
  Slot,
  TargetAttainment,
} from '@thidua/eligibility';
import type { Message } from '../message.ts';
import type { ReadingReport } from '../reading/report.ts';

/** What one record comes to for one award, in words. */
export type ResultLine = {
  readonly award: AwardPlan;
  readonly decision: RecordDecision;
  /** The shortest reason. */
  readonly reason: Message;
  /** What would have to be different, where the record is refused. */
  readonly needed?: Message | undefined;
  /** The facts that are not known and would still decide, as people read them. */
  readonly missing: readonly string[];
  /** What the council has still to judge. */
  readonly council: readonly Slot[];
  /** Whether the council has to choose, since the rules leave open who is given the award. */
  readonly toChoose: boolean;
  /** The whole explanation, where it is asked for. */
  readonly explanation?: Explanation | undefined;
};

/** What is left to the council, in words. */
export const councilWords = ({ council, toChoose }: ResultLine): string =>
  joined([...council.map(({ label }) => label), ...(toChoose ? ['Chọn người được tặng'] : [])]);

/** All that came of a file of records. */
export type Results = {
  readonly decisions: DecisionFigures;
  readonly reading: ReadingReport;
  readonly targets: readonly TargetAttainment[];
  /** The awards that are asked for, each with its records: given first, then by rank. */
  readonly awards: readonly { readonly award: AwardPlan; readonly lines: Iterable<ResultLine> }[];
};

export const outcomeWords: Readonly<Record<Outcome, Message>> = {
  met: { vi: 'Đạt', en: 'Met' },
  council: { vi: 'Hội đồng xét', en: 'For the council' },
  unknown: { vi: 'Chưa đủ dữ liệu', en: 'Not enough data' },
  unmet: { vi: 'Không đạt', en: 'Not met' },
};

/** `3`, or `3–5` where missing data leave the place open. */
export const rankText = ({ rank }: RecordDecision): string =>
  rank === undefined
    ? ''
    : rank.most === undefined || rank.least === rank.most
      ? String(rank.least)
      : `${rank.least}–${rank.most}`;

/** Whole texts, none of them cut. */
export const joined = (texts: readonly string[]): string => texts.join('; ');

/** Whether the selection has a say beyond the criteria. */
const selectionSays = ({ reason }: RecordDecision): boolean =>
  reason.kind !== 'unlimited' && (reason.kind !== 'criteria' || reason.rank !== undefined);

/** What a program gets of a line: names in English, outcomes as codes. */
export const recordOf = ({
  award,
  decision,
  reason,
  needed,
  missing,
  council,
  toChoose,
  explanation,
}: ResultLine) => ({
  award: award.id,
  participant: award.participant,
  id: decision.id,
  ...(decision.name === undefined ? {} : { name: decision.name }),
  outcome: decision.outcome,
  criteria: decision.criteria,
  ...(decision.rank === undefined ? {} : { rank: decision.rank }),
  reason,
  ...(needed === undefined ? {} : { needed }),
  missing,
  council: council.map(({ fact }) => fact),
  ...(toChoose ? { toChoose } : {}),
  ...(selectionSays(decision) ? { selection: decision.reason } : {}),
  ...(explanation === undefined ? {} : { explanation }),
});
