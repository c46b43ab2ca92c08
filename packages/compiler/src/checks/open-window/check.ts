import type { Check } from '../check.ts';
import { mistakeCheck, ruled } from '../shared/rule-mistakes.ts';
import { page } from './page.ts';

export const openWindow: Check<(typeof ruled)[number]> = {
  code: 'TD0507',
  slug: 'open-window',
  severity: 'error',
  subjects: ruled,
  page,
  run: mistakeCheck('open-window'),
};
