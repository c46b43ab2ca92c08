import { proposeFix } from '@thidua/language';
import type { Issuer } from '@thidua/model';
import { vietnameseDate } from '@thidua/model/calendar';
import type { Check, CheckContext, CheckFinding } from '../check.ts';
import type { At } from '../shared/citations-of.ts';
import { type DayRange, daysOf, provenOrder } from '../shared/day-range.ts';
import { isCampaign } from '../shared/is-campaign.ts';
import { issuersOf } from '../shared/issuers-of.ts';
import { textAt } from '../shared/text-edits.ts';
import { endOfBeing } from './end-of-being.ts';
import { say } from './messages.ts';
import { page } from './page.ts';

export const issuerNotInBeing: Check<'campaign' | 'act'> = {
  code: 'TD0205',
  slug: 'issuer-not-in-being',
  severity: 'warning',
  subjects: ['campaign', 'act'],
  page,
  *run(document, context) {
    const date = isCampaign(document) ? document.document.date : document.date;
    const datePointer = isCampaign(document) ? '/document/date' : '/date';
    for (const issuer of issuersOf(document, context).known) {
      const found = findingFor(issuer, daysOf(date), context);
      if (found === undefined) continue;
      yield {
        ...found,
        related: [{ span: context.spanOf(datePointer), message: say.datedHere() }],
      };
    }
  },
};

function findingFor(
  { pointer, fact: issuer }: At<Issuer>,
  issued: DayRange,
  context: CheckContext,
): CheckFinding | undefined {
  const early = provenOrder(issued, daysOf(issuer.established));
  if (early !== undefined) {
    return {
      message: say.notYet(issuer.name, vietnameseDate(early[1])),
      help: say.successors([]),
      span: context.spanOf(pointer),
    };
  }
  const end = endOfBeing(issuer);
  if (end === undefined || issued.earliest === undefined || issued.earliest < end.day) {
    return undefined;
  }
  const span = context.spanOf(pointer);
  const [successor, ...others] = end.successors;
  const only = others.length === 0 ? successor?.ref : undefined;
  return {
    message: say.noLonger(issuer.name, vietnameseDate(end.day)),
    help: say.successors(end.successors.map(({ name }) => name)),
    span,
    fixes:
      only !== undefined && textAt(context, span) === issuer.id
        ? [proposeFix(say.useSuccessor(only.id), span, only.id)]
        : [],
  };
}
