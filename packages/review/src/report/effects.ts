import type { Outcome, Tally } from '@thidua/eligibility';
import type { Reference } from '@thidua/model';

/** What a change does to the decisions on given records: numbers alone, nothing of a record. */
export type DecisionEffect = {
  /** The movement, title or form whose rules changed. */
  readonly about: Reference;
  readonly award: { readonly id: string; readonly name: string };
  /** The kind of participant, as people read it. */
  readonly participant: string;
  /** The year that is assessed. */
  readonly year: number;
  /** Records that could be read by the rules of both states. */
  readonly records: number;
  /** Records that only one of the states could read. */
  readonly notCompared: number;
  readonly before: Tally;
  readonly after: Tally;
  /** How many came out one way before and another after, the most first. */
  readonly moved: readonly {
    readonly before: Outcome;
    readonly after: Outcome;
    readonly count: number;
  }[];
};
