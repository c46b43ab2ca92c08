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
    vi: 'Vế thừa trong tiêu chí',
    en: 'An idle part of a criterion',
  },
  why: {
    vi: 'Một vế của `hoặc` không mở thêm lối nào, hay một vế của `và` không đòi thêm gì: bỏ đi thì tiêu chí vẫn như cũ. Thường là hai vế ghi lẫn mức của nhau.',
    en: 'A part of `hoặc` that opens no further way, or one of `và` that demands nothing more: without it the criterion says the same. Usually two parts have the bounds of each other.',
  },
  avoid: `hình thức khen thưởng giấy-khen-sở "Giấy khen của Giám đốc Sở" {
  dành cho  người-lao-động
  tiêu chí
    a) "Từ 2 đề tài, hoặc có đề tài" : đề-tài ≥ 2 hoặc đề-tài ≥ 1
}
${facts}`,
  prefer: `hình thức khen thưởng giấy-khen-sở "Giấy khen của Giám đốc Sở" {
  dành cho  người-lao-động
  tiêu chí
    a) "Từ 2 đề tài, hoặc có đề tài và hoàn thành tốt" : đề-tài ≥ 2 hoặc (đề-tài ≥ 1 và xếp-loại-chất-lượng là hoàn-thành-tốt)
}
${facts}`,
};
