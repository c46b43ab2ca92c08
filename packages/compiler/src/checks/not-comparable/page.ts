import type { CheckPage } from '../check.ts';

export const page: CheckPage = {
  title: {
    vi: 'Dữ kiện không so sánh được, hoặc không phải đúng sai',
    en: 'A fact that cannot be compared, or is not true or false',
  },
  why: {
    vi: 'Lời văn, danh sách và lịch sử không so sánh được với một giá trị; một dữ kiện đứng một mình trong quy tắc phải là dữ kiện đúng sai. Tên một danh hiệu đứng một mình thì chưa rõ là “đủ tiêu chuẩn” hay “đã được tặng”: hai điều khác nhau.',
    en: 'Words, lists and histories cannot be compared with a value; a fact that stands alone in a rule must be true or false. The name of a title alone does not say whether its criteria are met or it was awarded, and these are two things.',
  },
  avoid: `danh hiệu thi đua lao-động-tốt "Lao động tốt" {
  dành cho  người-lao-động
  tiêu chí
    a) "Có sáng kiến" : sáng-kiến
}
# tệp: du-kien.thidua
dữ kiện người-lao-động "Người lao động" {
  kiểu  cá nhân
}

dữ kiện sáng-kiến "Số sáng kiến" {
  kiểu  số
}
`,
  prefer: `danh hiệu thi đua lao-động-tốt "Lao động tốt" {
  dành cho  người-lao-động
  tiêu chí
    a) "Có sáng kiến" : sáng-kiến ≥ 1
}
# tệp: du-kien.thidua
dữ kiện người-lao-động "Người lao động" {
  kiểu  cá nhân
}

dữ kiện sáng-kiến "Số sáng kiến" {
  kiểu  số
}
`,
};
