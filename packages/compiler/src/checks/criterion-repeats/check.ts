import type { Check } from '../check.ts';
import { awardCheck, awarding } from '../shared/award-findings.ts';
import { say } from './messages.ts';
import { page } from './page.ts';

export const criterionRepeats: Check<(typeof awarding)[number]> = {
  code: 'TD0523',
  slug: 'criterion-repeats',
  severity: 'warning',
  subjects: awarding,
  page,
  run: awardCheck(['repeats'], ({ finding: { of, witness } }) => ({
    message: say.repeats(of),
    help: say.sayOnce(witness),
  })),
};
