import type { Condition } from './condition.ts';
import type { Slot } from './slot.ts';

/** The conditions that one is directly made of, those asked of rows within the record included. */
export function partsOf(condition: Condition): readonly Condition[] {
  switch (condition.op) {
    case 'and':
    case 'or':
    case 'at-least':
      return condition.of;
    case 'not':
    case 'meets':
    case 'pending':
      return [condition.of];
    case 'some':
      return condition.where === undefined ? [] : [condition.where];
    case 'share':
      return condition.base === undefined ? [condition.holds] : [condition.base, condition.holds];
    case 'years':
      return condition.years.flatMap(({ holds, skip }) =>
        skip === undefined ? [holds] : [holds, skip],
      );
    default:
      return [];
  }
}

/** The slots that a condition itself asks for, without those of its parts. */
export function slotsOf(condition: Condition): readonly Slot[] {
  if (condition.op === 'compare-facts') return [condition.slot, condition.other];
  return 'slot' in condition && condition.slot !== undefined ? [condition.slot] : [];
}

/** A condition and all within it. */
export function* conditionsIn(condition: Condition): Generator<Condition> {
  yield condition;
  for (const part of partsOf(condition)) yield* conditionsIn(part);
}
