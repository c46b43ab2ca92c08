import type { Check } from '../check.ts';
import { mistakeCheck, ruled } from '../shared/rule-mistakes.ts';
import { page } from './page.ts';

export const yearNotStated: Check<(typeof ruled)[number]> = {
  code: 'TD0508',
  slug: 'year-not-stated',
  severity: 'warning',
  subjects: ruled,
  page,
  run: mistakeCheck('year-not-stated'),
};
