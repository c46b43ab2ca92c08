import type { DurationUnit, Slot } from '@thidua/eligibility';
import { Refusal } from '../message.ts';
import type { Decimal } from './decimal.ts';
import { folded } from './words.ts';

/** What one of a unit is worth in the unit of the slot: `factor` × 10^`shift`. */
export type Scale = { readonly factor: number; readonly shift: number };

/** How a column measures. */
export type Measure = {
  /** A unit in words; `other` where it cannot be turned into that of the slot. */
  unit(words: string): Scale | 'other' | undefined;
  /** A number that stands alone. */
  bare(value: Decimal): Scale | 'other' | Refusal;
};

const one: Scale = { factor: 1, shift: 0 };

const magnitudes: Readonly<Record<string, Scale>> = {
  nghin: { factor: 1, shift: 3 },
  ngan: { factor: 1, shift: 3 },
  trieu: { factor: 1, shift: 6 },
  tr: { factor: 1, shift: 6 },
  ty: { factor: 1, shift: 9 },
  ti: { factor: 1, shift: 9 },
};

const timeUnits: Readonly<Record<string, readonly [DurationUnit, number]>> = {
  nam: ['month', 12],
  quy: ['month', 3],
  thang: ['month', 1],
  tuan: ['day', 7],
  ngay: ['day', 1],
  'ngay lam viec': ['working-day', 1],
  'ngay cong': ['working-day', 1],
  gio: ['hour', 1],
};

const currencies = new Set(['', 'dong', 'd', 'vnd', 'd vn', 'viet nam dong']);

/** The words of a unit of the slot's measure, for headers and for people. */
const durationWords: Readonly<Record<DurationUnit, { vi: string; en: string }>> = {
  month: { vi: 'tháng', en: 'months' },
  day: { vi: 'ngày', en: 'days' },
  'working-day': { vi: 'ngày làm việc', en: 'working days' },
  hour: { vi: 'giờ', en: 'hours' },
};

/** The words that stand in a header for the unit of the slot. */
export function unitWords(slot: Slot): string | undefined {
  if (slot.type === 'share') return '%';
  if (slot.type === 'money') return 'đồng';
  if (slot.type === 'duration') return durationWords[slot.duration ?? 'day'].vi;
  return slot.type === 'number' ? slot.unit : undefined;
}

/**
 * How the column of a slot measures. `header` is the unit that the header names, in words; `own` says that
 * the column is named as the slot is, so that its numbers are in the slot's unit.
 */
export function measureOf(slot: Slot, header: string | undefined, own: boolean): Measure {
  const unit = unitOf(slot);
  const stated = header === undefined ? undefined : unit(folded(header));
  return {
    unit,
    bare: stated !== undefined ? () => stated : own ? () => one : bareOf(slot),
  };
}

function unitOf(slot: Slot): Measure['unit'] {
  const own = folded(slot.unit ?? '');
  switch (slot.type) {
    case 'share':
      return (words) => (words === '%' || words === 'phan tram' ? one : undefined);
    case 'money':
      return (words) => {
        if (words === 'k') return magnitudes.nghin;
        const [first = '', ...rest] = words.split(' ');
        const magnitude = magnitudes[first];
        if (magnitude === undefined) return currencies.has(words) ? one : undefined;
        return currencies.has(rest.join(' ')) ? magnitude : undefined;
      };
    case 'duration':
      return (words) => {
        const found = timeUnits[words];
        if (found === undefined) return undefined;
        return found[0] === slot.duration ? { factor: found[1], shift: 0 } : 'other';
      };
    default:
      return (words) => {
        if (words === own) return one;
        const [first = '', ...rest] = words.split(' ');
        const counted = rest.join(' ');
        return counted === '' || counted === own ? magnitudes[first] : undefined;
      };
  }
}

/** A number alone, in a column that says nothing of its unit. */
function bareOf(slot: Slot): Measure['bare'] {
  switch (slot.type) {
    case 'share':
      return (value) =>
        value.digits !== '0' && value.digits.length + value.exponent <= 0
          ? unitless(
              'tỷ lệ dưới 1: phần trăm hay phần của 1?',
              'a share below 1: in percent, or of one?',
            )
          : isOne(value)
            ? unitless('1: là 1% hay 100%?', '1: one percent, or all?')
            : one;
    case 'money':
      return (value) =>
        value.digits === '0' || value.digits.length + value.exponent > 3
          ? one
          : unitless('số tiền không rõ đơn vị (đồng, triệu đồng?)', 'an amount without its unit');
    case 'duration':
      return (value) =>
        value.digits === '0'
          ? one
          : unitless(
              'không rõ đơn vị thời gian (ngày, ngày làm việc, tháng?)',
              'a length of time without its unit',
            );
    default:
      return () => one;
  }
}

const isOne = ({ digits, exponent }: Decimal): boolean => digits === '1' && exponent === 0;

const unitless = (vi: string, en: string): Refusal =>
  new Refusal(`${vi}; ghi đơn vị ở tiêu đề cột`, `${en}; name the unit in the header`);
