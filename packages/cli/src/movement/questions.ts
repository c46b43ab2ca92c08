import type { Message } from '@thidua/language';

/** What `thidua new` asks and says. */
export const ask = {
  begin: (): Message => ({ vi: 'Tạo tệp cho một phong trào', en: 'A file for a movement' }),
  cancelled: (): Message => ({ vi: 'Đã dừng; chưa ghi gì.', en: 'Stopped; nothing was written.' }),
  search: (): Message => ({ vi: 'Tìm:', en: 'Search:' }),
  nothingFound: (): Message => ({
    vi: 'Không tìm thấy; gõ ít chữ hơn.',
    en: 'Nothing found; type less.',
  }),
  keys: (): Message => ({
    vi: '↑/↓ chọn • Enter đồng ý • gõ chữ để tìm, không cần dấu',
    en: '↑/↓ select • Enter confirm • type to search, marks are optional',
  }),
  issuer: (): Message => ({ vi: 'Cơ quan ban hành', en: 'Issuing body' }),
  otherIssuer: (): Message => ({
    vi: 'Cơ quan khác (ghi tên bằng lời)',
    en: 'Another body (write its name)',
  }),
  issuerName: (): Message => ({
    vi: 'Tên cơ quan, như trên văn bản',
    en: 'Name of the body, as on the document',
  }),
  title: (): Message => ({ vi: 'Tên phong trào', en: 'Name of the movement' }),
  number: (): Message => ({
    vi: 'Số, ký hiệu (chưa có thì để trống: tệp sẽ là dự thảo)',
    en: 'Number and symbol (leave empty if there is none yet: a draft)',
  }),
  date: (): Message => ({
    vi: 'Ngày ban hành (chưa có thì để trống: tệp sẽ là dự thảo)',
    en: 'Date of issue (leave empty if there is none yet: a draft)',
  }),
  from: (): Message => ({
    vi: 'Thời gian bắt đầu (để trống: từ ngày ban hành)',
    en: 'Start (empty: from the day of issue)',
  }),
  to: (): Message => ({ vi: 'Thời gian kết thúc', en: 'End' }),
  province: (): Message => ({ vi: 'Tỉnh, thành phố', en: 'Province' }),
  central: (): Message => ({ vi: 'Trung ương', en: 'Central' }),
  id: (): Message => ({
    vi: 'Định danh (tên tệp và địa chỉ trang)',
    en: 'Identifier (name of the file, address of the page)',
  }),
  needed: (): Message => ({ vi: 'Mục này không bỏ trống được.', en: 'This cannot be left empty.' }),
  missing: (flags: readonly string[]): Message => ({
    vi: `Còn thiếu ${flags.join(', ')}.`,
    en: `Missing: ${flags.join(', ')}.`,
  }),
  runOnTerminal: (): Message => ({
    vi: 'Ghi thêm các tùy chọn ấy, hoặc chạy thidua new trên cửa sổ dòng lệnh để được hỏi từng mục.',
    en: 'Give them as options, or run thidua new on a terminal to be asked.',
  }),
  unknownIssuer: (typed: string): Message => ({
    vi: `Danh mục chưa có cơ quan \`${typed}\`.`,
    en: `The registry has no body \`${typed}\`.`,
  }),
  severalIssuers: (typed: string): Message => ({
    vi: `Có nhiều cơ quan tên \`${typed}\`.`,
    en: `Several bodies are called \`${typed}\`.`,
  }),
  useIdentifier: (ids: readonly string[]): Message => ({
    vi: `Ghi định danh: ${ids.join(', ')}.`,
    en: `Give the identifier: ${ids.join(', ')}.`,
  }),
  inWords: (typed: string): Message => ({
    vi: `Khai báo cơ quan trong campaigns/co-quan/, hoặc ghi bằng lời: --issuer '"${typed}"'`,
    en: `Declare it in campaigns/co-quan/, or write it in words: --issuer '"${typed}"'`,
  }),
  unknownProvince: (typed: string): Message => ({
    vi: `Danh mục không có tỉnh, thành phố \`${typed}\`.`,
    en: `The registry has no province \`${typed}\`.`,
  }),
  provinceFolder: (near: readonly string[]): Message => ({
    vi: `Ghi tên thư mục của tỉnh${near.length === 0 ? ', ví dụ lao-cai' : `: ${near.join(', ')}`}; cơ quan trung ương: trung-uong.`,
    en: `Give the folder of the province${near.length === 0 ? ', for example lao-cai' : `: ${near.join(', ')}`}; trung-uong for central bodies.`,
  }),
  taken: (id: string): Message => ({
    vi: `Định danh \`${id}\` đã có phong trào khác dùng.`,
    en: `Another movement is called \`${id}\`.`,
  }),
  exists: (path: string): Message => ({
    vi: `Đã có tệp \`${path}\`; không ghi đè.`,
    en: `\`${path}\` is there already, and is not overwritten.`,
  }),
  otherId: (): Message => ({
    vi: 'Chọn định danh khác: --id …',
    en: 'Choose another identifier: --id …',
  }),
  nothingWritten: (): Message => ({
    vi: 'Chưa ghi gì; sửa các tùy chọn rồi chạy lại.',
    en: 'Nothing was written; correct the options and run again.',
  }),
  notADate: (typed: string): Message => ({
    vi: `\`${typed}\` không phải là ngày, tháng hay năm; viết 22/06/2022, 6/2022 hoặc 2022.`,
    en: `\`${typed}\` is no day, month or year; write 22/06/2022, 6/2022 or 2022.`,
  }),
  made: (path: string): Message => ({ vi: `Đã tạo ${path}`, en: `Made ${path}` }),
  next: (path: string): Message => ({
    vi: `Viết tiếp trong tệp, rồi kiểm tra: thidua check ${path}`,
    en: `Go on writing there, then: thidua check ${path}`,
  }),
  madeAndNext: (path: string): Message => ({
    vi: `Đã tạo ${path}. Viết tiếp trong tệp, rồi chạy: thidua check ${path}`,
    en: `Made ${path}. Go on writing there, then: thidua check ${path}`,
  }),
} as const;
