import type { Check } from '../check.ts';
import { mistakeCheck, ruled } from '../shared/rule-mistakes.ts';
import { page } from './page.ts';

export const notComparable: Check<(typeof ruled)[number]> = {
  code: 'TD0504',
  slug: 'not-comparable',
  severity: 'error',
  subjects: ruled,
  page,
  run: mistakeCheck('not-comparable'),
};
