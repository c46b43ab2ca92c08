import type { Check } from '../check.ts';
import { awardCheck, awarding } from '../shared/award-findings.ts';
import { say } from './messages.ts';
import { page } from './page.ts';

export const idlePreference: Check<(typeof awarding)[number]> = {
  code: 'TD0527',
  slug: 'idle-preference',
  severity: 'warning',
  subjects: awarding,
  page,
  run: awardCheck(['idle-preference'], ({ finding: { witness } }) => ({
    message: say.idle(),
    help: say.lookAgain(witness),
  })),
};
