import type { CatalogueEntry } from '../check.ts';
import { byteOrderMark } from './byte-order-mark/entry.ts';
import { capitalInIdentifier } from './capital-in-identifier/entry.ts';
import { fieldNotHere } from './field-not-here/entry.ts';
import { fieldRepeated } from './field-repeated/entry.ts';
import { legacyEncoding } from './legacy-encoding/entry.ts';
import { malformedDate } from './malformed-date/entry.ts';
import { malformedNumber } from './malformed-number/entry.ts';
import { meaningNotHere } from './meaning-not-here/entry.ts';
import { misplacedKeyword } from './misplaced-keyword/entry.ts';
import { missingPart } from './missing-part-of-line/entry.ts';
import { misspeltKeyword } from './misspelt-keyword/entry.ts';
import { mixedConnectives } from './mixed-connectives/entry.ts';
import { mixedUnits } from './mixed-units/entry.ts';
import { noDeclaration } from './no-declaration/entry.ts';
import { notComposed } from './not-composed/entry.ts';
import { notText } from './not-text/entry.ts';
import { quoteInText } from './quote-in-text/entry.ts';
import { severalCampaigns } from './several-campaigns/entry.ts';
import { strayClosing } from './stray-closing/entry.ts';
import { tooDeep } from './too-deep/entry.ts';
import { tooLarge } from './too-large/entry.ts';
import { unclosedBlock } from './unclosed-block/entry.ts';
import { unclosedText } from './unclosed-text/entry.ts';
import { unexpected } from './unexpected/entry.ts';
import { unknownCharacter } from './unknown-character/entry.ts';
import { unknownKeyword } from './unknown-keyword/entry.ts';

/** What the lexer and the parser find, each with its page. */
export const syntaxEntries: readonly CatalogueEntry[] = [
  notText,
  tooLarge,
  byteOrderMark,
  notComposed,
  unknownCharacter,
  unclosedText,
  quoteInText,
  malformedNumber,
  malformedDate,
  capitalInIdentifier,
  misspeltKeyword,
  unknownKeyword,
  misplacedKeyword,
  unclosedBlock,
  strayClosing,
  tooDeep,
  unexpected,
  missingPart,
  mixedConnectives,
  fieldNotHere,
  fieldRepeated,
  noDeclaration,
  severalCampaigns,
  meaningNotHere,
  legacyEncoding,
  mixedUnits,
];
