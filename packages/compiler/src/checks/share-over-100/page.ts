import type { CheckPage } from '../check.ts';

const fact = `# tệp: du-kien.thidua
dữ kiện hồ-sơ-đúng-hạn "Giải quyết hồ sơ đúng hạn" {
  kiểu  đúng sai
}
`;

export const page: CheckPage = {
  title: { vi: 'Tỷ lệ vượt quá 100%', en: 'A share above 100%' },
  why: {
    vi: '“105% phòng ban” không thể đạt được: tỷ lệ tính trên số người hoặc số tập thể cao nhất là 100%. Con số trên 100% chỉ có nghĩa khi so với kế hoạch hoặc với một năm khác, và phải ghi rõ so với gì. Tiêu chí thi đua cần đo được thì mới có căn cứ xét khen thưởng.',
    en: '“105% of the units” cannot be reached: a share of people or collectives is at most 100%. A figure above it means something only against a plan or another year, and must say which. What is to be rewarded has to be measurable.',
  },
  avoid: `phong trào thi-đua-2023 "Phong trào thi đua năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
thời gian         năm 2023
đối tượng
  tập thể  phòng-ban  "Các phòng thuộc Sở"
chỉ tiêu
  1. "105% phòng giải quyết hồ sơ đúng hạn" : 105% phòng-ban có hồ-sơ-đúng-hạn
${fact}`,
  prefer: `phong trào thi-đua-2023 "Phong trào thi đua năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
thời gian         năm 2023
đối tượng
  tập thể  phòng-ban  "Các phòng thuộc Sở"
chỉ tiêu
  1. "100% phòng giải quyết hồ sơ đúng hạn" : 100% phòng-ban có hồ-sơ-đúng-hạn
${fact}`,
};
