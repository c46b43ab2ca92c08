import { syntaxCodes } from '@thidua/language';
import type { CatalogueEntry } from '../../check.ts';

export const legacyEncoding: CatalogueEntry = {
  code: syntaxCodes.legacyEncoding,
  slug: 'legacy-encoding',
  severity: 'error',
  page: {
    title: { vi: 'Bảng mã cũ, không phải Unicode', en: 'A legacy encoding, not Unicode' },
    why: {
      vi: 'Chữ gõ bằng phông .VnTime (TCVN3), VNI hay bảng mã Windows-1258 chỉ đọc được khi có đúng phông ấy; máy khác chỉ thấy các ký hiệu lạ, không tìm kiếm được. Từ TCVN 6909:2001, văn bản điện tử của cơ quan nhà nước dùng Unicode. Chuyển mã bằng công cụ của bộ gõ (UniKey: Ctrl+Shift+F6), rồi lưu tệp ở dạng UTF-8.',
      en: 'Text typed with .VnTime (TCVN3), VNI or Windows-1258 can be read with that very font only; elsewhere it is strange signs that nobody can search. Convert it to Unicode with the tool of the input method, and save the file as UTF-8.',
    },
    avoid: `phong traøo thi-ñua-2023 "Thi ñua caùc ngaøy"
cô quan ban haønh  "Sôû Y teá tænh A"
`,
    prefer: `phong trào thi-đua-2023 "Thi đua các ngày"
cơ quan ban hành  "Sở Y tế tỉnh A"
thời gian         năm 2023
`,
  },
};
