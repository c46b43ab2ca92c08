import type { CheckPage } from '../check.ts';

export const page: CheckPage = {
  title: { vi: 'Hai bản quy định cùng hiệu lực', en: 'Two versions in force at once' },
  why: {
    vi: 'Mỗi ngày chỉ có một bản quy định, một giá trị tham số cho một cơ quan. Hai bản cùng hiệu lực thì kết quả tùy máy chọn bản nào, điều không được phép. Ghi ngày hết hiệu lực của bản trước, hoặc phạm vi khác nhau.',
    en: 'On a day there is one version of a rule, one value of a parameter for a body. With two in force the result would depend on which is taken. Give the last day of the earlier one, or different scopes.',
  },
  avoid: `danh hiệu thi đua lao-động-tốt "Lao động tốt" {
  dành cho  người-lao-động
  tiêu chí
    a) "Có sáng kiến" : sáng-kiến ≥ 1

  bản quy-chế-2020 {
    hiệu lực  từ 01/01/2020 đến 30/06/2024
    số lượng  chọn 5 toàn cơ quan
  }

  bản quy-chế-2024 {
    hiệu lực  từ 01/01/2024
    số lượng  chọn 10 toàn cơ quan
  }
}
# tệp: du-kien.thidua
dữ kiện người-lao-động "Người lao động" {
  kiểu  cá nhân
}

dữ kiện sáng-kiến "Số sáng kiến" {
  kiểu  số
}
`,
  prefer: `danh hiệu thi đua lao-động-tốt "Lao động tốt" {
  dành cho  người-lao-động
  tiêu chí
    a) "Có sáng kiến" : sáng-kiến ≥ 1

  bản quy-chế-2020 {
    hiệu lực  từ 01/01/2020 đến 31/12/2023
    số lượng  chọn 5 toàn cơ quan
  }

  bản quy-chế-2024 {
    hiệu lực  từ 01/01/2024
    số lượng  chọn 10 toàn cơ quan
  }
}
# tệp: du-kien.thidua
dữ kiện người-lao-động "Người lao động" {
  kiểu  cá nhân
}

dữ kiện sáng-kiến "Số sáng kiến" {
  kiểu  số
}
`,
};
