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
    vi: 'Tiêu chí không ai đạt được',
    en: 'A criterion that nobody can meet',
  },
  why: {
    vi: 'Tiêu chí mà các điều kiện loại trừ nhau thì không hồ sơ nào đạt, và cả danh hiệu không tặng được cho ai. Thường là ghi nhầm mức, hoặc nhầm `và` với `hoặc`. Trường hợp `không xét khi` mà hồ sơ nào cũng rơi vào thì hậu quả cũng vậy.',
    en: 'Where the conditions of a criterion exclude each other no record meets it, and the whole award can be given to nobody. Usually a bound is wrong, or `và` stands for `hoặc`. A `không xét khi` that bars everybody does the same.',
  },
  avoid: `hình thức khen thưởng giấy-khen-sở "Giấy khen của Giám đốc Sở" {
  dành cho  người-lao-động
  tiêu chí
    a) "Từ 1 đến 2 đề tài" : đề-tài ≥ 2 và đề-tài ≤ 1
}
${facts}`,
  prefer: `hình thức khen thưởng giấy-khen-sở "Giấy khen của Giám đốc Sở" {
  dành cho  người-lao-động
  tiêu chí
    a) "Từ 1 đến 2 đề tài" : đề-tài ≥ 1 và đề-tài ≤ 2
}
${facts}`,
};
