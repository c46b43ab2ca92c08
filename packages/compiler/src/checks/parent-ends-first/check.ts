import { vietnameseDate } from '@thidua/model/calendar';
import type { Check } from '../check.ts';
import { provenOrder } from '../shared/day-range.ts';
import { issueDays } from '../shared/issue-days.ts';
import { parentsOf } from '../shared/parents-of.ts';
import { firstDays, lastDays } from '../shared/period-days.ts';
import { say } from './messages.ts';
import { page } from './page.ts';

export const parentEndsFirst: Check<'campaign'> = {
  code: 'TD0601',
  slug: 'parent-ends-first',
  severity: 'warning',
  subjects: ['campaign'],
  page,
  *run(campaign, context) {
    const start = firstDays(campaign.period, issueDays(campaign.document));
    for (const { pointer, fact: parent } of parentsOf(campaign, context)) {
      const order = provenOrder(lastDays(parent.period, issueDays(parent.document)), start);
      if (order === undefined) continue;
      const [end, first] = order;
      yield {
        message: say.parentEnded(parent.name, vietnameseDate(end), vietnameseDate(first)),
        help: say.continueInstead(),
        span: context.spanOf(pointer),
        related: [{ span: context.spanOf('/period'), message: say.startsHere() }],
      };
    }
  },
};
