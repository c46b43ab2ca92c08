import {
  type AwardPlan,
  conditionsIn,
  decisionReason,
  differencesSentence,
  evaluate,
  explain,
  missingFactWords,
  type RecordDecision,
  type Row,
  type SelectionReason,
  type Slot,
} from '@thidua/eligibility';
import type { ResultLine } from '../results/result.ts';

/** Says of a record why its decision came out as it did. */
export type Reasoner = (decision: RecordDecision, row: Row) => ResultLine;

export type ReasonOptions = {
  /** What would have to differ for a record that is refused: what takes longest to find. */
  readonly differences: boolean;
  /** The whole explanation beside the reason. */
  readonly whole: boolean;
};

/** Where the selection leaves it to the council whom to choose. */
const choosing: ReadonlySet<SelectionReason['kind']> = new Set([
  'tie',
  'no-order',
  'open-number',
  'open-quota',
  'outside-groups',
]);

export function reasonerOf(award: AwardPlan, { differences, whole }: ReasonOptions): Reasoner {
  const judged = judgedSlots(award);
  return (decision, row) => {
    const explanation = explain(award, row, {
      differences: differences || whole,
      clauses: whole,
    });
    const { outcome } = explanation;
    return {
      award,
      decision,
      reason: decisionReason(decision, explanation.reason),
      ...(explanation.differences === undefined
        ? {}
        : { needed: differencesSentence(explanation.differences) }),
      missing: explanation.missing.flatMap((fact) => missingFactWords(fact).map(({ vi }) => vi)),
      // What is not known now may leave the council's part to matter later.
      council: outcome === 'unmet' ? [] : judged(row),
      toChoose: decision.outcome === 'council' && choosing.has(decision.reason.kind),
      ...(whole ? { explanation } : {}),
    };
  };
}

/** The verdicts that are still to come and that matter for what has been said of the record. */
function judgedSlots({ condition, table }: AwardPlan): (row: Row) => readonly Slot[] {
  const all = [...conditionsIn(condition)].flatMap((part) =>
    part.op === 'council' && part.slot !== undefined && table.slots[part.slot.index] === part.slot
      ? [{ part, slot: part.slot }]
      : [],
  );
  return (row) => [
    ...new Set(all.filter(({ part }) => evaluate(part, row) === 'council').map(({ slot }) => slot)),
  ];
}
