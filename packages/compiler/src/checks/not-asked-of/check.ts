import type { Check } from '../check.ts';
import { mistakeCheck, ruled } from '../shared/rule-mistakes.ts';
import { page } from './page.ts';

export const notAskedOf: Check<(typeof ruled)[number]> = {
  code: 'TD0518',
  slug: 'not-asked-of',
  severity: 'warning',
  subjects: ruled,
  page,
  run: mistakeCheck('not-asked-of'),
};
