import type { CheckPage } from '../check.ts';

const parent = `# tệp: tinh.thidua
phong trào thi-đua-tỉnh-a-2023 "Phong trào thi đua của tỉnh A năm 2023"
cơ quan ban hành  "Ủy ban nhân dân tỉnh A"
thời gian         năm 2023
`;

export const page: CheckPage = {
  title: {
    vi: 'Nằm ngoài thời gian của phong trào bao nó',
    en: 'Outside the period of the movement it belongs to',
  },
  why: {
    vi: 'Phong trào hưởng ứng nằm trong thời gian của phong trào cấp trên, phong trào thành phần và từng đợt nằm trong thời gian của cả phong trào; nếu không, phần thò ra sẽ không được tổng kết. Chỉ báo khi biết rõ các ngày. Phong trào cấp trên đã kết thúc hẳn là một phát hiện riêng (TD0601).',
    en: 'A movement that responds lies within the one above it, and a component or a phase within the whole; what sticks out is never reviewed. Reported only where the days are known. A parent that is already over is a finding of its own (TD0601).',
  },
  avoid: `phong trào thi-đua-sở-y-tế-2023 "Phong trào thi đua ngành Y tế"
cơ quan ban hành  "Sở Y tế tỉnh A"
hưởng ứng         thi-đua-tỉnh-a-2023
thời gian         từ 01/07/2023 đến 31/03/2024
${parent}`,
  prefer: `phong trào thi-đua-sở-y-tế-2023 "Phong trào thi đua ngành Y tế"
cơ quan ban hành  "Sở Y tế tỉnh A"
hưởng ứng         thi-đua-tỉnh-a-2023
thời gian         từ 01/07/2023 đến 31/12/2023
${parent}`,
};
