import { syntaxCodes } from '@thidua/language';
import type { CatalogueEntry } from '../../check.ts';

export const misspeltKeyword: CatalogueEntry = {
  code: syntaxCodes.misspeltKeyword,
  slug: 'misspelt-keyword',
  severity: 'error',
  page: {
    title: { vi: 'Từ khóa viết sai', en: 'A misspelt keyword' },
    why: {
      vi: 'Từ khóa là tiếng Việt có dấu, như trong văn bản. Viết thiếu dấu, đặt dấu thanh ở nguyên âm khác hoặc sai một chữ thì vẫn được nhận ra, nhưng cần sửa để mọi người đọc và tìm được như nhau.',
      en: 'Keywords are Vietnamese with their diacritics, as in the notice. Without marks, with the tone on another vowel or with a letter wrong they are still recognised, but should be mended so that everyone reads and finds the same word.',
    },
    avoid: `phong trào thi-đua-2023 "Phong trào thi đua năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
thoi gian         năm 2023
`,
    prefer: `phong trào thi-đua-2023 "Phong trào thi đua năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
thời gian         năm 2023
`,
    fix: { vi: 'Đổi thành từ khóa đúng.', en: 'Changes it to the right keyword.' },
  },
};
