import type { CheckPage } from '../check.ts';

export const page: CheckPage = {
  title: { vi: 'Tiêu chuẩn đi vòng', en: 'Criteria that go in a circle' },
  why: {
    vi: 'Danh hiệu thứ nhất đòi danh hiệu thứ hai trong cùng một năm, danh hiệu thứ hai lại đòi danh hiệu thứ nhất: không biết xét cái nào trước. Hỏi năm trước thì được, vì năm trước đã xét xong.',
    en: 'The first title asks for the second in the same year, and the second for the first: neither can be decided before the other. Asking of the year before is fine, for that year is decided.',
  },
  avoid: `danh hiệu thi đua lao-động-tốt "Lao động tốt" {
  dành cho  người-lao-động
  tiêu chí
    a) "Là Lao động giỏi" : đủ tiêu chuẩn lao-động-giỏi
}

danh hiệu thi đua lao-động-giỏi "Lao động giỏi" {
  dành cho  người-lao-động
  tiêu chí
    a) "Là Lao động tốt" : được tặng lao-động-tốt năm xét
}
# tệp: du-kien.thidua
dữ kiện người-lao-động "Người lao động" {
  kiểu  cá nhân
}
`,
  prefer: `danh hiệu thi đua lao-động-tốt "Lao động tốt" {
  dành cho  người-lao-động
  tiêu chí
    a) "Có sáng kiến" : sáng-kiến ≥ 1
}

danh hiệu thi đua lao-động-giỏi "Lao động giỏi" {
  dành cho  người-lao-động
  tiêu chí
    a) "Là Lao động tốt" : được tặng lao-động-tốt năm xét
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
