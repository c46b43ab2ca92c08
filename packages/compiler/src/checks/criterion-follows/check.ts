import type { Check } from '../check.ts';
import { awardCheck, awarding } from '../shared/award-findings.ts';
import { say } from './messages.ts';
import { page } from './page.ts';

export const criterionFollows: Check<(typeof awarding)[number]> = {
  code: 'TD0524',
  slug: 'criterion-follows',
  severity: 'warning',
  subjects: awarding,
  page,
  run: awardCheck(['follows'], ({ finding: { from, witness } }) => ({
    message: say.follows(from),
    help: say.leaveOut(from, witness),
  })),
};
