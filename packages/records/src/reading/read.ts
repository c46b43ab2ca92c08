import {
  type Datum,
  type History,
  isHistory,
  none,
  notArisen,
  type Row,
  type SlotTable,
} from '@thidua/eligibility';
import { nothingInFull } from '../cells/history.ts';
import { sharedWords } from '../cells/similarity.ts';
import { folded } from '../cells/words.ts';
import {
  guideSheet,
  type Layout,
  type ListSheet,
  type ParticipantSheet,
  type Sheet,
  type VerdictSheet,
  valuesSheet,
} from '../layout/layout.ts';
import { type Message, Refusal } from '../message.ts';
import type { FieldsTable, GridTable, LinesTable, SourceTable } from '../sources/source.ts';
import { type Codes, everyCode } from './codes.ts';
import type { Header } from './locate.ts';
import { Members } from './members.ts';
import { NamedFields } from './named-fields.ts';
import { noCouncil, noHeader, type OpenGrid, openGrid, twice } from './open-grid.ts';
import { placeOf, ReadingReport, type RefusedRow, type TableCount } from './report.ts';
import { type BrokenRow, isBroken, type ParsedRow, RowReader } from './rows.ts';

/** A record that was understood. */
export type ReadRecord = {
  /** Unique among the records of its kind. */
  readonly id: string;
  readonly name: string | undefined;
  readonly row: Row;
  /** What the council has chosen, by the identifiers of awards. */
  readonly choices?: ReadonlyMap<string, boolean> | undefined;
  readonly table: string;
  readonly at: number;
};

/** A row that was refused, with what could be read of it. */
type RefusedReading = { readonly row: Row; readonly place: Message };

/** Records of one kind of participant, in the order of the file. */
export type RecordBatch = {
  readonly table: SlotTable;
  readonly records: readonly ReadRecord[];
  /** There may be somebody behind these too. */
  readonly refused: readonly RefusedReading[];
};

export type Reading = {
  /** To be read to the end, once. Throws `Unreadable` where the file as a whole is none of records. */
  readonly batches: AsyncIterable<RecordBatch>;
  /** Complete once `batches` has ended. */
  readonly report: ReadingReport;
};

/**
 * Reads the tables of a file as records of a plan. Persons come before the collectives that they belong to.
 * `council` are the tables in which the council's verdicts and choices come back; `codes` knows which codes
 * have been read.
 */
export function readTables(
  layout: Layout,
  tables: readonly SourceTable[],
  council: readonly SourceTable[] = [],
  codes: Codes = everyCode(),
): Reading {
  const report = new ReadingReport();
  return { report, batches: new Reader(layout, report, codes).batches(tables, council) };
}

type Listed = { readonly at: number; readonly row: Row; readonly refused: RefuseRow };
/** What the council said of a record, in one table or in several, one after another. */
type Judged = Listed & Pick<ParsedRow, 'choices'> & { readonly tables: ReadonlySet<GridTable> };
type RefuseRow = (reason: Message) => void;
type Waiting = {
  readonly table: SlotTable;
  readonly parsed: ParsedRow;
  readonly source: string;
  readonly count: TableCount;
};
type Holding = {
  readonly title: string;
  readonly years: readonly number[];
  readonly refused: RefuseRow;
};
/** Titles of one record; `incomplete` where a row of it was refused. */
type Held = { readonly holdings: Holding[]; incomplete: boolean };

class Reader {
  private readonly layout: Layout;
  private readonly report: ReadingReport;
  /** What list sheets and the sheet of titles hold, by the record that it belongs to. */
  private readonly lists = new Map<ListSheet, Map<string, Listed[]>>();
  private holdings: Map<string, Held> | undefined;
  private readonly verdicts = new Map<SlotTable, Map<string, Judged>>();
  private readonly codes: Codes;
  /** Of the codes in other sheets those whose records were read. */
  private readonly met = new Map<SlotTable, Set<string>>();
  private readonly refusedIds = new Set<string>();
  private readonly members: Members;

  constructor(layout: Layout, report: ReadingReport, codes: Codes) {
    this.layout = layout;
    this.report = report;
    this.codes = codes;
    this.members = new Members(layout.memberships);
  }

