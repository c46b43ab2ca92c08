import type { CheckPage } from '../check.ts';

const registry = `# tệp: co-quan.thidua
cơ quan sở-nông-nghiệp-tỉnh-a "Sở Nông nghiệp và Môi trường tỉnh A" {
  ngành    nhà nước
  cấp      sở
  tên      "Sở Nông nghiệp tỉnh A" đến 28/02/2023
  tên      "Sở Nông nghiệp và Môi trường tỉnh A" từ 01/03/2023
  ký hiệu  "SNN" đến 28/02/2023
  ký hiệu  "SNNMT" từ 01/03/2023
}
`;

export const page: CheckPage = {
  title: {
    vi: 'Tên hoặc ký hiệu cơ quan của thời gian khác',
    en: 'A name or abbreviation of another time',
  },
  why: {
    vi: 'Cơ quan đổi tên thì chữ viết tắt trong ký hiệu đổi theo. Văn bản mang ký hiệu của tên cũ sau ngày đổi, hoặc của tên mới trước ngày đổi, là ghi nhầm ngày hoặc chép nhầm ký hiệu. Ký hiệu gồm chữ viết tắt tên loại và tên cơ quan ban hành (Nghị định 30/2020/NĐ-CP, phụ lục I; đã đối chiếu).',
    en: 'When a body is renamed its abbreviation in document symbols changes too. A symbol of the old name after that day, or of the new one before it, means a wrong date or a miscopied symbol. The symbol is made of the abbreviated kind and issuer (Decree 30/2020/NĐ-CP, annex I; checked).',
  },
  avoid: `phong trào thi-đua-quý-4-2023 "Phong trào thi đua Quý IV năm 2023"
cơ quan ban hành  sở-nông-nghiệp-tỉnh-a
số                77/SNN-VP
ngày              20/09/2023
thời gian         từ 01/10/2023 đến 31/12/2023
${registry}`,
  prefer: `phong trào thi-đua-quý-4-2023 "Phong trào thi đua Quý IV năm 2023"
cơ quan ban hành  sở-nông-nghiệp-tỉnh-a
số                77/SNNMT-VP
ngày              20/09/2023
thời gian         từ 01/10/2023 đến 31/12/2023
${registry}`,
  fix: {
    vi: 'Đổi sang ký hiệu hoặc tên đúng của ngày ấy, khi danh mục chỉ có một.',
    en: 'Changes it to the abbreviation or name of that day, where there is only one.',
  },
};
