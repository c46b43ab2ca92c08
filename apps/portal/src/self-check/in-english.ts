import { documentLanguage } from '../languages.ts';
import { selfCheck } from '../words/en/self-check.ts';
import { startSelfChecks } from './client.ts';

startSelfChecks({ locale: 'en', documentLanguage, say: selfCheck, thousands: ',' });
