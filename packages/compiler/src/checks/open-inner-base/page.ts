import type { CheckPage } from '../check.ts';

const rest = `# tệp: du-kien.thidua
dữ kiện hoàn-thành-nhiệm-vụ "Hoàn thành nhiệm vụ" {
  kiểu  đúng sai
}

dữ kiện hoàn-thành-xuất-sắc "Hoàn thành xuất sắc nhiệm vụ" {
  kiểu  đúng sai
}
`;

const head = `phong trào thi-đua-2023 "Phong trào thi đua năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
thời gian         năm 2023
đối tượng
  cá nhân  công-chức  "Công chức của Sở"
chỉ tiêu
  1. "98% công chức hoàn thành nhiệm vụ, trong đó 70% hoàn thành xuất sắc"
`;

export const page: CheckPage = {
  title: { vi: '“Trong đó …%” không rõ tính trên số nào', en: 'An inner share without its base' },
  why: {
    vi: '“98% hoàn thành nhiệm vụ, trong đó 70% hoàn thành xuất sắc” có hai cách hiểu: 70% của 98% là 68,6% tổng số, hay 70% tổng số. Khi tổng kết, hai cách cho hai kết quả, có khi một cách đạt, một cách không. Cách hiểu không được tự chọn thay tác giả, nên phải ghi rõ.',
    en: '“98% complete their tasks, of which 70% excellently” can be read in two ways: 70% of the 98% (68.6% of all), or 70% of all. At the final review one may be met and the other not. The reading is never chosen for the author; it has to be written.',
  },
  avoid: `${head}     : 98% công-chức có hoàn-thành-nhiệm-vụ, trong đó 70% có hoàn-thành-xuất-sắc
${rest}`,
  prefer: `${head}     : 98% công-chức có hoàn-thành-nhiệm-vụ, trong đó 70% của số đó có hoàn-thành-xuất-sắc
${rest}`,
  fix: {
    vi: 'Hai cách sửa để chọn: `của số đó` hoặc `của tổng số`.',
    en: 'Two fixes to choose from: `của số đó` or `của tổng số`.',
  },
};
