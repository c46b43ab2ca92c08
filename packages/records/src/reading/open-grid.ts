import type { Layout, Sheet } from '../layout/layout.ts';
import type { GridRow, GridTable, SourceTable } from '../sources/source.ts';
import { Unreadable } from '../sources/unreadable.ts';
import { type Header, headRows, locateHeader } from './locate.ts';

/** A table whose header is found. */
export type OpenGrid = {
  readonly table: GridTable;
  readonly sheet: Sheet;
  readonly header: Header;
  /** The rows below the header. */
  readonly rows: AsyncIterable<readonly GridRow[]>;
};

/** Reads as far as the header may stand. */
export async function openGrid(
  table: GridTable,
  candidates: readonly Sheet[],
): Promise<OpenGrid | undefined> {
  const pieces = table.batches[Symbol.asyncIterator]();
  const head: GridRow[] = [];
  while (head.length < headRows) {
    const next = await pieces.next();
    if (next.done) break;
    head.push(...next.value);
  }
  const header = locateHeader(head, candidates);
  if (header === undefined) {
    await pieces.return?.();
    return undefined;
  }
  async function* rows(from: readonly GridRow[]): AsyncIterable<readonly GridRow[]> {
    yield from;
    for (let next = await pieces.next(); !next.done; next = await pieces.next()) yield next.value;
  }
  return { table, sheet: header.sheet, header, rows: rows(head.slice(header.first)) };
}

/** No table says anything that is asked for. */
export function noHeader(grids: readonly GridTable[], layout: Layout): Unreadable {
  const wanted = layout.participants
    .flatMap(({ fields }) => fields)
    .filter(({ role }) => role.kind === 'slot')
    .slice(0, 5)
    .map(({ label }) => `«${label}»`)
    .join(', ');
  const names = grids.map(({ name }) => `\`${name}\``).join(', ');
  return new Unreadable(
    {
      vi: `Không thấy hàng tiêu đề nào trong ${names} có cột mà tiêu chí hỏi đến.`,
      en: `No row of ${names} is a header with a column that the criteria ask for.`,
    },
    {
      vi: `Cần những cột như ${wanted}; mẫu đầy đủ: thidua template.`,
      en: `Columns such as ${wanted} are needed; the whole form: thidua template.`,
    },
  );
}

/** A file that is to hold the council's decisions holds none. */
export function noCouncil(
  tables: readonly SourceTable[],
  sheets: readonly { readonly name: string }[],
): Unreadable {
  const names = tables.map(({ name }) => `\`${name}\``).join(', ');
  const wanted = sheets.map(({ name }) => `«${name}»`).join(', ');
  return new Unreadable(
    {
      vi: `Không thấy trang nào của hội đồng trong ${names}.`,
      en: `No sheet for the council is among ${names}.`,
    },
    wanted === ''
      ? {
          vi: 'Không có gì để hội đồng xét ở đây.',
          en: 'There is nothing here for a council to decide.',
        }
      : {
          vi: `Cần trang ${wanted} của tệp kết quả .xlsx mà thidua decide đã ghi.`,
          en: `The sheet ${wanted} of the results that thidua decide wrote as .xlsx is needed.`,
        },
  );
}

/** Which of the two columns is meant is not for us to say. */
export const twice = (table: string, first: string, second: string, label: string): Unreadable =>
  new Unreadable(
    {
      vi: `Trong \`${table}\` có hai cột cùng là «${label}»: «${first}» và «${second}».`,
      en: `Two columns of \`${table}\` are both “${label}”: “${first}” and “${second}”.`,
    },
    { vi: 'Xóa hoặc đổi tên một cột.', en: 'Remove or rename one of them.' },
  );
