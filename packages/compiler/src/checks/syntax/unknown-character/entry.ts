import { syntaxCodes } from '@thidua/language';
import type { CatalogueEntry } from '../../check.ts';

export const unknownCharacter: CatalogueEntry = {
  code: syntaxCodes.unknownCharacter,
  slug: 'unknown-character',
  severity: 'error',
  page: {
    title: { vi: 'Ký tự không dùng ở đây', en: 'A character that has no use here' },
    why: {
      vi: 'Ngoài dấu ngoặc kép chỉ có từ khóa, định danh, ngày, số và vài dấu. Ký tự khác thường là lời văn quên đặt trong ngoặc kép, hoặc dấu lạ chép từ bản quét.',
      en: 'Outside quotes there are only keywords, identifiers, dates, numbers and a few signs. Anything else is usually a text without its quotes, or a stray mark from a scan.',
    },
    avoid: `phong trào thi-đua-2023 "Phong trào thi đua năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
thời gian         năm 2023
khẩu hiệu  ✎
`,
    prefer: `phong trào thi-đua-2023 "Phong trào thi đua năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
thời gian         năm 2023
khẩu hiệu  "Vì sức khỏe nhân dân"
`,
  },
};
