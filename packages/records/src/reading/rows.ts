import { type Datum, type History, isHistory, none, notArisen } from '@thidua/eligibility';
import { type Cell, cellText, isBlank, isErrorCell } from '../cells/cell.ts';
import { readChoice } from '../cells/choice.ts';
import { nothingInFull, readYear, readYears, type Titles } from '../cells/history.ts';
import { type CellReader, cellReader, errorRefused } from '../cells/reader.ts';
import { tidied } from '../cells/words.ts';
import type { Match } from '../headers/match.ts';
import type { Field } from '../layout/layout.ts';
import { type Message, Refusal } from '../message.ts';
import { columnName, type GridRow } from '../sources/source.ts';
import { type Header, isTotals } from './locate.ts';
import type { CellProblem, ReadingReport } from './report.ts';

/** A row of a table as read; what it means depends on the table. */
export type ParsedRow = {
  readonly at: number;
  readonly id: string | undefined;
  readonly name: string | undefined;
  readonly row: Datum[];
  /** The collectives that it belongs to, by their kind, where no fact says so. */
  readonly belongs: ReadonlyMap<string, string> | undefined;
  /** What the council has chosen, by the identifiers of awards. */
  readonly choices?: ReadonlyMap<string, boolean> | undefined;
  /** Of a row of titles held. */
  readonly title: string | undefined;
  readonly years: readonly number[] | undefined;
};
export type BrokenRow = {
  readonly at: number;
  readonly id: string | undefined;
  readonly belongs: ReadonlyMap<string, string> | undefined;
  /** What could be read all the same. */
  readonly row: Datum[];
  readonly cells: readonly CellProblem[];
  readonly reason?: Message;
};
export type RowResult = ParsedRow | BrokenRow | 'blank' | 'aside';

export const isBroken = (row: ParsedRow | BrokenRow): row is BrokenRow => 'cells' in row;

type Column = {
  readonly at: number;
  readonly header: string;
  readonly field: Field;
  readonly read: CellReader;
  /** `x` and blank cells, for the one who reads the report. */
  marks: number;
  others: number;
  blanks: number;
};

/** Reads the rows below one header. */
export class RowReader {
  private readonly columns: readonly Column[];
  private readonly width: number;
  private readonly hasId: boolean;
  private readonly isLong: boolean;
  private merged = 0;
  private hidden = 0;
  private readonly otherMeasure = new Map<string, number>();

  constructor(header: Header, titles: Titles, width: number) {
    this.columns = [...header.matches].map(([at, match]) =>
      this.columnOf(at, match, header, titles),
    );
    this.width = width;
    this.hasId = this.columns.some(({ field }) => field.role.kind === 'id');
    this.isLong = header.sheet.kind !== 'participants';
  }

  private columnOf(at: number, match: Match, header: Header, titles: Titles): Column {
    const { field } = match;
    const { role } = field;
    // Below a row of keys, people know the column by its label.
    const text = match.how === 'key' ? field.label : tidied(header.texts[at] ?? field.label);
    const read: CellReader =
      role.kind === 'slot'
        ? cellReader(role.slot, {
            headerUnit: match.unit,
            own: match.how === 'key',
            titles,
            remark: () => this.otherMeasure.set(text, (this.otherMeasure.get(text) ?? 0) + 1),
          })
        : role.kind === 'title'
          ? titleReader(titles)
          : role.kind === 'id' || role.kind === 'name' || role.kind === 'belongs'
            ? readName
            : role.kind === 'choice'
              ? readChoice
              : role.kind === 'year'
                ? yearsCell
                : yearCell;
    return { at, header: text, field, read, marks: 0, others: 0, blanks: 0 };
  }

