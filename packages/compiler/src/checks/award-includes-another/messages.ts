import type { Witness } from '@thidua/eligibility/analysis';
import type { Message } from '@thidua/language';
import { withExample } from '../shared/clause-names.ts';

export const say = {
  includes: (award: string, other: string): Message => ({
    vi: `Ai đủ tiêu chuẩn “${award}” cũng đủ tiêu chuẩn “${other}”, mà không chỗ nào nói chỉ nhận mức cao nhất.`,
    en: `Whoever is eligible for “${award}” is eligible for “${other}” as well, and nothing says that only the highest is given.`,
  }),
  same: (award: string, other: string): Message => ({
    vi: `“${award}” và “${other}” có tiêu chuẩn như nhau: ai đủ tiêu chuẩn này thì đủ tiêu chuẩn kia.`,
    en: `“${award}” and “${other}” have the same criteria: whoever is eligible for one is for the other.`,
  }),
  sayHighest: (award: string, other: string, name: string, witness: Witness): Message =>
    withExample(
      {
        vi: `Nếu đó là hai mức, ghi \`chỉ nhận cao nhất trong ${award}, ${other}\`, hoặc để mức cao đòi \`đủ tiêu chuẩn ${other}\`.`,
        en: `If these are ranks, write \`chỉ nhận cao nhất trong ${award}, ${other}\`, or let the higher demand \`đủ tiêu chuẩn ${other}\`.`,
      },
      { vi: `Ví dụ chỉ đủ “${name}”`, en: `One eligible for “${name}” alone` },
      witness,
    ),
  tellApart: (award: string, other: string, witness: Witness): Message =>
    withExample(
      {
        vi: `Nếu đó là hai mức, sửa tiêu chí cho khác nhau, hoặc ghi \`chỉ nhận cao nhất trong ${award}, ${other}\`.`,
        en: `If these are ranks, let their criteria differ, or write \`chỉ nhận cao nhất trong ${award}, ${other}\`.`,
      },
      { vi: 'Ví dụ đủ cả hai', en: 'One eligible for both' },
      witness,
    ),
} as const;
