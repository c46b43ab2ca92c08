import type { Check } from '../check.ts';
import { awardCheck, awarding } from '../shared/award-findings.ts';
import { say } from './messages.ts';
import { page } from './page.ts';

export const neverMet: Check<(typeof awarding)[number]> = {
  code: 'TD0520',
  slug: 'never-met',
  severity: 'warning',
  subjects: awarding,
  page,
  run: awardCheck(['never', 'always'], ({ finding: { kind, role, witness } }) =>
    (role === 'criterion') === (kind === 'never')
      ? { message: say.stops(role), help: say.lookAgain(role, witness) }
      : undefined,
  ),
};
