import type { Message } from '@thidua/language';
import { listedEn, listedVi } from '../shared/listed.ts';

export const say = {
  noneOfTheIssuer: (number: string, issuers: readonly string[]): Message => ({
    vi: `Ký hiệu \`${number}\` không có chữ viết tắt của cơ quan ban hành (${listedVi(issuers)}).`,
    en: `\`${number}\` does not contain the abbreviation of the issuer (${listedEn(issuers)}).`,
  }),
  knownCodes: (codes: readonly string[]): Message => ({
    vi: `Danh mục ghi ký hiệu: ${listedVi(codes)}. Kiểm tra số văn bản và cơ quan ban hành, hoặc bổ sung \`ký hiệu\` vào danh mục.`,
    en: `The registry has: ${listedEn(codes)}. Check the number and the issuer, or add the abbreviation to the registry.`,
  }),
} as const;
