import { type ClauseRole, ownConditions, roleClauses } from '../evaluate/award.ts';
import { evaluate } from '../evaluate/compile.ts';
import type { Row } from '../meaning/datum.ts';
import type { Outcome } from '../meaning/outcome.ts';
import type { AwardPlan, Clause, PlanNote, RuleBasis } from '../plan/award-plan.ts';
import type { Condition } from '../plan/condition.ts';
import type { Words } from '../plan/typing/mistake.ts';
import { score } from '../scoring/score.ts';
import type { Score } from '../scoring/score-types.ts';
import { texts } from './catalogue.ts';
import { type Differences, differencesOf } from './differences.ts';
import { type FactShown, factsOf } from './facts.ts';
import { type MissingFact, missingFacts } from './missing.ts';
import { phrase } from './phrase.ts';
import { reasonOf } from './reason.ts';

/** Why a record came out as it did in one award. Data only, fit for JSON. */
export type Explanation = {
  readonly award: { readonly id: string; readonly name: string };
  readonly outcome: Outcome;
  /** The shortest reason, one sentence. */
  readonly reason: Words;
  /** What bars, what makes wait, the criteria. */
  readonly clauses: readonly ClauseExplanation[];
  /** The facts that are not known and would still decide; of an outcome that wants data. */
  readonly missing: readonly MissingFact[];
  /** The criteria that are left to the council, where they still matter. */
  readonly council: readonly CouncilClause[];
  /** Of what is not met: what would have to differ. */
  readonly differences?: Differences;
  /** Points of the grids that the award asks for, item by item. */
  readonly scores: readonly Score[];
  readonly basis: readonly RuleBasis[];
  readonly notes: readonly PlanNote[];
};

type CouncilClause = {
  readonly id: string;
  readonly label?: string;
  readonly wording: string;
};

export type ClauseExplanation = {
  readonly id: string;
  readonly label?: string;
  readonly role: ClauseRole;
  /** The official wording, and the formal rules as written in the file. */
  readonly wording: string;
  readonly rules: readonly string[];
  readonly document: Clause['document'];
  /** JSON Pointer into that document, whose places give file and line. */
  readonly pointer: string;
  readonly place?: Clause['place'];
  /** What the clause by itself comes to: of a case that bars, `met` where it applies. */
  readonly outcome: Outcome;
  /** What the rules of the clause itself demand, without its sub-clauses. */
  readonly parts: readonly ConditionExplanation[];
  readonly children: readonly ClauseExplanation[];
};

export type ConditionExplanation = {
  readonly op: Condition['op'];
  readonly text: Words;
  readonly outcome: Outcome;
  readonly facts: readonly FactShown[];
  readonly parts: readonly ConditionExplanation[];
};

export type ExplainOptions = {
  /** False leaves out what would have to differ, which takes the longest to find. */
  readonly differences?: boolean;
  /** False leaves out the clauses and the points, for those who ask for the reason alone, of many records. */
  readonly clauses?: boolean;
};

/**
 * Explains one award for one record, with its points and the verdicts on other awards in their slots. The
 * choice among those who are eligible is not part of it.
 */
export function explain(plan: AwardPlan, row: Row, options: ExplainOptions = {}): Explanation {
  const outcome = evaluate(plan.condition, row);
  const missing = outcome === 'unknown' ? missingFacts(plan.condition, row, plan.scorings) : [];
  const council = outcome === 'unmet' ? [] : councilClauses(plan, row);
  const whole = options.clauses !== false;
  return {
    award: { id: plan.id, name: plan.name },
    outcome,
    reason: reasonOf(plan, row, { outcome, missing, council }),
    clauses: whole
      ? roleClauses(plan).map(({ clause, role }) => clauseExplained(clause, role, row))
      : [],
    missing,
    council,
    ...(outcome === 'unmet' && options.differences !== false
      ? { differences: differencesOf(plan.condition, row) }
      : {}),
    scores: whole ? plan.scorings.map((scoring) => score(scoring, row)) : [],
    basis: plan.basis,
    notes: plan.notes,
  };
}

function clauseExplained(clause: Clause, role: ClauseRole, row: Row): ClauseExplanation {
  const { id, label, wording, rules, document, pointer, place } = clause;
  return {
    id,
    ...(label === undefined ? {} : { label }),
    role,
    wording,
    rules,
    document,
    pointer,
    ...(place === undefined ? {} : { place }),
    outcome: evaluate(clause.condition, row),
    parts: ownConditions(clause).map((condition) => conditionExplained(condition, row, wording)),
    children: clause.children.map((child) => clauseExplained(child, role, row)),
  };
}

/** `wording` is that of the clause, which is not said a second time. */
function conditionExplained(condition: Condition, row: Row, wording = ''): ConditionExplanation {
  const parts = joinedParts(condition);
  return {
    op: condition.op,
    text: textOf(condition, wording),
    outcome: evaluate(condition, row),
    facts: factsOf(condition, row),
    parts: parts.map((part) => conditionExplained(part, row)),
  };
}

/** Of what has its parts beneath it, only how they are joined. */
function textOf(condition: Condition, wording: string): Words {
  switch (condition.op) {
    case 'and':
      return texts.allOf;
    case 'or':
      return texts.anyOf;
    case 'at-least':
      return texts.someOf(condition.count);
    case 'council':
      return condition.slot?.label === wording ? texts.judged(undefined) : phrase(condition);
    default:
      return phrase(condition);
  }
}

/** The parts that are asked of the same record, one by one. */
function joinedParts(condition: Condition): readonly Condition[] {
  switch (condition.op) {
    case 'and':
      return allWithin(condition);
    case 'or':
    case 'at-least':
      return condition.of;
    case 'not':
      return condition.of.op === 'truth' ? [] : [condition.of];
    case 'meets':
      return allWithin(condition.of);
    case 'pending':
      return [condition.of];
    default:
      return [];
  }
}

/** What is demanded together, however it is bracketed. */
const allWithin = (condition: Condition): readonly Condition[] =>
  condition.op === 'and' ? condition.of.flatMap(allWithin) : [condition];

/** The innermost clauses that are open for the council alone. */
function councilClauses(plan: AwardPlan, row: Row): CouncilClause[] {
  const open = (clause: Clause): CouncilClause[] => {
    if (evaluate(clause.condition, row) !== 'council') return [];
    const within = clause.children.flatMap(open);
    const itself = ownConditions(clause).some((of) => evaluate(of, row) === 'council');
    const { id, label, wording } = clause;
    const shown = wording === '' ? (clause.rules[0] ?? id) : wording;
    return itself || within.length === 0
      ? [{ id, ...(label === undefined ? {} : { label }), wording: shown }, ...within]
      : within;
  };
  return roleClauses(plan).flatMap(({ clause }) => open(clause));
}
