import type { Check } from '../check.ts';
import { mistakeCheck } from '../shared/rule-mistakes.ts';
import { page } from './page.ts';

export const gapInValidity: Check<'title' | 'award-form' | 'parameter'> = {
  code: 'TD0516',
  slug: 'gap-in-validity',
  severity: 'warning',
  subjects: ['title', 'award-form', 'parameter'],
  page,
  run: mistakeCheck('gap-in-validity'),
};
