import type { Message } from './diagnostic.ts';

/** Codes of what the lexer and the parser find; each has a page beside those of the checks. */
export const syntaxCodes = {
  notText: 'TD0001',
  tooLarge: 'TD0002',
  byteOrderMark: 'TD0003',
  notComposed: 'TD0004',
  unknownCharacter: 'TD0005',
  unclosedText: 'TD0006',
  quoteInText: 'TD0007',
  malformedNumber: 'TD0008',
  malformedDate: 'TD0009',
  capitalInIdentifier: 'TD0010',
  misspeltKeyword: 'TD0011',
  unknownKeyword: 'TD0012',
  misplacedKeyword: 'TD0013',
  unclosedBlock: 'TD0014',
  strayClosing: 'TD0015',
  tooDeep: 'TD0016',
  unexpected: 'TD0017',
  missingPart: 'TD0018',
  mixedConnectives: 'TD0019',
  fieldNotHere: 'TD0020',
  fieldRepeated: 'TD0021',
  noDeclaration: 'TD0022',
  severalCampaigns: 'TD0023',
  meaningNotHere: 'TD0024',
  legacyEncoding: 'TD0025',
  mixedUnits: 'TD0026',
} as const;
export type SyntaxCode = (typeof syntaxCodes)[keyof typeof syntaxCodes];

const quoted = (list: readonly string[]): string => list.map((word) => `\`${word}\``).join(', ');
const shorten = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);

