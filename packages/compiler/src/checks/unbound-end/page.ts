import type { CheckPage } from '../check.ts';

export const page: CheckPage = {
  title: { vi: 'Mốc thời gian không gắn được với ngày nào', en: 'An end bound to no day' },
  why: {
    vi: '“Từ nay”, “từ ngày ban hành”, “đến khi kết thúc Đại hội” chỉ có nghĩa khi biết ngày ấy là ngày nào. Trong dự thảo chưa ghi ngày, hoặc với sự kiện chưa có ngày trong danh mục, người đọc không tính được thời gian thực hiện. Không có ngày nào được tự suy ra.',
    en: '“From now”, “from the day of issue”, “until the congress” mean something only where that day is known. In an undated draft, or with an event without a date in the registry, nobody can tell when the movement runs. No day is guessed.',
  },
  avoid: `phong trào sáu-tháng-cuối-2023 "Phong trào thi đua sáu tháng cuối năm 2023"
tình trạng        dự thảo
cơ quan ban hành  "Sở Y tế tỉnh A"
số                …/SYT-VP
ngày              …/6/2023
thời gian         từ ngày ban hành đến 31/12/2023
`,
  prefer: `phong trào sáu-tháng-cuối-2023 "Phong trào thi đua sáu tháng cuối năm 2023"
tình trạng        dự thảo
cơ quan ban hành  "Sở Y tế tỉnh A"
số                …/SYT-VP
ngày              …/6/2023
thời gian         từ 01/07/2023 đến 31/12/2023
`,
};
