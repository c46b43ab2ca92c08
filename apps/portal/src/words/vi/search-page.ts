import type { Order } from '../../search/address.ts';
import { lists } from './lists.ts';

/** Everything that the search page says. */
export const searchPage = {
  title: 'Tìm kiếm',
  description:
    'Tìm trong kho phong trào thi đua theo tên, số văn bản, ngày, tỉnh, cơ quan ban hành; không cần gõ dấu.',
  label: 'Tìm trong kho',
  notSummedUp: lists.notSummedUp,
  button: 'Tìm',
  hint: 'Tên phong trào, số văn bản, ngày, tỉnh, cơ quan. Không cần gõ dấu. Đặt trong ngoặc kép để tìm đúng cụm từ.',
  examplesTitle: 'Ví dụ',
  examples: [
    ['lao động giỏi', 'tên phong trào, gõ dấu hay không đều được'],
    ['2775/UBND-NC', 'số và ký hiệu văn bản'],
    ['22/6/2022', 'ngày ban hành, viết kiểu nào cũng được'],
    ['Vĩnh Long', 'tỉnh ngày nay, kể cả nơi đã nhập vào'],
    ['LĐLĐ Lai Châu', 'chữ viết tắt'],
    ['"đoàn kết sáng tạo"', 'đúng cụm từ'],
  ],
  browseTitle: 'Hoặc xem theo danh mục',
  noScript:
    'Ô tìm kiếm cần JavaScript, mà trình duyệt này đang tắt. Vẫn có thể tìm theo các danh mục dưới đây.',
  resultsLabel: 'Kết quả tìm kiếm',
  exactMarks: 'Khớp dấu',
  exactMarksHint: 'chỉ lấy từ có đúng dấu như đã gõ',
  order: 'Sắp xếp',
  orders: {
    relevance: 'Liên quan nhất',
    'latest-issued': 'Ban hành: mới nhất trước',
    'earliest-issued': 'Ban hành: cũ nhất trước',
    'latest-end': 'Kết thúc: muộn nhất trước',
    'earliest-end': 'Kết thúc: sớm nhất trước',
  } satisfies Readonly<Record<Order, string>>,
  narrow: 'Lọc kết quả',
  narrowed: (count: number): string => `Lọc kết quả (đang chọn ${count})`,
  toResults: 'Tới kết quả',
  searching: 'Đang tìm…',
  failed: 'Không tải được chỉ mục tìm kiếm. Kiểm tra kết nối mạng rồi thử lại.',
  retry: 'Thử lại',

  counted: (movements: number, pages: number): string =>
    `${movements} phong trào${pages > 0 ? `, ${pages} trang khác` : ''}`,
  /** Between what was counted and the question in quotation marks. */
  forQuestion: ' cho ',
  quoted: (text: string): string => `“${text}”`,
  ofAll: (all: number): string => ` (trước khi lọc có ${all})`,
  nothingLeft: (all: number): string =>
    `Không phong trào nào khớp với mọi điều kiện lọc; không lọc thì có ${all}.`,
  nothingExact: (query: string): string => `Không có kết quả nào có đúng dấu như “${query}”.`,
  withoutExactMarks: 'Tìm không phân biệt dấu',
  didYouMean: 'Có phải bạn tìm ',
  pressEnter: 'Nhấn Enter để mở văn bản mang số này.',
  nothing: (query: string): string => `Không có kết quả cho “${query}”.`,
  unknown: (words: readonly string[]): string =>
    `Không tìm thấy ${words.length > 1 ? 'các từ' : 'từ'} ${words.map((word) => `“${word}”`).join(', ')}.`,
  phrasesApart: 'Không có văn bản nào chứa đúng cụm từ ấy. Đây là các kết quả có đủ từng từ.',
  nearest: 'Không có văn bản nào chứa đủ các từ. Đây là các kết quả gần nhất.',
  advice: 'Thử ít từ hơn, bỏ ngoặc kép, hoặc xem theo danh mục bên dưới.',

  direct: 'Đi thẳng tới',
  movementsTitle: (count: number): string => `${count} phong trào`,
  pagesTitle: 'Trang khác',
  more: 'Xem thêm',
  moreOthers: 'Xem thêm trang khác',
  /** Of a former province, before the name of what it belongs to. */
  partOf: (date: string | undefined): string =>
    date === undefined ? 'nay thuộc' : `từ ${date} thuộc`,
  since: (date: string): string => `từ ${date}`,
  today: 'nay thuộc',
  noDate: 'không rõ ngày',
} as const;