  async *batches(
    tables: readonly SourceTable[],
    council: readonly SourceTable[],
  ): AsyncIterable<RecordBatch> {
    const grids = tables.filter(
      (table): table is GridTable => table.kind === 'grid' && table.name !== guideSheet,
    );
    const fields = tables.filter((table) => table.kind !== 'grid');
    const opened = await this.openGrids(grids);
    for (const one of opened) {
      if (one.sheet.kind === 'list') await this.readList(one, one.sheet);
      else if (one.sheet.kind === 'holdings') await this.readHoldings(one);
      else if (one.sheet.kind === 'verdicts') await this.readVerdicts(one, one.sheet);
    }
    await this.readCouncil(council);
    // Members before those who list them.
    const rank = ({ table }: ParticipantSheet): number =>
      this.layout.memberships.some(({ collective }) => collective === table) ? 1 : 0;
    const people = opened
      .flatMap((one) => (one.sheet.kind === 'participants' ? [{ ...one, sheet: one.sheet }] : []))
      .sort((a, b) => rank(a.sheet) - rank(b.sheet));
    for (const one of people) yield* this.readParticipants(one);
    yield* this.readFields(fields);
    this.leftovers();
  }

  private async openGrids(grids: readonly GridTable[]): Promise<OpenGrid[]> {
    const opened: OpenGrid[] = [];
    const shown = grids.filter(({ isHidden }) => !isHidden).length;
    for (const table of grids) {
      if (table.isHidden) {
        if (table.name !== valuesSheet) {
          this.report.note(
            'unused-table',
            table.name,
            'trang ẩn, không đọc; bỏ ẩn nếu có hồ sơ ở đó',
            'a hidden sheet, not read; show it if it holds records',
          );
        }
        continue;
      }
      const grid = await openGrid(table, this.candidates(table, shown));
      if (grid === undefined) {
        this.report.note(
          'unused-table',
          table.name,
          'không có cột nào mà tiêu chí hỏi đến; không dùng',
          'has no column that the criteria ask for; not used',
        );
      } else opened.push(grid);
    }
    if (grids.length > 0 && !opened.some(({ sheet }) => sheet.kind === 'participants')) {
      throw noHeader(grids, this.layout);
    }
    for (const { header, table } of opened) this.headerNotes(header, table.name);
    return opened;
  }

  /** A table by the name of a sheet is that sheet; any other is whatever its header says. */
  private candidates(table: GridTable, tables: number): readonly Sheet[] {
    const named = [...this.layout.sheets, ...this.layout.verdicts].find(
      ({ name }) => folded(name) === folded(table.name),
    );
    if (named !== undefined) return [named];
    return tables === 1 ? this.layout.participants : this.layout.sheets;
  }

  private headerNotes({ sheet, texts, matches }: Header, table: string): void {
    const found = new Map<string, string>();
    const likeOf = (text: string): { vi: string; en: string } => {
      const [best] = sheet.fields
        .filter(({ key, role }) => role.kind === 'slot' && !found.has(key))
        .map(({ label }) => ({ label, likeness: sharedWords(text, label) }))
        .sort((a, b) => b.likeness - a.likeness);
      return best === undefined || best.likeness < 0.5
        ? { vi: '', en: '' }
        : {
            vi: `; nếu đó là «${best.label}» thì ghi tiêu đề như thế`,
            en: `; if it is “${best.label}”, let its header say so`,
          };
    };
    for (const [column, { field, how }] of matches) {
      const text = texts[column] ?? '';
      const before = found.get(field.key);
      if (before !== undefined) throw twice(table, before, text, field.label);
      found.set(field.key, text);
      if (how === 'renamed') {
        this.report.note(
          'renamed',
          table,
          `cột «${text}» được hiểu là «${field.label}»`,
          `column “${text}” is taken for “${field.label}”`,
        );
      }
    }
    for (const [column, text] of texts.entries()) {
      // What the results tell the council beside its columns is not asked for again.
      if (sheet.kind === 'verdicts') break;
      if (text === '' || matches.has(column) || /^(?:stt|tt|so tt|no)$/.test(folded(text)))
        continue;
      const like = likeOf(text);
      this.report.note(
        'unused-column',
        table,
        `cột «${text}» không tiêu chí nào hỏi đến${like.vi}`,
        `no criterion asks for the column “${text}”${like.en}`,
      );
    }
    for (const { key, label, role } of sheet.fields) {
      if (role.kind !== 'slot' || role.slot.type === 'verdict' || found.has(key)) continue;
      // What these hold may stand on a sheet of its own.
      if (role.slot.type === 'history' || role.slot.type === 'rows') continue;
      this.report.note(
        'missing-column',
        table,
        `không có cột «${label}»: coi như chưa biết`,
        `there is no column “${label}”: taken as unknown`,
      );
    }
  }

