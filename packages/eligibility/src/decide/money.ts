import type { Decimal } from '@thidua/model';
import Fraction from 'fraction.js';
import type { PrizePlan } from '../plan/award-plan.ts';

/** A prize of an award, for each who gets it and in all, in đồng. */
export type PrizeSum = {
  readonly text: string;
  readonly each: Decimal;
  readonly least: Decimal;
  readonly most: Decimal;
};

/** What the prizes come to for at least and at most so many. */
export function prizeSums(
  prizes: readonly PrizePlan[],
  { least, most }: { readonly least: number; readonly most: number },
): PrizeSum[] {
  return prizes.map(({ text, amount }) => ({
    text,
    each: amount,
    least: new Fraction(amount).mul(least).toString(),
    most: new Fraction(amount).mul(most).toString(),
  }));
}

/** The sum of several, in đồng. */
export function total(sums: readonly PrizeSum[]): {
  readonly least: Decimal;
  readonly most: Decimal;
} {
  const add = (of: 'least' | 'most'): Decimal =>
    sums.reduce((sum, prize) => sum.add(prize[of]), new Fraction(0)).toString();
  return { least: add('least'), most: add('most') };
}
