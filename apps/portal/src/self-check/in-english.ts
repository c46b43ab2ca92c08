import { documentLanguage } from '../languages.ts';
import { englishDate } from '../reading/dates.ts';
import { selfCheck } from '../words/en/self-check.ts';
import { startSelfChecks } from './client.ts';

startSelfChecks({
  locale: 'en',
  documentLanguage,
  date: englishDate,
  say: selfCheck,
  thousands: ',',
});
