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
    vi: 'Số lượng luôn bằng 0',
    en: 'A quota that is always 0',
  },
  why: {
    vi: 'Không hồ sơ nào thuộc diện được tính, hoặc con số làm tròn luôn về 0: dù có bao nhiêu người đủ tiêu chuẩn cũng không ai được tặng.',
    en: 'No record is in the base, or the figure always comes to 0: however many are eligible, nobody is awarded.',
  },
  avoid: `hình thức khen thưởng giấy-khen-sở "Giấy khen của Giám đốc Sở" {
  dành cho  người-lao-động
  tiêu chí
    a) "Có đề tài" : đề-tài ≥ 1
  số lượng  không quá 0% của người-lao-động toàn cơ quan, làm tròn xuống
}
${facts}`,
  prefer: `hình thức khen thưởng giấy-khen-sở "Giấy khen của Giám đốc Sở" {
  dành cho  người-lao-động
  tiêu chí
    a) "Có đề tài" : đề-tài ≥ 1
  số lượng  không quá 10% của người-lao-động toàn cơ quan, làm tròn xuống
}
${facts}`,
};
