import {
  type Context,
  declarations,
  type FieldName,
  fields,
  type Shape,
  type WordGroup,
  type WordName,
  words,
} from '../src/index.ts';
import { synonyms } from '../src/lexer/synonyms.ts';
import { grammarText } from './grammar-text.ts';

/** What stands behind a keyword, for people. */
const forms: Readonly<Record<Shape, string>> = {
  text: '`"lời văn"`',
  texts: '`"lời văn"`, nhiều thì cách nhau bằng dấu phẩy',
  parties: 'định danh hoặc `"tên"`, cách nhau bằng dấu phẩy, hoặc mỗi dòng một `-`',
  name: 'định danh',
  names: 'định danh, cách nhau bằng dấu phẩy',
  citations: 'viện dẫn, trên dòng hoặc mỗi dòng một `-`',
  citation: 'viện dẫn',
  correction: 'viện dẫn, có thể kèm `: "tóm tắt"`',
  number: '`12/KH-UBND`, `…`, `không rõ`',
  date: 'ngày tháng, `…`, `không rõ`',
  datedAct: 'ngày tháng, có thể kèm `theo` viện dẫn',
  datedText: '`"lời văn"`, có thể kèm thời gian và `theo` viện dẫn',
  datedParty: 'định danh hoặc `"tên"`, có thể kèm thời gian',
  code: '`"mã"`, có thể kèm `theo` hệ thống mã và thời gian',
  succession: 'định danh, `ngày` …, `kế thừa`, `theo` viện dẫn',
  choice: 'một trong các từ của nhóm',
  form: '`thường xuyên`, `theo chuyên đề`; trong `tặng`: định danh',
  status:
    '`dự thảo`, `đã ban hành`, `đã tổng kết`, `đã thay thế bởi` …, `đã hủy`; có thể kèm `vì "…"`',
  scope: 'một trong các từ phạm vi, `"lời văn"`, hoặc cả hai',
  type: '`phong trào`, `cuộc vận động`, hoặc `"lời văn"`',
  flag: 'không ghi gì thêm',
  period: 'khoảng thời gian',
  validity: 'khoảng thời gian, có thể kèm `cho kỳ xét từ` …',
  celebrations: 'mỗi dòng một `-`: sự kiện, số năm, ngày',
  phases: 'mỗi dòng một `-`: `"tên đợt"` và khoảng thời gian',
  milestones: 'mỗi dòng một `-`: việc, thời hạn, `do`, `gửi`, `qua`',
  participants: 'các dòng `tập thể`, `cá nhân`, `nhóm`',
  participant: 'định danh và `"tên"`',
  group: 'định danh và `"tên"`; trong thang điểm thêm số điểm và khối `{ }`',
  entries: '`"lời văn"`, hoặc các mục `1.` `a)` `-`, mỗi mục có thể kèm `:`',
  conditions: 'một điều kiện, hoặc các mục có dấu đầu dòng',
  statement: 'ai, có thể kèm `: "lời văn"`',
  recognition: 'các trường bên trong, mỗi trường một dòng',
  award: 'định danh, `"tên"`, và khối `{ }`',
  version: 'định danh và khối `{ }`',
  recipients: 'mỗi dòng một `-`, có thể kèm `để báo cáo`',
  archive: 'chữ viết tắt hoặc `"lời văn"`, cách nhau bằng dấu phẩy',
  position: '`TM.` `KT.` `TL.` `TUQ.` `Q.` nếu có, rồi `"chức vụ"` hoặc `không rõ`',
  signatory: '`"họ tên"` hoặc `không rõ`',
  original: '`"tên tệp"`, có thể kèm `mã băm "…"`',
  reading: '`"nguyên văn"` `là` `"cách đọc"`, có thể kèm `tại "…"`',
  waiver: 'mã kiểm tra và `vì "lý do"`',
  outcomes:
    'mỗi dòng một `-`: chỉ tiêu, mục tặng hoặc lời văn, rồi `:` con số, `trong đó` …, hoặc lời văn',
  quota: 'số lượng hoặc tỷ lệ, của ai, làm tròn thế nào; nhiều thì cách nhau bằng dấu phẩy',
  prize: 'số tiền, hoặc số lần của một tham số',
  assessment: '`hằng năm`, `hằng quý` … hoặc `"lời văn"`',
  source: '`"nguồn"`, có thể kèm mức độ đối chiếu',
  occurrence: 'số thứ tự, ngày hoặc khoảng thời gian, `nhiệm kỳ`',
  valueType: 'một trong các kiểu; `gồm` hoặc `thuộc` và một đối tượng',
  values: 'các mục `1.` hoặc `-`: định danh và `"tên"`',
  list: 'khối `{ }`: các `dữ kiện`, hoặc trong kiểm thử các hồ sơ',
  points: 'số điểm',
  pointBlock: '`không quá` số điểm nếu có, rồi khối `{ }`',
  bands: 'mỗi dòng một `-`: mức, `từ` số điểm, `khi` điều kiện',
  adjustment: '`"lời văn"`, mức, số bậc, rồi `khi` điều kiện',
  record: 'tên, `:` đối tượng, `như` hồ sơ khác, rồi khối `{ }`',
  expectation:
    'hồ sơ và kết quả, có thể kèm `vì`; hồ sơ và điểm hay mức của một thang điểm; hoặc `số lượng` …',
};

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
const cell = (text: string): string => text.replaceAll('|', '\\|');

