import type { Words } from '../words.ts';

export const lists: Words['lists'] = {
  pages: 'Pages of the list',
  page: (page) => `Page ${page}`,
  pageOf: (page, pages) => `page ${page} of ${pages}`,
  previous: 'Previous page',
  next: 'Next page',
  notSummedUp: (end) => `Ended ${end}, no final review found`,
};
