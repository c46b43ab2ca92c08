import { syntaxCodes } from '@thidua/language';
import type { CatalogueEntry } from '../../check.ts';

export const meaningNotHere: CatalogueEntry = {
  code: syntaxCodes.meaningNotHere,
  slug: 'meaning-not-here',
  severity: 'error',
  page: {
    title: { vi: 'Sau dấu : không phải loại cần ở đây', en: 'The wrong thing after the :' },
    why: {
      vi: 'Sau dấu : của nội dung, mục đích, nhiệm vụ là lời tóm tắt trong ngoặc kép; sau dấu : của chỉ tiêu, tiêu chí là quy tắc. Lẫn hai loại thì chỉ tiêu không đo được, nội dung không đọc được.',
      en: 'After the : of contents, aims and duties comes a summary in quotes; after the : of targets and criteria a rule. Mixed up, the target cannot be measured and the content cannot be read.',
    },
    avoid: `phong trào thi-đua-2023 "Phong trào thi đua năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
thời gian         năm 2023
chỉ tiêu
  1. "Nâng cao tinh thần phục vụ" : "Phục vụ người bệnh tốt hơn"
`,
    prefer: `phong trào thi-đua-2023 "Phong trào thi đua năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
thời gian         năm 2023
chỉ tiêu
  1. "Nâng cao tinh thần phục vụ" : định tính
`,
  },
};
