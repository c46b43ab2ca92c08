import { datePartsOf, type Milestone, type Period, type PeriodEnd } from '@thidua/model';
import { vi } from '../words/vi.ts';
import type { Words } from '../words/words.ts';
import { joined, type Phrase, partyPhrase, plainText, quoted } from './phrase.ts';
import { durationText } from './quantities.ts';
import { sameWords } from './same-words.ts';

/** One end of a period; where the boundary day is known and not written out, it follows in brackets. */
function periodEndPhrase(end: PeriodEnd, words: Words): Phrase {
  switch (end.kind) {
    case 'date':
      return [words.date(end.date)];
    case 'issue':
      return [words.period.issue, ...(end.day === undefined ? [] : [` (${words.date(end.day)})`])];
    case 'event':
      return [
        ...partyPhrase(end.event),
        ...(end.day === undefined ? [] : [` (${words.date(end.day)})`]),
      ];
    case 'end-of-period':
      return [words.period.endOfPeriod];
    case 'unknown':
      return [words.unknown];
    case 'blank':
      return [words.blank];
  }
}

/** The period with its ends to the day, as far as they are known: `từ 01/07/2022 đến hết 30/09/2022`. */
export function periodPhrase(period: Period, words: Words): Phrase {
  const exact = (end: PeriodEnd): Phrase =>
    end.kind === 'date' && end.day !== undefined
      ? [words.date(end.day)]
      : periodEndPhrase(end, words);
  return [
    ...(period.from === undefined
      ? [`${words.period.noStart}, `]
      : [`${words.period.from} `, ...exact(period.from), ' ']),
    ...(period.to === undefined
      ? [words.period.ongoing]
      : [
          `${period.to.kind === 'end-of-period' ? words.timing.until : words.period.to} `,
          ...exact(period.to),
        ]),
  ];
}

/** What the sentence leaves out: the words of the file where they are others, and the stated length. */
export function periodNote(period: Period, words: Words): Phrase {
  const { text, statedLength } = period;
  // The file is in Vietnamese: only there it can say the same as the sentence does.
  const isSaid = sameWords(text, plainText(periodPhrase(period, vi)));
  return joined(
    [
      ...(isSaid ? [] : [[`${words.movement.periodAsWritten}: `, quoted(text)]]),
      ...(statedLength === undefined
        ? []
        : [[`${words.movement.statedLength.toLowerCase()}: ${durationText(statedLength, words)}`]]),
    ],
    '; ',
  );
}

const isYearless = (end: PeriodEnd): boolean => end.kind === 'date' && end.date.startsWith('XXXX');

type Timing = NonNullable<Milestone['timing']>;

/** In English a month is `in` where a day is `on`. */
const relationText = ({ relation, at, recurring }: Timing, words: Words): string => {
  const isDay = at === undefined || at.kind !== 'date' || datePartsOf(at.date).day !== undefined;
  return relation === 'on' && !isDay && recurring === undefined
    ? words.timing.within
    : words.timing[relation];
};

/** When something is due: `chậm nhất 15/12 hằng năm`. */
export function timingPhrase(timing: Timing, words: Words): Phrase {
  // "Every year" stands alone; "the 15th of December every year" needs no further date.
  const bare = timing.relation === 'on' && timing.start === undefined && timing.at === undefined;
  const repeated = timing.recurring?.monthDay !== undefined;
  // `khi kết thúc phong trào` needs no "on" before it.
  const atEnd = timing.relation === 'on' && timing.at?.kind === 'end-of-period';
  const phrase: Phrase[number][] =
    (bare && !repeated) || atEnd ? [] : [relationText(timing, words)];
  if (timing.start !== undefined)
    phrase.push(' ', ...periodEndPhrase(timing.start, words), ` ${words.timing.until}`);
  if (timing.at !== undefined && !(repeated && isYearless(timing.at)))
    phrase.push(...(phrase.length === 0 ? [] : [' ']), ...periodEndPhrase(timing.at, words));
  if (timing.recurring !== undefined)
    phrase.push(
      [
        ...(phrase.length === 0 ? [] : ['']),
        ...(timing.recurring.monthDay === undefined
          ? []
          : [words.dayOfYear(timing.recurring.monthDay)]),
        words.timing.every[timing.recurring.every],
      ].join(' '),
    );
  return phrase;
}
