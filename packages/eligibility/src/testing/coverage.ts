import { compileAward } from '../evaluate/award.ts';
import type { Row } from '../meaning/datum.ts';
import { type Outcome, outcomes } from '../meaning/outcome.ts';
import type { AwardPlan } from '../plan/award-plan.ts';

/** Which outcomes a clause came to in tests. */
export type ClauseCoverage = {
  readonly clause: string;
  readonly wording: string;
  readonly seen: ReadonlySet<Outcome>;
  /** Of met, unmet and unknown, what no test brought about. A clause for the council alone need not be unmet. */
  readonly unseen: readonly Outcome[];
};

/** Collects, test by test, what each clause of an award came to. */
export class Coverage {
  private readonly clauses = new Map<string, { wording: string; seen: Set<Outcome> }>();

  /** Counts what the clauses of an award come to for each row. */
  add(plan: AwardPlan, rows: readonly Row[]): void {
    const { clauses, decide } = compileAward(plan);
    const trace = new Uint8Array(clauses.length);
    for (const row of rows) {
      decide(row, trace);
      clauses.forEach(({ clause }, at) => {
        let known = this.clauses.get(clause.id);
        if (known === undefined) {
          known = { wording: clause.wording, seen: new Set() };
          this.clauses.set(clause.id, known);
        }
        const outcome = outcomes[trace[at] ?? 0];
        if (outcome !== undefined) known.seen.add(outcome);
      });
    }
  }

  /** By the identifier of the clause. */
  result(): ClauseCoverage[] {
    return [...this.clauses]
      .map(([clause, { wording, seen }]) => ({ clause, wording, seen, unseen: unseenOf(seen) }))
      .toSorted((a, b) => (a.clause < b.clause ? -1 : 1));
  }
}

/** A clause that waits for the council has its verdict, or the lack of it, in place of missing data. */
const unseenOf = (seen: ReadonlySet<Outcome>): Outcome[] =>
  (['met', 'unmet', 'unknown'] as const).filter(
    (outcome) => !seen.has(outcome) && !(outcome === 'unknown' && seen.has('council')),
  );
