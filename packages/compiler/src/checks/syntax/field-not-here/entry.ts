import { syntaxCodes } from '@thidua/language';
import type { CatalogueEntry } from '../../check.ts';

export const fieldNotHere: CatalogueEntry = {
  code: syntaxCodes.fieldNotHere,
  slug: 'field-not-here',
  severity: 'error',
  page: {
    title: { vi: 'Mục không dùng ở đây', en: 'A field that has no place here' },
    why: {
      vi: 'Mỗi từ khóa chỉ dùng trong vài chỗ: `ký hiệu` thuộc về cơ quan trong danh mục, không thuộc phong trào. Thông báo nêu những chỗ nhận từ khóa ấy.',
      en: 'Each keyword belongs to certain places: `ký hiệu` to a body in the registry, not to a movement. The message tells where it belongs.',
    },
    avoid: `phong trào thi-đua-2023 "Phong trào thi đua năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
thời gian         năm 2023
ký hiệu  "SYT"
`,
    prefer: `phong trào thi-đua-2023 "Phong trào thi đua năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
thời gian         năm 2023
số  215/SYT-VP
`,
  },
};
