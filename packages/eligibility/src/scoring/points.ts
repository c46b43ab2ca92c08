import type { Decimal, Rounding } from '@thidua/model';
import Fraction from 'fraction.js';
import { fractionOf } from '../meaning/exact.ts';

/** The points that something may come to, both ends included; without `to` there is no greatest. */
export type Points = { readonly from: Fraction; readonly to?: Fraction };

export const nought: Points = { from: new Fraction(0), to: new Fraction(0) };

const read = new Map<Decimal, Fraction>();

/** A decimal of a grid, read once. */
export function pointsOf(decimal: Decimal): Fraction {
  let points = read.get(decimal);
  if (points === undefined) {
    points = fractionOf(decimal);
    read.set(decimal, points);
  }
  return points;
}

export const exactly = (points: Fraction): Points => ({ from: points, to: points });

/** From one end to the other, whichever is the lesser; an infinite end is no end. */
export const range = (from: Fraction, to: Fraction | undefined): Points =>
  to === undefined ? { from } : { from: least(from, to), to: greatest(from, to) };

export const least = (a: Fraction, b: Fraction): Fraction => (a.compare(b) <= 0 ? a : b);
export const greatest = (a: Fraction, b: Fraction): Fraction => (a.compare(b) >= 0 ? a : b);

export const hull = (a: Points, b: Points): Points => ({
  from: least(a.from, b.from),
  ...(a.to === undefined || b.to === undefined ? {} : { to: greatest(a.to, b.to) }),
});

export const sum = (parts: readonly Points[]): Points =>
  parts.reduce(
    (a, b) => ({
      from: a.from.add(b.from),
      ...(a.to === undefined || b.to === undefined ? {} : { to: a.to.add(b.to) }),
    }),
    nought,
  );

/** `a` less `b`. What may be taken away without end leaves no more than nothing. */
export const less = (a: Points, b: Points): Points => ({
  from: b.to === undefined ? least(a.from.sub(b.from), nought.from) : a.from.sub(b.to),
  ...(a.to === undefined ? {} : { to: a.to.sub(b.from) }),
});

export const atMost = (points: Points, most: Fraction | undefined): Points =>
  most === undefined
    ? points
    : {
        from: least(points.from, most),
        to: points.to === undefined ? most : least(points.to, most),
      };

export const atLeast = (points: Points, fewest: Fraction): Points => ({
  from: greatest(points.from, fewest),
  ...(points.to === undefined ? {} : { to: greatest(points.to, fewest) }),
});

const half = new Fraction(1, 2);

/** To the step, a half of it upwards. */
export function rounded(points: Fraction, rounding: Rounding | undefined): Fraction {
  if (rounding === undefined) return points;
  const step = pointsOf(rounding.step ?? '1');
  const steps = points.div(step);
  switch (rounding.direction) {
    case 'down':
      return steps.floor().mul(step);
    case 'up':
      return steps.ceil().mul(step);
    case 'nearest':
      return steps.add(half).floor().mul(step);
  }
}

/** As text: `4.5`. Points are sums of decimals and so are decimals themselves, but for a ratio to no step. */
export const decimalText = (points: Fraction): Decimal =>
  points.d === 1n ? `${points.s * points.n}` : trimmed(points.valueOf());

const trimmed = (value: number): string => String(Number(value.toPrecision(15)));
