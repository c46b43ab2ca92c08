import { compileAward } from '../evaluate/award.ts';
import type { Row } from '../meaning/datum.ts';
import { type Outcome, outcomes } from '../meaning/outcome.ts';
import type { AwardPlan, Clause } from '../plan/award-plan.ts';

/** Which outcomes a clause came to in tests. */
export type ClauseCoverage = {
  readonly clause: string;
  readonly wording: string;
  /** Where it stands: versions of a rule may have clauses of one name. */
  readonly place?: Clause['place'];
  readonly seen: ReadonlySet<Outcome>;
  /** Of met, unmet and unknown, what no test brought about. A clause for the council alone need not be unmet. */
  readonly unseen: readonly Outcome[];
};

/** Collects, test by test, what each clause of an award came to. */
export class Coverage {
  private readonly clauses = new Map<string, { clause: Clause; seen: Set<Outcome> }>();

  /** Counts what the clauses of an award come to for each row; without rows they are there to be seen. */
  add(plan: AwardPlan, rows: readonly Row[]): void {
    const { clauses, decide } = compileAward(plan);
    const trace = new Uint8Array(clauses.length);
    const known = clauses.map(({ clause }) => this.of(clause));
    for (const row of rows) {
      decide(row, trace);
      for (const [at, { seen }] of known.entries()) {
        const outcome = outcomes[trace[at] ?? 0];
        if (outcome !== undefined) seen.add(outcome);
      }
    }
  }

  private of(clause: Clause): { clause: Clause; seen: Set<Outcome> } {
    const { kind, id } = clause.document;
    const key = `${kind} ${id} ${clause.pointer} ${clause.id}`;
    let known = this.clauses.get(key);
    if (known === undefined) {
      known = { clause, seen: new Set() };
      this.clauses.set(key, known);
    }
    return known;
  }

  /** By the identifier of the clause. */
  result(): ClauseCoverage[] {
    return [...this.clauses.values()]
      .map(({ clause: { id, wording, place }, seen }) => ({
        clause: id,
        wording,
        ...(place === undefined ? {} : { place }),
        seen,
        unseen: unseenOf(seen),
      }))
      .toSorted((a, b) => (a.clause < b.clause ? -1 : a.clause > b.clause ? 1 : 0));
  }
}

/** A clause that waits for the council has its verdict, or the lack of it, in place of missing data. */
const unseenOf = (seen: ReadonlySet<Outcome>): Outcome[] =>
  (['met', 'unmet', 'unknown'] as const).filter(
    (outcome) => !seen.has(outcome) && !(outcome === 'unknown' && seen.has('council')),
  );
