import Fraction from 'fraction.js';

/** The decimal that a number is written as: its figures, and how many tens it is to be multiplied with. */
function decimalOf(value: number): { figures: bigint; tens: number } {
  const [mantissa = '0', exponent = '0'] = value.toExponential().split('e');
  const [whole = '0', part = ''] = mantissa.split('.');
  return { figures: BigInt(whole + part), tens: Number(exponent) - part.length };
}

/** The decimal that a finite number, or a text such as `4.5`, stands for. */
export function fractionOf(value: number | string): Fraction {
  if (typeof value === 'string') return new Fraction(value);
  const { figures, tens } = decimalOf(value);
  return tens >= 0
    ? new Fraction(figures * 10n ** BigInt(tens))
    : new Fraction(figures, 10n ** BigInt(-tens));
}

/** More than the rounding of two products and their difference can come to, relative to their sizes. */
const doubt = 2 ** -50;

/** Negative, zero or positive as a × b is less than, equal to or greater than c × d; exact for finite decimals. */
export function compareProducts(a: number, b: number, c: number, d: number): number {
  const left = a * b;
  const right = c * d;
  const difference = left - right;
  const size = Math.abs(left) + Math.abs(right);
  if (Math.abs(difference) > doubt * size && size > 1e-280) return difference;
  return exactly(a, b, c, d);
}

function exactly(a: number, b: number, c: number, d: number): number {
  const [w, x, y, z] = [decimalOf(a), decimalOf(b), decimalOf(c), decimalOf(d)];
  const tens = w.tens + x.tens - y.tens - z.tens;
  const left = w.figures * x.figures * 10n ** BigInt(Math.max(tens, 0));
  const right = y.figures * z.figures * 10n ** BigInt(Math.max(-tens, 0));
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
