import type { Decimal } from '@thidua/model';
import { each, type Words, words } from './words.ts';

/** A figure as people write it: `1.800.000,5` in Vietnamese, `1,800,000.5` in English. */
export function figure(value: Decimal): Words {
  const [whole = '', fraction] = value.split('.');
  const grouped = (by: string): string => whole.replace(/\B(?=(\d{3})+$)/g, by);
  const rest = (by: string): string => (fraction === undefined ? '' : `${by}${fraction}`);
  return words(`${grouped('.')}${rest(',')}`, `${grouped(',')}${rest('.')}`);
}

/** The exact difference of two decimals. */
function minus(a: Decimal, b: Decimal): Decimal {
  const places = Math.max(placesOf(a), placesOf(b));
  const difference = scaled(a, places) - scaled(b, places);
  const digits = (difference < 0n ? -difference : difference).toString().padStart(places + 1, '0');
  const sign = difference < 0n ? '-' : '';
  if (places === 0) return `${sign}${digits}`;
  const fraction = digits.slice(-places).replace(/0+$/, '');
  return `${sign}${digits.slice(0, -places)}${fraction === '' ? '' : `.${fraction}`}`;
}

const placesOf = (value: Decimal): number => value.split('.')[1]?.length ?? 0;

const scaled = (value: Decimal, places: number): bigint => {
  const [whole = '0', fraction = ''] = value.split('.');
  return BigInt(`${whole}${fraction.padEnd(places, '0')}`);
};

/** By how much a figure went up or down: `giảm 3 điểm phần trăm`. Nothing where it stayed. */
export function byHowMuch(before: Decimal, after: Decimal, of: Words): Words | undefined {
  const difference = minus(after, before);
  if (/^-?0+(\.0+)?$/.test(difference)) return undefined;
  const down = difference.startsWith('-');
  const size = figure(down ? difference.slice(1) : difference);
  return each((language) => {
    const way = down ? { vi: 'giảm', en: 'down' }[language] : { vi: 'tăng', en: 'up' }[language];
    return [way, size[language], of[language]].filter((part) => part !== '').join(' ');
  });
}

export const percentagePoints: Words = words('điểm phần trăm', 'percentage points');