  // Sheets beside the records -----------------------------------------------------------------------------

  private async readList(open: OpenGrid, sheet: ListSheet): Promise<void> {
    const byId = new Map<string, Listed[]>();
    this.lists.set(sheet, byId);
    const put = (id: string, listed: Listed): void => {
      const rows = byId.get(id);
      if (rows === undefined) byId.set(id, [listed]);
      else rows.push(listed);
    };
    // A row that is refused is there all the same: what of it is not understood is not known.
    const onBroken = ({ at, id, row }: BrokenRow): void => {
      if (id !== undefined) put(id, { at, row, refused: () => undefined });
    };
    const width = sheet.slot.rows?.slots.length ?? 0;
    for await (const { parsed, refused } of this.rowsOf(open, width, onBroken)) {
      put(parsed.id ?? '', { at: parsed.at, row: parsed.row, refused });
    }
  }

  private async readHoldings(open: OpenGrid): Promise<void> {
    const byId = new Map<string, Held>();
    this.holdings = byId;
    const put = (id: string, holding: Holding | undefined): void => {
      const held = byId.get(id) ?? { holdings: [], incomplete: false };
      byId.set(id, held);
      if (holding === undefined) held.incomplete = true;
      else held.holdings.push(holding);
    };
    const onBroken = ({ id }: BrokenRow): void => {
      if (id !== undefined) put(id, undefined);
    };
    for await (const { parsed, refused } of this.rowsOf(open, 0, onBroken)) {
      const { id = '', title = '', years = [] } = parsed;
      if (years.length === 0) {
        refused({ vi: 'thiếu năm', en: 'the year is missing' });
        put(id, undefined);
      } else put(id, { title, years, refused });
    }
  }

  /** The sheets for the council among the tables of a file; the others say nothing new. */
  private async readCouncil(tables: readonly SourceTable[]): Promise<void> {
    if (tables.length === 0) return;
    const grids = tables.filter((table): table is GridTable => table.kind === 'grid');
    const { verdicts } = this.layout;
    let found = false;
    for (const table of grids) {
      const named = verdicts.filter(({ name }) => folded(name) === folded(table.name));
      if (named.length === 0 && grids.length > 1) continue;
      // Where nothing is left to the council its sheet asks for nothing.
      if (named.length > 0) found = true;
      const open = await openGrid(table, named.length === 0 ? verdicts : named);
      if (open === undefined || open.sheet.kind !== 'verdicts') continue;
      found = true;
      await this.readVerdicts(open, open.sheet);
    }
    if (!found) throw noCouncil(tables, verdicts);
  }

  private async readVerdicts(open: OpenGrid, { table }: VerdictSheet): Promise<void> {
    const byId = this.verdicts.get(table) ?? new Map<string, Judged>();
    this.verdicts.set(table, byId);
    for await (const { parsed, refused } of this.rowsOf(open, table.slots.length)) {
      const { id = '', at, row, choices } = parsed;
      const before = byId.get(id);
      const own: Judged = { at, row, choices, refused, tables: new Set([open.table]) };
      if (before === undefined) byId.set(id, own);
      else if (before.tables.has(open.table)) {
        refused({
          vi: `mã «${id}» đã có ở dòng ${before.at}`,
          en: `the code “${id}” is that of row ${before.at} already`,
        });
      } else {
        const both = joined(before, own);
        if (both === undefined) {
          refused({
            vi: `hội đồng kết luận về «${id}» ở đây khác với ở tệp trước, dòng ${before.at}`,
            en: `what the council says of “${id}” here is not what it says in the file before, row ${before.at}`,
          });
        } else byId.set(id, both);
      }
    }
  }

