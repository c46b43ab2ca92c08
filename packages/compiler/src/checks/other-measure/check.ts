import type { Check } from '../check.ts';
import { mistakeCheck, ruled } from '../shared/rule-mistakes.ts';
import { page } from './page.ts';

export const otherMeasure: Check<(typeof ruled)[number]> = {
  code: 'TD0502',
  slug: 'other-measure',
  severity: 'error',
  subjects: ruled,
  page,
  run: mistakeCheck('other-measure'),
};
