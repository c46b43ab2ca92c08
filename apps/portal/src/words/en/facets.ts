import type { Words } from '../words.ts';
import { noun } from './plural.ts';

export const facets: Words['facets'] = {
  unknownIssuer: 'Not known',
  unstatedForm: 'Not stated',
  noYear: 'Year unknown',
  movements: (count) => noun(count, 'movement'),
  more: (count) => `${count} more`,
  chosen: 'Narrowed by',
  takeBack: 'Remove',
  takeAllBack: 'Remove all filters',
  before: (date) => (date === undefined ? ' (former)' : ` (before ${date})`),
  names: {
    provinceToday: 'Province today',
    provinceAsIssued: 'Province when issued',
    year: 'Year of issue',
    level: 'Level of the issuing body',
    branch: 'Branch of the issuing body',
    theme: 'Theme',
    status: 'Status',
    form: 'Form of emulation',
    award: 'Title or commendation',
    event: 'Day or event celebrated',
  },
};
