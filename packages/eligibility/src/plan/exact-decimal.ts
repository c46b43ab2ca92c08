import type { Decimal, Rounding } from '@thidua/model';
import Fraction from 'fraction.js';

/** The exact product of two decimals. */
export const product = (a: Decimal, b: Decimal): Decimal => new Fraction(a).mul(b).toString();

/** To the stated step (1 where none is), halves up; unchanged where no rounding is stated. */
export function rounded(value: Decimal, rounding: Rounding | undefined): Decimal {
  if (rounding === undefined) return value;
  const step = new Fraction(rounding.step ?? '1');
  const steps = new Fraction(value).div(step);
  return nearestWhole(steps, rounding.direction).mul(step).toString();
}

function nearestWhole(steps: Fraction, direction: Rounding['direction']): Fraction {
  if (direction === 'down') return steps.floor();
  if (direction === 'up') return steps.ceil();
  return steps.add('1/2').floor();
}
