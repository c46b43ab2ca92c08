import type { Day, PartialDate } from './date.ts';

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

const daysInMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The parts of a partial date: `undefined` not stated, `null` left blank. */
export type DateParts = {
  readonly year: number | null;
  readonly month?: number | null;
  readonly day?: number | null;
};

/** Reads the parts back out of the text form. Total on every `PartialDate`. */
export function datePartsOf(date: PartialDate): DateParts {
  const [year = 'XXXX', month, day] = date.split('-');
  const read = (part: string): number | null => (part.startsWith('X') ? null : Number(part));
  return {
    year: read(year),
    ...(month === undefined ? {} : { month: read(month) }),
    ...(day === undefined ? {} : { day: read(day) }),
  };
}

/** Writes parts as a `PartialDate`; the inverse of `datePartsOf`. */
export function partialDateOf(parts: DateParts): PartialDate {
  const year = parts.year === null ? 'XXXX' : pad(parts.year, 4);
  if (parts.month === undefined) return year;
  const month = parts.month === null ? 'XX' : pad(parts.month, 2);
  if (parts.day === undefined) return `${year}-${month}`;
  return `${year}-${month}-${parts.day === null ? 'XX' : pad(parts.day, 2)}`;
}

/** Whether the parts name a day that the calendar has; blanks are never impossible by themselves. */
export function isPossibleDate(parts: DateParts): boolean {
  const { year, month, day } = parts;
  if (typeof month === 'number' && (month < 1 || month > 12)) return false;
  if (typeof day !== 'number') return true;
  if (day < 1 || day > 31) return false;
  if (typeof month !== 'number') return true;
  return day <= daysInMonth(typeof year === 'number' ? year : 2000, month);
}

/** First day that the date can mean, or `undefined` where the year is blank. */
export function earliestDay(date: PartialDate): Day | undefined {
  const { year, month, day } = datePartsOf(date);
  if (year === null) return undefined;
  return `${pad(year, 4)}-${pad(month ?? 1, 2)}-${pad(day ?? 1, 2)}`;
}

/** Last day that the date can mean, or `undefined` where the year is blank. */
export function latestDay(date: PartialDate): Day | undefined {
  const { year, month, day } = datePartsOf(date);
  if (year === null) return undefined;
  const lastMonth = month ?? 12;
  return `${pad(year, 4)}-${pad(lastMonth, 2)}-${pad(day ?? daysInMonth(year, lastMonth), 2)}`;
}

/** Days from `from` to `to`, counting neither twice: the same day is 0. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** The date as officials write it: `22/06/2022`, `6/2022`, `…/6/2023`. */
export function vietnameseDate(date: PartialDate): string {
  const { year, month, day } = datePartsOf(date);
  const shown = (part: number | null, width: number): string =>
    part === null ? '…' : pad(part, width);
  const parts: string[] = [];
  if (day !== undefined) parts.push(shown(day, 2));
  if (month !== undefined) parts.push(shown(month ?? null, day === undefined ? 1 : 2));
  parts.push(shown(year, 4));
  return parts.join('/');
}
