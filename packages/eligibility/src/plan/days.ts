import type { Comparator, Day } from '@thidua/model';

const dayLength = 86_400_000;

/** Days since 1970-01-01. */
export const dayNumber = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / dayLength;

/** The day so many months later; the last of the month where it has no such day. */
function addMonths(day: number, months: number): number {
  const date = new Date(day * dayLength);
  const first = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1));
  const length = new Date(
    Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0),
  ).getUTCDate();
  return first.getTime() / dayLength + Math.min(date.getUTCDate(), length) - 1;
}

/** The last day from which so much has passed by the end of `until`, that day counted whole. */
function lastStart(amount: number, measure: 'month' | 'day', until: number): number {
  if (measure === 'day') return until + 1 - amount;
  let day = addMonths(until + 1, -amount);
  while (addMonths(day + 1, amount) <= until + 1) day++;
  while (addMonths(day, amount) > until + 1) day--;
  return day;
}

/** Bounds on a day, both included: the days from which the time up to `until` compares as asked. */
export type StartDays = { readonly from?: number; readonly to?: number; readonly outside?: true };

/**
 * Whole months and days since a day, counted to the end of `until`: which days give so much, more or less.
 * `outside` where the days between the bounds are those that do not (`≠`).
 */
export function startDays(
  comparator: Comparator,
  amount: number,
  measure: 'month' | 'day',
  until: number,
): StartDays {
  const atLeast = lastStart(amount, measure, until);
  const moreThan = lastStart(amount, measure, until - 1);
  switch (comparator) {
    case '≥':
      return { to: atLeast };
    case '>':
      return { to: moreThan };
    case '<':
      return { from: atLeast + 1 };
    case '≤':
      return { from: moreThan + 1 };
    case '=':
      return { from: moreThan + 1, to: atLeast };
    case '≠':
      return { from: moreThan + 1, to: atLeast, outside: true };
  }
}
