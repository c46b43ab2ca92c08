import type { CheckPage } from '../check.ts';

export const page: CheckPage = {
  title: { vi: 'Ban hành sau khi đã kết thúc', en: 'Issued after its own end' },
  why: {
    vi: 'Không ai có thể thi đua trong khoảng thời gian đã qua trước khi có văn bản phát động. Thường là ghi nhầm năm ở `ngày` hoặc ở `thời gian`. Trình tự của một phong trào là phát động, kiểm tra, sơ kết, tổng kết, khen thưởng (Luật Thi đua, khen thưởng 06/2022/QH15, Điều 17; đã đối chiếu): phát động đứng trước.',
    en: 'Nobody can take part in a time that had passed before the movement was launched. Usually the year is wrong, in `ngày` or in `thời gian`. A movement is launched first, then inspected, reviewed and rewarded (Law 06/2022/QH15, article 17; checked).',
  },
  avoid: `phong trào quý-2-2023 "Phong trào thi đua Quý II năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
số                215/SYT-VP
ngày              12/07/2023
thời gian         từ 01/04/2023 đến 30/06/2023
`,
  prefer: `phong trào quý-2-2023 "Phong trào thi đua Quý II năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
số                215/SYT-VP
ngày              28/03/2023
thời gian         từ 01/04/2023 đến 30/06/2023
`,
};
