import { syntaxCodes } from '@thidua/language';
import type { CatalogueEntry } from '../../check.ts';

export const capitalInIdentifier: CatalogueEntry = {
  code: syntaxCodes.capitalInIdentifier,
  slug: 'capital-in-identifier',
  severity: 'error',
  page: {
    title: { vi: 'Định danh có chữ hoa', en: 'Capitals in an identifier' },
    why: {
      vi: 'Định danh viết thường, có gạch nối, để một mục không có hai cách viết và địa chỉ trang không đổi theo cách viết hoa.',
      en: 'Identifiers are lower case and hyphened, so that an entry has one spelling and its page one address.',
    },
    avoid: `phong trào Thi-Đua-2023 "Phong trào thi đua năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
thời gian         năm 2023
`,
    prefer: `phong trào thi-đua-2023 "Phong trào thi đua năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
thời gian         năm 2023
`,
    fix: { vi: 'Viết thường.', en: 'Makes it lower case.' },
  },
};
