import { syntaxCodes } from '@thidua/language';
import type { CatalogueEntry } from '../../check.ts';

export const malformedNumber: CatalogueEntry = {
  code: syntaxCodes.malformedNumber,
  slug: 'malformed-number',
  severity: 'error',
  page: {
    title: { vi: 'Số viết không đúng cách', en: 'A malformed number' },
    why: {
      vi: 'Số viết theo cách của Việt Nam: dấu chấm tách hàng nghìn, dấu phẩy tách phần thập phân. `4.5` có thể là 4,5 hay 45; không tự đoán.',
      en: 'Numbers are written the Vietnamese way: a dot groups thousands, a comma starts the decimals. `4.5` may be 4,5 or 45, and is not guessed.',
    },
    avoid: `phong trào thi-đua-2023 "Phong trào thi đua năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
thời gian         năm 2023
đối tượng
  cá nhân  viên-chức  "Viên chức, người lao động"
chỉ tiêu
  1. "Ít nhất 70,5% viên chức có sáng kiến" : ít nhất 70.5% viên-chức có sáng-kiến ≥ 1
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
chỉ tiêu
  1. "Ít nhất 70,5% viên chức có sáng kiến" : ít nhất 70,5% viên-chức có sáng-kiến ≥ 1
# tệp: du-kien.thidua
dữ kiện sáng-kiến "Số sáng kiến được công nhận" {
  kiểu  số
}

dữ kiện kỷ-luật "Bị kỷ luật" {
  kiểu  đúng sai
}
`,
    fix: { vi: 'Đổi dấu chấm thành dấu phẩy.', en: 'Turns the dot into a comma.' },
  },
};
