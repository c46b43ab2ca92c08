import type { Rational } from './linear.ts';

/** The decimal that a number is written as, without rounding. */
export function exactly(value: number): Rational {
  const [digits = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', decimals = ''] = digits.split('.');
  const shift = Number(exponent) - decimals.length;
  const over = BigInt(whole + decimals);
  return shift >= 0
    ? { over: over * 10n ** BigInt(shift), under: 1n }
    : { over, under: 10n ** BigInt(-shift) };
}

/** The nearest number, and whether a number can say the value at all. */
export function asNumber({ over, under }: Rational): { value: number; exact: boolean } {
  const whole = over / under;
  const value = Number(whole) + Number(over - whole * under) / Number(under);
  const back = exactly(value);
  return { value, exact: back.over * under === over * back.under };
}
