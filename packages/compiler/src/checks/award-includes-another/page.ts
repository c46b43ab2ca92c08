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
    vi: 'Tiêu chuẩn gồm cả tiêu chuẩn của mức khác',
    en: 'An award that includes the criteria of another',
  },
  why: {
    vi: 'Ai đủ tiêu chuẩn mức này thì luôn đủ cả mức kia, mà văn bản không nói chỉ nhận mức cao nhất: một thành tích sẽ được khen hai lần. Nếu đó là hai mức của một hình thức khen, ghi rõ chỉ nhận mức cao nhất.',
    en: 'Whoever is eligible for one award is always eligible for the other as well, and nothing says that only the highest is given: one achievement would be rewarded twice. Where the two are ranks, say that only the highest is given.',
  },
  avoid: `phong trào thi-đua-2023 "Phong trào thi đua năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
thời gian         năm 2023
khen thưởng
  tặng giấy-khen-sở "Giấy khen" {
    dành cho  người-lao-động
    tiêu chí
      a) "Có đề tài" : đề-tài ≥ 1
  }
  tặng bằng-khen-sở "Bằng khen" {
    dành cho  người-lao-động
    tiêu chí
      a) "Từ 2 đề tài" : đề-tài ≥ 2
  }
${facts}`,
  prefer: `phong trào thi-đua-2023 "Phong trào thi đua năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
thời gian         năm 2023
khen thưởng
  tặng giấy-khen-sở "Giấy khen" {
    dành cho  người-lao-động
    tiêu chí
      a) "Có đề tài" : đề-tài ≥ 1
    chỉ nhận cao nhất trong bằng-khen-sở, giấy-khen-sở
  }
  tặng bằng-khen-sở "Bằng khen" {
    dành cho  người-lao-động
    tiêu chí
      a) "Từ 2 đề tài" : đề-tài ≥ 2
    chỉ nhận cao nhất trong bằng-khen-sở, giấy-khen-sở
  }
${facts}`,
};
