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
    vi: 'Ưu tiên không bao giờ quyết định',
    en: 'A preference that never decides',
  },
  why: {
    vi: 'Tiêu chí đã đòi đúng điều mà ưu tiên hỏi, hoặc ưu tiên đứng trước đã hỏi rồi: trong những người được xét, không hai người nào khác nhau ở điểm này. Ưu tiên như vậy không bao giờ phá được thế ngang nhau.',
    en: 'The criteria demand just what the preference asks, or an earlier preference has asked it: among those considered no two differ here. Such a preference never breaks a tie.',
  },
  avoid: `hình thức khen thưởng giấy-khen-sở "Giấy khen của Giám đốc Sở" {
  dành cho  người-lao-động
  tiêu chí
    a) "Từ 2 đề tài" : đề-tài ≥ 2
  ưu tiên
    1. "Có đề tài" : đề-tài ≥ 1
    2. "Nhiều đề tài hơn" : đề-tài giảm dần
}
${facts}`,
  prefer: `hình thức khen thưởng giấy-khen-sở "Giấy khen của Giám đốc Sở" {
  dành cho  người-lao-động
  tiêu chí
    a) "Từ 2 đề tài" : đề-tài ≥ 2
  ưu tiên
    1. "Nhiều đề tài hơn" : đề-tài giảm dần
}
${facts}`,
};
