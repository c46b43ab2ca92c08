import type { Scalar } from '@thidua/eligibility';
import { isPossibleDate } from '@thidua/model/calendar';
import { Refusal } from '../message.ts';
import { type Cell, cellText, isDayCell } from './cell.ts';
import { backwards } from './quantity.ts';

/** Days from 1970-01-01, both ends included. */
type Days = { readonly from: number; readonly to: number };

const dayOf = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / 86_400_000;

const monthOf = (year: number, month: number): Days => ({
  from: dayOf(year, month, 1),
  to: dayOf(year, month + 1, 1) - 1,
});

const yearOf = (year: number): Days => ({ from: dayOf(year, 1, 1), to: dayOf(year + 1, 1, 1) - 1 });

/** Day 1 of a spreadsheet is 1899-12-31; it believes in a 29th of February 1900, so later days are one off. */
const serialZero = dayOf(1899, 12, 30);

const patterns: readonly (readonly [RegExp, (parts: readonly number[]) => Days | undefined])[] = [
  [
    /^(?:ngày )?(\d{1,2})\s?(?:[/.-]| tháng )\s?(\d{1,2})\s?(?:[/.-]| năm )\s?(\d{4})$/iu,
    ([day = 0, month = 0, year = 0]) => exactDay(year, month, day),
  ],
  [
    /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ]\d{2}:\d{2}.*)?$/u,
    ([year = 0, month = 0, day = 0]) => exactDay(year, month, day),
  ],
  [
    /^(?:tháng )?(\d{1,2})\s?(?:[/.-]| năm )\s?(\d{4})$/iu,
    ([month = 0, year = 0]) => (month >= 1 && month <= 12 ? monthOf(year, month) : undefined),
  ],
  [
    /^(\d{4})-(\d{2})$/u,
    ([year = 0, month = 0]) => (month >= 1 && month <= 12 ? monthOf(year, month) : undefined),
  ],
  [
    /^quý (\d)\s?(?:\/| năm )\s?(\d{4})$/iu,
    ([quarter = 0, year = 0]) =>
      quarter >= 1 && quarter <= 4
        ? { from: monthOf(year, quarter * 3 - 2).from, to: monthOf(year, quarter * 3).to }
        : undefined,
  ],
  [/^(?:năm )?(\d{4})$/iu, ([year = 0]) => yearOf(year)],
];

function exactDay(year: number, month: number, day: number): Days | undefined {
  if (!isPossibleDate({ year, month, day })) return undefined;
  const only = dayOf(year, month, day);
  return { from: only, to: only };
}

function daysOfText(text: string): Days | Refusal {
  for (const [pattern, days] of patterns) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const read = days(found.slice(1).map(Number));
    if (read !== undefined) return read;
    return new Refusal(`không có ngày «${text}» trong lịch`, `the calendar has no date “${text}”`);
  }
  if (/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2}$/.test(text)) {
    return new Refusal(`«${text}»: ghi đủ bốn chữ số của năm`, `“${text}”: write the year in full`);
  }
  return new Refusal(
    `không hiểu «${text}» là ngày nào; ghi như 22/06/2022`,
    `“${text}” is not understood as a date; write it as 22/06/2022`,
  );
}

const scalar = ({ from, to }: Days): Scalar => (from === to ? from : { from, to });

/** Reads a date: a day, or the days of a month, a quarter or a year. Numbers are a spreadsheet's days, or years. */
export function readDate(cell: Exclude<Cell, undefined | null>): Scalar | Refusal {
  if (isDayCell(cell)) return Math.floor(cell.day);
  if (typeof cell === 'number') {
    if (Number.isInteger(cell) && cell >= 1900 && cell <= 2100) return scalar(yearOf(cell));
    if (cell >= 10_000 && cell < 80_000) return serialZero + Math.floor(cell);
    return daysRefused(cellText(cell));
  }
  if (typeof cell !== 'string') return daysRefused(cellText(cell));
  const range = /^từ (.+) đến (.+)$/iu.exec(cell);
  if (range === null) {
    const days = daysOfText(cell);
    return days instanceof Refusal ? days : scalar(days);
  }
  const [, first = '', last = ''] = range;
  const from = daysOfText(first);
  if (from instanceof Refusal) return from;
  const to = daysOfText(last);
  if (to instanceof Refusal) return to;
  return from.from <= to.to ? scalar({ from: from.from, to: to.to }) : backwards(cell);
}

const daysRefused = (text: string): Refusal =>
  new Refusal(
    `không hiểu «${text}» là ngày nào; ghi như 22/06/2022`,
    `“${text}” is not understood as a date; write it as 22/06/2022`,
  );
