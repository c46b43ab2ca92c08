import type { Rounding } from '@thidua/model';
import Fraction from 'fraction.js';
import type { AwardPlan, QuotaPlan } from '../plan/award-plan.ts';
import type { AwardFinding } from './finding.ts';
import { type Budget, Space } from './space.ts';

/** What a share of a base comes to: percents of so many, rounded as declared. */
export function placesOf(percent: string, rounding: Rounding | undefined, base: number): number {
  const exact = new Fraction(percent).mul(base).div(100);
  if (rounding === undefined) return exact.valueOf();
  const step = new Fraction(rounding.step ?? '1');
  const steps = exact.div(step);
  const whole = {
    down: () => steps.floor(),
    up: () => steps.ceil(),
    nearest: () => steps.add('1/2').floor(),
  }[rounding.direction]();
  return whole.mul(step).valueOf();
}

/** Bases that are tried before two quotas are taken to be the same: rounding repeats itself long before. */
const largestBase = 10_000;

/** The smallest base on which a share gives at least so many places; nothing if no base does. */
export function smallestBaseFor(
  places: number,
  percent: string,
  rounding: Rounding | undefined,
): number | undefined {
  if (new Fraction(percent).compare(0) <= 0) return undefined;
  for (let base = 0; base <= largestBase; base++) {
    if (placesOf(percent, rounding, base) >= places) return base;
  }
  return undefined;
}

type Share = { readonly percent: string; readonly rounding?: Rounding };

/** The smallest base on which two shares give different numbers of places, with both; nothing if they agree. */
export function smallestDifference(
  a: Share,
  b: Share,
): { readonly base: number; readonly places: readonly [number, number] } | undefined {
  for (let base = 0; base <= largestBase; base++) {
    const places = [
      placesOf(a.percent, a.rounding, base),
      placesOf(b.percent, b.rounding, base),
    ] as const;
    if (places[0] !== places[1]) return { base, places };
  }
  return undefined;
}

/** Quotas that nobody can be counted for, or that never give a place. */
export function idleQuotas(award: AwardPlan, budget: Budget): readonly AwardFinding[] {
  return award.quotas.flatMap((quota, at): readonly AwardFinding[] => {
    const place = at + 1;
    if (givesNoPlace(quota)) return [{ kind: 'no-places', place, text: quota.text }];
    const base = quota.base?.condition;
    if (base === undefined) return [];
    const space = new Space([base], budget);
    const found = space.find(space.node(base));
    if (found.kind === 'none') return [{ kind: 'empty-base', place, text: quota.text }];
    return found.kind === 'not-analysed' ? [found] : [];
  });
}

function givesNoPlace({ kind, from, to, percent, rounding }: QuotaPlan): boolean {
  const most = to ?? from;
  if (kind === 'floor' || most === undefined) return false;
  if (!percent) return new Fraction(most).compare(0) <= 0;
  return smallestBaseFor(1, most, rounding) === undefined;
}
