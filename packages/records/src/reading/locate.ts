import { type Cell, cellText, isBlank } from '../cells/cell.ts';
import { folded, tidied } from '../cells/words.ts';
import { type Match, matchHeaders, unitIn } from '../headers/match.ts';
import type { Sheet } from '../layout/layout.ts';
import type { GridRow } from '../sources/source.ts';

/** Where the header of a table is, and what its columns are for. */
export type Header = {
  readonly sheet: Sheet;
  /** Index of the first row of data among those looked at. */
  readonly first: number;
  readonly texts: readonly string[];
  readonly matches: ReadonlyMap<number, Match>;
};

/** How many rows of titles there may be above a header. */
export const headRows = 40;

/** Finds the row that names the most columns of one of the sheets. */
export function locateHeader(
  rows: readonly GridRow[],
  sheets: readonly Sheet[],
): Header | undefined {
  let best: Header | undefined;
  let most = 0;
  for (const sheet of sheets) {
    for (const [index, row] of rows.slice(0, headRows).entries()) {
      const texts = textsAt(rows, index);
      const matches = matchHeaders(texts, sheet.fields);
      const weight = weightOf(matches, sheet);
      // Of two rows that say as much, the later: the keys stand below the labels.
      const sameSheet = best?.sheet === sheet;
      if (weight < most || (weight === most && !sameSheet) || weight === 0) continue;
      if (!isHeader(row, matches)) continue;
      most = weight;
      best = {
        sheet,
        first: afterHeader(rows, index),
        texts,
        matches: withUnits(rows, index, matches),
      };
    }
  }
  return best;
}

const weightOf = (matches: ReadonlyMap<number, Match>, { kind }: Sheet): number => {
  let weight = 0;
  // Of a list nothing may be asked but whether it has rows.
  let telling = kind === 'list' ? 1 : 0;
  for (const { field, how } of matches.values()) {
    weight += how === 'renamed' ? 0.9 : 1;
    if (field.role.kind !== 'id' && field.role.kind !== 'name') telling++;
  }
  // Every table has codes and names; they alone do not say which it is.
  return telling === 0 ? 0 : weight;
};

/** A header is text alone; a row of data that happens to hold a word of one is not. */
const isHeader = (row: GridRow, matches: ReadonlyMap<number, Match>): boolean =>
  matches.size > 1 || row.cells.filter((cell) => !isBlank(cell)).length <= 2;

/** The words above each column; where a header has two rows, those of the upper one count for empty cells below. */
function textsAt(rows: readonly GridRow[], index: number): string[] {
  const own = rows[index]?.cells ?? [];
  const above = index === 0 ? [] : (rows[index - 1]?.cells ?? []);
  const width = Math.max(own.length, above.length);
  return Array.from({ length: width }, (_, column) => {
    const text = tidied(headerText(own[column]));
    return text === '' ? tidied(headerText(above[column])) : text;
  });
}

const headerText = (cell: Cell): string => (typeof cell === 'string' ? cell : '');

/** Below a row of keys the unit stands in the row of labels above it, where people may have changed it. */
function withUnits(
  rows: readonly GridRow[],
  index: number,
  matches: ReadonlyMap<number, Match>,
): ReadonlyMap<number, Match> {
  const above = index === 0 ? undefined : rows[index - 1];
  if (above === undefined) return matches;
  return new Map(
    [...matches].map(([column, match]): [number, Match] => {
      if (match.how !== 'key') return [column, match];
      const unit = unitIn(match.field, headerText(above.cells[column]));
      return [column, unit === undefined ? match : { ...match, unit }];
    }),
  );
}

/** Past the header, and past a row that numbers its columns: (1), (2), (3). */
function afterHeader(rows: readonly GridRow[], header: number): number {
  const next = rows[header + 1];
  const shown = (next?.cells ?? []).filter((cell) => !isBlank(cell)).map((cell) => cellText(cell));
  const numbers = shown
    .map((text) => /^\(?(\d{1,3})\)?$/.exec(text.trim())?.[1])
    .filter((text) => text !== undefined)
    .map(Number);
  const counts =
    numbers.length >= 3 &&
    numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1) &&
    shown.every((text) => /^\(?(?:\d{1,3}|[A-ZĐ])\)?$/.test(text.trim()));
  return header + (counts ? 2 : 1);
}

/** `Tổng cộng`, `Tổng số: 35 người`: a row that adds up others; not `Tổng công ty …`. */
export const isTotals = (text: string): boolean =>
  /^(?:tong|cong|tong cong|tong so|cong don)(?: \d.*)?$/.test(folded(text));
