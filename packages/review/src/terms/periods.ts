import type { Duration, Period, PeriodEnd, Unit } from '@thidua/model';
import { fact, group, type Term } from '../compare/term.ts';
import { byDays, date, type Moved, moves } from '../words/dates.ts';
import { byHowMuch, figure } from '../words/figures.ts';
import { each, type Words, words } from '../words/words.ts';
import { asWritten } from './texts.ts';

export const unitWords: Readonly<Record<Unit, Words>> = {
  year: words('năm', 'years'),
  quarter: words('quý', 'quarters'),
  month: words('tháng', 'months'),
  week: words('tuần', 'weeks'),
  day: words('ngày', 'days'),
  'working-day': words('ngày làm việc', 'working days'),
  hour: words('giờ', 'hours'),
  dong: words('đồng', 'đồng'),
  time: words('lần', 'times'),
  person: words('người', 'people'),
  collective: words('tập thể', 'collectives'),
  point: words('điểm', 'points'),
};

const durationWords = ({ value, unit }: Duration): Words =>
  each((language) => `${figure(value)[language]} ${unitWords[unit][language]}`);

function periodEndWords(end: PeriodEnd): Words {
  switch (end.kind) {
    case 'date':
      return end.exclusive
        ? each(
            (language) => `${{ vi: 'trước', en: 'before' }[language]} ${date(end.date)[language]}`,
          )
        : date(end.date);
    case 'issue':
      return words('ngày ban hành', 'the day of issue');
    case 'event':
      return words(`“${end.event.name}”`, `“${end.event.name}”`);
    case 'end-of-period':
      return words('khi kết thúc', 'the end of the period');
    case 'unknown':
      return words('chưa rõ', 'not known');
    case 'blank':
      return words('để trống', 'left blank');
  }
}

/** The day of an end, where one is known. */
export const dayOfEnd = (end: PeriodEnd | undefined): string | undefined =>
  end !== undefined && 'day' in end ? end.day : undefined;

/** One end of a period, with what day it comes to where that says more. */
const periodEnd = (name: Words, moved: Moved): Term<PeriodEnd> =>
  fact({
    name,
    show: periodEndWords,
    showBoth: (before, after) => {
      const [a, b] = [periodEndWords(before), periodEndWords(after)];
      return a.vi === b.vi ? [withDay(before), withDay(after)] : [a, b];
    },
    note: (before, after) => byDays(dayOfEnd(before), dayOfEnd(after), moved),
  });

/** The end with the day that it comes to. */
export const withDay = (end: PeriodEnd): Words =>
  each((language) => {
    const day = dayOfEnd(end);
    const shown = periodEndWords(end)[language];
    return day === undefined ? shown : `${shown}, ${date(day)[language]}`;
  });

export const period: Term<Period> = group<Period>({
  from: periodEnd(words('thời gian bắt đầu', 'start'), moves.start),
  to: periodEnd(words('thời gian kết thúc', 'end'), moves.end),
  statedLength: fact({
    name: words('thời hạn ghi trong văn bản', 'stated length'),
    show: durationWords,
    note: (before, after) =>
      before.unit === after.unit
        ? byHowMuch(before.value, after.value, unitWords[after.unit])
        : undefined,
  }),
  text: asWritten(words('cách ghi thời gian', 'how the period is written')),
});
