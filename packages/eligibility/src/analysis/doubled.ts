import type { Condition } from '../plan/condition.ts';
import type { Slot } from '../plan/slot.ts';

/** The facts of a second record, to be asked about beside those of the first. */
export const ofSecond = (slot: Slot): Slot => ({
  ...slot,
  key: `${slot.key}′`,
  index: slot.index + secondFrom,
});

/** More than any table has slots. */
const secondFrom = 100_000;

/** The same condition, asked of the second record. */
export function askedOfSecond(condition: Condition): Condition {
  switch (condition.op) {
    case 'and':
    case 'or':
    case 'at-least':
      return { ...condition, of: condition.of.map(askedOfSecond) };
    case 'not':
    case 'pending':
    case 'meets':
      return { ...condition, of: askedOfSecond(condition.of) };
    case 'years':
      return {
        ...condition,
        years: condition.years.map(({ year, holds, skip }) => ({
          year,
          holds: askedOfSecond(holds),
          ...(skip === undefined ? {} : { skip: askedOfSecond(skip) }),
        })),
      };
    case 'compare-facts':
      return { ...condition, slot: ofSecond(condition.slot), other: ofSecond(condition.other) };
    case 'council':
      return condition.slot === undefined
        ? { ...condition }
        : { ...condition, slot: ofSecond(condition.slot) };
    default:
      return { ...condition, slot: ofSecond(condition.slot) };
  }
}
