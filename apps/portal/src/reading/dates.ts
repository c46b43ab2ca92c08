import { datePartsOf, type PartialDate, vietnameseDate } from '@thidua/model';
import type { Words } from '../words/words.ts';

const twoDigits = (part: number): string => String(part).padStart(2, '0');

/**
 * The date as the head of a document writes it: "ngày 06 tháng 4 năm 2018". Days below 10 and the
 * months 1 and 2 take a leading 0, so that nobody can write a digit before them.
 */
export function officialDate(date: PartialDate, words: Words): string {
  const { day: dayWord, month: monthWord, year: yearWord } = words.document;
  const { year, month, day } = datePartsOf(date);
  const parts: string[] = [];
  if (day !== undefined) parts.push(dayWord, day === null ? words.blank : twoDigits(day));
  if (month !== undefined) {
    const shown = month === null ? words.blank : month <= 2 ? twoDigits(month) : `${month}`;
    parts.push(monthWord, shown);
  }
  parts.push(yearWord, year === null ? words.blank : `${year}`);
  return parts.join(' ');
}

/** `22/06/2022`, or nothing where the document has no date. */
export const shortDate = (date: PartialDate | undefined): string | undefined =>
  date === undefined ? undefined : vietnameseDate(date);

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
  if (from !== undefined) parts.push(`${words.period.from} ${vietnameseDate(from)}`);
  if (to !== undefined) parts.push(`${words.period.to} ${vietnameseDate(to)}`);
  return parts.join(' ');
}

/** `15/12` from `12-15`. */
export const dayOfYear = (monthDay: string): string => {
  const [month = '', day = ''] = monthDay.split('-');
  return `${day}/${month}`;
};
