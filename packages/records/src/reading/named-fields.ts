import { folded } from '../cells/words.ts';
import type { Layout, ParticipantSheet } from '../layout/layout.ts';
import { rowOfLine } from '../sources/ndjson.ts';
import type { FieldsRow, Lines } from '../sources/source.ts';
import { FieldsReader, kindField } from './fields.ts';
import { LineScanner } from './line-scanner.ts';
import type { ReadingReport, TableCount } from './report.ts';
import { type BrokenRow, isBroken, type ParsedRow } from './rows.ts';

type Put = (sheet: ParticipantSheet, count: TableCount, row: ParsedRow) => void;
type Break = (sheet: ParticipantSheet, count: TableCount, row: BrokenRow) => void;

type Open = {
  readonly sheet: ParticipantSheet;
  readonly reader: FieldsReader;
  readonly scanner: LineScanner;
  readonly count: TableCount;
};

const lineFeed = 0x0a;

/** Reads the records of one source whose fields have names. */
export class NamedFields {
  private readonly layout: Layout;
  private readonly report: ReadingReport;
  private readonly source: string;
  private readonly opened = new Map<ParticipantSheet, Open>();
  /** The kind of a record that does not say its kind. */
  private usual: Open | undefined;
  /** Lines that have been read. */
  private lines = 0;

  constructor(layout: Layout, report: ReadingReport, source: string) {
    this.layout = layout;
    this.report = report;
    this.source = source;
  }

  readRow(row: FieldsRow, put: Put, broken: Break): void {
    const { sheet, reader, scanner, count } = this.openFor(row);
    count.read++;
    const parsed = reader.read(row);
    for (const scan of reader.newScans()) scanner.learn(scan);
    if (parsed === 'blank') count.blank++;
    else if (isBroken(parsed)) broken(sheet, count, parsed);
    else put(sheet, count, parsed);
  }

  readLines({ bytes }: Lines, put: Put, broken: Break): void {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    let from = 0;
    while (from < bytes.length) {
      this.lines += 1;
      const at = this.lines;
      const end = bytes.indexOf(lineFeed, from);
      const to = end === -1 ? bytes.length : end;
      const { usual } = this;
      if (usual?.scanner.scan(bytes, view, from, to)) {
        usual.count.read++;
        const { id, name, row } = usual.scanner.scanned;
        const parsed = {
          at,
          id,
          name,
          row,
          belongs: undefined,
          title: undefined,
          years: undefined,
        };
        put(usual.sheet, usual.count, parsed);
      } else this.readRow(rowOfLine(bytes.toString('utf8', from, to), at), put, broken);
      from = to + 1;
    }
  }

  /** What is to be told of the fields, once all records are read. */
  notes(): void {
    for (const { reader, count } of this.opened.values()) {
      reader.notes(this.source, this.report);
      if (reader.hasId || count.accepted === 0) continue;
      this.report.note(
        'no-id',
        this.source,
        'không có mục «mã»; mỗi hồ sơ được gọi theo số dòng',
        'there is no field “mã” (code); each record goes by the number of its row',
      );
    }
  }

  private openFor(row: FieldsRow): Open {
    const stated = 'fields' in row ? row.fields[kindField] : undefined;
    const sheet = stated === undefined ? undefined : this.sheetCalled(String(stated));
    if (sheet !== undefined) return this.open(sheet);
    if (this.usual === undefined) {
      const open = this.open(this.sheetFor(row));
      // What is no record says nothing of the kind of the others.
      if (!('fields' in row) || Object.keys(row.fields).length === 0) return open;
      this.usual = open;
    }
    return this.usual;
  }

  private open(sheet: ParticipantSheet): Open {
    const known = this.opened.get(sheet);
    if (known !== undefined) return known;
    const { fields, table } = sheet;
    const width = table.slots.length;
    const made: Open = {
      sheet,
      reader: new FieldsReader(fields, this.layout.titles, width),
      scanner: new LineScanner(width),
      count: this.report.begin(this.source, sheet.name),
    };
    this.opened.set(sheet, made);
    return made;
  }

  private sheetCalled(name: string): ParticipantSheet | undefined {
    return this.layout.participants.find(
      (sheet) =>
        sheet.table.of === name ||
        folded(sheet.name) === folded(name) ||
        folded(sheet.table.participant?.label ?? '') === folded(name),
    );
  }

  /** The kind whose fields a record has: by the name of its list, or by the names of its fields. */
  private sheetFor(row: FieldsRow): ParticipantSheet {
    const { participants } = this.layout;
    const keys = new Set('fields' in row ? Object.keys(row.fields) : []);
    const ranked = participants
      .map((sheet) => ({ sheet, hits: sheet.fields.filter(({ key }) => keys.has(key)).length }))
      .sort((a, b) => b.hits - a.hits);
    const best = this.sheetCalled(this.source) ?? ranked[0]?.sheet;
    if (best === undefined) throw new Error('a plan without participants has no records');
    return best;
  }
}
