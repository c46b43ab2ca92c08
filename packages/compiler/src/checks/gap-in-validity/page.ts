import type { CheckPage } from '../check.ts';

export const page: CheckPage = {
  title: {
    vi: 'Có thời gian không bản quy định nào hiệu lực',
    en: 'A time with no version in force',
  },
  why: {
    vi: 'Xét vào những ngày giữa hai bản thì không có quy định nào để áp dụng, và mọi tiêu chí do hội đồng xét. Thường đó là một ngày ghi nhầm; nếu đúng là không có quy định thì ghi `bỏ qua` kèm lý do.',
    en: 'On the days between the two there is no rule to apply, and every criterion is the council’s. Mostly it is a slip in a date; where there really was no rule, write `bỏ qua` and say why.',
  },
  avoid: `danh hiệu thi đua lao-động-tốt "Lao động tốt" {
  dành cho  người-lao-động
  tiêu chí
    a) "Có sáng kiến" : sáng-kiến ≥ 1

  bản quy-chế-2020 {
    hiệu lực  từ 01/01/2020 đến 30/11/2023
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
