import type { CheckPage } from '../check.ts';

export const page: CheckPage = {
  title: { vi: 'Số năm kỷ niệm không khớp', en: 'The anniversary count does not fit' },
  why: {
    vi: 'Số năm kỷ niệm bằng năm được chào mừng trừ năm gốc: 02/09/1945 đến 02/09/2020 là 75 năm. Con số này nằm ngay trong tiêu đề và khẩu hiệu, sai một năm là sai cả băng rôn. Ngày gốc lấy từ văn bản, nếu văn bản không ghi thì lấy từ danh mục sự kiện.',
    en: 'The count is the celebrated year less the year of origin: 2 September 1945 to 2 September 2020 is 75 years. The figure stands in titles and slogans, where one year off is seen by all. The origin is the notice’s own, or else the registry’s.',
  },
  avoid: `phong trào mừng-quốc-khánh-2023 "Phong trào thi đua chào mừng Quốc khánh năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
chào mừng
  - "Quốc khánh 2/9" 77 năm từ 02/09/1945 ngày 02/09/2023
thời gian         từ 01/07/2023 đến 30/09/2023
`,
  prefer: `phong trào mừng-quốc-khánh-2023 "Phong trào thi đua chào mừng Quốc khánh năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
chào mừng
  - "Quốc khánh 2/9" 78 năm từ 02/09/1945 ngày 02/09/2023
thời gian         từ 01/07/2023 đến 30/09/2023
`,
  fix: {
    vi: 'Đổi số năm cho khớp năm gốc và năm được chào mừng.',
    en: 'Changes the count to fit the year of origin and the celebrated year.',
  },
};
