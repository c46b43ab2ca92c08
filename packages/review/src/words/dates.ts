import type { Day, PartialDate } from '@thidua/model';
import { daysBetween, earliestDay, latestDay, vietnameseDate } from '@thidua/model/calendar';
import { each, same, type Words } from './words.ts';

export const date = (value: PartialDate): Words => same(vietnameseDate(value));

/** How a later and an earlier date are told apart: an end is extended, a start put off. */
export type Moved = { readonly later: Words; readonly earlier: Words };

export const moves = {
  end: { later: { vi: 'thêm', en: 'extended by' }, earlier: { vi: 'bớt', en: 'shortened by' } },
  start: { later: { vi: 'lùi', en: 'put off by' }, earlier: { vi: 'sớm hơn', en: 'earlier by' } },
  any: { later: { vi: 'muộn hơn', en: 'later by' }, earlier: { vi: 'sớm hơn', en: 'earlier by' } },
} as const satisfies Record<string, Moved>;

/** By how many days one day comes after another; nothing where one of them is not known or both are one. */
export function byDays(
  before: Day | undefined,
  after: Day | undefined,
  moved: Moved,
): Words | undefined {
  if (before === undefined || after === undefined || before === after) return undefined;
  const days = daysBetween(before, after);
  const way = days > 0 ? moved.later : moved.earlier;
  const count = Math.abs(days);
  return each((language) =>
    language === 'vi'
      ? `${way.vi} ${count} ngày`
      : `${way.en} ${count} ${count === 1 ? 'day' : 'days'}`,
  );
}

/** The one day that a date names; nothing for a month, a year or a blank. */
export const dayOf = (value: PartialDate): Day | undefined => {
  const first = earliestDay(value);
  return first === latestDay(value) ? first : undefined;
};
