import type { Check } from '../check.ts';
import { mistakeCheck, ruled } from '../shared/rule-mistakes.ts';
import { page } from './page.ts';

export const notOnScale: Check<(typeof ruled)[number]> = {
  code: 'TD0503',
  slug: 'not-on-scale',
  severity: 'error',
  subjects: ruled,
  page,
  run: mistakeCheck('not-on-scale'),
};
