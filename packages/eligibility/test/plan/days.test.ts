import { comparators } from '@thidua/model';
import { describe, expect, it } from 'vitest';
import { dayNumber, type StartDays, startDays } from '../../src/plan/days.ts';

/** A calendar of its own: so many months after a day, the last of the month where it has no such day. */
function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const count = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(count / 12), (count % 12) + 1];
  const leap = (toYear % 4 === 0 && toYear % 100 !== 0) || toYear % 400 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  const last = lengths[toMonth - 1] ?? 31;
  const shown = (value: number): string => String(value).padStart(2, '0');
  return `${toYear}-${shown(toMonth)}-${shown(Math.min(date, last))}`;
}

const iso = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);
const within = ({ from, to, outside }: StartDays, day: number): boolean =>
  ((from === undefined || from <= day) && (to === undefined || day <= to)) !== (outside === true);

describe('the time since a day, up to the end of another', () => {
  it('counts the last day whole: from 01/03 to the end of 31/12 are ten months', () => {
    const until = dayNumber('2024-12-31');
    expect(startDays('≥', 10, 'month', until)).toEqual({ to: dayNumber('2024-03-01') });
    expect(startDays('<', 10, 'month', until)).toEqual({ from: dayNumber('2024-03-02') });
  });

  it('counts days alike: from 22/12 to the end of 31/12 are ten days', () => {
    expect(startDays('≥', 10, 'day', dayNumber('2024-12-31'))).toEqual({
      to: dayNumber('2024-12-22'),
    });
  });

  it.each(
    ['2024-12-31', '2024-02-29', '2023-02-28', '2024-03-30', '2024-04-30'].flatMap((until) =>
      [1, 6, 10, 12, 24].map((months) => [until, months] as const),
    ),
  )('to the end of %s, %d months: as the calendar has it, day by day', (until, months) => {
    const end = dayNumber(until);
    const after = iso(end + 1);
    for (let day = end - 31 * months - 40; day <= end; day++) {
      const full = monthsAfter(iso(day), months);
      const more = full < after;
      const holds = {
        '≥': full <= after,
        '>': more,
        '<': full > after,
        '≤': !more,
        '=': full <= after && !more,
        '≠': full > after || more,
      };
      for (const sign of comparators)
        expect(within(startDays(sign, months, 'month', end), day), `${iso(day)} ${sign}`).toBe(
          holds[sign],
        );
    }
  });
});
