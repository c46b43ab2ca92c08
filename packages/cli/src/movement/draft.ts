import { format, slugOf } from '@thidua/language';
import type { Issuer } from '@thidua/model';

/** The facts that a movement cannot do without, and those that make it more than a draft. */
export type Answers = {
  readonly id: string;
  readonly title: string;
  /** A body of the registry, or its name in words. */
  readonly issuer: Issuer | string;
  readonly number?: string | undefined;
  readonly date?: string | undefined;
  readonly from?: string | undefined;
  readonly to: string;
};

/** The year of a date as officials write it, `22/06/2022`. */
export const yearOf = (date: string | undefined): string | undefined =>
  /(\d{4})\s*$/.exec(date ?? '')?.[1];

/** A title on one line, its inner quotes curly: the straight ones enclose it in the file. */
export const cleanTitle = (typed: string): string =>
  typed
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/"([^"]*)"/g, '“$1”')
    .replaceAll('"', '”');

const mostWords = 9;
const opening = new Set(['phong', 'trào', 'thi', 'đua', 'về', 'việc', 'phát', 'động', 'đợt']);

/** An identifier out of the words of the title, with province and year where the title has none. */
export function identifierFor(
  title: string,
  province: string | undefined,
  year: string | undefined,
): string {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const from = words.findIndex((word) => !opening.has(word));
  const own = words.slice(from === -1 ? 0 : from).filter((word) => !/^\d{4}$/.test(word));
  const chosen = own.slice(0, mostWords);
  if (chosen.at(-1) === 'năm') chosen.pop();
  const parts = ['thi-đua', ...chosen];
  const place = province
    ?.toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join('-');
  if (place !== undefined && !slugOf(parts.join('-')).includes(slugOf(place))) parts.push(place);
  if (year !== undefined) parts.push(year);
  return parts.join('-');
}

/** Whether the movement has gone out: only then has its document a number and a date. */
const isDraft = ({ number, date }: Answers): boolean => number === undefined || date === undefined;

/** The file of a new movement: what is known, and what usually comes next as comments. */
export function draftOf(answers: Answers): string {
  const { id, title, issuer, number, date, from, to } = answers;
  const lines = [`phong trào ${id} "${title}"`, ''];
  if (isDraft(answers)) lines.push('tình trạng dự thảo');
  lines.push(`cơ quan ban hành ${typeof issuer === 'string' ? `"${issuer}"` : issuer.id}`, '');
  const symbol = typeof issuer === 'string' ? undefined : issuer.symbols.at(-1)?.code;
  if (number !== undefined) lines.push(`số ${number}`);
  else if (symbol !== undefined) lines.push(`số …/${symbol}`);
  const year = yearOf(from) ?? yearOf(to);
  if (date !== undefined) lines.push(`ngày ${date}`);
  else if (year !== undefined) lines.push(`ngày …/…/${year}`);
  lines.push(
    from !== undefined && from === to && /^\d{4}$/.test(to)
      ? `thời gian năm ${to}`
      : `thời gian từ ${from ?? 'ngày ban hành'} đến ${to}`,
    '',
    ...toBeContinued,
  );
  const text = `${lines.join('\n')}\n`;
  return format(text) ?? text;
}

const toBeContinued = [
  '# Ghi tiếp theo thứ tự của văn bản; dòng nào dùng đến thì bỏ dấu # ở đầu.',
  '# kính gửi "Các sở, ban, ngành; UBND các huyện, thị xã, thành phố"',
  '# mục đích',
  '#   - "…"',
  '# đối tượng',
  '#   tập thể các-đơn-vị "Các cơ quan, đơn vị, địa phương"',
  '#   cá nhân người-tham-gia "Cán bộ, công chức, viên chức và người lao động"',
  '# nội dung',
  '#   1. "…"',
  '# chỉ tiêu',
  '#   1. "…" : định tính',
  '# khen thưởng',
  '#   nguyên tắc "…"',
  '# nơi nhận',
  '#   - "Như trên"',
  '# người ký "…"',
];
