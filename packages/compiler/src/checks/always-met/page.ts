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
    vi: 'Tiêu chí ai cũng đạt',
    en: 'A criterion that everybody meets',
  },
  why: {
    vi: 'Tiêu chí mà hồ sơ nào cũng đạt thì không chọn được ai: thường là mức thấp nhất của thang bậc, hay danh sách đã kể hết mọi giá trị. Trường hợp `không xét khi` không bao giờ xảy ra cũng vậy. Văn bản hẳn muốn nói điều khác.',
    en: 'A criterion that every record meets selects nobody: usually the bound is the lowest of its scale, or the list names every value. So does a `không xét khi` that never happens. The document surely means something else.',
  },
  avoid: `hình thức khen thưởng giấy-khen-sở "Giấy khen của Giám đốc Sở" {
  dành cho  người-lao-động
  tiêu chí
    a) "Hoàn thành nhiệm vụ trở lên" : xếp-loại-chất-lượng từ không-hoàn-thành trở lên
    b) "Có đạo đức, lối sống lành mạnh" : hội đồng xét
}
${facts}`,
  prefer: `hình thức khen thưởng giấy-khen-sở "Giấy khen của Giám đốc Sở" {
  dành cho  người-lao-động
  tiêu chí
    a) "Hoàn thành nhiệm vụ trở lên" : xếp-loại-chất-lượng từ hoàn-thành trở lên
    b) "Có đạo đức, lối sống lành mạnh" : hội đồng xét
}
${facts}`,
};
