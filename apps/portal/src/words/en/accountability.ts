import { englishCount } from '../../reading/figure.ts';
import type { Words } from '../words.ts';
import { counted } from './plural.ts';

const movements = (count: number): string => counted(count, 'movement');

export const accountability: Words['accountability'] = {
  title: 'Accountability',
  lead: 'Six figures that set what was launched beside what the archive has on record. Each leads to the very documents that it is made of.',
  asOf: (day) => `As of ${day}.`,
  matters: {
    'not-summed-up': {
      name: 'Launched, no final review on record',
      base: (of) => `of ${movements(of)} issued and over`,
      counted:
        'Counts movements that were issued and whose last day has passed, where the archive records neither the status “summed up” nor any outcome.',
      unsaid:
        'It does not say that the body never summed up: a final review may exist without having been published or entered. Movements of unknown end are not counted.',
      none: 'The archive has no such movement.',
    },
    'ended-before': {
      name: 'Ended before the day it celebrates',
      base: (of) => `of ${movements(of)} with an end and a day celebrated on record`,
      counted:
        'Counts movements whose last day is earlier than the holiday or event that the document says they celebrate.',
      unsaid:
        'It does not say that the movement is wrong: a run of emulation may be meant to end before the holiday. Events without a date are not counted.',
      none: 'The archive has no such movement.',
    },
    'not-measured': {
      name: 'With targets that cannot be measured yet',
      base: (of) => `of ${movements(of)} with targets`,
      counted:
        'Counts movements with at least one target that no rule measures, or measures only in part: qualitative, awaiting guidance, or words alone.',
      unsaid:
        'It does not say that such a target is a bad one: some things are not measured in figures. Movements without any target are not counted.',
      none: 'Every target in the archive has a rule that measures it.',
    },
    'without-number': {
      name: 'Drafts without a number',
      base: (of) => `of ${counted(of, 'draft')}`,
      counted: 'Counts drafts whose document number is blank, unknown or not stated.',
      unsaid:
        'It does not say that the document was never issued: the signed copy may have a number where the archive has only the unfilled one.',
      none: 'Every draft in the archive has a number.',
    },
    copied: {
      name: 'Contents almost copied from above',
      base: (of) => `of ${movements(of)} in response to another movement of the archive`,
      counted:
        'Counts movements with at least one item of which four fifths or more of the pairs of neighbouring words are those of an item of the movement that it responds to; items under eight words are left out.',
      unsaid:
        'It does not say that copying is wrong: lower levels may be asked to do just that. What is compared is the wording as entered, often the editors’ summary and not the original.',
      none: 'The archive has no such movement.',
    },
    overlapping: {
      name: 'At the same time, for the same people',
      base: (of) => `of ${movements(of)} issued with a clear period and clear participants`,
      counted:
        'Counts movements that share at least one day with another movement of the same body for participants of the same name; movements that respond to, continue or are part of one another are left out.',
      unsaid:
        'It does not say that these movements are too many. The same people under different names, or addressed by two bodies, are not counted.',
      none: 'The archive has no such movement.',
    },
  },
  measures: {
    measured: 'measured by a rule',
    partly: 'measured in part',
    words: 'qualitative',
    deferred: 'awaiting guidance',
    unwritten: 'words alone',
  },
  nothingToCount: 'The archive has no movement of this kind yet.',
  howCounted: 'How it is counted',
  notSaid: 'What the figure does not say',
  documents: 'The documents',
  endedOn: (day) => `ended on ${day}`,
  openTargets: (open, of) => `${englishCount(open)} of ${counted(of, 'target')}`,
  copiedItems: (copied, of) => `${englishCount(copied)} of ${counted(of, 'item')} alike:`,
  own: 'This movement',
  theirs: 'The document above',
  sameTime: 'at the same time as',
  forWhom: 'for',
  moreOthers: (count) => `and ${counted(count, 'other movement')}`,
};
