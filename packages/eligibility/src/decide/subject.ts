import type { Row } from '../meaning/datum.ts';
import type { Words } from '../plan/typing/mistake.ts';

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

/**
 * A row that was refused. There may be a record behind it, who competes with the others and counts in a base;
 * of it is known what could be read. It is decided on once it is mended.
 */
export type RefusedRecord = {
  readonly participant: string;
  readonly row: Row;
  /** Where the row stands, as people find it. */
  readonly place: Words;
};
