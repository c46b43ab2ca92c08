import type { Campaign } from '@thidua/model';
import type { Check, CheckContext } from '../check.ts';
import { hasIssueDay, issueDays } from '../shared/issue-days.ts';
import { issuersOf } from '../shared/issuers-of.ts';
import { criteriaOf } from '../shared/rules-of.ts';
import { type Part, say } from './messages.ts';
import { page } from './page.ts';

/** The day on which Law 06/2022/QH15 came into force. */
const lawInForce = '2024-01-01';

export const missingPart: Check<'campaign'> = {
  code: 'TD0304',
  slug: 'missing-part',
  severity: 'warning',
  subjects: ['campaign'],
  page,
  *run(campaign, context) {
    if (campaign.status.state === 'draft' && !hasIssueDay(campaign.document)) return;
    const { earliest } = issueDays(campaign.document);
    if (earliest === undefined || earliest < lawInForce) return;
    const missing = missingParts(campaign, context);
    if (missing.length === 0) return;
    yield {
      message: say.missing(missing),
      help: say.addOrExplain(),
      span: context.spanOf('/name'),
    };
  },
};

function missingParts(campaign: Campaign, context: CheckContext): Part[] {
  const { known } = issuersOf(campaign, context);
  const hasCriteria =
    campaign.targets.length > 0 ||
    campaign.requirements.some(({ rules }) => rules.length > 0) ||
    criteriaOf(campaign).length > 0;
  const stated: Readonly<Record<Part, boolean>> = {
    aims: campaign.aims.length > 0,
    scope: campaign.scope !== undefined || known.some(({ fact }) => fact.level !== undefined),
    participants: campaign.participants.length > 0,
    contents: campaign.contents.length > 0,
    criteria: hasCriteria,
    period: campaign.period !== undefined,
    measures: campaign.duties.length > 0,
  };
  return (Object.keys(stated) as Part[]).filter((part) => !stated[part]);
}
