import type { Words } from '../words.ts';
import { lists } from './lists.ts';

const movements = (count: number): string => `${count} ${count === 1 ? 'movement' : 'movements'}`;

export const searchPage: Words['searchPage'] = {
  title: 'Search',
  description:
    'Search the archive of emulation movements by name, document number, day, province or issuing body, with or without Vietnamese marks.',
  label: 'Search the archive',
  notSummedUp: lists.notSummedUp,
  button: 'Search',
  hint: 'Documents are in Vietnamese: search for a Vietnamese name or word, a document number, a day, a province or a body. Marks may be left out. Put a phrase in quotation marks to find exactly that.',
  examplesTitle: 'Examples',
  examples: [
    ['lao dong gioi', 'the name of a movement, with marks or without'],
    ['2775/UBND-NC', 'a document number'],
    ['22/6/2022', 'a day of issue: day, month, year'],
    ['Vĩnh Long', 'a province of today, those that became part of it included'],
    ['LĐLĐ Lai Châu', 'an abbreviation'],
    ['"đoàn kết sáng tạo"', 'an exact phrase'],
  ],
  browseTitle: 'Or look through the lists',
  noScript:
    'The search box needs JavaScript, which is off in this browser. Everything can still be found by the lists below.',
  resultsLabel: 'Results',
  exactMarks: 'Match marks',
  exactMarksHint: 'only words with the very marks that were typed',
  order: 'Sort by',
  orders: {
    relevance: 'Relevance',
    'latest-issued': 'Issued: latest first',
    'earliest-issued': 'Issued: earliest first',
    'latest-end': 'Ends: latest first',
    'earliest-end': 'Ends: earliest first',
  },
  narrow: 'Narrow the results',
  narrowed: (count) => `Narrow the results (${count} chosen)`,
  toResults: 'To the results',
  searching: 'Searching…',
  failed: 'The search index could not be fetched. Check the connection and try again.',
  retry: 'Try again',

  counted: (count, pages) =>
    `${movements(count)}${pages > 0 ? `, ${pages} other ${pages === 1 ? 'page' : 'pages'}` : ''}`,
  forQuestion: ' for ',
  quoted: (text) => `“${text}”`,
  ofAll: (all) => ` (${all} before narrowing)`,
  nothingLeft: (all) => `No movement fits every filter; without filters there are ${all}.`,
  nothingExact: (query) => `Nothing has exactly the marks of “${query}”.`,
  withoutExactMarks: 'Search whatever the marks',
  didYouMean: 'Did you mean ',
  pressEnter: 'Press Enter to open the document of this number.',
  nothing: (query) => `Nothing found for “${query}”.`,
  unknown: (words) =>
    `Not found: ${words.length > 1 ? 'the words' : 'the word'} ${words.map((word) => `“${word}”`).join(', ')}.`,
  phrasesApart: 'No document has that exact phrase. These have each of its words.',
  nearest: 'No document has all of the words. These come nearest.',
  advice: 'Try fewer words, leave out quotation marks, or look through the lists below.',

  direct: 'Straight to',
  movementsTitle: movements,
  pagesTitle: 'Other pages',
  more: 'Show more',
  moreOthers: 'Show more pages',
  partOf: (date) => (date === undefined ? 'now part of' : `since ${date} part of`),
  since: (date) => `since ${date}`,
  today: 'now part of',
  noDate: 'date unknown',
};
