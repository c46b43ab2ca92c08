import { syntaxCodes } from '@thidua/language';
import type { CatalogueEntry } from '../../check.ts';

export const missingPart: CatalogueEntry = {
  code: syntaxCodes.missingPart,
  slug: 'missing-part-of-line',
  severity: 'error',
  page: {
    title: { vi: 'Dòng còn thiếu', en: 'The line is incomplete' },
    why: {
      vi: 'Sau từ khóa còn thiếu nội dung. Chỗ dự thảo chưa điền thì ghi …, chỗ nguồn không còn rõ thì ghi `không rõ`; không để trống.',
      en: 'What should follow the keyword is missing. A blank of a draft is …, what is lost in the source is `không rõ`; nothing is left empty.',
    },
    avoid: `phong trào thi-đua-2023 "Phong trào thi đua năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
thời gian         năm 2023
người ký
`,
    prefer: `phong trào thi-đua-2023 "Phong trào thi đua năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
thời gian         năm 2023
người ký  không rõ
`,
  },
};
