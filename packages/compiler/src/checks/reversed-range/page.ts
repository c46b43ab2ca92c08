import type { CheckPage } from '../check.ts';

const fact = `# tệp: du-kien.thidua
dữ kiện hồ-sơ-đúng-hạn "Giải quyết hồ sơ đúng hạn" {
  kiểu  đúng sai
}
`;

const head = `phong trào thi-đua-2023 "Phong trào thi đua năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
thời gian         năm 2023
đối tượng
  tập thể  phòng-ban  "Các phòng thuộc Sở"
chỉ tiêu
  1. "Từ 90% đến 95% phòng giải quyết hồ sơ đúng hạn"
`;

export const page: CheckPage = {
  title: { vi: 'Khoảng số viết ngược', en: 'A range written backwards' },
  why: {
    vi: '“Từ 95% đến 90%” không có giá trị nào thỏa mãn, nên chỉ tiêu không bao giờ đạt. Số nhỏ đứng trước, số lớn đứng sau.',
    en: '“From 95% to 90%” is met by nothing, so the target is never reached. The smaller figure comes first.',
  },
  avoid: `${head}     : từ 95% đến 90% phòng-ban có hồ-sơ-đúng-hạn
${fact}`,
  prefer: `${head}     : từ 90% đến 95% phòng-ban có hồ-sơ-đúng-hạn
${fact}`,
  fix: { vi: 'Đổi chỗ hai số.', en: 'Swaps the two figures.' },
};
