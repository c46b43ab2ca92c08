import type { Decimal, Rounding } from '@thidua/model';
import Fraction from 'fraction.js';
import type { QuotaPlan } from '../plan/award-plan.ts';

/** How many are in the base: surely, for the council to say, not known. */
export type BaseCount = { met: number; council: number; unknown: number };

/**
 * How many may be selected. Data that is missing and what is left to the council both move the figure;
 * kept apart, they say whose word is missing. `Infinity` where nothing limits the number.
 */
export type Places = {
  /** Whatever comes. */
  readonly least: number;
  readonly most: number;
  /** As many as the council can bring about whatever the missing data turn out to be. */
  readonly withinCouncil: number;
  /** As few as the council can bring it down to whatever the missing data turn out to be. */
  readonly downToCouncil: number;
};

/** The places of a quota, of which `base` are counted where it is a share. */
export function placesOf(quota: QuotaPlan, base: BaseCount): Places {
  const { met, council, unknown } = base;
  return {
    least: figures(quota, met).least,
    most: figures(quota, met + council + unknown).most,
    withinCouncil: figures(quota, met + council).most,
    downToCouncil: figures(quota, met + unknown).least,
  };
}

/** A share of a base before it is rounded: 15% of 33 is 4.95. */
export const shareOf = (percent: Decimal, size: number): Fraction =>
  new Fraction(percent).mul(size).div(100);

/** With a base of this size, the fewest and the most that the council may take. */
function figures(quota: QuotaPlan, size: number): { least: number; most: number } {
  const { kind, from, to } = quota;
  const lower = from ?? to;
  const upper = to ?? from;
  // `ít nhất …` demands a number and limits none.
  if (kind === 'floor' || lower === undefined || upper === undefined) {
    return { least: Infinity, most: Infinity };
  }
  if (kind === 'range') {
    return {
      least: from === undefined ? 0 : rounded(quota, lower, size).least,
      most: to === undefined ? Infinity : rounded(quota, upper, size).most,
    };
  }
  const places = rounded(quota, upper, size);
  return kind === 'ceiling' && quota.rounding === undefined
    ? { least: places.least, most: places.least }
    : places;
}

/** How many `ít nhất …`, or a number that is owed, demands of a base of this size. */
export function demandOf(quota: QuotaPlan, size: number): number {
  const { kind, from, to } = quota;
  const figure = kind === 'ceiling' ? undefined : (from ?? (kind === 'range' ? undefined : to));
  return figure === undefined ? 0 : rounded(quota, figure, size).least;
}

function rounded(
  { percent, base, rounding }: QuotaPlan,
  figure: Decimal,
  size: number,
): { least: number; most: number } {
  // A share that does not say of what leaves the number to the council.
  if (percent && base === undefined) return { least: 0, most: Infinity };
  const exact = percent ? shareOf(figure, size) : new Fraction(figure);
  const round = (value: Fraction): number => Math.max(0, Number(value.floor()));
  if (rounding !== undefined) {
    const places = round(roundTo(exact, rounding));
    return { least: places, most: places };
  }
  return { least: round(exact), most: round(exact.ceil()) };
}

/** Rounds to the stated step; the half goes up. */
function roundTo(value: Fraction, { direction, step = '1' }: Rounding): Fraction {
  const steps = value.div(step);
  const whole =
    direction === 'down'
      ? steps.floor()
      : direction === 'up'
        ? steps.ceil()
        : steps.add('1/2').floor();
  return whole.mul(step);
}
