import {
  type AwardPlan,
  compileAward,
  conditionsIn,
  type Decision,
  missingFacts,
  type Outcome,
  outcomes,
  type Row,
  type Slot,
  sentenceOf,
  type TracedClause,
} from '@thidua/eligibility';
import type { Message } from '../message.ts';
import type { ResultLine } from '../results/result.ts';

/** Says of a record why its decision came out as it did. */
export type Reasoner = (decision: Decision, row: Row) => ResultLine;

export function reasonerOf(award: AwardPlan, _explain: boolean): Reasoner {
  const compiled = compileAward(award);
  const trace = new Uint8Array(compiled.clauses.length);
  return (decision, row) => {
    compiled.decide(row, trace);
    const cameTo = (wanted: Outcome): readonly TracedClause[] =>
      compiled.clauses.filter(
        ({ clause }, at) => clause.children.length === 0 && outcomes[trace[at] ?? 0] === wanted,
      );
    const council = cameTo('council').filter(({ role }) => role === 'criterion');
    return {
      award,
      decision,
      reason: reasonOf(decision, cameTo, compiled.clauses),
      missing:
        decision.criteria === 'unknown'
          ? missingFacts(award.condition, row, award.scorings).map(({ label }) => label)
          : [],
      council: decision.criteria === 'unmet' ? [] : slotsOf(council),
    };
  };
}

const slotsOf = (clauses: readonly TracedClause[]): readonly Slot[] => [
  ...new Set(
    clauses.flatMap(({ clause }) =>
      [...conditionsIn(clause.condition)].flatMap((part) =>
        part.op === 'council' && part.slot !== undefined ? [part.slot] : [],
      ),
    ),
  ),
];

function reasonOf(
  decision: Decision,
  cameTo: (wanted: Outcome) => readonly TracedClause[],
  clauses: readonly TracedClause[],
): Message {
  const { reason } = decision;
  const selection = sentenceOf(reason);
  switch (decision.criteria) {
    case 'unmet': {
      const barred = clauses.filter(({ role }) => role === 'barred');
      const bars = barred.filter((one) => cameTo('met').includes(one));
      if (bars.length > 0) return sentence('Không xét', 'Not considered', bars);
      const failed = cameTo('unmet').filter(({ role }) => role === 'criterion');
      return sentence('Không đạt', 'Not met', failed);
    }
    case 'unknown':
      return sentence('Chưa đủ dữ liệu', 'Not enough data', cameTo('unknown'));
    case 'council': {
      const { vi, en } = sentence(
        'còn hội đồng xét',
        'the council has to judge',
        cameTo('council'),
      );
      return {
        vi: `Đủ phần kiểm tra được; ${vi}`,
        en: `All that can be checked is met; ${en}`,
      };
    }
    case 'met':
      return selection;
  }
}

/** `Không đạt: a) “…”; b) “…”`. */
function sentence(vi: string, en: string, clauses: readonly TracedClause[]): Message {
  if (clauses.length === 0) return { vi: `${vi}.`, en: `${en}.` };
  const named = clauses
    .map(
      ({ clause: { label, wording } }) => `${label === undefined ? '' : `${label}) `}“${wording}”`,
    )
    .join('; ');
  return { vi: `${vi}: ${named}.`, en: `${en}: ${named}.` };
}