  /** Rows of a sheet that were understood, each with the way to take it back; the others are refused here. */
  private async *rowsOf(
    open: OpenGrid,
    width: number,
    onBroken?: (row: BrokenRow) => void,
  ): AsyncIterable<{ parsed: ParsedRow; refused: RefuseRow; count: TableCount }> {
    const { table, sheet, header } = open;
    const count = this.report.begin(table.name, sheet.name);
    const reader = new RowReader(header, this.layout.titles, width);
    const rowOf = (at: number, id: string | undefined): Omit<RefusedRow, 'cells'> => ({
      table: table.name,
      isSheet: table.isSheet,
      at,
      id,
    });
    for await (const batch of open.rows) {
      for (const source of batch) {
        count.read++;
        const result = reader.read(source);
        if (result === 'blank' || result === 'aside') {
          count[result]++;
          continue;
        }
        if (isBroken(result)) {
          const { at, id, cells, reason } = result;
          this.report.refuse(count, {
            ...rowOf(at, id),
            cells,
            ...(reason === undefined ? {} : { reason }),
          });
          onBroken?.(result);
          continue;
        }
        count.accepted++;
        const refused: RefuseRow = (reason) =>
          this.report.takeBack(count, { ...rowOf(result.at, result.id), cells: [], reason });
        yield { parsed: result, refused, count };
      }
    }
    reader.notes(table.name, this.report);
  }

  // Records -------------------------------------------------------------------------------------------------

  private async *readParticipants(
    open: OpenGrid & { readonly sheet: ParticipantSheet },
  ): AsyncIterable<RecordBatch> {
    const { table } = open.sheet;
    let records: ReadRecord[] = [];
    let refusals: RefusedReading[] = [];
    const { name, isSheet } = open.table;
    const keep = ({ at, row }: BrokenRow | ParsedRow): void => {
      refusals.push({ row, place: placeOf({ table: name, isSheet, at, cells: [] }) });
    };
    const onBroken = (row: BrokenRow): void => {
      if (row.id !== undefined) this.refusedIds.add(row.id);
      this.members.broken(table, row);
      keep(row);
    };
    for await (const { parsed, refused } of this.rowsOf(open, table.slots.length, onBroken)) {
      const record = this.finished(table, parsed, name, true);
      if (record instanceof Refusal) {
        refused(record.reason);
        this.members.broken(table, parsed);
        keep(parsed);
      } else records.push(record);
      if (records.length < 1000) continue;
      yield { table, records, refused: refusals };
      records = [];
      refusals = [];
    }
    if (records.length + refusals.length > 0) yield { table, records, refused: refusals };
  }

  private async *readFields(
    tables: readonly (FieldsTable | LinesTable)[],
  ): AsyncIterable<RecordBatch> {
    /** Collectives wait until all who belong to them are read. */
    const waiting: Waiting[] = [];
    for (const source of tables) {
      const open = new NamedFields(this.layout, this.report, source.name);
      for await (const batch of source.batches) {
        const made = new Map<SlotTable, { records: ReadRecord[]; refused: RefusedReading[] }>();
        const madeOf = (table: SlotTable) => {
          let known = made.get(table);
          if (known === undefined) {
            known = { records: [], refused: [] };
            made.set(table, known);
          }
          return known;
        };
        const put = ({ table }: ParticipantSheet, count: TableCount, parsed: ParsedRow): void => {
          count.accepted++;
          if (this.members.waits(table)) {
            waiting.push({ table, parsed, source: source.name, count });
            return;
          }
          const record = this.finished(table, parsed, source.name, false);
          if (record instanceof Refusal) {
            const refused = refusedRow(source.name, parsed, [], record.reason);
            this.report.takeBack(count, refused);
            madeOf(table).refused.push({ row: parsed.row, place: placeOf(refused) });
            return;
          }
          madeOf(table).records.push(record);
        };
        const broken = ({ table }: ParticipantSheet, count: TableCount, row: BrokenRow): void => {
          const refused = refusedRow(source.name, row, row.cells, row.reason);
          this.report.refuse(count, refused);
          this.members.broken(table, row);
          madeOf(table).refused.push({ row: row.row, place: placeOf(refused) });
        };
        if ('bytes' in batch) open.readLines(batch, put, broken);
        else for (const row of batch) open.readRow(row, put, broken);
        for (const [table, { records, refused }] of made) yield { table, records, refused };
      }
      open.notes();
    }
    for (const { table, parsed, source, count } of waiting) {
      const record = this.finished(table, parsed, source, false);
      if (record instanceof Refusal) {
        const refused = refusedRow(source, parsed, [], record.reason);
        this.report.takeBack(count, refused);
        yield { table, records: [], refused: [{ row: parsed.row, place: placeOf(refused) }] };
      } else yield { table, records: [record], refused: [] };
    }
  }

