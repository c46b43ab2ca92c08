import { syntaxCodes } from '@thidua/language';
import type { CatalogueEntry } from '../../check.ts';

export const quoteInText: CatalogueEntry = {
  code: syntaxCodes.quoteInText,
  slug: 'quote-in-text',
  severity: 'error',
  page: {
    title: { vi: 'Ngoặc kép thẳng bên trong lời văn', en: 'A straight quote inside a text' },
    why: {
      vi: 'Dấu " luôn mở hoặc đóng lời văn, nên tên phong trào nằm trong lời văn dùng ngoặc cong “…”, đúng như văn bản in.',
      en: 'A " always opens or closes a text, so a name within a text takes curly quotes “…”, as in print.',
    },
    avoid: `phong trào thi-đua-2023 "Phong trào "Lao động giỏi" năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
thời gian         năm 2023
`,
    prefer: `phong trào thi-đua-2023 "Phong trào “Lao động giỏi” năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
thời gian         năm 2023
`,
    fix: { vi: 'Đổi dấu bên trong thành ngoặc cong.', en: 'Makes the inner quotes curly.' },
  },
};
