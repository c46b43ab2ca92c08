import type { Check } from '../check.ts';
import { awardCheck, awarding } from '../shared/award-findings.ts';
import { say } from './messages.ts';
import { page } from './page.ts';

export const idlePart: Check<(typeof awarding)[number]> = {
  code: 'TD0525',
  slug: 'idle-part',
  severity: 'warning',
  subjects: awarding,
  page,
  run: awardCheck(['idle-part'], ({ finding }) => ({
    message: say.idle(finding),
    help: say.leaveOut(finding),
  })),
};
