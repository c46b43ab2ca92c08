import { syntaxCodes } from '@thidua/language';
import type { CatalogueEntry } from '../../check.ts';

export const noDeclaration: CatalogueEntry = {
  code: syntaxCodes.noDeclaration,
  slug: 'no-declaration',
  severity: 'error',
  page: {
    title: { vi: 'Thiếu dòng mở đầu', en: 'No opening line' },
    why: {
      vi: 'Tệp phong trào bắt đầu bằng `phong trào`, định danh và tên. Thiếu dòng ấy thì không biết các dòng sau nói về phong trào nào.',
      en: 'A movement’s file begins with `phong trào`, an identifier and a name. Without that line nobody knows what the lines below are about.',
    },
    avoid: `cơ quan ban hành  "Sở Y tế tỉnh A"
thời gian         năm 2023
`,
    prefer: `phong trào thi-đua-2023 "Phong trào thi đua năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
thời gian         năm 2023
`,
  },
};
