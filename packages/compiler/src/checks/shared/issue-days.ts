import type { OfficialDocument } from '@thidua/model';
import { type DayRange, daysOf } from './day-range.ts';

/** The days on which the document can have been issued; a draft has a month, a year or nothing. */
export const issueDays = (document: OfficialDocument): DayRange => daysOf(document.date);

/** Whether the day of issue is known, to the day. */
export function hasIssueDay(document: OfficialDocument): boolean {
  return document.date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(document.date);
}
