import type { PartialDate } from '@thidua/model';
import { datePartsOf } from '@thidua/model/calendar';
import type { Words } from '../words/words.ts';

const blank = '…';
const twoDigits = (part: number): string => String(part).padStart(2, '0');

/**
 * The date as the head of a document writes it (Nghị định 30/2020/NĐ-CP, phụ lục I): "ngày 06 tháng 4
 * năm 2018". Days below 10 and the months 1 and 2 take a leading 0, so that nobody can write a digit
 * before them. In figures a day is always `06/04/2018`, which no rule forbids and which aligns in a table.
 */
export function officialDate(date: PartialDate): string {
  const { year, month, day } = datePartsOf(date);
  const parts: string[] = [];
  if (day !== undefined) parts.push('ngày', day === null ? blank : twoDigits(day));
  if (month !== undefined) {
    const shown = month === null ? blank : month <= 2 ? twoDigits(month) : `${month}`;
    parts.push('tháng', shown);
  }
  parts.push('năm', year === null ? blank : `${year}`);
  return parts.join(' ');
}

export const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const englishMonth = (month: number): string => englishMonths[month - 1] ?? `${month}`;

/** `22 June 2022`, `June 2022`, `… June 2023`; blanks stay blanks. */
export function englishDate(date: PartialDate): string {
  const { year, month, day } = datePartsOf(date);
  return [
    ...(day === undefined ? [] : [day === null ? blank : `${day}`]),
    ...(month === undefined ? [] : [month === null ? blank : englishMonth(month)]),
    year === null ? blank : `${year}`,
  ].join(' ');
}

/** A day of any year, `12-15`: `15/12`. */
export const vietnameseDayOfYear = (monthDay: string): string => {
  const [month = '', day = ''] = monthDay.split('-');
  return `${day}/${month}`;
};

/** A day of any year, `12-15`: `15 December`. */
export const englishDayOfYear = (monthDay: string): string => {
  const [month, day] = monthDay.split('-').map(Number);
  return `${day} ${englishMonth(month ?? 0)}`;
};

/** A sentence that writes days as documents do, `22/06/2022`, with the days as the language writes them. */
export const datesIn = (sentence: string, { date }: Pick<Words, 'date'>): string =>
  sentence.replace(/(?<!\d)(\d{2})\/(\d{2})\/(\d{4})(?!\d)/gu, (_, day, month, year) =>
    date(`${year}-${month}-${day}`),
  );

/** The date in short, or nothing where there is none. */
export const shortDate = (date: PartialDate | undefined, words: Words): string | undefined =>
  date === undefined ? undefined : words.date(date);

/** The value of `<time datetime>`, which knows no blanks. */
export const machineDate = (date: PartialDate): string | undefined => {
  const known = /^\d{4}(?:-\d{2}(?:-\d{2})?)?/.exec(date)?.[0];
  return known;
};

/** `từ 01/07/2025`, `đến 30/06/2025`, or both. */
export function validityText(
  { from, to }: { readonly from?: PartialDate | undefined; readonly to?: PartialDate | undefined },
  words: Words,
): string {
  const parts: string[] = [];
  if (from !== undefined) parts.push(`${words.period.from} ${words.date(from)}`);
  if (to !== undefined) parts.push(`${words.period.to} ${words.date(to)}`);
  return parts.join(' ');
}
