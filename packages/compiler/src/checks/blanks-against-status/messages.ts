import type { Message } from '@thidua/language';

const parts = {
  number: { vi: 'số', en: 'the number' },
  date: { vi: 'ngày', en: 'the date' },
  'number-and-date': { vi: 'số và ngày', en: 'the number and the date' },
  period: { vi: 'thời gian', en: 'the period' },
} as const;

export const say = {
  blank: (what: keyof typeof parts): Message => ({
    vi: `Văn bản đã ban hành mà ${parts[what].vi} còn để trống (…).`,
    en: `The document counts as issued, but ${parts[what].en} is left blank (…).`,
  }),
  fillOrDraft: (): Message => ({
    vi: 'Điền đủ, hoặc ghi `tình trạng dự thảo`. Nếu bản gốc không còn rõ, ghi `không rõ` thay cho …',
    en: 'Fill it in, or write `tình trạng dự thảo` (draft). What is lost in the source is `không rõ`, not …',
  }),
  alsoBlank: (): Message => ({ vi: 'Ở đây cũng để trống.', en: 'This is blank too.' }),
  markDraft: (): Message => ({ vi: 'Ghi là dự thảo', en: 'Mark it as a draft' }),
} as const;
