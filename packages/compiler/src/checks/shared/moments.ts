import type { AwardForm, Campaign, Day, RuleVersion, Title } from '@thidua/model';
import { earliestDay, latestDay } from '@thidua/model/calendar';
import { issueDays } from './issue-days.ts';
import { lastDays } from './period-days.ts';

/** A year that is assessed, and the day on which it is. */
export type Moment = { readonly year: number; readonly assessmentDate: Day };

/** Occasions to apply rules: a usual one, and others on which what hangs on the day comes out differently. */
export type Occasion = { readonly usual: Moment; readonly others: readonly Moment[] };

/** Of a movement, its last year; of a title, one for each version of its rules. */
export function occasionsFor(document: Campaign | Title | AwardForm): readonly Occasion[] {
  if ('recognition' in document) {
    const issued = issueDays(document.document);
    const last = lastDays(document.period, issued).latest ?? issued.latest;
    return last === undefined ? [] : [occasionIn(Number(last.slice(0, 4)))];
  }
  if (document.versions.length === 0) return [occasionIn(yearOfRulesWithoutDates)];
  return document.versions.map(occasionOf);
}

/** Rules that say nothing of when they hold may be applied in any year. */
const yearOfRulesWithoutDates = 2024;

function occasionOf({ from, to, assessedFrom }: RuleVersion): Occasion {
  const start = assessedFrom ?? from;
  const first = start === undefined ? undefined : earliestDay(start);
  const last = to === undefined ? undefined : latestDay(to);
  const year = Number((first ?? last ?? `${yearOfRulesWithoutDates}`).slice(0, 4));
  return occasionIn(year, first, last);
}

/** The end of the year; its beginning and the end of the next, each only while the rules hold. */
function occasionIn(year: number, first?: Day, last?: Day): Occasion {
  const within = (day: Day): Moment => {
    const notBefore = first !== undefined && day < first ? first : day;
    return {
      year,
      assessmentDate: last !== undefined && notBefore > last ? last : notBefore,
    };
  };
  return {
    usual: within(`${year}-12-31`),
    others: [within(`${year}-01-01`), within(`${year + 1}-12-31`)],
  };
}
