import type { Check } from '../check.ts';
import { awardCheck, awarding } from '../shared/award-findings.ts';
import { say } from './messages.ts';
import { page } from './page.ts';

export const awardIncludesAnother: Check<(typeof awarding)[number]> = {
  code: 'TD0526',
  slug: 'award-includes-another',
  severity: 'warning',
  subjects: awarding,
  page,
  run: awardCheck(['includes', 'same-criteria'], ({ finding, plan }) => {
    const nameOf = (id: string): string => plan.awards.find((award) => award.id === id)?.name ?? id;
    if (finding.kind === 'same-criteria') {
      const [one, other] = finding.awards;
      return {
        message: say.same(nameOf(one), nameOf(other)),
        help: say.tellApart(one, other, finding.witness),
      };
    }
    return {
      message: say.includes(nameOf(finding.award), nameOf(finding.other)),
      help: say.sayHighest(finding.award, finding.other, nameOf(finding.other), finding.witness),
    };
  }),
};
