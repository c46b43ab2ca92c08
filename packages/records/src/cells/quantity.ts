import type { Scalar, Slot } from '@thidua/eligibility';
import { none } from '@thidua/eligibility';
import { Refusal } from '../message.ts';
import { type Cell, cellText, isPercentCell } from './cell.ts';
import {
  type Decimal,
  decimalOfNumber,
  exactNumber,
  numberOf,
  type PointStyle,
  readDecimal,
  scaled,
  sum,
} from './decimal.ts';
import type { Measure, Scale } from './measure.ts';
import { folded } from './words.ts';

const notUnderstood = (text: string): Refusal =>
  new Refusal(`không hiểu «${text}» là số bao nhiêu`, `“${text}” is not understood as a number`);

/** Reads numbers, shares, money and durations, each with its unit; ranges of them as well. */
export function quantityReader(
  slot: Slot,
  measure: Measure,
  remark: (what: 'other-measure') => void,
): (cell: Exclude<Cell, undefined | null>) => Scalar | Refusal {
  const style: PointStyle = {};

  const measured = (value: Decimal, unit: string, text: string): Decimal | Refusal | 'other' => {
    const scale: Scale | Refusal | 'other' | undefined =
      unit === '' ? measure.bare(value) : measure.unit(unit);
    if (scale === undefined) {
      return new Refusal(
        `không hiểu đơn vị trong «${text}»`,
        `the unit in “${text}” is not understood`,
      );
    }
    return scale === 'other' || scale instanceof Refusal
      ? scale
      : scaled(value, scale.factor, scale.shift);
  };

  /** `1 năm 6 tháng`: terms of falling units, added up. */
  const total = (text: string, unitAfter: string): Decimal | Refusal | 'other' => {
    const terms = [...text.matchAll(/([-+−]?\d+(?:[.,]\d+| \d{3}(?!\d))*)([^\d]*)/gy)];
    if (terms.length === 0 || terms.map(([all]) => all).join('') !== text)
      return notUnderstood(text);
    const parts: Decimal[] = [];
    for (const [, number = '', words = ''] of terms) {
      const value = readDecimal(number, style);
      if (value === undefined) return notUnderstood(text);
      if (value instanceof Refusal) return value;
      // A full stop or a comma that ends the cell is no unit; a sign with nothing after it is no number.
      if (/[^\p{L}\p{N}%\s.,/]/u.test(words)) return notUnderstood(text);
      const unit = folded(words) || (terms.length === 1 ? unitAfter : '');
      if (terms.length > 1 && unit === '') return notUnderstood(text);
      const own = measured(value, unit, text);
      if (own === 'other' || own instanceof Refusal) return own;
      parts.push(own);
    }
    return sum(parts);
  };

  const finished = (value: Decimal | Refusal | 'other'): number | undefined | Refusal => {
    if (value === 'other') {
      remark('other-measure');
      return undefined;
    }
    if (value instanceof Refusal) return value;
    if (slot.type === 'duration' && value.negative) {
      return new Refusal('khoảng thời gian không thể âm', 'a length of time cannot be negative');
    }
    return numberOf(value);
  };

  const ofText = (text: string): Scalar | Refusal => {
    if (folded(text) === 'khong') return none;
    const range = /^(?:từ )?(.+?) đến (.+)$/iu.exec(text);
    if (range === null) return finished(total(text, ''));
    const [, first = '', last = ''] = range;
    const unit = folded(/[^\d.,\s][^\d]*$/u.exec(last)?.[0] ?? '');
    const from = finished(total(first, unit));
    if (from instanceof Refusal) return from;
    const to = finished(total(last, ''));
    if (to instanceof Refusal) return to;
    if (from === undefined || to === undefined) return undefined;
    if (from === to) return from;
    return from < to ? { from, to } : backwards(text);
  };

  return (cell) => {
    if (typeof cell === 'number') {
      const exact = exactNumber(cell);
      if (exact instanceof Refusal) return exact;
      return finished(measured(decimalOfNumber(exact), '', cellText(cell)));
    }
    if (isPercentCell(cell)) {
      if (slot.type === 'share') return finished(decimalOfNumber(cell.percent));
      return notUnderstood(cellText(cell));
    }
    return typeof cell === 'string' ? ofText(cell) : notUnderstood(cellText(cell));
  };
}

/** `từ 3 đến 2`. */
export const backwards = (text: string): Refusal =>
  new Refusal(`«${text}»: đầu lớn hơn cuối`, `“${text}”: the first is greater than the last`);
