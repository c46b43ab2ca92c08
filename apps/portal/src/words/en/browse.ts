import type { Words } from '../words.ts';

export const browse: Words['browse'] = {
  title: 'Browse the archive',
  fromHome: 'Or browse by province, year, level and branch, status, award and celebrated day',
  about:
    'All movements of the archive, arranged by each of their features. These pages need no JavaScript; the search page narrows its results by the very same features.',
  facetAbout: {
    provinceToday: 'By province or city of today, the movements of its former provinces included.',
    provinceAsIssued: 'By province or city as it was when the document was issued.',
    year: 'By the year of the document.',
    level: 'By the level of the issuing body at the time of issue.',
    branch: 'By branch: the State, the Party, the Front, trade unions and other organisations.',
    theme: 'By theme: movements and mobilisations that return in many years and places.',
    status: 'By status: draft, issued, summed up, replaced or cancelled.',
    form: 'By the form of emulation that the law provides, where the document states it.',
    award: 'By the titles and forms of commendation that documents call by name.',
    event: 'By the holidays, congresses and events that movements celebrate.',
  },
  nothing: 'No movement states this yet.',
  everyOf: (count) => `See all ${count}`,
  searchWithin: 'Search and narrow this list further',
};
