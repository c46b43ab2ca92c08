import type { Message } from '@thidua/language';

export const say = {
  issuedAfterEnd: (issued: string, end: string): Message => ({
    vi: `Văn bản ban hành ${issued}, khi thời gian thi đua đã kết thúc (${end}).`,
    en: `Issued on ${issued}, after the movement has ended (${end}).`,
  }),
  endsHere: (): Message => ({ vi: 'Ngày kết thúc ghi ở đây.', en: 'The end is given here.' }),
  checkEither: (): Message => ({
    vi: 'Kiểm tra năm của ngày ban hành và của thời gian; nếu bản gốc ghi đúng như vậy, giữ nguyên và ghi `bỏ qua TD0103 vì "…"`.',
    en: 'Check the year of both; where the source really says so, keep it and write `bỏ qua TD0103 vì "…"`.',
  }),
} as const;
