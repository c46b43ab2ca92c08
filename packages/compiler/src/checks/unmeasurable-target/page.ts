import type { CheckPage } from '../check.ts';

export const page: CheckPage = {
  title: { vi: 'Chỉ tiêu không đo được', en: 'A target that nothing can measure' },
  why: {
    vi: 'Chỉ tiêu chung chung là điều hay bị phàn nàn nhất: phát động rồi không tổng kết được. Mỗi chỉ tiêu cần một quy tắc sau lời văn; điều không thể đo thì nói thẳng là `định tính`, để người xem biết đó là chủ ý. Chỉ tiêu gồm các ý con thì xét từng ý con.',
    en: 'Vague targets are what people complain of most: launched, and never summed up. A target needs a rule after its words; what cannot be measured says so with `định tính`, so that a reader knows it is meant. Of a target made of points, each point is looked at.',
  },
  avoid: `phong trào thi-đua-2023 "Phong trào thi đua năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
thời gian         năm 2023
chỉ tiêu
  1. "Nâng cao tinh thần phục vụ người bệnh"
`,
  prefer: `phong trào thi-đua-2023 "Phong trào thi đua năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
thời gian         năm 2023
chỉ tiêu
  1. "Nâng cao tinh thần phục vụ người bệnh" : định tính
`,
};
