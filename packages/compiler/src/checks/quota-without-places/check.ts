import type { Check } from '../check.ts';
import { awardCheck, awarding } from '../shared/award-findings.ts';
import { say } from './messages.ts';
import { page } from './page.ts';

export const quotaWithoutPlaces: Check<(typeof awarding)[number]> = {
  code: 'TD0528',
  slug: 'quota-without-places',
  severity: 'warning',
  subjects: awarding,
  page,
  run: awardCheck(['empty-base', 'no-places'], ({ finding: { kind, text } }) => ({
    message: kind === 'empty-base' ? say.nobody(text) : say.none(text),
    help: say.lookAgain(kind),
  })),
};
