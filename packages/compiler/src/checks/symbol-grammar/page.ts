import type { CheckPage } from '../check.ts';

const registry = `# tệp: co-quan.thidua
cơ quan ubnd-tỉnh-a "Ủy ban nhân dân tỉnh A" {
  ngành    nhà nước
  cấp      tỉnh
  ký hiệu  "UBND"
}
`;

export const page: CheckPage = {
  title: { vi: 'Số, ký hiệu không đúng thể thức', en: 'The document symbol is not in its form' },
  why: {
    vi: 'Văn bản hành chính ghi số, gạch chéo, chữ viết tắt tên loại, gạch nối, cơ quan: 05/KH-UBND; số nhỏ hơn 10 thêm số 0 phía trước (Nghị định 30/2020/NĐ-CP, phụ lục I; đã đối chiếu; xét văn bản từ 05/03/2020). Văn bản của Đảng ghi số, gạch nối, tên loại, gạch chéo, cơ quan: 12-KH/TU (thứ cấp; xét văn bản từ năm 2018). Thể thức của Công đoàn, Mặt trận, Đoàn chưa đối chiếu nên chưa kiểm tra. Ký hiệu sai làm tra cứu theo số không ra văn bản.',
    en: 'Administrative documents carry number, slash, abbreviated kind, hyphen, body: 05/KH-UBND; a number under 10 has a leading 0 (Decree 30/2020/NĐ-CP, annex I; checked; applied from 5 March 2020). Party papers carry number, hyphen, kind, slash, body: 12-KH/TU (second-hand; applied from 2018). The forms of unions, the Front and the youth union have not been checked, and are not tested. A wrong symbol is not found by those who search for the number.',
  },
  avoid: `phong trào thi-đua-2023 "Phong trào thi đua năm 2023"
cơ quan ban hành  ubnd-tỉnh-a
tên loại          "Kế hoạch"
số                5/KH-UBND
ngày              10/01/2023
thời gian         năm 2023
${registry}`,
  prefer: `phong trào thi-đua-2023 "Phong trào thi đua năm 2023"
cơ quan ban hành  ubnd-tỉnh-a
tên loại          "Kế hoạch"
số                05/KH-UBND
ngày              10/01/2023
thời gian         năm 2023
${registry}`,
  fix: {
    vi: 'Thêm số 0 phía trước, hoặc đổi gạch nối sau số thành gạch chéo (Đảng: sắp lại gạch nối, gạch chéo).',
    en: 'Adds the leading 0, or puts slash and hyphen in the places that the form gives them.',
  },
};
