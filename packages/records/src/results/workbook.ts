import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import {
  type AwardFigures,
  explanationText,
  prizeSentence,
  sentenceOf,
  type TargetAttainment,
} from '@thidua/eligibility';
import { vietnameseDate } from '@thidua/model/calendar';
import { type Field, headerOf, layoutOf, SheetNames } from '../layout/layout.ts';
import { reasonsOf } from '../reading/report.ts';
import { Unreadable } from '../sources/unreadable.ts';
import { colours, headerStyle } from '../workbook/style.ts';
import {
  councilWords,
  joined,
  outcomeWords,
  type ResultLine,
  type Results,
  rankText,
} from './result.ts';

/** A sheet holds 1,048,576 rows. */
const mostRows = 1_048_000;

/** The results as the bytes of an .xlsx file, for a council to work with. */
export async function workbookOf(results: Results): Promise<Uint8Array> {
  const { decisions, reading, targets, awards } = results;
  const largest = Math.max(0, ...decisions.awards.map(({ size }) => size));
  if (largest > mostRows) throw tooManyRows(largest);
  const workbook = new Workbook();
  workbook.title = decisions.plan.name;
  const names = new SheetNames();
  const summary = workbook.addWorksheet(names.take('Tổng hợp'));
  const missing: (readonly string[])[] = [];
  const judged: ResultLine[] = [];
  const explained: (readonly string[])[] = [];
  for (const { award, lines } of awards) {
    const sheet = workbook.addWorksheet(names.take(award.name, award.table.participant?.label));
    addHeader(sheet, lineHeads, [8, 14, 28, 18, 60, 60, 40, 40]);
    for (const line of lines) {
      sheet.addRow(lineCells(line));
      const { decision } = line;
      if (line.explanation !== undefined) {
        const text = explanationText(line.explanation, 'vi');
        explained.push([award.name, decision.id, decision.name ?? '', text]);
      }
      if (line.missing.length > 0 && decision.outcome === 'unknown') {
        missing.push([award.name, decision.id, decision.name ?? '', joined(line.missing)]);
      }
      if (decision.outcome !== 'unmet' && (line.council.length > 0 || line.toChoose)) {
        judged.push(line);
      }
    }
    wrap(sheet, [5, 6, 7, 8]);
  }
  const sheetOfMissing = workbook.addWorksheet(names.take('Còn thiếu dữ liệu'));
  addHeader(sheetOfMissing, ['Danh hiệu, hình thức', 'Mã', 'Tên', 'Còn thiếu'], [36, 14, 28, 80]);
  for (const row of missing) sheetOfMissing.addRow([...row]);
  addCouncil(workbook, results, judged);
  if (explained.length > 0) {
    const sheet = workbook.addWorksheet(names.take('Giải thích'));
    addHeader(sheet, ['Danh hiệu, hình thức', 'Mã', 'Tên', 'Giải thích'], [36, 14, 28, 140]);
    for (const row of explained) sheet.addRow([...row]);
    wrap(sheet, [4]);
  }
  if (targets.length > 0) addTargets(workbook.addWorksheet(names.take('Chỉ tiêu')), targets);
  const refused = workbook.addWorksheet(names.take('Dòng bị từ chối'));
  addHeader(refused, ['Trang', 'Dòng', 'Mã', 'Lý do'], [24, 8, 14, 100]);
  for (const row of reading.refused) {
    const reasons = reasonsOf(row).map(({ vi }) => vi);
    refused.addRow([row.table, row.at, row.id ?? '', reasons.join('\n')]);
  }
  wrap(refused, [4]);
  addSummary(summary, results);
  return workbook.xlsx.writeBuffer();
}

const tooManyRows = (count: number): Unreadable =>
  new Unreadable(
    {
      vi: `${count} hồ sơ là quá nhiều cho một bảng tính.`,
      en: `${count} records are too many for a spreadsheet.`,
    },
    { vi: 'Ghi ra .csv, .ndjson hoặc .parquet.', en: 'Write .csv, .ndjson or .parquet.' },
  );

const lineHeads = [
  'Thứ tự',
  'Mã',
  'Tên',
  'Kết quả',
  'Lý do',
  'Cần gì để đạt',
  'Còn thiếu',
  'Hội đồng xét',
];

const lineCells = (line: ResultLine): string[] => [
  rankText(line.decision),
  line.decision.id,
  line.decision.name ?? '',
  outcomeWords[line.decision.outcome].vi,
  line.reason.vi,
  line.needed?.vi ?? '',
  joined(line.missing),
  councilWords(line),
];

