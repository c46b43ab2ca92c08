import { syntaxCodes } from '@thidua/language';
import type { CatalogueEntry } from '../../check.ts';

export const strayClosing: CatalogueEntry = {
  code: syntaxCodes.strayClosing,
  slug: 'stray-closing',
  severity: 'error',
  page: {
    title: { vi: 'Dấu } thừa', en: 'A } that closes nothing' },
    why: {
      vi: 'Dấu } này không đóng khối nào; thường sót lại sau khi xóa dòng mở khối.',
      en: 'This } closes no block; it is usually left over after the opening line was deleted.',
    },
    avoid: `phong trào thi-đua-2023 "Phong trào thi đua năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
thời gian         năm 2023
}
`,
    prefer: `phong trào thi-đua-2023 "Phong trào thi đua năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
thời gian         năm 2023
`,
    fix: { vi: 'Bỏ dấu }.', en: 'Removes the }.' },
  },
};
