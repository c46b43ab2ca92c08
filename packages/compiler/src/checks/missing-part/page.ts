import type { CheckPage } from '../check.ts';

export const page: CheckPage = {
  title: {
    vi: 'Thiếu phần mà luật yêu cầu khi phát động',
    en: 'A part that the law asks of a launch is missing',
  },
  why: {
    vi: 'Từ 01/01/2024, việc tổ chức phong trào phải xác định mục tiêu, phạm vi, đối tượng, nội dung và tiêu chí, thời gian, kế hoạch và biện pháp (Luật Thi đua, khen thưởng 06/2022/QH15, Điều 17; đã đối chiếu). Văn bản trước ngày đó theo luật cũ nên không xét; dự thảo chưa ghi ngày cũng không xét. Mọi phần còn thiếu nêu trong một phát hiện. Phạm vi coi như đã nêu khi danh mục cho biết cấp của cơ quan ban hành.',
    en: 'Since 1 January 2024 a movement must state its aims, scope, participants, contents and criteria, time, plan and measures (Law 06/2022/QH15, article 17; checked). Earlier documents were under the old law and are left alone, as are undated drafts. All missing parts are one finding. The scope counts as stated where the registry knows the issuer’s level.',
  },
  avoid: `phong trào quý-4-2024 "Phong trào thi đua Quý IV năm 2024"
phạm vi           cơ quan đơn vị
cơ quan ban hành  "Sở Y tế tỉnh A"
số                1502/SYT-VP
ngày              27/09/2024
thời gian         từ 01/10/2024 đến 31/12/2024
đối tượng
  cá nhân  viên-chức  "Công chức, viên chức, người lao động trong ngành"
nội dung
  1. "Rút ngắn thời gian giải quyết hồ sơ"
`,
  prefer: `phong trào quý-4-2024 "Phong trào thi đua Quý IV năm 2024"
phạm vi           cơ quan đơn vị
cơ quan ban hành  "Sở Y tế tỉnh A"
số                1502/SYT-VP
ngày              27/09/2024
thời gian         từ 01/10/2024 đến 31/12/2024
đối tượng
  cá nhân  viên-chức  "Công chức, viên chức, người lao động trong ngành"
mục đích
  - "Hoàn thành nhiệm vụ năm 2024"
nội dung
  1. "Rút ngắn thời gian giải quyết hồ sơ"
chỉ tiêu
  1. "Không có hồ sơ trễ hạn" : định tính
tổ chức thực hiện
  - "Văn phòng Sở" : "Theo dõi, đôn đốc, tổng hợp kết quả"
`,
};
