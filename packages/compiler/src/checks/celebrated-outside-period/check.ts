import { vietnameseDate } from '@thidua/model/calendar';
import type { Check } from '../check.ts';
import { celebratedDays } from '../shared/celebrated-days.ts';
import { provenOrder } from '../shared/day-range.ts';
import { issueDays } from '../shared/issue-days.ts';
import { lastDays, runsBackwards } from '../shared/period-days.ts';
import { say } from './messages.ts';
import { page } from './page.ts';

export const celebratedOutsidePeriod: Check<'campaign'> = {
  code: 'TD0106',
  slug: 'celebrated-outside-period',
  severity: 'warning',
  subjects: ['campaign'],
  page,
  *run(campaign, context) {
    const issued = issueDays(campaign.document);
    if (runsBackwards(campaign.period, issued)) return;
    const end = lastDays(campaign.period, issued);
    const later = campaign.celebrates.flatMap((celebration, index) => {
      const order = provenOrder(end, celebratedDays(celebration, context));
      return order === undefined ? [] : [{ index, day: order[1] }];
    });
    if (later.length === 0 || end.latest === undefined) return;
    const byDay = later.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
    yield {
      message: say.celebratedAfterEnd(
        vietnameseDate(end.latest),
        byDay.map(({ day }) => vietnameseDate(day)),
      ),
      help: say.extendOrWaive(),
      span: context.spanOf('/period/to'),
      related: byDay.map(({ index, day }) => ({
        span: context.spanOf(`/celebrates/${index}`),
        message: say.celebratedHere(vietnameseDate(day)),
      })),
    };
  },
};
