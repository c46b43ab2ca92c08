import type { Day, Duration } from '@thidua/model';
import { daysBetween } from '@thidua/model/calendar';

const monthsIn = { year: 12, quarter: 3, month: 1 } as const;

/** The day after; only ever asked of days that the calendar has. */
function nextDay(day: Day): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/**
 * The least and the greatest count of the unit by which officials may name the time from `from` to `to`,
 * both days in it: ninety days whether the first day is counted or not, five years for five years and a
 * few weeks. Nothing for units that a calendar alone cannot count.
 */
export function countsOf(
  unit: Duration['unit'],
  from: Day,
  to: Day,
): { readonly least: number; readonly most: number } | undefined {
  const days = daysBetween(from, to);
  if (!Number.isFinite(days) || days < 0) return undefined;
  switch (unit) {
    case 'day':
      return { least: days, most: days + 1 };
    case 'week':
      return { least: Math.floor(days / 7), most: Math.ceil((days + 1) / 7) };
    case 'month':
    case 'quarter':
    case 'year': {
      const [months, rest] = monthsBetween(from, nextDay(to));
      const size = monthsIn[unit];
      return { least: Math.floor(months / size), most: Math.ceil((months + rest) / size) };
    }
    default:
      return undefined;
  }
}

/** Whole months from one day to another, and 1 where some days are left over. */
function monthsBetween(from: Day, to: Day): [months: number, rest: 0 | 1] {
  const [year, month, day] = partsOf(from);
  const [lastYear, lastMonth, lastDay] = partsOf(to);
  const months = (lastYear - year) * 12 + (lastMonth - month);
  if (lastDay === day) return [months, 0];
  return lastDay > day ? [months, 1] : [months - 1, 1];
}

const partsOf = (day: Day): [number, number, number] => [
  Number(day.slice(0, 4)),
  Number(day.slice(5, 7)),
  Number(day.slice(8, 10)),
];
