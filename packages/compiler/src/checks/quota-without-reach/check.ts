import type { Check } from '../check.ts';
import { mistakeCheck, ruled } from '../shared/rule-mistakes.ts';
import { page } from './page.ts';

export const quotaWithoutReach: Check<(typeof ruled)[number]> = {
  code: 'TD0510',
  slug: 'quota-without-reach',
  severity: 'warning',
  subjects: ruled,
  page,
  run: mistakeCheck('quota-without-reach'),
};
