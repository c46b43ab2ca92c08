import { once } from '../once.ts';
import { withoutMarks } from '../text/fold.ts';

/** Words that people write for a keyword, and the keyword that says it. Kept apart: they are never accepted. */
const atLineStart: Readonly<Record<string, string>> = {
  'cơ quan phát động': 'cơ quan ban hành',
  'đơn vị ban hành': 'cơ quan ban hành',
  'đơn vị phối hợp': 'phối hợp với',
  'thời hạn': 'thời gian',
  'thời gian thực hiện': 'thời gian',
  'số hiệu': 'số',
  'số ký hiệu': 'số',
  'số văn bản': 'số',
  'về việc': 'trích yếu',
  'tiêu chuẩn': 'tiêu chí',
  'nội dung thi đua': 'nội dung',
  'chỉ tiêu thi đua': 'chỉ tiêu',
  'đối tượng tham gia': 'đối tượng',
  'ghi chú': 'ghi chú biên tập',
  'mức thưởng': 'tiền thưởng',
  'kinh phí khen thưởng': 'tiền thưởng',
};
const inLine: Readonly<Record<string, string>> = {
  'lớn hơn': 'trên',
  'nhiều hơn': 'trên',
  'cao hơn': 'trên',
  'nhỏ hơn': 'dưới',
  'ít hơn': 'dưới',
  'thấp hơn': 'dưới',
  'tối thiểu': 'ít nhất',
  'tối đa': 'không quá',
  tới: 'đến',
  'tất cả': 'mọi',
  'toàn bộ': 'mọi',
  'đạt tiêu chuẩn': 'đủ tiêu chuẩn',
};

/** Every synonym with its keyword. */
export const synonyms: readonly (readonly [string, string])[] = [
  ...Object.entries(atLineStart),
  ...Object.entries(inLine),
];

const folded = (table: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(table).map(([typed, wanted]) => [withoutMarks(typed), wanted]));
const starts = once(() => folded(atLineStart));
const middles = once(() => folded(inLine));
const longest = 4;

/** The keyword that says what the first words say, and how many of them it stands for. */
export function synonymOf(
  words: readonly string[],
  opensLine: boolean,
): { readonly keyword: string; readonly length: number } | undefined {
  for (let length = Math.min(longest, words.length); length > 0; length--) {
    const typed = withoutMarks(words.slice(0, length).join(' '));
    const keyword = (opensLine ? starts() : middles()).get(typed);
    if (keyword !== undefined) return { keyword, length };
  }
  return undefined;
}
