import type { Period, PeriodEnd } from '@thidua/model';
import { type DayRange, daysOf, provenOrder, unknownDays } from './day-range.ts';

/** The days that one end of a period can mean; `issued` are the days of issue of the document. */
function daysOfEnd(end: PeriodEnd | undefined, last: boolean, issued: DayRange): DayRange {
  switch (end?.kind) {
    case 'date': {
      if (end.day !== undefined) return { earliest: end.day, latest: end.day };
      const days = daysOf(end.date);
      // A month or a year as a start is its first day, as an end its last; blanks leave all of them open.
      if (end.date.includes('X') || end.exclusive) return days;
      const edge = last ? days.latest : days.earliest;
      return { earliest: edge, latest: edge };
    }
    case 'event':
      return end.day === undefined ? unknownDays : { earliest: end.day, latest: end.day };
    case 'issue':
      return issued;
    default:
      return unknownDays;
  }
}

export const firstDays = (period: Period | undefined, issued: DayRange): DayRange =>
  daysOfEnd(period?.from, false, issued);

export const lastDays = (period: Period | undefined, issued: DayRange): DayRange =>
  daysOfEnd(period?.to, true, issued);

/** Whether the period certainly ends before it starts: then one check says so, and the others keep silent. */
export const runsBackwards = (period: Period | undefined, issued: DayRange): boolean =>
  period?.from?.kind !== 'issue' &&
  provenOrder(lastDays(period, issued), firstDays(period, issued)) !== undefined;
