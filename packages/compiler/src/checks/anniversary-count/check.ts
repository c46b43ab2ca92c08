import type { Campaign, Celebration } from '@thidua/model';
import { datePartsOf, vietnameseDate } from '@thidua/model/calendar';
import type { Check } from '../check.ts';
import { issueDays } from '../shared/issue-days.ts';
import { firstDays, lastDays } from '../shared/period-days.ts';
import { replaceOnly } from '../shared/text-edits.ts';
import { say } from './messages.ts';
import { page } from './page.ts';

export const anniversaryCount: Check<'campaign'> = {
  code: 'TD0105',
  slug: 'anniversary-count',
  severity: 'warning',
  subjects: ['campaign'],
  page,
  *run(campaign, context) {
    for (const [index, celebration] of campaign.celebrates.entries()) {
      const { anniversary: stated, origin, date } = celebration;
      const originYear = origin === undefined ? null : datePartsOf(origin).year;
      if (stated === undefined || origin === undefined || originYear === null) continue;
      const year = celebratedYear(celebration);
      if (year === undefined) {
        if (date !== undefined || mayBeCelebrated(originYear + stated, campaign)) continue;
        yield {
          message: say.countFallsOutside(stated, vietnameseDate(origin), originYear + stated),
          help: say.compareYears(),
          span: context.spanOf(`/celebrates/${index}`),
        };
        continue;
      }
      const right = year - originYear;
      if (stated === right) continue;
      const span = context.spanOf(`/celebrates/${index}`);
      const pattern = new RegExp(`(?<![\\d.,/])${stated}(?=\\s*năm(?!\\p{L}))`, 'u');
      yield {
        message: say.wrongCount(stated, vietnameseDate(origin), year, right),
        help: say.compareYears(),
        span,
        fixes:
          right > 0 ? replaceOnly(context, span, pattern, String(right), say.useCount(right)) : [],
      };
    }
  },
};

const celebratedYear = ({ date }: Celebration): number | undefined =>
  date === undefined ? undefined : (datePartsOf(date).year ?? undefined);

/**
 * Whether a day of that year may be celebrated by the movement where the notice gives no day: from the
 * year in which it is issued or begins to the year after it ends.
 */
function mayBeCelebrated(year: number, campaign: Campaign): boolean {
  const issued = issueDays(campaign.document);
  const begins = firstDays(campaign.period, issued).earliest ?? issued.earliest;
  const ends = lastDays(campaign.period, issued).latest;
  if (begins === undefined || ends === undefined) return true;
  const first = Math.min(yearOf(begins), yearOf(issued.earliest ?? begins));
  return year >= first && year <= yearOf(ends) + 1;
}

const yearOf = (day: string): number => Number(day.slice(0, 4));
