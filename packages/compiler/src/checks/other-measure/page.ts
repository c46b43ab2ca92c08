import type { CheckPage } from '../check.ts';

export const page: CheckPage = {
  title: { vi: 'So sánh với đơn vị khác', en: 'Compared in another measure' },
  why: {
    vi: 'Tiền phải ghi bằng đồng (nghìn, triệu, tỷ đồng), thời gian phải ghi bằng năm, tháng, ngày, ngày làm việc hoặc giờ. Ngày không phải là ngày làm việc, lần không phải là người. Thời gian tính từ một ngày chỉ đếm được bằng năm, quý, tháng, tuần, ngày: không có lịch nghỉ lễ để đếm ngày làm việc.',
    en: 'Money is written in đồng, time in years, months, days, working days or hours. A day is not a working day, a time is not a person. Time since a date is counted in years, quarters, months, weeks and days alone: there is no calendar of holidays to count working days by.',
  },
  avoid: `danh hiệu thi đua lao-động-tốt "Lao động tốt" {
  dành cho  người-lao-động
  tiêu chí
    a) "Nghỉ dưới 40 ngày làm việc" : nghỉ-việc dưới 40
}
# tệp: du-kien.thidua
dữ kiện người-lao-động "Người lao động" {
  kiểu  cá nhân
}

dữ kiện nghỉ-việc "Thời gian nghỉ việc" {
  kiểu  khoảng thời gian
}
`,
  prefer: `danh hiệu thi đua lao-động-tốt "Lao động tốt" {
  dành cho  người-lao-động
  tiêu chí
    a) "Nghỉ dưới 40 ngày làm việc" : nghỉ-việc dưới 40 ngày làm việc
}
# tệp: du-kien.thidua
dữ kiện người-lao-động "Người lao động" {
  kiểu  cá nhân
}

dữ kiện nghỉ-việc "Thời gian nghỉ việc" {
  kiểu  khoảng thời gian
}
`,
};
