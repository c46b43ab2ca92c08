import type { Campaign } from '@thidua/model';
import type { Words } from '../words/words.ts';
import { periodPhrase } from './period.ts';
import { plainText } from './phrase.ts';

/** A movement in one line: who, under which number, when. */
export const movementSummary = (
  { issuers, document, period }: Pick<Campaign, 'issuers' | 'document' | 'period'>,
  words: Words,
): string =>
  [
    issuers.map((issuer) => issuer.name).join(', '),
    document.number,
    period && plainText(periodPhrase(period, words)),
  ]
    .filter(Boolean)
    .join('; ');
