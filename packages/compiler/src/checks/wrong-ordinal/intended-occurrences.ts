import type { Campaign, Celebration } from '@thidua/model';
import type { CheckContext } from '../check.ts';
import {
  daysOfOccurrence,
  eventOf,
  type Occurrence,
  occurrenceOf,
} from '../shared/celebrated-days.ts';
import { certainlyBefore } from '../shared/day-range.ts';
import { issueDays } from '../shared/issue-days.ts';
import { firstDays, lastDays } from '../shared/period-days.ts';

/**
 * The congresses or elections that the notice must have meant, where the one that it names by its ordinal
 * was over before the notice: those yet to come that fit the stated term, or else that of a celebration
 * beside it, or else the period. Empty where nothing says that the ordinal is wrong.
 */
export function intendedOccurrences(
  celebration: Celebration,
  campaign: Campaign,
  context: CheckContext,
): readonly Occurrence[] {
  const named = occurrenceOf(celebration, context);
  const issued = issueDays(campaign.document);
  if (named === undefined || !certainlyBefore(daysOfOccurrence(named), issued)) return [];
  const toCome = (eventOf(celebration, context)?.occurrences ?? []).filter(
    (other) => other !== named && certainlyBefore(issued, daysOfOccurrence(other)),
  );
  const ofTerm = (terms: readonly string[]): Occurrence[] =>
    toCome.filter((other) => other.term !== undefined && terms.includes(years(other.term)));
  const stated = celebration.term === undefined ? [] : [years(celebration.term)];
  if (stated.length > 0) return ofTerm(stated);
  const beside = ofTerm(termsBeside(celebration, campaign).map(({ term }) => years(term)));
  if (beside.length > 0) return beside;
  const first = firstDays(campaign.period, issued);
  const last = lastDays(campaign.period, issued);
  return toCome.filter((other) => {
    const days = daysOfOccurrence(other);
    return (
      last.latest !== undefined && !certainlyBefore(days, first) && !certainlyBefore(last, days)
    );
  });
}

/** The terms that other celebrations of the movement state, with their places in the list. */
export function termsBeside(
  celebration: Celebration,
  campaign: Campaign,
): { readonly index: number; readonly term: string }[] {
  return campaign.celebrates.flatMap((other, index) =>
    other === celebration || other.term === undefined ? [] : [{ index, term: other.term }],
  );
}

/** `2021 - 2026` and `2021-2026` are one term. */
export const years = (term: string): string => (term.match(/\d{4}/g) ?? []).join('-');