  read({ at, cells, merged, span = 0, isHidden }: GridRow): RowResult {
    const { columns } = this;
    if (columns.every((column) => isBlank(cells[column.at]))) {
      return cells.every(isBlank) ? 'blank' : 'aside';
    }
    // A heading over part of the table: one merged cell that covers most of it.
    if (span > 2 && span * 2 > columns.length) return 'aside';
    if (this.isTotalsRow(cells) || this.isHeadingRow(cells) || isSignature(cells)) return 'aside';
    if (isHidden) this.hidden++;
    const row: Datum[] = new Array(this.width).fill(undefined);
    const problems: CellProblem[] = [];
    const ends = new Map<number, { from?: number; to?: number }>();
    let id: string | undefined;
    let name: string | undefined;
    let title: string | undefined;
    let years: readonly number[] | undefined;
    let belongs: Map<string, string> | undefined;
    let choices: Map<string, boolean> | undefined;
    for (const column of columns) {
      const cell = cells[column.at];
      const read = column.read(cell);
      this.tally(column, cell);
      if (read instanceof Refusal) {
        problems.push(problemOf(columnName(column.at), column.header, cell, read));
        continue;
      }
      const { role } = column.field;
      switch (role.kind) {
        case 'slot':
          row[role.slot.index] = read;
          break;
        case 'id':
          id = textOf(read);
          break;
        case 'name':
          name = textOf(read);
          break;
        case 'title':
          title = textOf(read);
          break;
        case 'belongs': {
          const text = textOf(read);
          if (text !== undefined) {
            belongs ??= new Map();
            belongs.set(role.collective.of, text);
          }
          break;
        }
        case 'choice':
          if (typeof read !== 'number') break;
          choices ??= new Map();
          choices.set(role.award, read === 1);
          break;
        case 'year':
          years = yearsOf(read);
          break;
        default: {
          const end = ends.get(role.slot.index) ?? {};
          if (typeof read === 'number') end[role.kind === 'known-from' ? 'from' : 'to'] = read;
          ends.set(role.slot.index, end);
        }
      }
    }
    for (const column of columns) {
      const { role } = column.field;
      if (role.kind !== 'known-from' && role.kind !== 'known-to') continue;
      const known = withKnown(row[role.slot.index], ends.get(role.slot.index) ?? {});
      if (known instanceof Refusal) {
        if (role.kind === 'known-to') {
          const cell = cells[column.at];
          problems.push(problemOf(columnName(column.at), column.header, cell, known));
        }
      } else row[role.slot.index] = known;
    }
    if (merged?.some((at) => columns.some((column) => column.at === at))) this.merged++;
    if (problems.length > 0) return { at, id, belongs, row, cells: problems };
    if (id === undefined && (this.hasId || this.isLong))
      return { at, id, belongs, row, cells: [], reason: noId };
    return { at, id, name, belongs, row, choices, title, years };
  }

  private isTotalsRow(cells: readonly Cell[]): boolean {
    const id = this.columns.find(({ field }) => field.role.kind === 'id');
    const first = cells.find((cell) => !isBlank(cell));
    return (
      typeof first === 'string' &&
      isTotals(first) &&
      (id === undefined || cells[id.at] === first || isBlank(cells[id.at]))
    );
  }

  /** `II` and a name, and nothing else: the heading of those below. */
  private isHeadingRow(cells: readonly Cell[]): boolean {
    const shown = fewOf(cells, 2);
    const [first, second] = shown ?? [];
    if (first === undefined || second === undefined) return false;
    const [number, title] = [cells[first], cells[second]];
    return (
      typeof number === 'string' &&
      typeof title === 'string' &&
      /^(?:[IVX]+|[A-ZĐ])[.)]?$/.test(number.trim()) &&
      !this.columns.some(({ at }) => at === first)
    );
  }

  private tally(column: Column, cell: Cell): void {
    if (column.field.role.kind !== 'slot' || column.field.role.slot.type !== 'truth') return;
    if (isBlank(cell)) column.blanks++;
    else if (typeof cell === 'string' && /^[xv✓✔]$/iu.test(cell.trim())) column.marks++;
    else column.others++;
  }

  /** What people should know of the columns, once all rows are read. */
  notes(table: string, report: ReadingReport): void {
    if (this.merged > 0) {
      report.note(
        'merged',
        table,
        `${this.merged} dòng lấy giá trị từ ô gộp ở dòng trên`,
        `${this.merged} rows take a value from a merged cell that begins above`,
      );
    }
    if (this.hidden > 0) {
      report.note(
        'hidden-rows',
        table,
        `${this.hidden} dòng ẩn cũng được tính`,
        `${this.hidden} hidden rows are counted as well`,
      );
    }
    for (const [header, count] of this.otherMeasure) {
      report.note(
        'other-measure',
        table,
        `cột «${header}»: ${count} ô tính bằng đơn vị thời gian khác, coi như chưa biết`,
        `column “${header}”: ${count} cells in another measure of time, taken as unknown`,
      );
    }
    for (const { header, marks, others, blanks } of this.columns) {
      if (marks === 0 || others > 0 || blanks === 0) continue;
      report.note(
        'blank-beside-x',
        table,
        `cột «${header}» chỉ có dấu x và ${blanks} ô trống: ô trống là chưa biết, không phải là «không»`,
        `column “${header}” has marks and ${blanks} blank cells: blank is unknown, not “no”`,
      );
    }
    if (!this.hasId) {
      report.note(
        'no-id',
        table,
        'không có cột mã; mỗi hồ sơ được gọi theo số dòng',
        'there is no column of codes; each record goes by the number of its row',
      );
    }
  }
}