/** What the lexer and the parser say, Vietnamese first. */
export const say = {
  looksBinary: (): Message => ({
    vi: 'Tệp này không phải tệp chữ.',
    en: 'This file is not text.',
  }),
  chooseText: (): Message => ({
    vi: 'Chọn tệp .thidua soạn bằng trình soạn thảo văn bản thuần, không phải tệp Word, PDF hay ảnh.',
    en: 'Choose a .thidua file made with a plain text editor, not a Word file, a PDF or a picture.',
  }),
  legacyEncoding: (encoding: string): Message => ({
    vi: `Tệp được lưu bằng bảng mã ${encoding}, không phải Unicode (UTF-8).`,
    en: `The file is in the encoding ${encoding}, not Unicode (UTF-8).`,
  }),
  unknownEncoding: (): Message => ({
    vi: 'Tệp không được lưu bằng Unicode (UTF-8); không nhận ra bảng mã nào khác.',
    en: 'The file is not Unicode (UTF-8), and no other encoding was recognised.',
  }),
  saveAsUtf8: (): Message => ({
    vi: 'Chuyển mã sang Unicode (chẳng hạn bằng UniKey Toolkit), rồi lưu tệp với bảng mã UTF-8.',
    en: 'Convert the text to Unicode (UniKey Toolkit does it) and save the file as UTF-8.',
  }),
  legacyFont: (encoding: string): Message => ({
    vi: `Chữ trong tệp gõ theo bảng mã cũ ${encoding}, không phải Unicode.`,
    en: `The words in the file were typed in the legacy encoding ${encoding}, not Unicode.`,
  }),
  convertFont: (): Message => ({
    vi: 'Mở văn bản gốc, chuyển mã sang Unicode (chẳng hạn bằng UniKey Toolkit) rồi chép lại.',
    en: 'Convert the original to Unicode (UniKey Toolkit does it) and copy it again.',
  }),
  readTwice: (): Message => ({
    vi: 'Chữ tiếng Việt trong tệp đã bị đọc nhầm bảng mã rồi lưu lại.',
    en: 'The Vietnamese text was read in the wrong encoding and saved again.',
  }),
  openAgain: (): Message => ({
    vi: 'Mở lại bản trước khi lưu nhầm, chọn bảng mã UTF-8 khi mở và khi lưu.',
    en: 'Open the version before that again, choosing UTF-8 both to open and to save.',
  }),
  tooLarge: (megabytes: string, most: string): Message => ({
    vi: `Tệp quá lớn: ${megabytes} MB, tối đa ${most} MB.`,
    en: `The file is too large: ${megabytes} MB, at most ${most} MB.`,
  }),
  splitFile: (): Message => ({
    vi: 'Mỗi tệp chỉ ghi một phong trào, thường vài chục kB. Kiểm tra xem có chép nhầm tệp không.',
    en: 'One file holds one movement, usually a few tens of kB. Check whether the wrong file was copied.',
  }),
  byteOrderMark: (): Message => ({
    vi: 'Đầu tệp có dấu BOM không nhìn thấy (UTF-8 with BOM).',
    en: 'The file begins with an invisible byte order mark (UTF-8 with BOM).',
  }),
  removeMark: (): Message => ({ vi: 'Bỏ dấu BOM', en: 'Remove the mark' }),
  notComposed: (): Message => ({
    vi: 'Chữ trong tệp ở dạng dấu rời (NFD); cần dạng dựng sẵn (NFC).',
    en: 'The text uses detached marks (NFD); composed letters (NFC) are required.',
  }),
  compose: (): Message => ({
    vi: 'Chuyển cả tệp sang dạng dựng sẵn',
    en: 'Compose the whole file',
  }),
  unknownCharacter: (text: string): Message => ({
    vi: `Ký tự \`${shorten(text)}\` không dùng ở đây.`,
    en: `The character \`${shorten(text)}\` has no use here.`,
  }),
  wordsInQuotes: (): Message => ({
    vi: 'Lời văn phải đặt trong dấu ngoặc kép "…"; ghi chú bắt đầu bằng #.',
    en: 'Words belong in quotes "…"; a comment starts with #.',
  }),
  unclosedText: (): Message => ({
    vi: 'Thiếu dấu " đóng lời văn.',
    en: 'The text has no closing ".',
  }),
  closeOnLine: (): Message => ({
    vi: 'Lời văn nằm gọn trên một dòng; lời văn nhiều dòng đặt trong """…""".',
    en: 'A text ends on its line; several lines go into """…""".',
  }),
  addQuote: (): Message => ({ vi: 'Thêm dấu " ở cuối', en: 'Add the closing "' }),
  quoteInText: (): Message => ({
    vi: 'Có dấu ngoặc kép thẳng " bên trong lời văn.',
    en: 'There is a straight quote " inside the text.',
  }),
  useCurly: (): Message => ({
    vi: 'Đổi dấu bên trong thành ngoặc cong “…”',
    en: 'Make the inner quotes curly “…”',
  }),
  malformedNumber: (typed: string): Message => ({
    vi: `Số \`${typed}\` viết không đúng cách: dấu chấm tách hàng nghìn, dấu phẩy tách phần thập phân (1.000; 4,5).`,
    en: `The number \`${typed}\` is malformed: a dot groups thousands, a comma starts decimals (1.000; 4,5).`,
  }),
  commaGroupsThousands: (typed: string): Message => ({
    vi: `\`${typed}\` được đọc là số thập phân; nếu là hàng nghìn thì dùng dấu chấm.`,
    en: `\`${typed}\` is read as a decimal; thousands are grouped by a dot.`,
  }),
  labelWithDot: (typed: string): Message => ({
    vi: `Mục đánh số viết với dấu chấm: \`${typed.slice(0, -1)}.\`, không phải \`${typed}\`.`,
    en: `A numbered entry takes a dot: \`${typed.slice(0, -1)}.\`, not \`${typed}\`.`,
  }),
  curlyAroundText: (): Message => ({
    vi: 'Lời văn đặt trong dấu ngoặc kép thẳng "…"; dấu cong “…” chỉ dùng bên trong.',
    en: 'A text stands in straight quotes "…"; curly ones “…” are for use inside.',
  }),
  useStraight: (): Message => ({
    vi: 'Đổi dấu ngoặc ngoài thành "…"',
    en: 'Make the outer quotes straight "…"',
  }),
  noColonHere: (keyword: string): Message => ({
    vi: `Sau từ khóa \`${keyword}\` không có dấu hai chấm.`,
    en: `No colon follows the keyword \`${keyword}\`.`,
  }),
  malformedDate: (typed: string): Message => ({
    vi: `Ngày \`${typed}\` viết không đúng cách.`,
    en: `The date \`${typed}\` is malformed.`,
  }),
  dateForms: (): Message => ({
    vi: 'Viết 22/06/2022, 6/2022, 2022, hoặc 15/12 cho ngày hằng năm; phần để trống ghi …',
    en: 'Write 22/06/2022, 6/2022, 2022, or 15/12 for a yearly day; a blank part is …',
  }),
  capitalInIdentifier: (typed: string): Message => ({
    vi: `Định danh \`${typed}\` phải viết thường.`,
    en: `The identifier \`${typed}\` must be lower case.`,
  }),
  replaceBy: (text: string): Message => ({
    vi: `Đổi thành \`${text}\``,
    en: `Change to \`${text}\``,
  }),
  withoutMarks: (typed: string, wanted: string): Message => ({
    vi: `Từ khóa \`${typed}\` viết thiếu dấu; viết \`${wanted}\`.`,
    en: `The keyword \`${typed}\` lacks its diacritics; write \`${wanted}\`.`,
  }),
  otherMarks: (typed: string, wanted: string): Message => ({
    vi: `Từ khóa \`${typed}\` viết sai dấu; có phải \`${wanted}\`?`,
    en: `The keyword \`${typed}\` has other diacritics; did you mean \`${wanted}\`?`,
  }),
  otherTone: (typed: string, wanted: string): Message => ({
    vi: `Từ khóa \`${typed}\` đặt dấu thanh ở nguyên âm khác; viết \`${wanted}\`.`,
    en: `The keyword \`${typed}\` has its tone on the other vowel; write \`${wanted}\`.`,
  }),
  misspelt: (typed: string, wanted: string): Message => ({
    vi: `Không có từ khóa \`${typed}\`; có phải \`${wanted}\`?`,
    en: `There is no keyword \`${typed}\`; did you mean \`${wanted}\`?`,
  }),
  otherWord: (typed: string, wanted: string): Message => ({
    vi: `Thay cho \`${typed}\`, ngôn ngữ này dùng từ khóa \`${wanted}\`.`,
    en: `For \`${typed}\` this language has the keyword \`${wanted}\`.`,
  }),
  unknownKeyword: (typed: string): Message => ({
    vi: `Không có từ khóa \`${shorten(typed)}\`.`,
    en: `There is no keyword \`${shorten(typed)}\`.`,
  }),
  unknownField: (typed: string): Message => ({
    vi: `Không có trường nào tên là \`${shorten(typed)}\`; dòng này không được đọc.`,
    en: `There is no field \`${shorten(typed)}\`; the line is passed over.`,
  }),
  noteOrText: (): Message => ({
    vi: 'Mỗi trường mở đầu bằng từ khóa của nó. Ghi chú thì đặt sau dấu #, hoặc dùng `ghi chú biên tập "…"`.',
    en: 'A field begins with its keyword. A remark goes behind #, or into `ghi chú biên tập "…"`.',
  }),
  wordsWithoutQuotes: (typed: string): Message => ({
    vi: `Không hiểu \`${shorten(typed)}\`: không phải từ khóa, cũng chưa đặt trong dấu ngoặc kép.`,
    en: `\`${shorten(typed)}\` is neither a keyword nor in quotes.`,
  }),
  quoteWords: (): Message => ({ vi: 'Đặt trong "…"', en: 'Put them in quotes' }),
  identifiersHaveHyphens: (): Message => ({
    vi: 'Lời văn đặt trong "…"; định danh có ít nhất một dấu gạch nối (quốc-khánh).',
    en: 'Words go into "…"; an identifier has at least one hyphen (quốc-khánh).',
  }),
  misplacedKeyword: (typed: string): Message => ({
    vi: `Từ khóa \`${typed}\` phải đứng ở đầu dòng.`,
    en: `The keyword \`${typed}\` belongs at the start of a line.`,
  }),
  newLine: (): Message => ({ vi: 'Xuống dòng trước từ khóa này', en: 'Begin a line with it' }),
  unclosedBlock: (owner: string): Message => ({
    vi: `Khối \`${owner} {\` chưa được đóng bằng }.`,
    en: `The block \`${owner} {\` is not closed by }.`,
  }),
  addBrace: (): Message => ({ vi: 'Thêm } trước dòng này', en: 'Add } before this line' }),
  strayClosing: (): Message => ({
    vi: 'Dấu } này không đóng khối nào.',
    en: 'This } closes no block.',
  }),
  remove: (): Message => ({ vi: 'Bỏ đi', en: 'Remove it' }),
  tooDeep: (most: number): Message => ({
    vi: `Ngoặc lồng nhau quá ${most} lớp.`,
    en: `Brackets are nested more than ${most} deep.`,
  }),
  unexpected: (found: string, expected: readonly Message[]): Message => ({
    vi:
      expected.length === 0
        ? `Phần \`${shorten(found)}\` thừa ra ở đây.`
        : `Gặp \`${shorten(found)}\` trong khi cần ${listed(expected, 'vi')}.`,
    en:
      expected.length === 0
        ? `\`${shorten(found)}\` is not expected here.`
        : `Found \`${shorten(found)}\` where ${listed(expected, 'en')} is needed.`,
  }),
  missing: (expected: readonly Message[]): Message => ({
    vi: expected.length === 0 ? 'Dòng này còn thiếu.' : `Còn thiếu ${listed(expected, 'vi')}.`,
    en: expected.length === 0 ? 'This line is incomplete.' : `Missing: ${listed(expected, 'en')}.`,
  }),
  missingColon: (): Message => ({
    vi: 'Thiếu dấu `:` giữa lời văn và phần quy tắc hoặc tóm tắt.',
    en: 'A `:` is missing between the wording and what it means.',
  }),
  addColon: (): Message => ({ vi: 'Thêm dấu :', en: 'Add the :' }),
  missingMark: (): Message => ({
    vi: 'Dòng này thiếu dấu đầu dòng: `1.`, `a)` hoặc `-`.',
    en: 'This line lacks its mark: `1.`, `a)` or `-`.',
  }),
  addMark: (): Message => ({ vi: 'Thêm dấu - ở đầu dòng', en: 'Add a - before it' }),
  missingIdentifier: (): Message => ({
    vi: 'Thiếu định danh trước tên gọi.',
    en: 'An identifier is missing before the name.',
  }),
  identifierForm: (): Message => ({
    vi: 'Định danh viết thường, nối bằng gạch ngang, không trùng với mục khác: thi-đua-quý-4-2024.',
    en: 'An identifier is lower case, joined by hyphens, and unique: thi-đua-quý-4-2024.',
  }),
  addIdentifier: (identifier: string): Message => ({
    vi: `Thêm \`${identifier}\``,
    en: `Add \`${identifier}\``,
  }),
  afterKeyword: (keyword: string, about: string, english: string): Message => ({
    vi: `\`${keyword}\`: ${about}.`,
    en: `\`${keyword}\`: ${english}.`,
  }),
  mixedConnectives: (): Message => ({
    vi: '`và` cùng `hoặc` trong một điều kiện: phải đặt ngoặc để rõ phần nào đi với nhau.',
    en: '`và` (and) with `hoặc` (or) in one condition: brackets must say what belongs together.',
  }),
  bracketExample: (): Message => ({
    vi: 'Ví dụ: (a-b và c-d) hoặc e-f.',
    en: 'For example: (a-b và c-d) hoặc e-f.',
  }),
  mixedUnits: (): Message => ({
    vi: 'Hai đầu của khoảng không cùng đơn vị.',
    en: 'The two ends of the range differ in unit.',
  }),
  sameUnitTwice: (): Message => ({
    vi: 'Ghi đơn vị ở cả hai đầu: từ 10% đến 30%, từ 2 ngày đến 3 ngày.',
    en: 'Give the unit at both ends: từ 10% đến 30%, từ 2 ngày đến 3 ngày.',
  }),
  fieldNotHere: (field: string, owner: string): Message => ({
    vi: `\`${field}\` không dùng trong \`${owner}\`.`,
    en: `\`${field}\` has no place in \`${owner}\`.`,
  }),
  fieldBelongs: (owners: readonly string[]): Message => ({
    vi: `Dùng trong: ${quoted(owners)}.`,
    en: `It belongs in: ${quoted(owners)}.`,
  }),
  fieldRepeated: (field: string): Message => ({
    vi: `\`${field}\` đã ghi một lần rồi.`,
    en: `\`${field}\` is given twice.`,
  }),
  firstGiven: (): Message => ({ vi: 'Ghi lần đầu ở đây.', en: 'First given here.' }),
  noDeclaration: (field: string): Message => ({
    vi: `\`${field}\` đứng trước dòng mở đầu.`,
    en: `\`${field}\` stands before any declaration.`,
  }),
  nothingDeclared: (): Message => ({
    vi: 'Tệp này chưa khai báo gì.',
    en: 'This file declares nothing.',
  }),
  beginWithCampaign: (): Message => ({
    vi: 'Tệp phong trào bắt đầu bằng: phong trào định-danh "Tên phong trào"',
    en: 'A movement begins with: phong trào its-identifier "Its name"',
  }),
  severalCampaigns: (): Message => ({
    vi: 'Mỗi tệp chỉ ghi một phong trào; đưa phong trào này sang tệp riêng.',
    en: 'A file holds one movement; move this one to a file of its own.',
  }),
  meaningNotHere: (field: string): Message => ({
    vi: `Sau dấu : của \`${field}\` là lời văn tóm tắt, không phải quy tắc.`,
    en: `After the : of \`${field}\` comes a summary in words, not a rule.`,
  }),
  ruleNotText: (field: string): Message => ({
    vi: `Sau dấu : của \`${field}\` là quy tắc, không phải lời văn.`,
    en: `After the : of \`${field}\` comes a rule, not words.`,
  }),
  pointsNotHere: (field: string): Message => ({
    vi: `Điểm chỉ ghi trong thang điểm, không ghi trong \`${field}\`.`,
    en: `Points belong in a scoring grid, not in \`${field}\`.`,
  }),
  periodForms: (): Message => ({
    vi: 'Viết `từ 01/02/2024 đến 30/04/2024`, `năm 2024`, hoặc `giai đoạn 2021 - 2025` cho nhiều năm liền.',
    en: 'Write `từ 01/02/2024 đến 30/04/2024`, `năm 2024`, or `giai đoạn 2021 - 2025` for a span of years.',
  }),
  replacedByWhat: (): Message => ({
    vi: 'Sau `đã thay thế bởi` phải ghi văn bản hoặc phong trào thay thế.',
    en: 'After `đã thay thế bởi` comes the document or movement that replaces it.',
  }),
  ruleForms: (): Message => ({
    vi: 'Viết quy tắc (100% phòng-ban có …), hoặc `định tính`, `hội đồng xét`, `chờ hướng dẫn của …`.',
    en: 'Write a rule, or `định tính` (qualitative), `hội đồng xét` (council), `chờ hướng dẫn của …` (deferred).',
  }),
} as const;

function listed(items: readonly Message[], language: keyof Message): string {
  const shown = items.slice(0, 5).map((item) => item[language]);
  if (items.length > 5) return `${shown.join(', ')} …`;
  const last = shown.pop() ?? '';
  const joiner = language === 'vi' ? 'hoặc' : 'or';
  return shown.length === 0 ? last : `${shown.join(', ')} ${joiner} ${last}`;
}
