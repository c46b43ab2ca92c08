import { englishCount } from '../../reading/figure.ts';
import type { Words } from '../words.ts';
import { counted, noun, ordinal } from './plural.ts';

export const entries: Words['entries'] = {
  movementsOfTile: (count) => noun(count, 'movement'),
  mapToday: 'Tile map: the 34 provinces and cities of today',
  mapBefore: 'Tile map: the 63 provinces and cities before 1 July 2025',
  mapAbout:
    'Each tile is a province or city, placed roughly where it lies. Coloured tiles have movements in the archive; the figure says how many.',
  locator: {
    today: 'Where it lies on the tile map of today’s provinces and cities',
    'before-2025': 'Where it lay on the tile map of the provinces and cities before 1 July 2025',
  },
  allProvinces: 'All provinces and cities, the former ones too',
  list: 'List',
  byYear: 'By year',
  yearsChart: 'Movements by year',
  places: 'Where it was run',
  celebratedBy: 'Movements that celebrate it',
  citedBy: 'Movements that cite it',
  awardedIn: 'Movements that name it among their awards',
  sideBySide: 'Movements of this theme',
  issuersHere: 'Bodies of the area',
  anniversary: (years) => `${ordinal(years)} anniversary`,
  onDay: (day) => day,
  endedBefore: (day) => `the movement ended before, on ${day}`,
  movement: 'Movement',
  issued: 'Issued',
  issuer: 'Issuing body',
  targets: 'Targets',
  noTargets: 'no targets stated',
  reached: 'reached',
  moreTargets: (count) => `and ${counted(count, 'more target')}`,
  awarded: (figures) => `${figures} awarded`,
  calendarOf: (year) => `Calendar of ${year}`,
  over: (count) => `${englishCount(count)} over`,
  summedUp: (count) => `${englishCount(count)} summed up`,
  notSummedUp: (count) => `${englishCount(count)} with no final review found`,
  howCounted: 'How this is counted',
  narrow: 'Filter and search these movements',
  more: (count) => `and ${counted(count, 'more', 'more')}`,
};
