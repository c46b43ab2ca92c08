import { documentLanguage } from '../languages.ts';
import { englishDate } from '../reading/dates.ts';
import { facets } from '../words/en/facets.ts';
import { searchPage } from '../words/en/search-page.ts';
import { startSearch } from './client.ts';

startSearch({ locale: 'en', documentLanguage, date: englishDate, page: searchPage, facets });
