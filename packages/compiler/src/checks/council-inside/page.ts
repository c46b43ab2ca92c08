import type { CheckPage } from '../check.ts';

export const page: CheckPage = {
  title: {
    vi: '`hội đồng xét` ở chỗ không ghi được kết luận',
    en: '`hội đồng xét` where no verdict can be recorded',
  },
  why: {
    vi: 'Hội đồng kết luận về một tiêu chí của một hồ sơ: đạt hoặc không đạt, và kết luận ấy được ghi lại. Bên trong phép đếm người, đếm mục, đếm năm, trong số để tính tỷ lệ số lượng, hoặc sau `không`, không có tiêu chí nào để ghi kết luận vào.',
    en: 'The council judges a criterion of a record, met or not, and its verdict is recorded. Within a count of people, rows or years, in the base of a quota, or after `không`, there is no criterion that the verdict could be recorded on.',
  },
  avoid: `danh hiệu thi đua lao-động-tốt "Lao động tốt" {
  dành cho  phòng-ban
  tiêu chí
    a) "Mọi thành viên gương mẫu" : mọi thành-viên có (hội đồng xét "gương mẫu"), không phát sinh thì đạt
}
# tệp: du-kien.thidua
dữ kiện người-lao-động "Người lao động" {
  kiểu  cá nhân
}

dữ kiện phòng-ban "Phòng, ban" {
  kiểu  tập thể
}

dữ kiện thành-viên "Thành viên" {
  dành cho  phòng-ban
  kiểu      gồm người-lao-động
}
`,
  prefer: `danh hiệu thi đua lao-động-tốt "Lao động tốt" {
  dành cho  phòng-ban
  tiêu chí
    a) "Mọi thành viên gương mẫu" : hội đồng xét "mọi thành viên gương mẫu"
}
# tệp: du-kien.thidua
dữ kiện người-lao-động "Người lao động" {
  kiểu  cá nhân
}

dữ kiện phòng-ban "Phòng, ban" {
  kiểu  tập thể
}

dữ kiện thành-viên "Thành viên" {
  dành cho  phòng-ban
  kiểu      gồm người-lao-động
}
`,
};
