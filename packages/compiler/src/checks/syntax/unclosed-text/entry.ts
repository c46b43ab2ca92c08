import { syntaxCodes } from '@thidua/language';
import type { CatalogueEntry } from '../../check.ts';

export const unclosedText: CatalogueEntry = {
  code: syntaxCodes.unclosedText,
  slug: 'unclosed-text',
  severity: 'error',
  page: {
    title: { vi: 'Lời văn thiếu dấu đóng ngoặc kép', en: 'A text without its closing quote' },
    why: {
      vi: 'Lời văn mở bằng " và đóng bằng " trên cùng một dòng; lời văn nhiều dòng đặt trong """…""". Thiếu dấu đóng thì không biết lời văn dừng ở đâu.',
      en: 'A text opens and closes with " on one line; a text of several lines stands in """…""". Without the closing quote nobody knows where it ends.',
    },
    avoid: `phong trào thi-đua-2023 "Phong trào thi đua năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
thời gian         năm 2023
khẩu hiệu  "Vì sức khỏe nhân dân
`,
    prefer: `phong trào thi-đua-2023 "Phong trào thi đua năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
thời gian         năm 2023
khẩu hiệu  "Vì sức khỏe nhân dân"
`,
    fix: { vi: 'Thêm dấu đóng ở cuối dòng.', en: 'Adds the closing quote.' },
  },
};
