import type { Row } from '../meaning/datum.ts';
import type { Outcome } from '../meaning/outcome.ts';
import type { AwardPlan, Clause } from '../plan/award-plan.ts';
import type { Condition } from '../plan/condition.ts';
import { outcomeOf, type Verdict } from './code.ts';
import { compile, type Recorder, verdictOf } from './compile.ts';

/** What a clause does to a decision: it must hold, it bars, or it makes the decision wait. */
export type ClauseRole = 'criterion' | 'barred' | 'pending';

export type TracedClause = { readonly clause: Clause; readonly role: ClauseRole };

export type CompiledAward = {
  /** What bars, what makes wait, the criteria; each clause before its sub-clauses. */
  readonly clauses: readonly TracedClause[];
  /**
   * What the whole comes to for a record. Writes what each clause of `clauses` by itself comes to into
   * `trace`, from `at` on, as its place in `outcomes`. Makes nothing anew.
   */
  readonly decide: (row: Row, trace: Uint8Array, at?: number) => Outcome;
};

/** An award ready to be asked of many records, with the reasons kept as one byte for each clause. */
export function compileAward(plan: AwardPlan): CompiledAward {
  const clauses = roleClauses(plan).flatMap(({ clause, role }) => traced(clause, role));
  const places = new Map<Condition, number[]>();
  clauses.forEach(({ clause }, place) => {
    places.set(clause.condition, [...(places.get(clause.condition) ?? []), place]);
  });

  let target: Uint8Array = new Uint8Array(clauses.length);
  let offset = 0;
  const seen = new Set<Condition>();
  const recorder: Recorder = {
    holds: (condition) => holdsOneOf(places, condition),
    record: (condition, verdict) => {
      const at = places.get(condition);
      if (at === undefined) return verdict;
      seen.add(condition);
      return (row) => {
        const code = verdict(row);
        for (const place of at) target[offset + place] = code;
        return code;
      };
    },
  };
  const whole = compile(plan.condition, recorder);
  // A clause whose condition is not itself a part of the whole is asked by itself.
  const apart = [...places.keys()]
    .filter((condition) => !seen.has(condition))
    .map((condition): Verdict => recorder.record(condition, verdictOf(condition)));

  return {
    clauses,
    decide: (row, trace, at = 0) => {
      target = trace;
      offset = at;
      for (const verdict of apart) verdict(row);
      return outcomeOf(whole(row));
    },
  };
}

/** The clauses of an award with what each does to the decision, without their sub-clauses. */
export const roleClauses = ({ barred, pending, criteria }: AwardPlan): TracedClause[] => [
  ...barred.map((clause): TracedClause => ({ clause, role: 'barred' })),
  ...pending.map((clause): TracedClause => ({ clause, role: 'pending' })),
  ...criteria.map((clause): TracedClause => ({ clause, role: 'criterion' })),
];

const traced = (clause: Clause, role: ClauseRole): TracedClause[] => [
  { clause, role },
  ...clause.children.flatMap((child) => traced(child, role)),
];

/** Whether one of the conditions is this one or stands within it, where the whole is sure to ask for it. */
function holdsOneOf(wanted: ReadonlyMap<Condition, unknown>, condition: Condition): boolean {
  if (wanted.has(condition)) return true;
  switch (condition.op) {
    case 'and':
    case 'or':
      return condition.of.some((of) => holdsOneOf(wanted, of));
    case 'not':
    case 'pending':
      return holdsOneOf(wanted, condition.of);
    default:
      return false;
  }
}
