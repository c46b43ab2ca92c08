import type { Row } from '../meaning/datum.ts';

/** A person or a body that is considered: its kind, and what is known of it. */
export type Subject = {
  readonly id: string;
  readonly name?: string;
  /** The kind of participant, as the plan's tables name it. */
  readonly participant: string;
  /** By the slots of that kind's table. */
  readonly row: Row;
  /**
   * By the identifiers of awards: whether the council gives them, where the rules leave that to it: among
   * those who are level, or where the number is open.
   */
  readonly choices?: ReadonlyMap<string, boolean>;
};