/** Where something stands in a row, if in no more than so many cells. */
function fewOf(cells: readonly Cell[], most: number): number[] | undefined {
  const shown: number[] = [];
  for (const [at, cell] of cells.entries()) {
    if (isBlank(cell)) continue;
    if (shown.length === most) return undefined;
    shown.push(at);
  }
  return shown;
}

/** The place and the date, and who signs: what stands below a list in a document. */
function isSignature(cells: readonly Cell[]): boolean {
  const texts = fewOf(cells, 3)?.map((at) => cellText(cells[at])) ?? [];
  return (
    texts.length > 0 &&
    texts.every((text) =>
      /^(?:(?:.*, )?ngày [\d…. ]+tháng [\d…. ]+năm [\d…. ]+|(?:người|cán bộ) lập (?:biểu|danh sách)|thủ trưởng(?: (?:cơ quan|đơn vị))*|(?:tm|kt|tl)\. .*|xác nhận của .*|nơi nhận:?|\(ký.*\))$/iu.test(
        tidied(text),
      ),
    )
  );
}

export const problemOf = (
  column: string,
  header: string,
  cell: Cell,
  refusal: Refusal,
): CellProblem => ({ column, header, text: cellText(cell), reason: refusal.reason });

const noId: Message = { vi: 'thiếu mã', en: 'the code is missing' };

const textOf = (datum: Datum): string | undefined =>
  typeof datum === 'object' && 'text' in datum ? datum.text : undefined;

/** A code or a name. */
export function readName(cell: Cell): Datum | Refusal {
  if (isBlank(cell)) return undefined;
  if (isErrorCell(cell)) {
    return errorRefused(cell.error);
  }
  if (typeof cell === 'number' && Math.abs(cell) >= 1e15) {
    return new Refusal(
      'mã dài quá 15 chữ số bị làm tròn; định dạng cột là văn bản rồi nhập lại',
      'a code of more than 15 figures is rounded as a number; make the column text and type it again',
    );
  }
  return { text: tidied(cellText(cell)) };
}

const titleReader =
  (titles: Titles): CellReader =>
  (cell) => {
    if (isBlank(cell)) return new Refusal('thiếu danh hiệu', 'the title is missing');
    const id = titles.idOf(cellText(cell));
    return id instanceof Refusal ? id : { text: id };
  };

/** One year or several, kept as they are written. */
function yearsCell(cell: Cell): Datum | Refusal {
  if (isBlank(cell)) return undefined;
  const text = tidied(cellText(cell));
  const years = readYears(text);
  return years instanceof Refusal ? years : { text };
}

function yearsOf(datum: Datum): readonly number[] | undefined {
  const years = readYears(textOf(datum) ?? '');
  return years instanceof Refusal ? undefined : years;
}

function yearCell(cell: Cell): Datum | Refusal {
  if (isBlank(cell)) return undefined;
  return readYear(cellText(cell));
}

/** A history with the years that are known in full. */
export function withKnown(
  datum: Datum,
  { from, to }: { readonly from?: number; readonly to?: number },
): Datum | Refusal {
  if (from === undefined && to === undefined) return datum;
  if (from === undefined || to === undefined || from > to) {
    return new Refusal(
      '«biết đủ» phải có cả năm đầu và năm cuối',
      'the years known in full need a first and a last',
    );
  }
  if (datum === none || datum === notArisen) return datum;
  const history: History =
    datum !== undefined && isHistory(datum) ? datum : { ...nothingInFull, held: new Map() };
  return { ...history, from, to };
}
