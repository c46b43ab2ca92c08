import { syntaxCodes } from '@thidua/language';
import type { CatalogueEntry } from '../../check.ts';

export const unknownKeyword: CatalogueEntry = {
  code: syntaxCodes.unknownKeyword,
  slug: 'unknown-keyword',
  severity: 'error',
  page: {
    title: { vi: 'Không có từ khóa này', en: 'No such keyword' },
    why: {
      vi: 'Mỗi dòng ở lề trái bắt đầu bằng một từ khóa. Từ không phải từ khóa thường là lời văn quên đặt trong ngoặc kép, một mục của văn bản mà ngôn ngữ gọi bằng tên khác, hoặc định danh thiếu gạch nối.',
      en: 'Every line at the margin begins with a keyword. What is none is usually a text without quotes, a part of the notice that the language calls otherwise, or an identifier without a hyphen.',
    },
    avoid: `phong trào thi-đua-2023 "Phong trào thi đua năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
thời gian         năm 2023
giải trình  "Không có"
`,
    prefer: `phong trào thi-đua-2023 "Phong trào thi đua năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
thời gian         năm 2023
ghi chú biên tập  "Không có"
`,
  },
};
