import type { CheckPage } from '../check.ts';

export const page: CheckPage = {
  title: { vi: 'Một tên viết hai cách', en: 'One name spelt in two ways' },
  why: {
    vi: 'Một cơ quan, một phong trào viết hai cách trong cùng văn bản (khác chữ hoa, gạch nối, vị trí dấu thanh hay một chữ) thường là lỗi gõ hoặc lỗi quét, và làm kết quả tìm kiếm tách làm hai. Chỉ so sánh tên cơ quan viết bằng lời và cụm từ trong ngoặc “…”; tên riêng khác nhau ở một dấu (như tên xã) không bị coi là một.',
    en: 'One body or programme spelt in two ways within a notice (capitals, hyphens, the vowel that carries the tone, one letter) is usually a typing or scanning error, and splits search results in two. Only names written in words and phrases in “…” are compared; proper names that differ in a mark, such as two communes, are not taken for one.',
  },
  avoid: `phong trào thi-đua-2023 "Phong trào thi đua năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
thời gian         năm 2023
tổ chức thực hiện
  - "Hội đồng Thi đua - Khen thưởng Sở" : "Hướng dẫn, đôn đốc"
  - "Văn phòng Sở" : "Tổng hợp báo cáo"
nơi nhận
  - "Hội đồng Thi đua, khen thưởng Sở"
`,
  prefer: `phong trào thi-đua-2023 "Phong trào thi đua năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
thời gian         năm 2023
tổ chức thực hiện
  - "Hội đồng Thi đua - Khen thưởng Sở" : "Hướng dẫn, đôn đốc"
  - "Văn phòng Sở" : "Tổng hợp báo cáo"
nơi nhận
  - "Hội đồng Thi đua - Khen thưởng Sở"
`,
  fix: {
    vi: 'Viết như cách viết đầu tiên trong tệp.',
    en: 'Writes it as it is first written in the file.',
  },
};
