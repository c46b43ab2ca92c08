import type { Decimal } from '@thidua/model';
import Fraction from 'fraction.js';
import type { PrizePlan } from '../plan/award-plan.ts';
import { figure } from '../plan/typing/figures.ts';
import type { Words } from '../plan/typing/mistake.ts';

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

/** How a prize comes about and what it comes to: `0,3 lần “Mức lương cơ sở” (2.340.000 đồng)` and so on. */
export function prizeSentence(
  { multiple, text }: PrizePlan,
  { each, least, most }: PrizeSum,
): Words {
  const span = (until: string): string =>
    least === most ? figure(least) : `${figure(least)} ${until} ${figure(most)}`;
  const [vi, en] =
    multiple === undefined
      ? [text, text]
      : [
          `${figure(multiple.times)} lần “${multiple.of}” (${figure(multiple.unit)} đồng)`,
          `${multiple.times} times “${multiple.of}” (${figure(multiple.unit)} đồng)`,
        ];
  return {
    vi: `${vi}: mỗi suất ${figure(each)} đồng; tất cả ${span('đến')} đồng`,
    en: `${en}: ${figure(each)} đồng each; ${span('to')} đồng in all`,
  };
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
