import type { Check } from '../check.ts';
import { mistakeCheck, ruled } from '../shared/rule-mistakes.ts';
import { page } from './page.ts';

export const unroundedQuota: Check<(typeof ruled)[number]> = {
  code: 'TD0509',
  slug: 'unrounded-quota',
  severity: 'error',
  subjects: ruled,
  page,
  run: mistakeCheck('unrounded-quota'),
};
