import {
  type Datum,
  isHistory,
  isInterval,
  isRows,
  isText,
  none,
  notArisen,
} from '../meaning/datum.ts';
import type { DurationUnit, Slot } from '../plan/slot.ts';
import { figure } from '../plan/typing/figures.ts';
import type { Words } from '../plan/typing/mistake.ts';
import { texts, words } from './catalogue.ts';

const durationWords: Readonly<Record<DurationUnit, Words>> = {
  month: words('tháng', 'months'),
  day: words('ngày', 'days'),
  'working-day': words('ngày làm việc', 'working days'),
  hour: words('giờ', 'hours'),
};

/** The figures of a number, without an exponent. */
function decimal(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(Math.abs(value) < 1 ? 20 : 0) : text;
}

/** `1.000` and `4,5`; in English `1,000` and `4.5`. */
export function numberWords(value: number | string): Words {
  const text = typeof value === 'number' ? decimal(value) : value;
  const vi = figure(text);
  return words(
    vi,
    vi.replace(/[.,]/gu, (sign) => (sign === '.' ? ',' : '.')),
  );
}

const withUnit = (figures: Words, unit: Words): Words =>
  words(`${figures.vi} ${unit.vi}`, `${figures.en} ${unit.en}`);

/** A day as officials write it: `22/06/2022`. */
function dayWords(day: number): Words {
  const date = new Date(day * 86_400_000);
  if (Number.isNaN(date.getTime())) return numberWords(day);
  const [year = '', month = '', dayOfMonth = ''] = date.toISOString().slice(0, 10).split('-');
  return words(`${dayOfMonth}/${month}/${year}`, `${dayOfMonth}/${month}/${year}`);
}

/** One value of a slot, with its unit. */
export function oneValue(slot: Slot, value: number): Words {
  switch (slot.type) {
    case 'share':
      return words(`${numberWords(value).vi}%`, `${numberWords(value).en}%`);
    case 'money':
      return withUnit(numberWords(value), words('đồng', 'đồng'));
    case 'duration':
      return withUnit(numberWords(value), durationWords[slot.duration ?? 'day']);
    case 'date':
      return dayWords(value);
    case 'truth':
      return value === 1 ? texts.yes : texts.no;
    case 'verdict':
      return value === 1 ? texts.outcomes.met : texts.outcomes.unmet;
    case 'scale':
    case 'category': {
      const label = slot.values?.[value]?.label;
      return label === undefined ? numberWords(value) : inner(label);
    }
    default:
      return slot.unit === undefined || slot.label.toLowerCase().includes(slot.unit)
        ? numberWords(value)
        : withUnit(numberWords(value), words(slot.unit, slot.unit));
  }
}

/** The same words in both languages: names are not translated. */
export const named = (name: string): Words => words(name, name);

/** `1`, `b)`: as documents refer to a criterion. */
export const labelled = (label: string): string => (/^\p{L}+$/u.test(label) ? `${label})` : label);

/** A label within a sentence. Names of organisations keep their capital. */
export const inner = (label: string): Words => named(lowered(label));

const names = /^(?:Đảng|Đoàn|Hội|Bộ|Chính phủ|Quốc hội|Nhà nước)(?:\s|$)/u;

function lowered(label: string): string {
  const [first = '', second = ''] = label;
  if (names.test(label) || second !== second.toLowerCase()) return label;
  return first.toLowerCase() + label.slice(first.length);
}

/** What is known of a fact, as people read it. */
export function valueWords(slot: Slot, datum: Datum): Words {
  if (datum === undefined) return texts.notKnown;
  if (datum === none) return texts.none;
  if (datum === notArisen) return texts.notArisen;
  if (typeof datum === 'number') return oneValue(slot, datum);
  if (isText(datum)) return named(datum.text);
  if (isRows(datum)) return texts.entries(datum.length);
  if (isHistory(datum)) return texts.knownYears(datum.from, datum.to);
  if (isInterval(datum)) return intervalWords(slot, datum.from, datum.to);
  return texts.notKnown;
}

function intervalWords(slot: Slot, from: number, to: number): Words {
  if (slot.type === 'date') {
    const whole = wholePeriod(from, to);
    if (whole !== undefined) return whole;
  }
  if (!Number.isFinite(to)) return texts.orMore(oneValue(slot, from));
  return texts.between(oneValue(slot, from), oneValue(slot, to));
}

/** A month or a year of which the day is not known. */
function wholePeriod(from: number, to: number): Words | undefined {
  const first = new Date(from * 86_400_000);
  const next = new Date((to + 1) * 86_400_000);
  if (Number.isNaN(first.getTime()) || Number.isNaN(next.getTime())) return undefined;
  if (first.getUTCDate() !== 1 || next.getUTCDate() !== 1) return undefined;
  const year = first.getUTCFullYear();
  const months = (next.getUTCFullYear() - year) * 12 + next.getUTCMonth() - first.getUTCMonth();
  if (months === 1) return texts.month(first.getUTCMonth() + 1, year);
  return months === 12 && first.getUTCMonth() === 0 ? texts.year(year) : undefined;
}
