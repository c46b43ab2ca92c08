import type { CheckPage } from '../check.ts';

export const page: CheckPage = {
  title: {
    vi: 'Ngày được chào mừng đã qua khi ban hành',
    en: 'The celebrated day had passed at issue',
  },
  why: {
    vi: 'Không thể lập thành tích chào mừng một ngày đã qua. Thường là ghi nhầm năm, hoặc danh sách ngày lễ chép lại từ văn bản của năm trước. Ngày của một kỳ đại hội, bầu cử lấy từ danh mục sự kiện theo số thứ tự của kỳ.',
    en: 'Nobody can work towards a day that is over. Usually the year is wrong, or the list of days was copied from last year’s notice. The day of a congress or an election is the registry’s, by its ordinal.',
  },
  avoid: `phong trào thi-đua-2023 "Phong trào thi đua chào mừng các ngày lễ lớn năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
số                120/SYT-VP
ngày              15/05/2023
chào mừng
  - "Ngày giải phóng miền Nam" ngày 30/04/2023
  - "Quốc khánh 2/9" ngày 02/09/2023
thời gian         từ ngày ban hành đến 31/12/2023
`,
  prefer: `phong trào thi-đua-2023 "Phong trào thi đua chào mừng các ngày lễ lớn năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
số                120/SYT-VP
ngày              15/05/2023
chào mừng
  - "Quốc khánh 2/9" ngày 02/09/2023
thời gian         từ ngày ban hành đến 31/12/2023
`,
};
