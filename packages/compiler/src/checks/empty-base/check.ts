import type { Check } from '../check.ts';
import { mistakeCheck, ruled } from '../shared/rule-mistakes.ts';
import { page } from './page.ts';

export const emptyBase: Check<(typeof ruled)[number]> = {
  code: 'TD0512',
  slug: 'empty-base',
  severity: 'warning',
  subjects: ruled,
  page,
  run: mistakeCheck('empty-base'),
};
