import { syntaxCodes } from '@thidua/language';
import type { CatalogueEntry } from '../../check.ts';

export const notText: CatalogueEntry = {
  code: syntaxCodes.notText,
  slug: 'not-text',
  severity: 'error',
  page: {
    title: { vi: 'Không phải tệp chữ', en: 'Not a text file' },
    why: {
      vi: 'Tệp .thidua là tệp chữ, mở được bằng mọi trình soạn thảo. Tệp Word, PDF hay tệp nén đổi đuôi thành .thidua thì không đọc được. Mở tệp gốc, chép phần cần thiết sang một tệp chữ mới.',
      en: 'A .thidua file is plain text that any editor opens. A Word, PDF or zip file with its ending changed cannot be read. Open the original and copy what is needed into a new text file.',
    },
    avoid: `# Một tệp Word, PDF hoặc tệp nén được đổi đuôi thành .thidua.
`,
    prefer: `phong trào thi-đua-2023 "Phong trào thi đua năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
thời gian         năm 2023
`,
    sample: () => 'PK\u0003\u0004\u0000\u0000\u0008',
  },
};
