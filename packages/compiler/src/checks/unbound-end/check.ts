import type { Campaign, Period } from '@thidua/model';
import type { Check, CheckContext, CheckFinding } from '../check.ts';
import { hasIssueDay } from '../shared/issue-days.ts';
import { say } from './messages.ts';
import { page } from './page.ts';

export const unboundEnd: Check<'campaign'> = {
  code: 'TD0109',
  slug: 'unbound-end',
  severity: 'warning',
  subjects: ['campaign'],
  page,
  *run(campaign, context) {
    yield* endsOf(campaign.period, '/period', campaign, context);
    for (const [index, { period }] of campaign.phases.entries()) {
      yield* endsOf(period, `/phases/${index}/period`, campaign, context);
    }
  },
};

function* endsOf(
  period: Period | undefined,
  pointer: string,
  campaign: Campaign,
  context: CheckContext,
): Generator<CheckFinding> {
  for (const name of ['from', 'to'] as const) {
    const end = period?.[name];
    if (end?.kind === 'issue' && !hasIssueDay(campaign.document)) {
      const dated = campaign.document.dateState !== 'unstated';
      yield {
        message: say.issueUnknown(),
        help: say.giveDate(),
        span: context.spanOf(`${pointer}/${name}`),
        related: dated ? [{ span: context.spanOf('/document/date'), message: say.dateHere() }] : [],
      };
    } else if (end?.kind === 'event' && end.day === undefined) {
      yield {
        message: say.eventUndated(end.event.name),
        help: say.dateEvent(),
        span: context.spanOf(`${pointer}/${name}`),
      };
    }
  }
}
