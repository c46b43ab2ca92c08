import fc from '@thidua/tooling/properties';
import { describe, expect, it } from 'vitest';
import {
  datePartsOf,
  daysBetween,
  earliestDay,
  isPossibleDate,
  latestDay,
  PartialDate,
  partialDateOf,
  vietnameseDate,
} from '../src/index.ts';

const year = fc.oneof(fc.constant(null), fc.integer({ min: 1900, max: 2100 }));
const month = fc.oneof(fc.constant(null), fc.integer({ min: 1, max: 12 }));
const day = fc.oneof(fc.constant(null), fc.integer({ min: 1, max: 28 }));
const parts = fc.oneof(
  fc.record({ year }),
  fc.record({ year, month }),
  fc.record({ year, month, day }),
);

describe('a partial date', () => {
  it('is written and read back the same', () => {
    fc.assert(
      fc.property(parts, (given) => {
        const date = partialDateOf(given);
        expect(PartialDate.safeParse(date).success).toBe(true);
        expect(datePartsOf(date)).toEqual(given);
      }),
    );
  });

  it('means a stretch of days that does not run backwards', () => {
    fc.assert(
      fc.property(parts, (given) => {
        const date = partialDateOf(given);
        const first = earliestDay(date);
        const last = latestDay(date);
        expect(first === undefined).toBe(last === undefined);
        if (first !== undefined && last !== undefined) {
          expect(daysBetween(first, last)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it.each([
    ['2022-06-22', '2022-06-22', '2022-06-22', '22/06/2022'],
    ['2022-06', '2022-06-01', '2022-06-30', '6/2022'],
    ['2024-02', '2024-02-01', '2024-02-29', '2/2024'],
    ['2022', '2022-01-01', '2022-12-31', '2022'],
    ['2023-06-XX', '2023-06-01', '2023-06-30', '…/06/2023'],
    ['2022-XX-XX', '2022-01-01', '2022-12-31', '…/…/2022'],
    ['XXXX-XX-XX', undefined, undefined, '…/…/…'],
  ])('%s lasts from %s to %s and is shown as %s', (date, first, last, shown) => {
    expect(earliestDay(date)).toBe(first);
    expect(latestDay(date)).toBe(last);
    expect(vietnameseDate(date)).toBe(shown);
  });

  it.each([
    [{ year: 2023, month: 2, day: 29 }, false],
    [{ year: 2024, month: 2, day: 29 }, true],
    [{ year: null, month: 2, day: 29 }, true],
    [{ year: 2023, month: 13 }, false],
    [{ year: 2023, month: 4, day: 31 }, false],
    [{ year: 2023, month: null, day: 32 }, false],
    [{ year: 2023, month: null, day: 31 }, true],
  ])('%j: the calendar has it: %s', (given, possible) => {
    expect(isPossibleDate(given)).toBe(possible);
  });

  it.each(['22/06/2022', '2022-13', '2022-06-32', '22-06-2022', '2022-6', ''])(
    'refuses %j',
    (text) => {
      expect(PartialDate.safeParse(text).success).toBe(false);
    },
  );

  it('counts days across a leap day', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2023-02-28', '2023-03-01')).toBe(1);
  });
});
