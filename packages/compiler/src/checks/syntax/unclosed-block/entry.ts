import { syntaxCodes } from '@thidua/language';
import type { CatalogueEntry } from '../../check.ts';

export const unclosedBlock: CatalogueEntry = {
  code: syntaxCodes.unclosedBlock,
  slug: 'unclosed-block',
  severity: 'error',
  page: {
    title: { vi: 'Khối chưa đóng', en: 'A block that is not closed' },
    why: {
      vi: 'Mục có các dòng riêng (giải thưởng, mục danh mục, thang điểm) mở bằng { và đóng bằng }. Thiếu } thì các dòng sau bị coi là của khối ấy.',
      en: 'What has fields of its own (an award, a registry entry, a grid) opens with { and closes with }. Without the } the lines after it would belong to the block.',
    },
    avoid: `phong trào thi-đua-2023 "Phong trào thi đua năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
thời gian         năm 2023
đối tượng
  cá nhân  viên-chức  "Viên chức, người lao động"
khen thưởng
  tặng giấy-khen "Giấy khen của Giám đốc Sở" {
    dành cho  viên-chức
`,
    prefer: `phong trào thi-đua-2023 "Phong trào thi đua năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
thời gian         năm 2023
đối tượng
  cá nhân  viên-chức  "Viên chức, người lao động"
khen thưởng
  tặng giấy-khen "Giấy khen của Giám đốc Sở" {
    dành cho  viên-chức
  }
`,
    fix: { vi: 'Thêm }.', en: 'Adds the }.' },
  },
};