// The council's sheet -----------------------------------------------------------------------------------------

/** Of one record: what the council has to judge and to choose, and for which awards. */
type Due = {
  readonly name: string;
  readonly keys: Set<string>;
  readonly awards: string[];
  readonly why: string[];
};

/** One sheet for each kind of participant, its verdicts empty, its hidden row of keys as the template has it. */
function addCouncil(
  workbook: Workbook,
  { decisions }: Results,
  judged: readonly ResultLine[],
): void {
  for (const sheet of layoutOf(decisions.plan).verdicts) {
    const people = new Map<string, Due>();
    for (const { award, decision, council, toChoose } of judged) {
      if (award.table !== sheet.table) continue;
      const { id, name = '' } = decision;
      const due = people.get(id) ?? { name, keys: new Set<string>(), awards: [], why: [] };
      people.set(id, due);
      for (const { key } of council) due.keys.add(key);
      due.awards.push(award.name);
      if (!toChoose) continue;
      due.keys.add(`chọn:${award.id}`);
      due.why.push(sentenceOf(decision.reason).vi);
    }
    const asked = new Set([...people.values()].flatMap(({ keys }) => [...keys]));
    const fields = sheet.fields.filter(
      ({ key, role }) => role.kind === 'id' || role.kind === 'name' || asked.has(key),
    );
    const isAsked = ({ role }: Field): boolean => role.kind === 'slot' || role.kind === 'choice';
    const worksheet = workbook.addWorksheet(sheet.name);
    const widths = fields.map((field) => (isAsked(field) ? 32 : 20));
    addHeader(
      worksheet,
      [...fields.map(headerOf), 'Xét cho', 'Vì sao phải chọn'],
      [...widths, 40, 60],
    );
    worksheet.getRow(1).height = 48;
    worksheet.addRow(fields.map(({ key }) => key)).hidden = true;
    worksheet.views = [{ state: 'frozen', xSplit: 2, ySplit: 2 }];
    for (const [id, { name, keys, awards, why }] of people) {
      // A dash where there is nothing to write.
      const cells = fields.map(({ key, role }) =>
        role.kind === 'id' ? id : role.kind === 'name' ? name : keys.has(key) ? null : '–',
      );
      worksheet.addRow([...cells, joined(awards), why.join(' ')]);
    }
    for (const [at, field] of fields.entries()) {
      if (!isAsked(field)) continue;
      worksheet.getRow(1).getCell(at + 1).style = headerStyle(colours.council);
      const column = worksheet.getColumn(at + 1).letter;
      worksheet.dataValidations.add(`${column}3:${column}${people.size + 2}`, {
        type: 'list',
        allowBlank: true,
        showErrorMessage: false,
        formulae: [field.role.kind === 'choice' ? '"Chọn,Không chọn"' : '"Đạt,Không đạt"'],
      });
    }
    wrap(worksheet, [fields.length + 1, fields.length + 2]);
  }
}

// Targets and the summary ---------------------------------------------------------------------------------

type Bounds = { readonly least: number; readonly most: number };

const bounds = ({ least, most }: Bounds, unit = ''): string =>
  `${figure(least)}${least === most ? '' : `–${figure(most)}`}${unit}`;
const figure = (value: number): string => String(value).replace('.', ',');

function addTargets(sheet: Worksheet, targets: readonly TargetAttainment[]): void {
  addHeader(
    sheet,
    ['Chỉ tiêu', 'Nội dung', 'Phần', 'Nhóm', 'Cơ sở', 'Đạt được', 'Tỷ lệ', 'Kết quả'],
    [10, 60, 40, 24, 12, 12, 14, 20],
  );
  for (const { label, wording, open, outcome, parts } of targets) {
    if (parts.length === 0) {
      const why =
        open === 'qualitative'
          ? 'Định tính'
          : open === 'deferred'
            ? 'Chờ hướng dẫn'
            : outcome === undefined
              ? ''
              : outcomeWords[outcome].vi;
      sheet.addRow([label ?? '', wording, '', '', '', '', '', why]);
    }
    for (const { text, whole, groups } of parts) {
      for (const { group, attained } of [
        { group: '', attained: whole },
        ...groups.map((one) => ({ group: one.group, attained: one })),
      ]) {
        sheet.addRow([
          label ?? '',
          wording,
          text,
          group,
          bounds(attained.base),
          bounds(attained.holding),
          attained.share === undefined ? '' : bounds(attained.share, '%'),
          outcomeWords[attained.outcome].vi,
        ]);
      }
    }
  }
  wrap(sheet, [2, 3]);
}

