import type { Day, PartialDate } from '@thidua/model';
import { earliestDay, latestDay } from '@thidua/model/calendar';

/**
 * The days that a fact can mean: all of June for `…/6/2023`. An end is absent where nothing is known, so
 * that a comparison with it is never certain.
 */
export type DayRange = { readonly earliest: Day | undefined; readonly latest: Day | undefined };

export const unknownDays: DayRange = { earliest: undefined, latest: undefined };

export function daysOf(date: PartialDate | undefined): DayRange {
  if (date === undefined) return unknownDays;
  // Nearly every date is a whole day or a whole year, and every check asks.
  if (!date.includes('X')) {
    if (date.length === 10) return { earliest: date, latest: date };
    if (date.length === 4) return { earliest: `${date}-01-01`, latest: `${date}-12-31` };
  }
  return { earliest: earliestDay(date), latest: latestDay(date) };
}

/**
 * Where every day that `first` can mean lies before every day that `second` can mean: the two days that
 * show it, the last of the one and the first of the other.
 */
export function provenOrder(first: DayRange, second: DayRange): [Day, Day] | undefined {
  if (first.latest === undefined || second.earliest === undefined) return undefined;
  return first.latest < second.earliest ? [first.latest, second.earliest] : undefined;
}

export const certainlyBefore = (first: DayRange, second: DayRange): boolean =>
  provenOrder(first, second) !== undefined;

/** Whether some day that `days` can mean lies within the validity, both ends inclusive. */
export function mayHoldOn(
  validity: { readonly from?: PartialDate | undefined; readonly to?: PartialDate | undefined },
  days: DayRange,
): boolean {
  return (
    !certainlyBefore(days, daysOf(validity.from)) && !certainlyBefore(daysOf(validity.to), days)
  );
}
