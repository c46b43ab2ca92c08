import { syntaxCodes } from '@thidua/language';
import type { CatalogueEntry } from '../../check.ts';

export const mixedUnits: CatalogueEntry = {
  code: syntaxCodes.mixedUnits,
  slug: 'mixed-units',
  severity: 'error',
  page: {
    title: {
      vi: 'Hai đầu của một khoảng khác đơn vị',
      en: 'A range whose ends differ in unit',
    },
    why: {
      vi: '“từ 10% đến 3” không cho biết là 3% hay 3 người, “từ 2 ngày đến 3” không cho biết 3 gì. Mỗi cách hiểu chọn ra những người khác nhau, nên phải ghi rõ. Đơn vị ghi ở đầu sau thì dùng chung cho cả hai: “từ 2 đến 3 ngày”.',
      en: '“từ 10% đến 3” may mean 3% or 3 people, “từ 2 ngày đến 3” does not say 3 of what. The readings choose different people, so it must be written out. A unit at the last end holds for both: “từ 2 đến 3 ngày”.',
    },
    avoid: `phong trào thi-đua-2023 "Phong trào thi đua năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
thời gian         năm 2023
đối tượng
  tập thể  phòng-ban  "Các phòng, ban"
chỉ tiêu
  1. "Từ 10% đến 30% phòng, ban có sáng kiến" : từ 10% đến 30 phòng-ban có sáng-kiến ≥ 1
# tệp: du-kien.thidua
dữ kiện sáng-kiến "Số sáng kiến được công nhận" {
  kiểu  số
}
`,
    prefer: `phong trào thi-đua-2023 "Phong trào thi đua năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
thời gian         năm 2023
đối tượng
  tập thể  phòng-ban  "Các phòng, ban"
chỉ tiêu
  1. "Từ 10% đến 30% phòng, ban có sáng kiến" : từ 10% đến 30% phòng-ban có sáng-kiến ≥ 1
# tệp: du-kien.thidua
dữ kiện sáng-kiến "Số sáng kiến được công nhận" {
  kiểu  số
}
`,
  },
};
