import type { Message } from '@thidua/language';

export const say = {
  partyForm: (number: string): Message => ({
    vi: `Ký hiệu \`${number}\` không theo thể thức văn bản của Đảng: sau số là gạch nối, rồi tên loại, gạch chéo, cơ quan.`,
    en: `\`${number}\` is not in the form of Party papers: number, hyphen, kind, slash, body.`,
  }),
  partyExample: (): Message => ({
    vi: 'Ví dụ: 12-KH/TU, 34-CT/TW.',
    en: 'For example: 12-KH/TU, 34-CT/TW.',
  }),
  stateForm: (number: string): Message => ({
    vi: `Ký hiệu \`${number}\` không theo thể thức văn bản hành chính: sau số là gạch chéo.`,
    en: `\`${number}\` is not in the form of administrative documents: a slash follows the number.`,
  }),
  stateExample: (): Message => ({
    vi: 'Ví dụ: 05/KH-UBND; công văn: 2775/UBND-NC; văn bản quy phạm: 52/2024/QĐ-UBND.',
    en: 'For example: 05/KH-UBND; an official letter: 2775/UBND-NC; a legal act: 52/2024/QĐ-UBND.',
  }),
  leadingZero: (number: string): Message => ({
    vi: `Số của văn bản nhỏ hơn 10 phải thêm số 0 phía trước: \`${number}\`.`,
    en: `A document number under 10 has a leading 0: \`${number}\`.`,
  }),
  asInSource: (): Message => ({
    vi: 'Theo Nghị định 30/2020/NĐ-CP, phụ lục I. Nếu bản gốc ghi như vậy, giữ nguyên và ghi `bỏ qua TD0301 vì "…"`.',
    en: 'By Decree 30/2020/NĐ-CP, annex I. Where the source has it so, keep it and write `bỏ qua TD0301 vì "…"`.',
  }),
  writeAs: (number: string): Message => ({
    vi: `Ghi thành ${number}`,
    en: `Write ${number}`,
  }),
} as const;
