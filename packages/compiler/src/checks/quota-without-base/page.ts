import type { CheckPage } from '../check.ts';

export const page: CheckPage = {
  title: { vi: 'Tỷ lệ không nói tính trên số nào', en: 'A share that does not say of what' },
  why: {
    vi: '“Không quá 15%” của ai: của mọi người trong cơ quan, của người đủ tiêu chuẩn, hay của người đã được tặng danh hiệu thấp hơn? Ba số ấy khác nhau nhiều. Chưa nói rõ thì không tính được được tặng bao nhiêu người, và hội đồng phải quyết định.',
    en: '“Not over 15%” of whom: of all in the body, of those who are eligible, of the holders of a lower title? The three differ a lot. Until it is said the number cannot be worked out, and the council has to decide.',
  },
  avoid: `danh hiệu thi đua lao-động-tốt "Lao động tốt" {
  dành cho  người-lao-động
  tiêu chí
    a) "Có sáng kiến" : sáng-kiến ≥ 1
  số lượng  không quá 15% toàn cơ quan, làm tròn xuống
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
};
