import type { Scope } from '@thidua/model';
import type { Words } from '../words/words.ts';
import { joined, type Phrase, partiesPhrase } from './phrase.ts';

/** How far a movement or a rule reaches: `Địa phương: tỉnh Lào Cai`. */
export const scopePhrase = ({ level, parties }: Scope, words: Words): Phrase =>
  joined(
    [
      ...(level === undefined ? [] : [[words.scopes[level]]]),
      ...(parties.length === 0 ? [] : [partiesPhrase(parties)]),
    ],
    ': ',
  );