function addSummary(sheet: Worksheet, { decisions, reading, awards }: Results): void {
  const { plan } = decisions;
  for (const [at, width] of [44, 16, 16, 16, 16, 16, 16].entries()) {
    sheet.getColumn(at + 1).width = width;
  }
  const heading = (text: string): void => {
    sheet.addRow([text]).getCell(1).font = { bold: true, size: 12 };
  };
  const table = (
    heads: readonly string[],
    rows: readonly (readonly (string | number)[])[],
  ): void => {
    const head = sheet.addRow([...heads]);
    for (let column = 1; column <= heads.length; column++) {
      head.getCell(column).style = headerStyle(colours.header);
    }
    for (const row of rows) sheet.addRow([...row]);
    sheet.addRow([]);
  };
  heading(plan.name);
  sheet.addRow([`Năm xét ${plan.year}; ngày xét ${vietnameseDate(plan.assessmentDate)}`]);
  sheet.addRow([]);
  heading('Dòng đã đọc');
  table(
    ['Trang', 'Đã đọc', 'Nhận', 'Từ chối', 'Trống', 'Tổng, tiêu đề'],
    reading.tables.map(({ name, read, accepted, refused, blank, aside }) => [
      name,
      read,
      accepted,
      refused,
      blank,
      aside,
    ]),
  );
  heading('Kết quả');
  const wanted = new Set(awards.map(({ award }) => award));
  const shown = decisions.awards.filter(({ award }) => wanted.has(award));
  table(
    ['Danh hiệu, hình thức', 'Hồ sơ', 'Đạt', 'Hội đồng xét', 'Chưa đủ dữ liệu', 'Không đạt'],
    shown.map(({ award, size, tally }) => [
      award.name,
      size,
      tally.met,
      tally.council,
      tally.unknown,
      tally.unmet,
    ]),
  );
  const quotas = shown.flatMap(quotaRows);
  if (quotas.length > 0) {
    heading('Số lượng');
    table(['Danh hiệu, hình thức', 'Nhóm', 'Số lượng', 'Ứng viên', 'Cách tính'], quotas);
  }
  const prizes = shown.flatMap(({ award, prizes: sums }) =>
    sums.flatMap((sum, at) => {
      const prize = award.prizes[at];
      return prize === undefined ? [] : [[award.name, prizeSentence(prize, sum).vi]];
    }),
  );
  if (prizes.length > 0) {
    heading('Tiền thưởng');
    table(['Danh hiệu, hình thức', 'Mức và tổng số'], prizes);
  }
  const notes = [
    ...plan.notes,
    ...shown.flatMap(({ award }) => award.notes),
    ...reading.notes.map(({ table: name, message }) => ({ vi: `${name}: ${message.vi}` })),
  ];
  if (notes.length === 0) return;
  heading('Cần lưu ý');
  for (const { vi } of notes) sheet.addRow([vi]);
}

const quotaRows = ({ award, quotas }: AwardFigures): (readonly string[])[] =>
  quotas.flatMap(({ groups }) =>
    groups.map(({ group, places, candidates, working }) => [
      award.name,
      group ?? 'toàn bộ',
      places.most === undefined
        ? 'không hạn chế'
        : bounds({ least: places.least, most: places.most }),
      bounds({ least: candidates.least, most: candidates.most ?? candidates.least }),
      working.vi,
    ]),
  );

// Sheets ----------------------------------------------------------------------------------------------------

function addHeader(sheet: Worksheet, heads: readonly string[], widths: readonly number[]): void {
  const row = sheet.addRow([...heads]);
  row.height = 32;
  for (const at of heads.keys()) {
    row.getCell(at + 1).style = headerStyle(colours.header);
    sheet.getColumn(at + 1).width = widths[at] ?? 16;
  }
  sheet.views = [{ state: 'frozen', ySplit: 1 }];
}

function wrap(sheet: Worksheet, columns: readonly number[]): void {
  sheet.eachRow((row, at) => {
    if (at === 1) return;
    for (const column of columns) {
      row.getCell(column).alignment = { wrapText: true, vertical: 'top' };
    }
  });
}
