import type { Check } from '../check.ts';
import { mistakeCheck, ruled } from '../shared/rule-mistakes.ts';
import { page } from './page.ts';

export const quotaWithoutBase: Check<(typeof ruled)[number]> = {
  code: 'TD0511',
  slug: 'quota-without-base',
  severity: 'warning',
  subjects: ruled,
  page,
  run: mistakeCheck('quota-of-nobody'),
};
