import type { Grade } from '../grade.ts';

/** A grade at a glance; the word stands beside it. */
export const gradeMarks: Readonly<Record<Grade, string>> = {
  authority: '🔴',
  substantive: '🟠',
  editorial: '🔵',
  presentation: '⚪',
};
