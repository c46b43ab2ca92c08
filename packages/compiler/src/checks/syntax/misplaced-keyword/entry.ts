import { syntaxCodes } from '@thidua/language';
import type { CatalogueEntry } from '../../check.ts';

export const misplacedKeyword: CatalogueEntry = {
  code: syntaxCodes.misplacedKeyword,
  slug: 'misplaced-keyword',
  severity: 'error',
  page: {
    title: { vi: 'Từ khóa đứng sai chỗ', en: 'A keyword in the wrong place' },
    why: {
      vi: 'Từ khóa mở đầu một mục đứng ở đầu dòng. Nếu nó đứng giữa dòng, thường là hai dòng bị nối làm một, hoặc lời văn quên đặt trong ngoặc kép.',
      en: 'A keyword that opens a field stands at the start of a line. In the middle of one, two lines were joined, or a text lost its quotes.',
    },
    avoid: `phong trào thi-đua-2023 "Phong trào thi đua năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
thời gian         năm 2023 khẩu hiệu "Vì sức khỏe nhân dân"
`,
    prefer: `phong trào thi-đua-2023 "Phong trào thi đua năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
thời gian         năm 2023
khẩu hiệu         "Vì sức khỏe nhân dân"
`,
    fix: {
      vi: 'Đưa từ khóa xuống đầu dòng mới.',
      en: 'Puts the keyword at the start of a new line.',
    },
  },
};
