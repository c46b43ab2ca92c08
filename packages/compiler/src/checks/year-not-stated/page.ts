import type { CheckPage } from '../check.ts';

export const page: CheckPage = {
  title: { vi: '`được tặng` không nói năm nào', en: '`được tặng` without a year' },
  why: {
    vi: '“Được tặng Lao động tốt” có thể là trong năm xét, năm trước, hay đã từng được tặng. Chưa nói rõ thì không tính được, và tiêu chí ấy do hội đồng xét.',
    en: '“Was awarded Lao động tốt” may be in the assessed year, the year before, or ever. Without a year it cannot be computed, and the criterion is the council’s.',
  },
  avoid: `danh hiệu thi đua lao-động-giỏi "Lao động giỏi" {
  dành cho  người-lao-động
  tiêu chí
    a) "Là Lao động tốt" : được tặng lao-động-tốt
}

danh hiệu thi đua lao-động-tốt "Lao động tốt" {
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
  prefer: `danh hiệu thi đua lao-động-giỏi "Lao động giỏi" {
  dành cho  người-lao-động
  tiêu chí
    a) "Là Lao động tốt" : được tặng lao-động-tốt năm trước
}

danh hiệu thi đua lao-động-tốt "Lao động tốt" {
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