const contexts = [...new Set(Object.values(fields).flatMap((row) => [...row.within]))];

function fieldsOf(context: Context): string {
  const rows = (Object.keys(fields) as FieldName[])
    .map((name) => fields[name])
    .filter((row) => (row.within as readonly Context[]).includes(context))
    .map((row) => [
      `\`${row.vi}\``,
      row.about,
      cell(forms[row.shape]),
      row.many ? 'nhiều lần' : 'một lần',
      row.en,
    ]);
  return table(['Từ khóa', 'Nói gì', 'Ghi sau từ khóa', 'Ghi', 'English'], rows);
}

const groupTitles: Readonly<Record<WordGroup, string>> = {
  status: 'Tình trạng',
  form: 'Hình thức',
  scope: 'Phạm vi',
  branch: 'Ngành (khối)',
  level: 'Cấp',
  themeType: 'Loại của tên phong trào',
  valueType: 'Kiểu của dữ kiện',
  milestone: 'Mốc thời gian',
  every: 'Chu kỳ',
  unit: 'Đơn vị',
  verification: 'Mức độ đối chiếu',
};

function wordTables(): string {
  const all = (Object.keys(words) as WordName[]).map((name) => words[name]);
  const rowsOf = (group: WordGroup | null) =>
    all.filter((row) => row.group === group).map((row) => [`\`${row.vi}\``, row.about, row.en]);
  const head = ['Từ', 'Nói gì', 'English'];
  const groups = (Object.keys(groupTitles) as WordGroup[]).map(
    (group) => `**${groupTitles[group]}**\n\n${table(head, rowsOf(group))}`,
  );
  return [...groups, `**Các từ khác**\n\n${table(head, rowsOf(null))}`].join('\n\n');
}

/** Everything that the reference takes from the language itself, by the name of its place. */
export function generatedParts(): ReadonlyMap<string, string> {
  return new Map([
    [
      'declarations',
      table(
        ['Từ khóa', 'Khai báo gì', 'English'],
        Object.values(declarations).map((row) => [`\`${row.vi}\``, row.about, row.en]),
      ),
    ],
    ...contexts.map((context): [string, string] => [`fields ${context}`, fieldsOf(context)]),
    ['words', wordTables()],
    [
      'synonyms',
      table(
        ['Thường viết', 'Từ khóa'],
        synonyms.map(([typed, keyword]) => [typed, `\`${keyword}\``]),
      ),
    ],
    ['grammar', `\`\`\`ebnf\n${grammarText()}\n\`\`\``],
  ]);
}

const place =
  /(<!-- generated:([^>]+?) -->\n)(?:(?!<!-- generated:)[\s\S])*?(<!-- \/generated -->)/g;

/** The reference with its generated parts as they are now. */
export function withGeneratedParts(reference: string): string {
  const parts = generatedParts();
  return reference.replace(place, (_all, open: string, name: string, close: string) => {
    const part = parts.get(name);
    if (part === undefined) throw new Error(`The reference asks for an unknown part: ${name}`);
    return `${open}\n${part}\n\n${close}`;
  });
}

/** The names of the places in the reference. */
export const placesIn = (reference: string): string[] =>
  [...reference.matchAll(place)].map((match) => match[2] ?? '');