  /** A record with all that other sheets say of it; or why its row is refused. */
  private finished(
    table: SlotTable,
    parsed: ParsedRow,
    source: string,
    isGrid: boolean,
  ): ReadRecord | Refusal {
    const { at, name, row } = parsed;
    const id = parsed.id ?? `#${at}`;
    if (parsed.id !== undefined) {
      const first = this.codes.add(table, id, at);
      if (first !== undefined) {
        return new Refusal(
          `mã «${id}» đã có ở dòng ${first}; chỉ dòng ấy được tính`,
          `the code “${id}” is that of row ${first} already; only that row counts`,
        );
      }
      this.meet(table, id);
    }
    const problem =
      (isGrid ? this.attach(table, id, row) : undefined) ?? this.attachVerdicts(table, id, row);
    if (problem !== undefined) return problem;
    this.members.collect(table, row, parsed.belongs);
    this.members.join(table, id, name, row);
    const choices = this.verdicts.get(table)?.get(id)?.choices;
    return { id, name, row, choices, table: source, at };
  }

  /** Other sheets may speak of the record. */
  private meet(table: SlotTable, id: string): void {
    const isAwaited =
      this.verdicts.get(table)?.has(id) === true ||
      this.holdings?.has(id) === true ||
      (this.lists.size > 0 &&
        [...this.lists].some(([sheet, byId]) => sheet.table === table && byId.has(id)));
    if (!isAwaited) return;
    const met = this.met.get(table) ?? new Set<string>();
    this.met.set(table, met);
    met.add(id);
  }

  /** Puts the rows of list sheets and the titles held into the record. A fact that is denied is not known. */
  private attach(table: SlotTable, id: string, row: Datum[]): Refusal | undefined {
    for (const { index, label, type } of table.slots) {
      if (type !== 'rows' || row[index] === undefined) continue;
      const isThere = [...this.lists.keys()].some(
        ({ slot, table: of }) => of === table && slot.index === index,
      );
      if (!isThere && isEmptyList(row[index])) {
        row[index] = undefined;
        return new Refusal(
          `«${label}» ghi là đã kê, nhưng tệp không có trang «${label}»`,
          `“${label}” is said to be listed, yet the file has no sheet “${label}”`,
        );
      }
    }
    for (const [sheet, byId] of this.lists) {
      if (sheet.table !== table) continue;
      const listed = byId.get(id);
      if (listed === undefined) continue;
      const { index, label } = sheet.slot;
      if (row[index] === none || row[index] === notArisen) {
        row[index] = undefined;
        return new Refusal(
          `«${label}» ghi là không có, nhưng có dòng ${listed[0]?.at} ở trang «${sheet.name}»`,
          `“${label}” is said to be none, yet row ${listed[0]?.at} of the sheet “${sheet.name}” lists one`,
        );
      }
      row[index] = listed.map((one) => one.row);
    }
    const held = this.holdings?.get(id);
    if (held === undefined) return undefined;
    for (const slot of table.slots) {
      if (slot.type !== 'history') continue;
      const before = row[slot.index];
      if (before === none || before === notArisen) {
        row[slot.index] = undefined;
        return new Refusal(
          `«${slot.label}» ghi là không có, nhưng có danh hiệu ở trang khác`,
          `“${slot.label}” is said to be none, yet another sheet lists a title`,
        );
      }
      row[slot.index] = withHoldings(before, held);
    }
    return undefined;
  }

