import { syntaxCodes } from '@thidua/language';
import type { CatalogueEntry } from '../../check.ts';
import { factFile, measuredFile } from '../sample-files.ts';

export const tooDeep: CatalogueEntry = {
  code: syntaxCodes.tooDeep,
  slug: 'too-deep',
  severity: 'error',
  page: {
    title: { vi: 'Ngoặc lồng quá sâu', en: 'Brackets nested too deep' },
    why: {
      vi: 'Không điều kiện nào trong văn bản thật cần đến 64 lớp ngoặc; đây thường là tệp hỏng hoặc do phần mềm sinh ra. Tách điều kiện thành nhiều tiêu chí.',
      en: 'No real condition needs 64 levels of brackets; the file is damaged or made by a program. Split the condition into several criteria.',
    },
    avoid: `# Một điều kiện có hơn 64 dấu ngoặc mở lồng nhau.
`,
    prefer: `phong trào thi-đua-2023 "Phong trào thi đua năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
thời gian         năm 2023
`,
    sample: () =>
      `${measuredFile}  1. "Có sáng kiến" : 100% viên-chức có ${'('.repeat(80)}hưởng-ứng${')'.repeat(80)}\n${factFile}`,
  },
};
