import type { CheckPage } from '../check.ts';

export const page: CheckPage = {
  title: { vi: 'Kết thúc trước khi bắt đầu', en: 'It ends before it starts' },
  why: {
    vi: 'Một khoảng thời gian có ngày cuối trước ngày đầu thì không có ngày nào, nên phong trào, đợt, tên gọi hay hiệu lực ghi ở đó không thể áp dụng. Tháng hoặc năm ghi ở đầu là ngày đầu của tháng, năm ấy; ghi ở cuối là ngày cuối. Thời gian là một phần bắt buộc của việc phát động (Luật Thi đua, khen thưởng 06/2022/QH15, Điều 17; đã đối chiếu).',
    en: 'A span whose last day lies before its first has no day at all, so whatever is said to hold in it (a movement, a phase, a name, a validity) never does. A month or a year at the start is its first day, at the end its last. The time is a required part of a launch (Law 06/2022/QH15, article 17; checked).',
  },
  avoid: `phong trào quý-4-2023 "Phong trào thi đua Quý IV năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
thời gian         từ 01/10/2023 đến 31/12/2022
`,
  prefer: `phong trào quý-4-2023 "Phong trào thi đua Quý IV năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
thời gian         từ 01/10/2023 đến 31/12/2023
`,
};
