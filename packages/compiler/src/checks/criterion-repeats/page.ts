import type { CheckPage } from '../check.ts';

const facts = `# tệp: du-kien.thidua
dữ kiện người-lao-động "Người lao động" {
  kiểu  cá nhân
}

dữ kiện đề-tài "Số đề tài được nghiệm thu" {
  kiểu  số
}

dữ kiện kỷ-luật "Bị kỷ luật trong năm" {
  kiểu  đúng sai
}

dữ kiện xếp-loại-chất-lượng "Mức xếp loại chất lượng" {
  kiểu   bậc
  giá trị
    1. không-hoàn-thành "Không hoàn thành nhiệm vụ"
    2. hoàn-thành "Hoàn thành nhiệm vụ"
    3. hoàn-thành-tốt "Hoàn thành tốt nhiệm vụ"
}
`;

export const page: CheckPage = {
  title: {
    vi: 'Tiêu chí nói lại tiêu chí khác',
    en: 'A criterion that repeats another',
  },
  why: {
    vi: 'Hai điểm viết khác lời nhưng cùng một nghĩa: hồ sơ nào đạt điểm này thì đạt điểm kia. Có thể một điểm ghi nhầm mức. Việc so sánh là trên mọi hồ sơ đủ dữ liệu, không phải trên chữ.',
    en: 'Two points in different words that mean the same: whoever meets one meets the other. One of them may have the wrong bound. They are compared over all records with full data, not by their words.',
  },
  avoid: `hình thức khen thưởng giấy-khen-sở "Giấy khen của Giám đốc Sở" {
  dành cho  người-lao-động
  tiêu chí
    a) "Hoàn thành tốt nhiệm vụ" : xếp-loại-chất-lượng là hoàn-thành-tốt
    b) "Xếp loại không thấp hơn mức tốt" : không (xếp-loại-chất-lượng dưới hoàn-thành-tốt)
}
${facts}`,
  prefer: `hình thức khen thưởng giấy-khen-sở "Giấy khen của Giám đốc Sở" {
  dành cho  người-lao-động
  tiêu chí
    a) "Hoàn thành tốt nhiệm vụ" : xếp-loại-chất-lượng là hoàn-thành-tốt
    b) "Có đề tài" : đề-tài ≥ 1
}
${facts}`,
};
