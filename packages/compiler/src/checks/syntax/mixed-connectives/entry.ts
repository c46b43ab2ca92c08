import { syntaxCodes } from '@thidua/language';
import type { CatalogueEntry } from '../../check.ts';

export const mixedConnectives: CatalogueEntry = {
  code: syntaxCodes.mixedConnectives,
  slug: 'mixed-connectives',
  severity: 'error',
  page: {
    title: { vi: '`và` lẫn `hoặc` không có ngoặc', en: '`và` and `hoặc` without brackets' },
    why: {
      vi: '“a và b hoặc c” có hai cách hiểu, và hai cách chọn ra những người khác nhau. Ngoặc nói rõ phần nào đi với nhau; không có thứ tự ưu tiên ngầm.',
      en: '“a and b or c” can be read in two ways that choose different people. Brackets say what belongs together; there is no silent precedence.',
    },
    avoid: `phong trào thi-đua-2023 "Phong trào thi đua năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
thời gian         năm 2023
đối tượng
  cá nhân  viên-chức  "Viên chức, người lao động"
khen thưởng
  tiêu chí
    - "Có sáng kiến, không bị kỷ luật" : sáng-kiến ≥ 2 hoặc sáng-kiến ≥ 1 và không kỷ-luật
# tệp: du-kien.thidua
dữ kiện sáng-kiến "Số sáng kiến được công nhận" {
  kiểu  số
}

dữ kiện kỷ-luật "Bị kỷ luật" {
  kiểu  đúng sai
}
`,
    prefer: `phong trào thi-đua-2023 "Phong trào thi đua năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
thời gian         năm 2023
đối tượng
  cá nhân  viên-chức  "Viên chức, người lao động"
khen thưởng
  tiêu chí
    - "Có sáng kiến, không bị kỷ luật" : sáng-kiến ≥ 2 hoặc (sáng-kiến ≥ 1 và không kỷ-luật)
# tệp: du-kien.thidua
dữ kiện sáng-kiến "Số sáng kiến được công nhận" {
  kiểu  số
}

dữ kiện kỷ-luật "Bị kỷ luật" {
  kiểu  đúng sai
}
`,
  },
};