  /** Puts the council's verdicts into the record. */
  private attachVerdicts(table: SlotTable, id: string, row: Datum[]): Refusal | undefined {
    const judged = this.verdicts.get(table)?.get(id);
    for (const [place, verdict] of judged?.row.entries() ?? []) {
      if (verdict === undefined) continue;
      if (row[place] !== undefined && row[place] !== verdict) {
        row[place] = undefined;
        return new Refusal(
          `kết luận của hội đồng ở đây khác với ở trang riêng, dòng ${judged?.at}`,
          `the council's verdict here is not that of its own sheet, row ${judged?.at}`,
        );
      }
      row[place] = verdict;
    }
    return undefined;
  }

  /** Rows of other sheets whose record is nowhere. */
  private leftovers(): void {
    const isKnown = (id: string, tables: readonly SlotTable[]): boolean =>
      tables.some((table) => this.met.get(table)?.has(id));
    const unknown = (id: string): Message =>
      this.refusedIds.has(id)
        ? {
            vi: `hồ sơ mang mã «${id}» bị từ chối, nên dòng này chưa được tính`,
            en: `the record with the code “${id}” is refused, so this row does not count`,
          }
        : { vi: `không có hồ sơ nào mang mã «${id}»`, en: `no record has the code “${id}”` };
    for (const [sheet, byId] of this.lists) {
      for (const [id, rows] of byId) {
        if (!isKnown(id, [sheet.table])) for (const { refused } of rows) refused(unknown(id));
      }
    }
    for (const [table, byId] of this.verdicts) {
      for (const [id, { refused }] of byId) if (!isKnown(id, [table])) refused(unknown(id));
    }
    const all = this.layout.participants.map(({ table }) => table);
    for (const [id, { holdings }] of this.holdings ?? []) {
      if (!isKnown(id, all)) for (const { refused } of holdings) refused(unknown(id));
    }
    this.members.notes(this.report);
    const { others } = this.layout.titles;
    if (others.size > 0) {
      const named = [...others].slice(0, 5).map((name) => `«${name}»`);
      const list = `${named.join(', ')}${others.size > 5 ? '…' : ''}`;
      this.report.note(
        'other-title',
        'Danh hiệu',
        `${others.size} danh hiệu không tiêu chí nào hỏi đến, hoặc chưa nhận ra: ${list}`,
        `no criterion asks about ${others.size} titles, or they are not recognised: ${list}`,
      );
    }
  }
}

const refusedRow = (
  table: string,
  { at, id }: { readonly at: number; readonly id: string | undefined },
  cells: RefusedRow['cells'],
  reason: Message | undefined,
): RefusedRow => ({
  table,
  isSheet: false,
  at,
  id,
  cells,
  ...(reason === undefined ? {} : { reason }),
});

/** What the council said in two tables; nothing where the one denies the other. */
function joined(first: Judged, second: Judged): Judged | undefined {
  const choices = new Map(first.choices);
  for (const [award, chosen] of second.choices ?? []) {
    if (choices.get(award) === !chosen) return undefined;
    choices.set(award, chosen);
  }
  const agree = second.row.every(
    (verdict, place) =>
      verdict === undefined || first.row[place] === undefined || first.row[place] === verdict,
  );
  if (!agree) return undefined;
  return {
    at: second.at,
    row: first.row.map((verdict, place) => verdict ?? second.row[place]),
    choices,
    tables: new Set([...first.tables, ...second.tables]),
    refused: (reason) => {
      first.refused(reason);
      second.refused(reason);
    },
  };
}

const isEmptyList = (datum: Datum): boolean => Array.isArray(datum) && datum.length === 0;

function withHoldings(before: Datum, { holdings, incomplete }: Held): History {
  const history: History =
    before !== undefined && isHistory(before) ? before : { ...nothingInFull, held: new Map() };
  const held = new Map(history.held);
  for (const { title, years } of holdings) held.set(title, [...(held.get(title) ?? []), ...years]);
  // With a row that is not understood no year is known in full.
  return { ...history, ...(incomplete ? nothingInFull : {}), held };
}
