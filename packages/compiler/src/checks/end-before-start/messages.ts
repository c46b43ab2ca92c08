import type { Message } from '@thidua/language';

export const say = {
  endBeforeStart: (from: string, to: string): Message => ({
    vi: `Thời gian kết thúc ${to}, trước khi bắt đầu ${from}.`,
    en: `It ends on ${to}, before it starts on ${from}.`,
  }),
  startsHere: (): Message => ({ vi: 'Ngày bắt đầu ghi ở đây.', en: 'The start is given here.' }),
  compareWithSource: (): Message => ({
    vi: 'Đối chiếu hai mốc với văn bản gốc; thường là nhầm năm hoặc đảo hai ngày. Ngày cuối được tính cả ngày đó.',
    en: 'Compare both dates with the source; usually a year is wrong or the two are swapped. The last day is included.',
  }),
} as const;
