import { basename } from 'node:path';
import type { Cell as BookCell, CellValue, Worksheet } from '@cj-tech-master/excelts';
import { Workbook } from '@cj-tech-master/excelts';
import { type Cell, unworked } from '../cells/cell.ts';
import type { GridRow, GridTable } from './source.ts';
import { Unreadable } from './unreadable.ts';

/** Reads the sheets of a workbook. A value merged over several rows is that of each of them. */
export async function workbookTables(path: string): Promise<GridTable[]> {
  const workbook = new Workbook();
  try {
    await workbook.xlsx.readFile(path);
  } catch {
    throw new Unreadable(
      {
        vi: `\`${basename(path)}\` hỏng hoặc không phải là bảng tính .xlsx.`,
        en: `\`${basename(path)}\` is damaged, or is no .xlsx spreadsheet.`,
      },
      {
        vi: 'Mở tệp bằng phần mềm bảng tính rồi lưu lại thành .xlsx.',
        en: 'Open the file in a spreadsheet program and save it again as .xlsx.',
      },
    );
  }
  return workbook.worksheets.map((sheet) => ({
    kind: 'grid',
    name: sheet.name,
    isSheet: true,
    ...(sheet.state === 'visible' ? {} : { isHidden: true }),
    batches: batchesOf(sheet),
  }));
}

async function* batchesOf(sheet: Worksheet): AsyncIterable<readonly GridRow[]> {
  const merges = mergesOf(sheet);
  const rows: GridRow[] = [];
  for (let at = 1; at <= sheet.rowCount; at++) {
    const row = sheet.findRow(at);
    const cells: Cell[] = [];
    const merged: number[] = [];
    row?.eachCell({ includeEmpty: false }, (cell, column) => {
      // A cell that another covers to its left says nothing of its own column.
      if (cell.isMerged && cell.master.address !== cell.address) return;
      cells[column - 1] = cellOf(cell);
    });
    for (const { column, value } of merges.below.get(at) ?? []) {
      cells[column] = value;
      merged.push(column);
    }
    const span = merges.spans.get(at);
    rows.push({
      at,
      cells: Array.from(cells),
      ...(merged.length > 0 ? { merged } : {}),
      ...(span === undefined ? {} : { span }),
      ...(row?.hidden ? { isHidden: true } : {}),
    });
  }
  yield rows;
}

type Merges = {
  /** For each row, what cells merged from a row above put into it. */
  readonly below: ReadonlyMap<number, readonly { column: number; value: Cell }[]>;
  /** For each row, the width of its widest merged cell. */
  readonly spans: ReadonlyMap<number, number>;
};

function mergesOf(sheet: Worksheet): Merges {
  const below = new Map<number, { column: number; value: Cell }[]>();
  const spans = new Map<number, number>();
  for (const range of sheet.model.mergeCells ?? []) {
    const found = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(String(range));
    if (found === null) continue;
    const [, left = '', top = '', right = '', bottom = ''] = found;
    const value = cellOf(sheet.getCell(`${left}${top}`));
    const width = columnNumber(right) - columnNumber(left) + 1;
    for (let at = Number(top); at <= Number(bottom); at++) {
      if (width > 1) spans.set(at, Math.max(spans.get(at) ?? 0, width));
      if (at === Number(top)) continue;
      const row = below.get(at) ?? [];
      row.push({ column: columnNumber(left) - 1, value });
      below.set(at, row);
    }
  }
  return { below, spans };
}

const columnNumber = (name: string): number =>
  [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

function cellOf(cell: BookCell): Cell {
  return plainOf(cell.value, cell.numFmt);
}

function plainOf(value: CellValue, format: string | { formatCode: string } | undefined): Cell {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') {
    // Fifteen figures are all that a spreadsheet keeps and shows of a number.
    const shown = Number(value.toPrecision(15));
    return isPercentFormat(format) ? { percent: Number((shown * 100).toPrecision(15)) } : shown;
  }
  if (value instanceof Date) {
    return Number.isNaN(value.getTime())
      ? { error: '#VALUE!' }
      : { day: Math.floor(value.getTime() / 86_400_000) };
  }
  if ('error' in value) return { error: String(value.error) };
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('formula' in value || 'sharedFormula' in value) {
    // What the program that wrote the file worked out; nothing is worked out here.
    return value.result === undefined
      ? { error: unworked }
      : plainOf(value.result as CellValue, format);
  }
  if ('hyperlink' in value) return plainOf(value.text as CellValue, format);
  return { error: '#VALUE!' };
}

function isPercentFormat(format: string | { formatCode: string } | undefined): boolean {
  const code = typeof format === 'object' ? format.formatCode : (format ?? '');
  return code.replace(/"[^"]*"|\\./g, '').includes('%');
}
