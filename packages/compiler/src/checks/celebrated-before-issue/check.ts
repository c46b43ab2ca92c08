import { vietnameseDate } from '@thidua/model/calendar';
import type { Check } from '../check.ts';
import { celebratedDays } from '../shared/celebrated-days.ts';
import { provenOrder } from '../shared/day-range.ts';
import { issueDays } from '../shared/issue-days.ts';
import { intendedOccurrences } from '../wrong-ordinal/intended-occurrences.ts';
import { say } from './messages.ts';
import { page } from './page.ts';

export const celebratedBeforeIssue: Check<'campaign'> = {
  code: 'TD0107',
  slug: 'celebrated-before-issue',
  severity: 'warning',
  subjects: ['campaign'],
  page,
  *run(campaign, context) {
    const issued = issueDays(campaign.document);
    for (const [index, celebration] of campaign.celebrates.entries()) {
      const order = provenOrder(celebratedDays(celebration, context), issued);
      if (order === undefined) continue;
      // One mistake, one finding: a wrong ordinal is what makes the day lie in the past.
      if (intendedOccurrences(celebration, campaign, context).length > 0) continue;
      const [day, issue] = order;
      yield {
        message: say.celebratedBeforeIssue(vietnameseDate(day), vietnameseDate(issue)),
        help: say.checkYear(),
        span: context.spanOf(`/celebrates/${index}/date`),
        related: [{ span: context.spanOf('/document/date'), message: say.issuedHere() }],
      };
    }
  },
};
