import type { Clause } from '../plan/award-plan.ts';
import type { NotAnalysed, Witness } from './witness.ts';

/** What a clause does: it must hold, it bars, or it makes the decision wait. */
export type ClauseRole = 'criterion' | 'barred' | 'pending';

/**
 * What is wrong with the rules of an award, each certain: no record with full data shows otherwise. `witness`
 * is an example that shows what is meant.
 */
export type AwardFinding =
  /**
   * Of a criterion: nobody can meet it, or everybody does. Of what bars or makes wait: it never fires, or always.
   * `witness` comes as near to the contrary as a record can.
   */
  | {
      readonly kind: 'never' | 'always';
      readonly clause: Clause;
      readonly role: ClauseRole;
      readonly witness?: Witness;
    }
  /**
   * Clauses that each can be met, and never all of them; none can be left out. The last is where to tell it.
   * `witness` meets all but that one.
   */
  | {
      readonly kind: 'never-together';
      readonly clauses: readonly { readonly clause: Clause; readonly role: ClauseRole }[];
      readonly witness?: Witness;
    }
  /** The clause says the same as one before it. `witness` meets both. */
  | {
      readonly kind: 'repeats';
      readonly clause: Clause;
      readonly of: Clause;
      readonly witness?: Witness;
    }
  /** Who meets `from` meets the clause as well. `witness` meets the clause and not all of `from`. */
  | {
      readonly kind: 'follows';
      readonly clause: Clause;
      readonly from: readonly Clause[];
      readonly witness?: Witness;
    }
  /**
   * A part of `và`, `hoặc` or `ít nhất … trong` without which the clause says the same: one that never holds, one
   * that always does, one that the others say already. `place` counts the parts from 1; `witness` meets the
   * others and not it (of `và`: it and not the others); of a part that can come out but one way, it meets the whole.
   */
  | {
      readonly kind: 'idle-part';
      readonly clause: Clause;
      readonly role: ClauseRole;
      readonly join: 'and' | 'or' | 'at-least';
      readonly place: number;
      readonly why: 'never' | 'always' | 'covered';
      readonly witness?: Witness;
    }
  /**
   * Among those who are eligible the preference never tells two apart that those before it leave level.
   * `witness` is one of two that are level so far.
   */
  | {
      readonly kind: 'idle-preference';
      readonly place: number;
      readonly wording: string;
      readonly witness?: Witness;
    }
  /** Nobody is in the base of the quota. `witness` comes as near to it as a record can. */
  | {
      readonly kind: 'empty-base';
      readonly place: number;
      readonly text: string;
      readonly witness?: Witness;
    }
  /** However many there are, the quota is 0; so too of `base` records. */
  | {
      readonly kind: 'no-places';
      readonly place: number;
      readonly text: string;
      readonly base: number;
    }
  /** A question that was left open, and why. */
  | { readonly kind: 'not-analysed'; readonly because: NotAnalysed['because'] };

/** Of two awards for the same kind of participant. */
export type PairFinding =
  /** Their criteria say the same. `witness` meets both. */
  | {
      readonly kind: 'same-criteria';
      readonly awards: readonly [string, string];
      readonly witness: Witness;
    }
  /** Who meets `award` meets `other` as well, and nothing says that only the higher is given. */
  | {
      readonly kind: 'includes';
      readonly award: string;
      readonly other: string;
      /** Meets `other` and not `award`. */
      readonly witness: Witness;
    };
