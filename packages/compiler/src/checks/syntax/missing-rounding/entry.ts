import { syntaxCodes } from '@thidua/language';
import type { CatalogueEntry } from '../../check.ts';

export const missingRounding: CatalogueEntry = {
  code: syntaxCodes.missingRounding,
  slug: 'missing-rounding',
  severity: 'error',
  page: {
    title: {
      vi: 'Số lượng theo tỷ lệ không nói cách làm tròn',
      en: 'A percentage quota without rounding',
    },
    why: {
      vi: '15% của 33 người là 4,95 người: làm tròn xuống thì được 4, làm tròn lên thì được 5. Một người được hay không được tặng tùy cách làm tròn, nên phải ghi đúng như quy định; không có cách nào là mặc định.',
      en: '15% of 33 people is 4.95: rounded down it is 4, rounded up 5. Whether somebody is awarded depends on it, so it must be written as the rule has it; there is no default.',
    },
    avoid: `phong trào thi-đua-2023 "Phong trào thi đua năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
thời gian         năm 2023
đối tượng
  cá nhân  viên-chức  "Viên chức, người lao động"
khen thưởng
  tặng giấy-khen "Giấy khen" {
    số lượng  không quá 15% của viên-chức toàn cơ quan
  }
`,
    prefer: `phong trào thi-đua-2023 "Phong trào thi đua năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
thời gian         năm 2023
đối tượng
  cá nhân  viên-chức  "Viên chức, người lao động"
khen thưởng
  tặng giấy-khen "Giấy khen" {
    số lượng  không quá 15% của viên-chức toàn cơ quan, làm tròn xuống
  }
`,
  },
};
