import type { Message } from '@thidua/language';

export const say = {
  celebratedBeforeIssue: (day: string, issued: string): Message => ({
    vi: `Ngày được chào mừng ${day} đã qua khi văn bản ban hành (${issued}).`,
    en: `The celebrated day, ${day}, had passed when the notice was issued (${issued}).`,
  }),
  issuedHere: (): Message => ({
    vi: 'Ngày ban hành ghi ở đây.',
    en: 'The date of issue is given here.',
  }),
  checkYear: (): Message => ({
    vi: 'Kiểm tra năm của ngày chào mừng. Nếu bản gốc nêu một dịp đã qua, giữ nguyên và ghi `bỏ qua TD0107 vì "…"`.',
    en: 'Check the year. Where the source names an occasion already past, keep it and write `bỏ qua TD0107 vì "…"`.',
  }),
} as const;
