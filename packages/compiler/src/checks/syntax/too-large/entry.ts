import { syntaxCodes } from '@thidua/language';
import type { CatalogueEntry } from '../../check.ts';

export const tooLarge: CatalogueEntry = {
  code: syntaxCodes.tooLarge,
  slug: 'too-large',
  severity: 'error',
  page: {
    title: { vi: 'Tệp quá lớn', en: 'The file is too large' },
    why: {
      vi: 'Mỗi tệp ghi một phong trào, thường vài chục kB. Tệp nhiều MB gần như chắc chắn là chép nhầm: cả một tập văn bản, hay dữ liệu của phần mềm khác. Tách ra mỗi phong trào một tệp.',
      en: 'A file holds one movement, usually a few tens of kB. Several MB almost always mean the wrong file: a whole collection, or another program’s data. Split it into one file a movement.',
    },
    avoid: `# Một tệp trên 4 MB.
`,
    prefer: `phong trào thi-đua-2023 "Phong trào thi đua năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
thời gian         năm 2023
`,
    sample: () => '# dữ liệu chép nhầm\n'.repeat(300_000),
  },
};
