import type { Celebration, Event } from '@thidua/model';
import type { CheckContext } from '../check.ts';
import { type DayRange, daysOf } from './day-range.ts';

export type Occurrence = Event['occurrences'][number];

/** The registered event that a celebration stands for. */
export function eventOf(celebration: Celebration, context: CheckContext): Event | undefined {
  const { ref } = celebration.event;
  const entry = ref === undefined ? undefined : context.entry(ref);
  return entry?.kind === 'event' ? entry : undefined;
}

/** The congress or election of a series that a celebration names by its ordinal. */
export function occurrenceOf(
  celebration: Celebration,
  context: CheckContext,
): Occurrence | undefined {
  const named = celebration.ordinal ?? celebration.legislature;
  if (named === undefined) return undefined;
  return eventOf(celebration, context)?.occurrences.find(({ ordinal }) => ordinal === named);
}

/** The days of one congress or election, from its first to its last. */
export function daysOfOccurrence(occurrence: Occurrence): DayRange {
  const from = daysOf(occurrence.from);
  return { earliest: from.earliest, latest: daysOf(occurrence.to).latest ?? from.latest };
}

/** The days celebrated: as the notice dates them, or as the registry dates the ordinal. */
export function celebratedDays(celebration: Celebration, context: CheckContext): DayRange {
  const occurrence = occurrenceOf(celebration, context);
  if (occurrence !== undefined && (celebration.date ?? occurrence.from) === occurrence.from) {
    return daysOfOccurrence(occurrence);
  }
  return daysOf(celebration.date);
}
