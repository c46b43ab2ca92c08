import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import type { Plan } from '@thidua/eligibility';
import { askingOf } from '../layout/conditions.ts';
import {
  type Field,
  guideSheet,
  headerOf,
  type Layout,
  layoutOf,
  type Sheet,
  valuesSheet,
} from '../layout/layout.ts';
import { columnName } from '../sources/source.ts';
import { colours, headerStyle } from '../workbook/style.ts';
import { choicesOf, hintOf, widthOf } from './entries.ts';

/** How many rows of a sheet offer their lists of values. */
const rowsToFill = 2000;

/** The spreadsheet in which offices give what a plan asks for, as the bytes of an .xlsx file. */
export async function template(plan: Plan): Promise<Uint8Array> {
  const layout = layoutOf(plan);
  const workbook = new Workbook();
  workbook.title = `${plan.name}: mẫu hồ sơ`;
  const asking = askingOf(plan);
  const askedBy = ({ role }: Field): readonly string[] =>
    'slot' in role ? (asking.get(role.slot) ?? []) : [];
  addGuide(workbook.addWorksheet(guideSheet), plan, layout, askedBy);
  const sheets = layout.sheets.map((sheet) => [sheet, workbook.addWorksheet(sheet.name)] as const);
  const values = new ListOfValues(workbook.addWorksheet(valuesSheet, { state: 'hidden' }));
  const titles = layout.titles.all.map(({ name }) => name);
  for (const [sheet, worksheet] of sheets) addSheet(worksheet, sheet, titles, values, askedBy);
  return workbook.xlsx.writeBuffer();
}

/** Lists to choose from. They stand in cells, since a rule of a cell holds 255 letters at most. */
class ListOfValues {
  private readonly sheet: Worksheet;
  private readonly known = new Map<string, string>();

  constructor(sheet: Worksheet) {
    this.sheet = sheet;
  }

  /** The cells that hold the list. */
  rangeOf(values: readonly string[]): string {
    const key = JSON.stringify(values);
    let range = this.known.get(key);
    if (range === undefined) {
      const column = columnName(this.known.size);
      for (const [at, value] of values.entries()) {
        this.sheet.getCell(`${column}${at + 1}`).value = value;
      }
      range = `'${valuesSheet}'!$${column}$1:$${column}$${values.length}`;
      this.known.set(key, range);
    }
    return range;
  }
}

function addSheet(
  worksheet: Worksheet,
  sheet: Sheet,
  titles: readonly string[],
  values: ListOfValues,
  askedBy: (field: Field) => readonly string[],
): void {
  worksheet.views = [{ state: 'frozen', xSplit: sheet.kind === 'participants' ? 2 : 1, ySplit: 2 }];
  const [labels, keys] = [worksheet.getRow(1), worksheet.getRow(2)];
  labels.height = 48;
  keys.hidden = true;
  for (const [at, field] of sheet.fields.entries()) {
    const { role } = field;
    const column = worksheet.getColumn(at + 1);
    column.width = widthOf(field);
    // As text, a date stays as it was typed and a code keeps its zeros.
    if (isText(field)) column.numFmt = '@';
    const isCouncil = role.kind === 'slot' && role.slot.type === 'verdict';
    const label = labels.getCell(at + 1);
    label.value = headerOf(field);
    label.style = headerStyle(isCouncil ? colours.council : colours.header);
    label.note = noteOf(field, sheet, askedBy(field));
    keys.getCell(at + 1).value = field.key;
    const choices = choicesOf(field, titles);
    if (choices.length === 0) continue;
    const name = columnName(at);
    worksheet.dataValidations.add(`${name}3:${name}${rowsToFill}`, {
      type: 'list',
      allowBlank: true,
      // What is not in the list may be right all the same: a range, `…`, `không phát sinh`.
      showErrorMessage: false,
      formulae: [values.rangeOf(choices)],
    });
  }
}

const isText = ({ role }: Field): boolean =>
  role.kind !== 'slot' || role.slot.type === 'date' || role.slot.type === 'text';

function noteOf(field: Field, sheet: Sheet, asking: readonly string[]): string {
  const lines = [hintOf(field, sheet)];
  lines.push(...asking.slice(0, 6));
  if (asking.length > 6) lines.push(`… và ${asking.length - 6} quy định khác`);
  return lines.join('\n');
}

const meanings: readonly (readonly [string, string])[] = [
  ['(để trống) hoặc …', 'Chưa biết. Không bị coi là “không”, cũng không bị coi là 0.'],
  ['không có', 'Biết chắc là không có gì: 0 lần, 0 đồng, không danh hiệu nào.'],
  ['không phát sinh', 'Việc ấy không đặt ra đối với hồ sơ này.'],
  ['từ 2 đến 3', 'Chỉ biết là trong khoảng ấy, kể cả hai đầu.'],
];

const reminders: readonly string[] = [
  'Mỗi hồ sơ một dòng; không gộp ô, không thêm dòng cộng.',
  'Có thể đổi thứ tự cột và bỏ cột không dùng; đừng xóa dòng mã ẩn (dòng 2).',
  'Số viết theo kiểu Việt Nam: 1.250,5. Đổi đơn vị thì ghi đơn vị mới ở tiêu đề: Thu nhập (triệu đồng).',
  'Kê danh sách (như sáng kiến), danh hiệu ở trang riêng, mỗi dòng ghi mã của hồ sơ.',
  'Cột “Hội đồng: …” do hội đồng ghi sau khi họp; để trống là chưa kết luận.',
];

function addGuide(
  worksheet: Worksheet,
  plan: Plan,
  layout: Layout,
  askedBy: (field: Field) => readonly string[],
): void {
  worksheet.getColumn(1).width = 26;
  worksheet.getColumn(2).width = 42;
  worksheet.getColumn(3).width = 48;
  worksheet.getColumn(4).width = 80;
  const heading = (text: string): void => {
    const row = worksheet.addRow([text]);
    row.getCell(1).font = { bold: true, size: 12 };
  };
  heading(plan.name);
  worksheet.addRow([`Năm xét ${plan.year}; mẫu để kê hồ sơ.`]);
  worksheet.addRow([]);
  heading('Cách ghi');
  for (const text of reminders) worksheet.addRow([text]);
  worksheet.addRow([]);
  heading('Ô ghi thế này nghĩa là');
  for (const meaning of meanings) worksheet.addRow([...meaning]);
  worksheet.addRow([]);
  heading('Các cột, và quy định hỏi đến');
  const head = worksheet.addRow(['Trang', 'Cột', 'Cách ghi', 'Quy định']);
  for (let column = 1; column <= 4; column++)
    head.getCell(column).style = headerStyle(colours.header);
  for (const sheet of layout.sheets) {
    for (const field of sheet.fields) {
      const row = worksheet.addRow([
        sheet.name,
        headerOf(field),
        hintOf(field, sheet),
        askedBy(field).join('\n'),
      ]);
      for (let column = 2; column <= 4; column++) {
        row.getCell(column).alignment = { wrapText: true, vertical: 'top' };
      }
    }
  }
}
