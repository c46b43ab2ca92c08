import type { CheckPage } from '../check.ts';

export const page: CheckPage = {
  title: {
    vi: 'Số lượng theo tỷ lệ không nói cách làm tròn',
    en: 'A quota by a share without rounding',
  },
  why: {
    vi: '15% của 33 người là 4,95 người: làm tròn xuống thì được 4, làm tròn lên thì được 5. Một người được hay không được tặng tùy cách làm tròn, nên phải ghi đúng như quy định; không có cách nào là mặc định. Tham số kiểu tỷ lệ cũng vậy.',
    en: '15% of 33 people is 4.95: rounded down it is 4, rounded up 5. Whether somebody is awarded depends on it, so it must be written as the rule has it; there is no default. The same holds for a parameter that is a share.',
  },
  avoid: `danh hiệu thi đua lao-động-tốt "Lao động tốt" {
  dành cho  người-lao-động
  tiêu chí
    a) "Có sáng kiến" : sáng-kiến ≥ 1
  số lượng  không quá 15% của người-lao-động toàn cơ quan
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
  số lượng  không quá 15% của người-lao-động toàn cơ quan, làm tròn xuống
}
# tệp: du-kien.thidua
dữ kiện người-lao-động "Người lao động" {
  kiểu  cá nhân
}

dữ kiện sáng-kiến "Số sáng kiến" {
  kiểu  số
}
`,
  fix: {
    vi: 'Thêm `, làm tròn xuống`; sửa lại nếu quy định nói khác.',
    en: 'Adds `, làm tròn xuống` (round down); change it where the rule says otherwise.',
  },
};
