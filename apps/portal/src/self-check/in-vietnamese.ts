import { selfCheck } from '../words/vi/self-check.ts';
import { startSelfChecks } from './client.ts';

startSelfChecks({ locale: 'vi', documentLanguage: undefined, say: selfCheck, thousands: '.' });
