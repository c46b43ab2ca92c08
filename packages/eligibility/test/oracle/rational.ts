/** An exact fraction; the denominator is positive, and nothing is ever rounded. */
export type Rational = { readonly over: bigint; readonly under: bigint };

const known = new Map<number, Rational>();

/** The decimal that a number is written as: 0.1 is one tenth. */
export function rational(value: number): Rational {
  const before = known.get(value);
  if (before !== undefined) return before;
  const match = /^(-?\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
  if (match === null) throw new RangeError(`${value} is no decimal`);
  const [, whole = '0', fraction = '', exponent = '0'] = match;
  const shift = Number(exponent) - fraction.length;
  const digits = BigInt(whole + fraction);
  const made =
    shift >= 0
      ? { over: digits * 10n ** BigInt(shift), under: 1n }
      : { over: digits, under: 10n ** BigInt(-shift) };
  known.set(value, made);
  return made;
}

export const times = (a: Rational, b: Rational): Rational => ({
  over: a.over * b.over,
  under: a.under * b.under,
});

export const inverse = ({ over, under }: Rational): Rational =>
  over < 0n ? { over: -under, under: -over } : { over: under, under: over };

export const plus = (a: Rational, b: Rational): Rational => ({
  over: a.over * b.under + b.over * a.under,
  under: a.under * b.under,
});

/** Below zero where `a` is less than `b`, zero where they are the same. */
export function order(a: Rational, b: Rational): number {
  const left = a.over * b.under;
  const right = b.over * a.under;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** So many fourths of the way from `a` to `b`. */
export const between = (a: Rational, b: Rational, fourths: bigint): Rational =>
  plus(times(a, { over: 4n - fourths, under: 4n }), times(b, { over: fourths, under: 4n }));

/** The same for the same fraction, however it is written. */
export function nameOf({ over, under }: Rational): string {
  let [a, b] = [over < 0n ? -over : over, under];
  while (b !== 0n) [a, b] = [b, a % b];
  return `${over / a}/${under / a}`;
}
