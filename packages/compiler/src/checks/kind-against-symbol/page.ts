import type { CheckPage } from '../check.ts';

export const page: CheckPage = {
  title: { vi: 'Tên loại không khớp ký hiệu', en: 'The kind does not fit the symbol' },
  why: {
    vi: 'Ký hiệu của văn bản có tên loại mở đầu bằng chữ viết tắt của tên loại: KH là kế hoạch, QĐ là quyết định; công văn không có tên loại (Nghị định 30/2020/NĐ-CP, phụ lục I, III; đã đối chiếu). “Kế hoạch” mang số 12/QĐ-UBND là nhầm một trong hai, và người tìm theo số sẽ không thấy văn bản. Tên loại không có trong bảng viết tắt thì không xét.',
    en: 'The symbol of a document with a named kind begins with the abbreviation of that kind: KH for a plan, QĐ for a decision; an official letter has none (Decree 30/2020/NĐ-CP, annexes I and III; checked). A “plan” numbered 12/QĐ-UBND has one of the two wrong. Kinds outside the table are not tested.',
  },
  avoid: `phong trào thi-đua-2023 "Phong trào thi đua năm 2023"
cơ quan ban hành  "Ủy ban nhân dân tỉnh A"
tên loại          "Kế hoạch"
số                112/QĐ-UBND
ngày              10/01/2023
thời gian         năm 2023
`,
  prefer: `phong trào thi-đua-2023 "Phong trào thi đua năm 2023"
cơ quan ban hành  "Ủy ban nhân dân tỉnh A"
tên loại          "Kế hoạch"
số                112/KH-UBND
ngày              10/01/2023
thời gian         năm 2023
`,
};
