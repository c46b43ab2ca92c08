import type { CheckPage } from '../check.ts';

export const page: CheckPage = {
  title: { vi: 'So sánh hai kiểu khác nhau', en: 'Two different types compared' },
  why: {
    vi: 'Mỗi dữ kiện có một kiểu: số, tỷ lệ, tiền, ngày, khoảng thời gian, đúng sai, bậc, loại. So sánh một bậc xếp loại với một con số, hay một tỷ lệ với số không có dấu %, thì không ai biết kết quả phải là gì, và máy không đoán thay. Ghi đúng kiểu của dữ kiện, hoặc khai báo lại dữ kiện.',
    en: 'Each fact has a type: a number, a share, money, a date, a length of time, true or false, a scale, a list of values. A grade compared with a number, or a share with a number without its %, has no meaning that one could compute, and none is guessed. Write what the type asks for, or declare the fact anew.',
  },
  avoid: `danh hiệu thi đua lao-động-tốt "Lao động tốt" {
  dành cho  người-lao-động
  tiêu chí
    a) "Ít nhất 95% hồ sơ đúng hạn" : tỷ-lệ-hồ-sơ-đúng-hạn ≥ 95
}
# tệp: du-kien.thidua
dữ kiện người-lao-động "Người lao động" {
  kiểu  cá nhân
}

dữ kiện tỷ-lệ-hồ-sơ-đúng-hạn "Tỷ lệ hồ sơ đúng hạn" {
  kiểu  tỷ lệ
}
`,
  prefer: `danh hiệu thi đua lao-động-tốt "Lao động tốt" {
  dành cho  người-lao-động
  tiêu chí
    a) "Ít nhất 95% hồ sơ đúng hạn" : tỷ-lệ-hồ-sơ-đúng-hạn ≥ 95%
}
# tệp: du-kien.thidua
dữ kiện người-lao-động "Người lao động" {
  kiểu  cá nhân
}

dữ kiện tỷ-lệ-hồ-sơ-đúng-hạn "Tỷ lệ hồ sơ đúng hạn" {
  kiểu  tỷ lệ
}
`,
  fix: {
    vi: 'Thêm dấu % vào con số so với một tỷ lệ.',
    en: 'Adds the % to a number that a share is compared with.',
  },
};
