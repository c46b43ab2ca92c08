import { englishCount } from '../../reading/figure.ts';
import type { Words } from '../words.ts';

export const chain: Words['chain'] = {
  fartherAbove: 'Further above',
  partOf: 'Part of',
  answeredBy: 'Movements that respond to it',
  continuedBy: 'Continued by',
  more: (count) => `and ${englishCount(count)} more`,
  reachedOf: (target) => `Reached, target ${target}`,
  reachedAbove: 'What each target reached stands beside that target.',
  noOutcome: (end) =>
    `The movement ended on ${end}; the archive has no outcome or final review of it.`,
  allWithoutOutcome: 'All such movements, and how they are counted',
  republic: 'Socialist Republic of Viet Nam',
  motto: 'Independence – Freedom – Happiness',
  party: 'Communist Party of Viet Nam',
};
