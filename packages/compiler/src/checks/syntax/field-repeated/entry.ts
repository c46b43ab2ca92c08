import { syntaxCodes } from '@thidua/language';
import type { CatalogueEntry } from '../../check.ts';

export const fieldRepeated: CatalogueEntry = {
  code: syntaxCodes.fieldRepeated,
  slug: 'field-repeated',
  severity: 'error',
  page: {
    title: { vi: 'Mục ghi hai lần', en: 'A field given twice' },
    why: {
      vi: 'Mỗi phong trào chỉ có một ngày, một số, một khoảng thời gian. Ghi hai lần thì không biết tin dòng nào. Mục có nhiều giá trị thì ghi thành danh sách sau một từ khóa.',
      en: 'A movement has one date, one number, one period. Given twice, nobody knows which to trust. What has several values is a list after one keyword.',
    },
    avoid: `phong trào thi-đua-2023 "Phong trào thi đua năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
thời gian         năm 2023
thời gian         từ 01/02/2023 đến 31/12/2023
`,
    prefer: `phong trào thi-đua-2023 "Phong trào thi đua năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
thời gian         năm 2023
`,
  },
};
