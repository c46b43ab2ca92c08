import type { Campaign } from '@thidua/model';
import type { Words } from '../words/words.ts';
import { periodPhrase } from './period.ts';
import { plainText } from './phrase.ts';

/** A movement in one line: who, under which number, when. */
export const movementSummary = (
  {
    issuers,
    document,
    period,
    status,
  }: Pick<Campaign, 'issuers' | 'document' | 'period' | 'status'>,
  words: Words,
): string =>
  [
    // What no longer stands says so wherever it is told in short.
    ['cancelled', 'replaced'].includes(status.state) ? words.states[status.state] : undefined,
    issuers.map((issuer) => issuer.name).join(', '),
    document.number,
    period && plainText(periodPhrase(period, words)),
  ]
    .filter(Boolean)
    .join('; ');
