import type { Condition } from '../plan/condition.ts';
import { partsOf } from '../plan/condition-parts.ts';

/** Parts of a condition that are asked of the same record, one level down. */
export const partsOfRecord = (condition: Condition): readonly Condition[] =>
  condition.op === 'some' || condition.op === 'share' ? [] : partsOf(condition);

/** Whether a condition asks for anything in a record; `council: false` leaves the council's part aside. */
export function asksAnything(condition: Condition, council = true): boolean {
  switch (condition.op) {
    case 'and':
    case 'or':
    case 'at-least':
    case 'not':
    case 'pending':
    case 'meets':
    case 'years':
      return partsOfRecord(condition).some((part) => asksAnything(part, council));
    case 'council':
      return council;
    default:
      return true;
  }
}

/** Whether a condition is built from the criteria of a title. */
export const asksToMeet = (condition: Condition, title: string): boolean =>
  (condition.op === 'meets' && condition.title.id === title) ||
  partsOfRecord(condition).some((part) => asksToMeet(part, title));
