import { vietnameseDate } from '@thidua/model/calendar';
import type { Check } from '../check.ts';
import { provenOrder } from '../shared/day-range.ts';
import { issueDays } from '../shared/issue-days.ts';
import { lastDays, runsBackwards } from '../shared/period-days.ts';
import { say } from './messages.ts';
import { page } from './page.ts';

export const issuedAfterEnd: Check<'campaign'> = {
  code: 'TD0103',
  slug: 'issued-after-end',
  severity: 'warning',
  subjects: ['campaign'],
  page,
  *run(campaign, context) {
    if (campaign.period?.to?.kind === 'issue') return;
    const issued = issueDays(campaign.document);
    if (runsBackwards(campaign.period, issued)) return;
    const order = provenOrder(lastDays(campaign.period, issued), issued);
    if (order === undefined) return;
    const [end, day] = order;
    yield {
      message: say.issuedAfterEnd(vietnameseDate(day), vietnameseDate(end)),
      help: say.checkEither(),
      span: context.spanOf('/document/date'),
      related: [{ span: context.spanOf('/period/to'), message: say.endsHere() }],
    };
  },
};
