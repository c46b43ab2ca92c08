import { syntaxCodes } from '@thidua/language';
import type { CatalogueEntry } from '../../check.ts';
import { readableFile } from '../sample-files.ts';

export const notComposed: CatalogueEntry = {
  code: syntaxCodes.notComposed,
  slug: 'not-composed',
  severity: 'warning',
  page: {
    title: { vi: 'Chữ ở dạng dấu rời', en: 'Letters with detached marks' },
    why: {
      vi: '“ế” có thể lưu thành một ký tự dựng sẵn (NFC) hoặc thành “e” kèm hai dấu rời (NFD), trông giống hệt nhau. Lẫn hai dạng thì tìm “Lào Cai” không ra “Lào Cai”, và hai định danh trông như một lại là hai. Tệp dùng dạng dựng sẵn; sửa bằng một phím.',
      en: '“ế” can be stored as one composed character (NFC) or as “e” with two detached marks (NFD), which look alike. With both, a search misses what it should find, and two identifiers that look the same are not. Files use composed letters; one key mends it.',
    },
    avoid: `# Chữ có dấu lưu ở dạng dấu rời (NFD), thường do chép từ tệp tạo trên máy Mac.
`,
    prefer: `phong trào thi-đua-2023 "Phong trào thi đua năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
thời gian         năm 2023
`,
    fix: { vi: 'Chuyển cả tệp sang dạng dựng sẵn.', en: 'Composes the whole file.' },
    sample: () => readableFile.normalize('NFD'),
  },
};
