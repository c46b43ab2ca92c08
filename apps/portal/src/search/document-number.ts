import { foldedWords, foldText } from './fold.ts';

/** A document number taken apart: `52/2024/QĐ-UBND` is 52, 2024 and `qd-ubnd`. All folded. */
export type DocumentNumber = {
  /** Without leading zeros; absent in a draft whose number is blank. */
  readonly number?: string;
  readonly year?: string;
  readonly symbol?: string;
};

const letters = '[\\p{L}][\\p{L}\\p{N}&]*';
const symbol = `${letters}(?:\\s?-\\s?${letters}|/${letters})*`;
const whole = new RegExp(
  `^(?:so\\s*:?\\s*)?(?:(\\d{1,6}|…|\\.{2,}))?\\s*(?:[/-]\\s*((?:18|19|20|21)\\d{2}))?\\s*(?:[/-]\\s*(${symbol}))?$`,
  'u',
);
const symbolAlone = new RegExp(`^${letters}-${symbol}$`, 'u');

/**
 * Reads a document number as written: `2775/UBND-NC`, `13 /PĐTD-LĐLĐ`, `34-CT/TW`, `06/2022/QH15`,
 * `…/SCT-VP`. `undefined` where it is none: neither a figure nor a symbol.
 */
export function readDocumentNumber(text: string): DocumentNumber | undefined {
  const folded = foldText(text);
  if (symbolAlone.test(folded)) return { symbol: foldedWords(folded).join('-') };
  const match = whole.exec(folded);
  if (match === null) return undefined;
  const [, figures, year, letterPart] = match;
  const number = figures !== undefined && /\d/.test(figures) ? String(Number(figures)) : undefined;
  if (number === undefined && letterPart === undefined) return undefined;
  return {
    ...(number === undefined ? {} : { number }),
    ...(year === undefined ? {} : { year }),
    ...(letterPart === undefined ? {} : { symbol: foldedWords(letterPart).join('-') }),
  };
}

/** One spelling of a document number, by which two of them are compared: `5/2022/qd-ubnd`. */
export function numberKey({ number, year, symbol: letterPart }: DocumentNumber): string {
  return [number ?? '', year, letterPart].filter((part) => part !== undefined).join('/');
}

/** Whether what was asked names this document: every part that was given agrees. */
export function agrees(asked: DocumentNumber, document: DocumentNumber): boolean {
  return (
    (asked.number === undefined || asked.number === document.number) &&
    (asked.year === undefined || asked.year === document.year) &&
    (asked.symbol === undefined || asked.symbol === document.symbol)
  );
}

const within = new RegExp(
  `(?<![\\p{L}\\p{N}/-])(?:(?:so\\s*:?\\s*)?\\d{1,6}\\s?[/-]\\s?(?:(?:18|19|20|21)\\d{2}\\s?/\\s?)?${symbol}|/?${letters}-${symbol})(?![\\p{L}\\p{N}])`,
  'gu',
);

/** A document number, or a symbol alone, found in folded text. */
export type FoundNumber = {
  readonly start: number;
  readonly end: number;
  readonly value: DocumentNumber;
};

/** Every document number with a symbol, and every symbol alone (`ubnd-nc`), in folded text. */
export function findDocumentNumbers(folded: string): FoundNumber[] {
  const found: FoundNumber[] = [];
  for (const match of folded.matchAll(within)) {
    const value = readDocumentNumber(match[0]);
    if (value !== undefined) {
      found.push({ start: match.index, end: match.index + match[0].length, value });
    }
  }
  return found;
}
