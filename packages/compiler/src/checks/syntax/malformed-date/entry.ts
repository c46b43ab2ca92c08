import { syntaxCodes } from '@thidua/language';
import type { CatalogueEntry } from '../../check.ts';

export const malformedDate: CatalogueEntry = {
  code: syntaxCodes.malformedDate,
  slug: 'malformed-date',
  severity: 'error',
  page: {
    title: { vi: 'Ngày viết không đúng cách', en: 'A malformed date' },
    why: {
      vi: 'Ngày viết như trong văn bản: 22/06/2022, 6/2022, 2022; ngày hằng năm 15/12; phần để trống ghi …. Viết bằng gạch nối dễ lẫn với khoảng năm.',
      en: 'Dates are written as in documents: 22/06/2022, 6/2022, 2022; a yearly day 15/12; a blank part is …. Hyphens would look like a span of years.',
    },
    avoid: `phong trào thi-đua-2023 "Phong trào thi đua năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
ngày              10-01-2023
thời gian         năm 2023
`,
    prefer: `phong trào thi-đua-2023 "Phong trào thi đua năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
ngày              10/01/2023
thời gian         năm 2023
`,
    fix: { vi: 'Đổi gạch nối thành gạch chéo.', en: 'Turns the hyphens into slashes.' },
  },
};
