import type { Decimal, Unit } from '@thidua/model';
import type { DurationUnit } from '../slot.ts';

const unitWords: Readonly<Record<Unit, string>> = {
  year: 'năm',
  quarter: 'quý',
  month: 'tháng',
  week: 'tuần',
  day: 'ngày',
  'working-day': 'ngày làm việc',
  hour: 'giờ',
  dong: 'đồng',
  time: 'lần',
  person: 'người',
  collective: 'tập thể',
  point: 'điểm',
};

export const unitWord = (unit: Unit): string => unitWords[unit];

/** A decimal as Vietnamese texts write it: `1.490.000`, `4,5`. */
export function figure(value: Decimal): string {
  const [whole = '', part] = value.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.');
  return part === undefined ? grouped : `${grouped},${part}`;
}

/** The measure that a unit of time is counted in, and how many of it one is. */
const measures: Readonly<Partial<Record<Unit, readonly [DurationUnit, number]>>> = {
  year: ['month', 12],
  quarter: ['month', 3],
  month: ['month', 1],
  week: ['day', 7],
  day: ['day', 1],
  'working-day': ['working-day', 1],
  hour: ['hour', 1],
};

export const measureOf = (unit: Unit): readonly [DurationUnit, number] | undefined =>
  measures[unit];
