import type { Check } from '../check.ts';
import { mistakeCheck } from '../shared/rule-mistakes.ts';
import { page } from './page.ts';

export const overlappingValidity: Check<'title' | 'award-form' | 'parameter'> = {
  code: 'TD0515',
  slug: 'overlapping-validity',
  severity: 'error',
  subjects: ['title', 'award-form', 'parameter'],
  page,
  run: mistakeCheck('overlapping-validity'),
};
