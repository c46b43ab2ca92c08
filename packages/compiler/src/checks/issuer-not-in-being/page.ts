import type { CheckPage } from '../check.ts';

const registry = `# tệp: co-quan.thidua
cơ quan sở-kế-hoạch-tỉnh-a "Sở Kế hoạch tỉnh A" {
  ngành           nhà nước
  cấp             sở
  sáp nhập vào    sở-tài-chính-tỉnh-a ngày 01/03/2023
}

cơ quan sở-tài-chính-tỉnh-a "Sở Tài chính tỉnh A" {
  ngành           nhà nước
  cấp             sở
}
`;

export const page: CheckPage = {
  title: {
    vi: 'Cơ quan ban hành chưa có hoặc không còn',
    en: 'The issuer did not exist on that date',
  },
  why: {
    vi: 'Cơ quan được xác định theo ngày của văn bản. Sau khi sáp nhập, hợp nhất hay giải thể (như việc sắp xếp tỉnh từ 01/07/2025 theo Nghị quyết 202/2025/QH15; thứ cấp), cơ quan cũ không ban hành văn bản nữa; cơ quan mới thường giữ nguyên tên nhưng là một mục khác trong danh mục. Chỉ báo khi danh mục ghi rõ ngày.',
    en: 'A body is resolved at the date of the document. Once merged, united or abolished (as the provinces were from 1 July 2025 by resolution 202/2025/QH15; second-hand), it issues nothing more; the new body often bears the same name but is another entry. Reported only where the registry gives the date.',
  },
  avoid: `phong trào thi-đua-quý-4-2023 "Phong trào thi đua Quý IV năm 2023"
cơ quan ban hành  sở-kế-hoạch-tỉnh-a
số                77/SKH-VP
ngày              20/09/2023
thời gian         từ 01/10/2023 đến 31/12/2023
${registry}`,
  prefer: `phong trào thi-đua-quý-4-2023 "Phong trào thi đua Quý IV năm 2023"
cơ quan ban hành  sở-tài-chính-tỉnh-a
số                77/STC-VP
ngày              20/09/2023
thời gian         từ 01/10/2023 đến 31/12/2023
${registry}`,
  fix: {
    vi: 'Đổi sang cơ quan kế tiếp, khi danh mục chỉ ghi một cơ quan kế tiếp.',
    en: 'Changes it to the successor, where the registry names only one.',
  },
};
