import type { Slot } from '../plan/slot.ts';
import { type Datum, isInterval } from './datum.ts';

/** What values a slot can have at all, from `from` to `to`. */
export type Domain = {
  readonly from: number;
  readonly to: number;
  /** The value that `không có` is; NaN where it is no value at all. */
  readonly none: number;
  /** Whole numbers only: places on a scale, true and false. */
  readonly discrete: boolean;
};

const measures: Domain = {
  from: Number.NEGATIVE_INFINITY,
  to: Number.POSITIVE_INFINITY,
  none: 0,
  discrete: false,
};

export function domainOf(slot: Slot): Domain {
  switch (slot.type) {
    case 'number':
    case 'share':
    case 'money':
      return measures;
    case 'duration':
      return { ...measures, from: 0 };
    case 'truth':
    case 'verdict':
      return { from: 0, to: 1, none: 0, discrete: true };
    case 'scale':
    case 'category':
      return {
        from: 0,
        to: (slot.values ?? []).length > 0 ? (slot.values ?? []).length - 1 : measures.to,
        none: Number.NaN,
        discrete: true,
      };
    default:
      return { ...measures, none: Number.NaN };
  }
}

/** The least value that a datum may have; NaN where it has none. Not for what does not arise. */
export function least(domain: Domain, datum: Datum): number {
  if (typeof datum === 'number') return datum;
  if (datum === 'none') return domain.none;
  if (!isInterval(datum)) return domain.from;
  return domain.discrete ? Math.max(domain.from, Math.ceil(datum.from)) : datum.from;
}

/** The greatest value that a datum may have; NaN where it has none. Not for what does not arise. */
export function greatest(domain: Domain, datum: Datum): number {
  if (typeof datum === 'number') return datum;
  if (datum === 'none') return domain.none;
  if (!isInterval(datum)) return domain.to;
  return domain.discrete ? Math.min(domain.to, Math.floor(datum.to)) : datum.to;
}
