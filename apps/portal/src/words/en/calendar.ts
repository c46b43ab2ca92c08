import { englishMonths } from '../../reading/dates.ts';
import type { Words } from '../words.ts';
import { counted } from './plural.ts';

const month = (number: number): string => englishMonths[number - 1] ?? `${number}`;

export const calendar: Words['calendar'] = {
  title: 'Calendar',
  lead: 'What starts, ends, is due or is celebrated, as the documents of the archive state it.',
  empty: 'No document of the archive states a date yet.',
  ofYear: (year) => `Calendar of ${year}`,
  ofMonth: (number, year) => `Calendar of ${month(number)} ${year}`,
  ofMonthShort: (number, year) => `${month(number)} ${year}`,
  month,
  yearOnly: 'Known to the year alone',
  monthOnly: 'In the month',
  kinds: { celebrated: 'Celebrated', starts: 'Starts', ends: 'Ends', due: 'Due' },
  before: 'before this day',
  entries: (count) => counted(count, 'entry', 'entries'),
  celebratedBy: (count) => `celebrated by ${counted(count, 'movement')}`,
  more: (count) => `and ${counted(count, 'more entry', 'more entries')} of the kind on this day`,
  previousMonth: 'Previous month with entries',
  nextMonth: 'Next month with entries',
  monthsOfYear: 'Months with entries',
  neighbours: 'Other months',
};
