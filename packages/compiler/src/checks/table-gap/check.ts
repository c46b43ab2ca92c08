import type { Check } from '../check.ts';
import { mistakeCheck } from '../shared/rule-mistakes.ts';
import { page } from './page.ts';

export const tableGap: Check<'scoring-grid'> = {
  code: 'TD0514',
  slug: 'table-gap',
  severity: 'warning',
  subjects: ['scoring-grid'],
  page,
  run: mistakeCheck('table-gap'),
};
