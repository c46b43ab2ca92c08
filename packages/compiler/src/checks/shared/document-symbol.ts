/** A document number taken apart: `52/2024/QĐ-UBND` is 52, 2024, and the parts `QĐ`, `UBND`. */
export type DocumentSymbol = {
  /** The figure, or `…`. */
  readonly serial: string;
  readonly year: number | undefined;
  /** What stands after the figure (and the year): `/` in State papers, `-` in Party papers. */
  readonly separator: '/' | '-';
  readonly parts: readonly string[];
};

export function documentSymbol(number: string): DocumentSymbol | undefined {
  const match = /^(\d+|…)(?:\/(\d{4}))?([/-])(.+)$/u.exec(number);
  if (match === null) return undefined;
  const [, serial = '', year, separator, symbol = ''] = match;
  return {
    serial,
    year: year === undefined ? undefined : Number(year),
    separator: separator === '-' ? '-' : '/',
    parts: symbol.split(/[-/]/),
  };
}

/** A part of a symbol without the ordinal of a legislature: `QH` of `QH15`. */
export const withoutOrdinal = (part: string): string => part.replace(/\d+$/, '');
