import type { Check } from '../check.ts';
import { mistakeCheck } from '../shared/rule-mistakes.ts';
import { page } from './page.ts';

export const pointsSum: Check<'scoring-grid'> = {
  code: 'TD0513',
  slug: 'points-sum',
  severity: 'warning',
  subjects: ['scoring-grid'],
  page,
  run: mistakeCheck('points-sum'),
};
