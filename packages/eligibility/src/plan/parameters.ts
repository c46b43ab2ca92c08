import type { Parameter } from '@thidua/model';
import { isInForce } from './rule-book.ts';

type ParameterValue = Parameter['values'][number];

/**
 * The value of a parameter on a day: of those in force the one for the nearest body or place, else one for
 * everybody. Of two that are as near, the first.
 */
export function parameterValue(
  parameter: Parameter,
  day: string,
  near: ReadonlyMap<string, number>,
): ParameterValue | undefined {
  let best: { readonly value: ParameterValue; readonly rank: number } | undefined;
  for (const value of parameter.values) {
    if (!isInForce(value, day)) continue;
    const rank = rankOf(value, near);
    if (rank !== undefined && (best === undefined || rank < best.rank)) best = { value, rank };
  }
  return best?.value;
}

/** Whether what a parameter is taken from is not all compared with the original. */
export const isUnverifiedParameter = ({ sources }: Parameter): boolean =>
  sources.some(({ verification }) => verification !== undefined && verification !== 'verified');

function rankOf({ for: parties }: ParameterValue, near: ReadonlyMap<string, number>) {
  if (parties.length === 0) return Number.POSITIVE_INFINITY;
  const ranks = parties.flatMap(({ ref }) => near.get(ref?.id ?? '') ?? []);
  return ranks.length === 0 ? undefined : Math.min(...ranks);
}
