import type { CheckPage } from '../check.ts';

const parent = `# tệp: tinh.thidua
phong trào thi-đua-tỉnh-a-2022 "Phong trào thi đua của tỉnh A năm 2022"
cơ quan ban hành  "Ủy ban nhân dân tỉnh A"
thời gian         năm 2022
`;

export const page: CheckPage = {
  title: {
    vi: 'Phong trào cấp trên đã kết thúc',
    en: 'The movement it responds to is already over',
  },
  why: {
    vi: 'Không thể hưởng ứng một phong trào đã kết thúc: kết quả không còn nơi tổng kết. Thường là viện dẫn nhầm phong trào của năm trước. Nếu là làm tiếp, dùng `tiếp nối`.',
    en: 'One cannot respond to a movement that is over: its results have nowhere to be reviewed. Usually last year’s movement was cited by mistake. To carry on from it, use `tiếp nối`.',
  },
  avoid: `phong trào thi-đua-sở-y-tế-2023 "Phong trào thi đua ngành Y tế năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
hưởng ứng         thi-đua-tỉnh-a-2022
thời gian         năm 2023
${parent}`,
  prefer: `phong trào thi-đua-sở-y-tế-2023 "Phong trào thi đua ngành Y tế năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
tiếp nối          thi-đua-tỉnh-a-2022
thời gian         năm 2023
${parent}`,
};
