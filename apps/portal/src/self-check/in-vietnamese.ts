import { vietnameseDate } from '@thidua/model/calendar';
import { selfCheck } from '../words/vi/self-check.ts';
import { startSelfChecks } from './client.ts';

startSelfChecks({
  locale: 'vi',
  documentLanguage: undefined,
  date: vietnameseDate,
  say: selfCheck,
  thousands: '.',
});
