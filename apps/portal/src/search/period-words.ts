import {
  earliestDay,
  latestDay,
  type PartialDate,
  type Period,
  type PeriodEnd,
} from '@thidua/model';
import { monthWord, quarterWord } from './dates.ts';

/** Longer periods are found by their years alone. */
const mostMonths = 6;
const mostYears = 10;

const dateOf = (end: PeriodEnd | undefined): PartialDate | undefined => {
  if (end === undefined) return undefined;
  if (end.kind === 'date') return end.date;
  return 'day' in end ? end.day : undefined;
};

/** Months since the beginning of the calendar, so that they can be counted through. */
const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

const through = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, offset) => from + offset);

/** The words for the years that a period covers and, of a short one, for its months and its quarter. */
export function wordsOfPeriod(period: Period | undefined): string[] {
  const [start, end] = [dateOf(period?.from), dateOf(period?.to)];
  const first = start && earliestDay(start);
  const last = end && latestDay(end);
  if (first === undefined || last === undefined || last < first) return [];

  const firstYear = Number(first.slice(0, 4));
  const lastYear = Math.min(Number(last.slice(0, 4)), firstYear + mostYears);
  const years = through(firstYear, lastYear).map(String);
  const months = through(monthOf(first), monthOf(last));
  if (months.length > mostMonths) return years;

  const monthWords = months.map((month) =>
    monthWord(`${(month % 12) + 1}`, `${Math.floor(month / 12)}`),
  );
  const isQuarter = months.length === 3 && (months[0] ?? 0) % 3 === 0;
  const quarter = isQuarter
    ? quarterWord(`${Math.floor(((months[0] ?? 0) % 12) / 3) + 1}`, `${firstYear}`)
    : undefined;
  return [...years, ...monthWords, quarter].filter((word) => word !== undefined);
}
