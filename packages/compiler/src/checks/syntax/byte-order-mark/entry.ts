import { syntaxCodes } from '@thidua/language';
import type { CatalogueEntry } from '../../check.ts';
import { readableFile } from '../sample-files.ts';

export const byteOrderMark: CatalogueEntry = {
  code: syntaxCodes.byteOrderMark,
  slug: 'byte-order-mark',
  severity: 'warning',
  page: {
    title: { vi: 'Đầu tệp có dấu BOM', en: 'An invisible mark at the start' },
    why: {
      vi: 'Một số trình soạn thảo (như Notepad cũ) thêm ở đầu tệp một dấu không nhìn thấy, gọi là BOM. Công cụ khác có thể coi dấu ấy là chữ của dòng đầu, và so sánh hai phiên bản thấy khác mà không biết khác gì. Lưu tệp bằng UTF-8 không BOM.',
      en: 'Some editors (an old Notepad, for one) put an invisible mark, the BOM, at the start of a file. Other tools may take it for a letter, and two versions differ without any visible difference. Save as UTF-8 without BOM.',
    },
    avoid: `# Tệp bắt đầu bằng dấu BOM không nhìn thấy, rồi đến dòng đầu.
`,
    prefer: `phong trào thi-đua-2023 "Phong trào thi đua năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
thời gian         năm 2023
`,
    fix: { vi: 'Bỏ dấu BOM.', en: 'Removes the mark.' },
    sample: () => `\uFEFF${readableFile}`,
  },
};
