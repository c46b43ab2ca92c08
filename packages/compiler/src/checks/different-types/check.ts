import type { Check } from '../check.ts';
import { mistakeCheck, ruled } from '../shared/rule-mistakes.ts';
import { page } from './page.ts';

export const differentTypes: Check<(typeof ruled)[number]> = {
  code: 'TD0501',
  slug: 'different-types',
  severity: 'error',
  subjects: ruled,
  page,
  run: mistakeCheck('different-types'),
};
