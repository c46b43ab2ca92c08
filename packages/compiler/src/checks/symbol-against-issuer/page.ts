import type { CheckPage } from '../check.ts';

const registry = `# tệp: co-quan.thidua
cơ quan sở-y-tế-tỉnh-a "Sở Y tế tỉnh A" {
  ngành    nhà nước
  cấp      sở
  ký hiệu  "SYT"
}
`;

export const page: CheckPage = {
  title: {
    vi: 'Ký hiệu không phải của cơ quan ban hành',
    en: 'The symbol is not the issuer’s',
  },
  why: {
    vi: 'Ký hiệu văn bản mang chữ viết tắt của cơ quan ban hành (Nghị định 30/2020/NĐ-CP, phụ lục I; đã đối chiếu). Ký hiệu của một cơ quan khác nghĩa là ghi nhầm cơ quan, chép nhầm số, hoặc danh mục còn thiếu một chữ viết tắt. Chỉ kiểm tra khi danh mục có ký hiệu của mọi cơ quan cùng ban hành.',
    en: 'A document symbol carries the abbreviation of its issuer (Decree 30/2020/NĐ-CP, annex I; checked). Another body’s means the wrong issuer, a miscopied number, or an abbreviation missing in the registry. Tested only where the registry has abbreviations for every issuing body.',
  },
  avoid: `phong trào thi-đua-2023 "Phong trào thi đua năm 2023"
cơ quan ban hành  sở-y-tế-tỉnh-a
số                215/SGD-VP
ngày              10/01/2023
thời gian         năm 2023
${registry}`,
  prefer: `phong trào thi-đua-2023 "Phong trào thi đua năm 2023"
cơ quan ban hành  sở-y-tế-tỉnh-a
số                215/SYT-VP
ngày              10/01/2023
thời gian         năm 2023
${registry}`,
};
