import type { CheckPage } from '../check.ts';

export const page: CheckPage = {
  title: {
    vi: 'Kết thúc trước ngày được chào mừng',
    en: 'It ends before the day it celebrates',
  },
  why: {
    vi: 'Phong trào “lập thành tích chào mừng” một ngày thì người tham gia chờ đợi thi đua đến ngày ấy. Nếu thời gian kết thúc trước đó nhiều tháng, hoặc ngày kết thúc ghi nhầm, hoặc phần chào mừng chép từ văn bản khác. Người xem xét cần thấy điều này; mọi ngày như vậy của một phong trào được nêu trong một phát hiện.',
    en: 'A movement “to celebrate” a day is expected to run up to it. Where it ends months before, either the end is wrong or the celebrations were copied from another notice. A reviewer should see it; all such days of a movement are one finding.',
  },
  avoid: `phong trào mừng-ngày-thầy-thuốc "Phong trào thi đua chào mừng Ngày Thầy thuốc Việt Nam"
cơ quan ban hành  "Sở Y tế tỉnh A"
chào mừng
  - "Ngày Thầy thuốc Việt Nam" ngày 27/02/2023
thời gian         từ 01/09/2022 đến 30/11/2022
`,
  prefer: `phong trào mừng-ngày-thầy-thuốc "Phong trào thi đua chào mừng Ngày Thầy thuốc Việt Nam"
cơ quan ban hành  "Sở Y tế tỉnh A"
chào mừng
  - "Ngày Thầy thuốc Việt Nam" ngày 27/02/2023
thời gian         từ 01/09/2022 đến 27/02/2023
`,
};
