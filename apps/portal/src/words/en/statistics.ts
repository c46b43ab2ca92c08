import type { Words } from '../words.ts';
import { counted } from './plural.ts';

const movements = (count: number): string => counted(count, 'movement');

export const statistics: Words['statistics'] = {
  title: 'Statistics',
  lead: (count) =>
    `Counted over the ${movements(count)} in the archive. The archive does not hold every movement that was ever launched: the figures speak of the archive, not of the country.`,
  withdrawn: (count) =>
    `${movements(count)} that ${count === 1 ? 'was' : 'were'} cancelled ${count === 1 ? 'is' : 'are'} not counted.`,
  empty: 'The archive has no movement to count yet.',
  data: 'Figures of the chart',
  byYear: 'Movements by year',
  byYearAbout: 'By the year in which the document was signed.',
  withoutYear: (count) =>
    `${movements(count)} of unknown year ${count === 1 ? 'is' : 'are'} not in the chart.`,
  year: 'Year',
  movements: 'Movements',
  summedUp: 'Summed up',
  byState: 'By status',
  state: 'Status',
  byProvince: 'By province or city of today',
  byProvinceAbout:
    'Movements of a former province count for the one that it is now part of. Places without a movement in the archive are not listed.',
  province: 'Province or city',
  byLevel: 'By level of the issuing body',
  level: 'Level',
  byBranch: 'By branch of the issuing body',
  branch: 'Branch',
  firstIssuer: 'A document issued by several bodies counts for the one named first.',
  byTheme: 'By theme',
  byThemeAbout: 'A movement may carry several themes, or none.',
  theme: 'Theme',
  targets: 'How far targets can be measured',
  targetsAbout: (targets, withTargets, all) =>
    `${counted(targets, 'target')} of ${movements(withTargets)}; ${movements(all - withTargets)} ${all - withTargets === 1 ? 'states' : 'state'} none.`,
  noTargets: 'No movement of the archive states a target yet.',
  measure: 'How far it can be measured',
  target: 'Targets',
  unstated: 'not stated',
  chartOf: (title, first, last, most) =>
    `Column chart: ${title}, from ${first} to ${last}; most in ${most}.`,
  more: (count) => `and ${counted(count, 'more', 'more')}`,
};
