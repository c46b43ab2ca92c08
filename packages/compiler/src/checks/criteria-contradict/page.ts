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
    vi: 'Các tiêu chí trái nhau',
    en: 'Criteria that contradict each other',
  },
  why: {
    vi: 'Mỗi tiêu chí riêng thì có người đạt, nhưng không ai đạt tất cả, nên không tặng được cho ai. Thông báo nêu đúng những điểm trái nhau, không thừa điểm nào.',
    en: 'Each criterion can be met by somebody and all of them by nobody, so that the award can be given to nobody. The finding names just those that contradict each other, and no other.',
  },
  avoid: `hình thức khen thưởng giấy-khen-sở "Giấy khen của Giám đốc Sở" {
  dành cho  người-lao-động
  tiêu chí
    a) "Từ 2 đề tài" : đề-tài ≥ 2
    b) "Hoàn thành tốt nhiệm vụ" : xếp-loại-chất-lượng là hoàn-thành-tốt
    c) "Chưa có đề tài nào" : đề-tài = 0
}
${facts}`,
  prefer: `hình thức khen thưởng giấy-khen-sở "Giấy khen của Giám đốc Sở" {
  dành cho  người-lao-động
  tiêu chí
    a) "Từ 2 đề tài" : đề-tài ≥ 2
    b) "Hoàn thành tốt nhiệm vụ" : xếp-loại-chất-lượng là hoàn-thành-tốt
}
${facts}`,
};
