import type { CatalogueEntry } from '../check.ts';

/** Found in the text itself, comments and test cases included: it is published as it stands. */
export const personalData: CatalogueEntry = {
  code: 'TD0307',
  slug: 'personal-data',
  severity: 'error',
  page: {
    title: { vi: 'Dữ liệu cá nhân trong tệp công bố', en: 'Personal data in a published file' },
    why: {
      vi: 'Tệp trong kho được công bố nguyên văn, cùng mọi bản cũ. Số căn cước, ngày sinh, số sổ bảo hiểm, số tài khoản, số điện thoại của cá nhân không cần cho việc hiểu phong trào, và không thu lại được khi đã công bố. Hồ sơ để xét để ở máy của cơ quan và đưa vào `thidua decide`; kết quả trong tệp chỉ ghi số tổng hợp. Hồ sơ trong ca kiểm thử phải tự đặt.',
      en: 'Files of the archive are published as they stand, with all their earlier versions. Identity numbers, birth dates, insurance, account and telephone numbers of persons are not needed to understand a movement, and cannot be taken back once published. Records to be decided stay on the machine of the office and go into `thidua decide`; outcomes in the file are sums only. Records in test cases are invented.',
    },
    avoid: `phong trào thi-đua-2023 "Phong trào thi đua năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
thời gian         năm 2023
khen thưởng
  tôn vinh  "Biểu dương bà Nguyễn Thị B, CCCD 012345678901"
`,
    prefer: `phong trào thi-đua-2023 "Phong trào thi đua năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
thời gian         năm 2023
khen thưởng
  tôn vinh  "Biểu dương gương người tốt, việc tốt"
`,
  },
};
