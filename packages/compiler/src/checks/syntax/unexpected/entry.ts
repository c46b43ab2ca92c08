import { syntaxCodes } from '@thidua/language';
import type { CatalogueEntry } from '../../check.ts';

export const unexpected: CatalogueEntry = {
  code: syntaxCodes.unexpected,
  slug: 'unexpected',
  severity: 'error',
  page: {
    title: { vi: 'Gặp phần không đúng chỗ', en: 'Something that does not belong here' },
    why: {
      vi: 'Dòng này có một phần mà từ khóa ở đầu dòng không nhận, hoặc phần ấy đứng sai thứ tự. Thông báo nêu những gì có thể đứng ở đó.',
      en: 'The line has a part that its keyword does not take, or takes elsewhere. The message tells what may stand there.',
    },
    avoid: `phong trào thi-đua-2023 "Phong trào thi đua năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
thời gian         năm 2023
người ký  19/05/2023
`,
    prefer: `phong trào thi-đua-2023 "Phong trào thi đua năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
thời gian         năm 2023
người ký  "Nguyễn Văn A"
`,
  },
};
