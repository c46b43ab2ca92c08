import type { CheckPage } from '../check.ts';

export const page: CheckPage = {
  title: { vi: 'Chuỗi năm không nói đến năm nào', en: 'Years that do not say up to which' },
  why: {
    vi: '“3 năm liên tục” có nhiều cách hiểu: ba năm tính đến năm xét, đến năm trước, hay ba năm bất kỳ trong một giai đoạn. Mỗi cách cho người đạt khác nhau, nên quy tắc phải nói rõ; không có cách nào là mặc định.',
    en: '“3 years in a row” can be read in several ways: up to the assessed year, up to the one before, or any three of a period. Each gives other winners, so the rule must say; there is no default.',
  },
  avoid: `danh hiệu thi đua lao-động-tốt "Lao động tốt" {
  dành cho  người-lao-động
  tiêu chí
    a) "Ba năm liền có sáng kiến" : 3 năm liên tục (sáng-kiến ≥ 1)
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
    a) "Ba năm liền có sáng kiến" : 3 năm liên tục (sáng-kiến ≥ 1) đến năm xét
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
