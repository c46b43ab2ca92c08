/** The smallest movement without a fault, to be spoilt in ways that a page cannot show. */
export const readableFile = `phong trào thi-đua-2023 "Phong trào thi đua năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
thời gian         năm 2023
`;

/** A movement that ends in the head of its targets. */
export const measuredFile = `phong trào thi-đua-2023 "Phong trào thi đua năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
thời gian         năm 2023
đối tượng
  cá nhân  viên-chức  "Viên chức, người lao động"
chỉ tiêu
`;

/** The fact that the rule of that target asks about. */
export const factFile = `# tệp: du-kien.thidua
dữ kiện hưởng-ứng "Hưởng ứng phong trào" {
  kiểu  đúng sai
}
`;
