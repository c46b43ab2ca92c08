import { vietnameseDate } from '@thidua/model/calendar';
import { facets } from '../words/vi/facets.ts';
import { searchPage } from '../words/vi/search-page.ts';
import { startSearch } from './client.ts';

startSearch({
  locale: 'vi',
  documentLanguage: undefined,
  date: vietnameseDate,
  page: searchPage,
  facets,
});
