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
    vi: 'Tiêu chí đã nằm trong tiêu chí khác',
    en: 'A criterion that follows from others',
  },
  why: {
    vi: 'Một điểm đòi nhiều hơn đã gồm điểm này, nên điểm này không loại thêm ai. Có khi văn bản viết đúng như vậy; có khi một trong hai mức đã ghi nhầm. Ví dụ trong phát hiện là hồ sơ cho thấy chỗ khác nhau.',
    en: 'Another point demands more and has this one within it, so that it turns nobody away. Sometimes the document says just that; sometimes one of the two bounds is wrong. The example in the finding is a record that shows the difference.',
  },
  avoid: `hình thức khen thưởng giấy-khen-sở "Giấy khen của Giám đốc Sở" {
  dành cho  người-lao-động
  tiêu chí
    a) "Có đề tài" : đề-tài ≥ 1
    b) "Từ 2 đề tài" : đề-tài ≥ 2
}
${facts}`,
  prefer: `hình thức khen thưởng giấy-khen-sở "Giấy khen của Giám đốc Sở" {
  dành cho  người-lao-động
  tiêu chí
    a) "Từ 2 đề tài" : đề-tài ≥ 2
}
${facts}`,
};
