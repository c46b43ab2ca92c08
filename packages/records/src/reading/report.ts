import type { Message } from '../message.ts';

/** A cell that could not be understood. */
export type CellProblem = {
  /** `D`, or the name of the field. */
  readonly column: string;
  readonly header: string;
  readonly text: string;
  readonly reason: Message;
};

/** A row that is not counted, with every reason. */
export type RefusedRow = {
  readonly table: string;
  readonly isSheet: boolean;
  readonly at: number;
  readonly id?: string | undefined;
  readonly cells: readonly CellProblem[];
  /** What is wrong with the row as a whole. */
  readonly reason?: Message;
};

/** What became of the rows of one table: `read` is the sum of the others. */
export type TableCount = {
  readonly name: string;
  /** The sheet of the template that it was read as. */
  readonly as: string;
  read: number;
  accepted: number;
  refused: number;
  blank: number;
  /** Totals and headings among the rows. */
  aside: number;
};

/** Something understood that people should confirm, or that was left unused. */
export type ReadingNote = {
  readonly kind:
    | 'renamed'
    | 'unused-column'
    | 'unused-table'
    | 'missing-column'
    | 'merged'
    | 'hidden-rows'
    | 'other-measure'
    | 'blank-beside-x'
    | 'no-id'
    | 'other-title'
    | 'refused-open'
    | 'unknown-collective'
    | 'members-unknown';
  readonly table: string;
  readonly message: Message;
};

/** What the reading of a file came to. Grows while its records are read; complete once they are. */
export class ReadingReport {
  readonly tables: TableCount[] = [];
  readonly refused: RefusedRow[] = [];
  readonly notes: ReadingNote[] = [];

  begin(name: string, as: string): TableCount {
    const count: TableCount = { name, as, read: 0, accepted: 0, refused: 0, blank: 0, aside: 0 };
    this.tables.push(count);
    return count;
  }

  refuse(count: TableCount, row: RefusedRow): void {
    count.refused++;
    this.refused.push(row);
  }

  /** A row that was accepted turns out to fit nothing. */
  takeBack(count: TableCount, row: RefusedRow): void {
    count.accepted--;
    this.refuse(count, row);
  }

  note(kind: ReadingNote['kind'], table: string, vi: string, en: string): void {
    this.notes.push({ kind, table, message: { vi, en } });
  }
}

/** Where a row or a cell stands, as people find it: `Cá nhân!D7`, or `ho-so.csv dòng 7, cột D`. */
export function placeOf(row: RefusedRow, column?: string): Message {
  if (row.isSheet) {
    if (column === undefined) {
      return { vi: `${row.table}, dòng ${row.at}`, en: `${row.table}, row ${row.at}` };
    }
    const place = `${row.table}!${column}${row.at}`;
    return { vi: place, en: place };
  }
  return column === undefined
    ? { vi: `${row.table} dòng ${row.at}`, en: `${row.table} row ${row.at}` }
    : {
        vi: `${row.table} dòng ${row.at}, cột ${column}`,
        en: `${row.table} row ${row.at}, column ${column}`,
      };
}

/** The reasons for which a row is refused, each with its place. */
export function reasonsOf(row: RefusedRow): readonly Message[] {
  const reasons = row.cells.map(({ column, header, reason }): Message => {
    const place = placeOf(row, column);
    const named = header === column ? '' : ` (${header})`;
    return {
      vi: `${place.vi}${named}: ${reason.vi}`,
      en: `${place.en}${named}: ${reason.en}`,
    };
  });
  if (row.reason !== undefined) {
    const place = placeOf(row);
    reasons.push({
      vi: `${place.vi}: ${row.reason.vi}`,
      en: `${place.en}: ${row.reason.en}`,
    });
  }
  return reasons;
}
