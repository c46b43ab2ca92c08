import type { Check } from '../check.ts';
import { mistakeCheck, ruled } from '../shared/rule-mistakes.ts';
import { page } from './page.ts';

export const otherParticipant: Check<(typeof ruled)[number]> = {
  code: 'TD0517',
  slug: 'other-participant',
  severity: 'error',
  subjects: ruled,
  page,
  run: mistakeCheck('other-participant'),
};
