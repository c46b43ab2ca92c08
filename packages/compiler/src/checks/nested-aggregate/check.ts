import type { Check } from '../check.ts';
import { mistakeCheck, ruled } from '../shared/rule-mistakes.ts';
import { page } from './page.ts';

export const nestedAggregate: Check<(typeof ruled)[number]> = {
  code: 'TD0506',
  slug: 'nested-aggregate',
  severity: 'error',
  subjects: ruled,
  page,
  run: mistakeCheck('nested-aggregate'),
};
