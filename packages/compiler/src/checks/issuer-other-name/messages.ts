import type { Message } from '@thidua/language';
import { listedEn, listedVi } from '../shared/listed.ts';

export const say = {
  otherSymbol: (code: string, issuer: string, right: readonly string[]): Message => ({
    vi: `\`${code}\` không phải chữ viết tắt của “${issuer}” vào ngày của văn bản${right.length === 0 ? '' : `; khi đó là ${listedVi(right)}`}.`,
    en: `\`${code}\` was not the abbreviation of “${issuer}” on the date of the document${right.length === 0 ? '' : `; it was ${listedEn(right)}`}.`,
  }),
  otherName: (name: string, right: readonly string[]): Message => ({
    vi: `“${name}” không phải tên của cơ quan vào ngày của văn bản; khi đó là ${listedVi(right.map((text) => `“${text}”`))}.`,
    en: `“${name}” was not the body’s name on the date of the document; it was ${listedEn(right.map((text) => `“${text}”`))}.`,
  }),
  checkDate: (): Message => ({
    vi: 'Kiểm tra ngày của văn bản, và thời gian của tên, ký hiệu ghi trong danh mục cơ quan.',
    en: 'Check the date of the document, and the dates of names and abbreviations in the registry.',
  }),
  replaceBy: (text: string): Message => ({
    vi: `Đổi thành ${text}`,
    en: `Change to ${text}`,
  }),
} as const;
