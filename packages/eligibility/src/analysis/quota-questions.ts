import { placesOf } from '../decide/places.ts';
import type { AwardPlan, QuotaPlan } from '../plan/award-plan.ts';
import type { AwardFinding } from './finding.ts';
import { nearestRecord } from './nearest-record.ts';
import { type Budget, Space } from './space.ts';

/** How many a quota allows on a base of which all is known; `Infinity` where it limits nothing. */
const allowed = (quota: QuotaPlan, base: number): number =>
  placesOf(quota, { met: base, council: 0, unknown: 0 }).most;

/** Bases that are tried: shares in hundredths of a percent, with rounding, repeat themselves by then. */
const largestBase = 10_000;

/** The smallest base on which a quota allows so many; nothing if none does. 15%, rounded down: 7 for one. */
export function smallestBaseFor(quota: QuotaPlan, places: number): number | undefined {
  for (let base = 0; base <= largestBase; base++) {
    if (allowed(quota, base) >= places) return base;
  }
  return undefined;
}

/** The smallest base on which two quotas allow different numbers. 15% against 20%, both rounded down: 5. */
export function smallestDifference(
  a: QuotaPlan,
  b: QuotaPlan,
): { readonly base: number; readonly places: readonly [number, number] } | undefined {
  for (let base = 0; base <= largestBase; base++) {
    const places = [allowed(a, base), allowed(b, base)] as const;
    if (places[0] !== places[1]) return { base, places };
  }
  return undefined;
}

/** Quotas that nobody can be counted for, or that never give a place. */
export function idleQuotas(award: AwardPlan, budget: Budget): readonly AwardFinding[] {
  return award.quotas.flatMap((quota, at): readonly AwardFinding[] => {
    const place = at + 1;
    if (smallestBaseFor(quota, 1) === undefined) {
      return [{ kind: 'no-places', place, text: quota.text, base: largestBase }];
    }
    const base = quota.base?.condition;
    if (base === undefined) return [];
    const space = new Space([base], budget);
    const found = space.whether(space.node(base));
    if (found === 'none') {
      const witness = nearestRecord(base, space, 'never');
      const shown = witness === undefined ? {} : { witness };
      return [{ kind: 'empty-base', place, text: quota.text, ...shown }];
    }
    return found === 'not-analysed' ? [{ kind: found, because: 'too-large' }] : [];
  });
}
