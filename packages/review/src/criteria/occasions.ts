import type { AwardForm, Campaign, Day, Title } from '@thidua/model';
import { earliestDay, latestDay } from '@thidua/model/calendar';

/** A year that is assessed, and the day on which it is; of a title, by which version of its rules. */
export type Occasion = {
  readonly year: number;
  readonly assessmentDate: Day;
  readonly version?: string;
};

/** Rules that say nothing of when they hold may be applied in any year. */
const yearOfRulesWithoutDates = 2024;

const yearIn = (day: string | undefined): number | undefined =>
  day !== undefined && /^\d{4}/.test(day) ? Number(day.slice(0, 4)) : undefined;

/** Of a movement its last year; of a title one occasion for each version of its rules. */
export function occasionsOf(document: Campaign | Title | AwardForm): readonly Occasion[] {
  if ('recognition' in document) {
    const end = document.period?.to ?? document.period?.from;
    const day = end !== undefined && 'day' in end ? end.day : undefined;
    return [endOf(yearIn(day) ?? yearIn(document.document.date) ?? yearOfRulesWithoutDates)];
  }
  if (document.versions.length === 0) return [endOf(yearOfRulesWithoutDates)];
  return document.versions.map(({ id, from, to, assessedFrom }) => {
    const start = assessedFrom ?? from;
    const first = start === undefined ? undefined : earliestDay(start);
    const last = to === undefined ? undefined : latestDay(to);
    const { year, assessmentDate } = endOf(
      yearIn(first) ?? yearIn(last) ?? yearOfRulesWithoutDates,
    );
    const within = last !== undefined && assessmentDate > last ? last : assessmentDate;
    return { year, assessmentDate: within, version: id };
  });
}

const endOf = (year: number): Occasion => ({ year, assessmentDate: `${year}-12-31` });
