import type { CheckPage } from '../check.ts';

export const page: CheckPage = {
  title: { vi: 'Giá trị không có trong dữ kiện', en: 'A value that the fact does not have' },
  why: {
    vi: 'Dữ kiện kiểu bậc hay loại chỉ nhận những giá trị đã khai báo. Giá trị viết sai, hoặc là giá trị của một dữ kiện khác, thì tiêu chí không bao giờ đạt mà không ai hay.',
    en: 'A fact that is a scale or a list of values takes only those that are declared. A misspelt value, or one of another fact, would make a criterion fail for ever without anybody noticing.',
  },
  avoid: `danh hiệu thi đua lao-động-tốt "Lao động tốt" {
  dành cho  người-lao-động
  tiêu chí
    a) "Hoàn thành tốt trở lên" : xếp-loại từ hoàn-thành-tôt trở lên
}
# tệp: du-kien.thidua
dữ kiện người-lao-động "Người lao động" {
  kiểu  cá nhân
}

dữ kiện xếp-loại "Xếp loại" {
  kiểu  bậc
  giá trị
    1. hoàn-thành "Hoàn thành"
    2. hoàn-thành-tốt "Hoàn thành tốt"
}

dữ kiện mức-khác "Mức khác" {
  kiểu  loại
  giá trị
    - hoàn-thành-tôt "Viết không dấu"
}
`,
  prefer: `danh hiệu thi đua lao-động-tốt "Lao động tốt" {
  dành cho  người-lao-động
  tiêu chí
    a) "Hoàn thành tốt trở lên" : xếp-loại từ hoàn-thành-tốt trở lên
}
# tệp: du-kien.thidua
dữ kiện người-lao-động "Người lao động" {
  kiểu  cá nhân
}

dữ kiện xếp-loại "Xếp loại" {
  kiểu  bậc
  giá trị
    1. hoàn-thành "Hoàn thành"
    2. hoàn-thành-tốt "Hoàn thành tốt"
}
`,
  fix: {
    vi: 'Ghi giá trị gần giống nhất của dữ kiện.',
    en: 'Writes the nearest value that the fact has.',
  },
};
