import type { Check } from '../check.ts';
import { mistakeCheck, ruled } from '../shared/rule-mistakes.ts';
import { page } from './page.ts';

export const awardCycle: Check<(typeof ruled)[number]> = {
  code: 'TD0519',
  slug: 'award-cycle',
  severity: 'error',
  subjects: ruled,
  page,
  run: mistakeCheck('award-cycle'),
};
