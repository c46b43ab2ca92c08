import type { CheckPage } from '../check.ts';

export const page: CheckPage = {
  title: { vi: 'Tiêu chí để lại sau, chưa nêu', en: 'Criteria deferred and never given' },
  why: {
    vi: 'Văn bản phát động mà tiêu chí “sẽ hướng dẫn sau” thì người tham gia không biết thi đua theo gì, và khi xét khen thưởng không có căn cứ. Luật yêu cầu nêu nội dung và tiêu chí khi phát động (Luật Thi đua, khen thưởng 06/2022/QH15, Điều 17; đã đối chiếu). Phát hiện còn đến khi tiêu chí được ghi vào tệp.',
    en: 'Where criteria are “to be guided later”, those who take part do not know what they are judged by, and rewards have no ground. The law asks a launch for its contents and criteria (Law 06/2022/QH15, article 17; checked). The finding stays until the criterion is written in the file.',
  },
  avoid: `phong trào thi-đua-2023 "Phong trào thi đua năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
thời gian         năm 2023
khen thưởng
  tiêu chí
    - "Đáp ứng tiêu chí đánh giá của phong trào" : chờ hướng dẫn của "Ủy ban nhân dân tỉnh A"
`,
  prefer: `phong trào thi-đua-2023 "Phong trào thi đua năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
thời gian         năm 2023
khen thưởng
  tiêu chí
    - "Có sáng kiến được Hội đồng sáng kiến công nhận trong năm 2023" : hội đồng xét
`,
};
