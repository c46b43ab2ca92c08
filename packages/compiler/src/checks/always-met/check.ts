import type { Check } from '../check.ts';
import { awardCheck, awarding } from '../shared/award-findings.ts';
import { say } from './messages.ts';
import { page } from './page.ts';

export const alwaysMet: Check<(typeof awarding)[number]> = {
  code: 'TD0521',
  slug: 'always-met',
  severity: 'warning',
  subjects: awarding,
  page,
  run: awardCheck(['never', 'always'], ({ finding: { kind, role, witness } }) =>
    (role === 'criterion') === (kind === 'always')
      ? { message: say.idle(role), help: say.lookAgain(role, witness) }
      : undefined,
  ),
};
