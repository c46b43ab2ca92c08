import type { Words } from '../words.ts';
import { counted } from './plural.ts';

/** Within a sentence. */
const lowered = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

export const history: Words['history'] = {
  title: 'History',
  of: (name) => `History: ${name}`,
  head: 'Published versions',
  count: (count) => counted(count, 'version'),
  between: (first, last) => `published from ${first} to ${last}`,
  onDay: (day) => `published on ${day}`,
  one: (day) => [`A single version, published on ${day} by `, '. Nothing has changed since.'],
  oneOrOlder: (day) =>
    `Nothing has changed since ${day}. The copy of the archive that this page was made from has no history before that day.`,
  notCommitted: 'This version is not yet in the source repository.',
  unknown:
    'Earlier versions are not known: this page was made from a copy without its source repository.',
  partly:
    'The copy of the archive that this page was made from has only recent commits; there may be older versions that are not shown.',
  see: 'See the history',
  seeAll: (count) => `See all ${counted(count, 'version')} and compare them`,
  version: (day) => `Version of ${day}`,
  versionNow: 'Version in preparation',
  version2: (version, count) => `${version}, no. ${count} of the day`,
  atLatest: (day) => `there on ${day} or before`,
  current: 'Current',
  first: 'The first version that was published.',
  published: 'Published on',
  author: 'Recorded by',
  reason: 'Reason',
  commit: 'Commit',
  weights: {
    presentation: 'Presentation',
    editorial: 'Editorial',
    substantive: 'Substance',
    authority: 'A fact of the issued document',
  },
  changedSince: (version) => `What changed since the ${lowered(version)}`,
  more: (count) => counted(count, 'more change'),
  read: 'Read this version',
  compare: 'Compare with the version before',
  compareLater: 'Compare with the version after',
  otherPairs: 'Other comparisons',
  howCounted: 'What counts as a version',
  version1: 'This version',
  anyTwo: 'Compare any two versions',
  from: (version) => `From the ${lowered(version)} to`,
  fewPairs:
    'There are many versions: each is compared with the one before it and with the current one.',
  unread: 'Commits that cannot be read',
  unreadWhy:
    'At these commits the source file is mistaken or written in an older way, so they count as no version.',
  folded:
    'A commit that changes only how the file is set out, and nothing that it says, is no version.',
  comparison: 'Two versions compared',
  comparisonOf: (name, from, to) => `${name}: ${lowered(from)} and ${lowered(to)}`,
  earlier: 'The earlier one',
  later: 'The later one',
  sameFacts: 'Both versions say the same.',
  inFacts: 'In facts',
  inWords: 'In words',
  inWordsNote:
    'What went is struck out, what came is underlined; stretches that stayed are left out. The text is in Vietnamese.',
  sameWords: 'The text of the movement is the same in both.',
  leftOut: (count) => counted(count, 'unchanged line'),
  unchangedSections: 'Unchanged sections',
  name: 'Name of the movement',
  old: (day) => `This is an earlier version, published on ${day}.`,
  replacedOn: (day) => `The version after it was published on ${day}.`,
  replacedNow: 'The version after it is in preparation.',
  older: 'Earlier version',
  isCurrent: 'This is the current version, the same as the page of the movement.',
  toCurrent: 'See the current version',
  toHistory: 'See all versions',
  namesOfToday:
    'Bodies, places and events have the names of today’s registry; the wording is that of this version, in Vietnamese.',
  asData: 'The version as data (JSON)',
};
