import type { Check } from '../check.ts';
import { mistakeCheck, ruled } from '../shared/rule-mistakes.ts';
import { page } from './page.ts';

export const councilInside: Check<(typeof ruled)[number]> = {
  code: 'TD0505',
  slug: 'council-inside',
  severity: 'error',
  subjects: ruled,
  page,
  run: mistakeCheck('council-inside'),
};
