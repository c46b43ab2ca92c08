import type { CheckPage } from '../check.ts';

export const page: CheckPage = {
  title: { vi: 'Thiếu cơ quan ban hành hoặc thời gian', en: 'No issuer or no period' },
  why: {
    vi: 'Dòng đầu, cơ quan ban hành và thời gian là ba điều tối thiểu của một tệp phong trào: không có chúng thì không xếp được phong trào vào tỉnh nào, năm nào, và không kiểm tra được ngày tháng. Mọi dòng khác đều có thể thiếu.',
    en: 'The first line, the issuer and the period are the least that a movement must have: without them it belongs to no province and no year, and no date can be checked. Every other line may be left out.',
  },
  avoid: `phong trào thi-đua-2023 "Phong trào thi đua năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
`,
  prefer: `phong trào thi-đua-2023 "Phong trào thi đua năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
thời gian         năm 2023
`,
};
