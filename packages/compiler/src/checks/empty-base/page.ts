import type { CheckPage } from '../check.ts';

export const page: CheckPage = {
  title: {
    vi: 'Tỷ lệ không nói khi không có ai',
    en: 'A share that does not say what holds where there is nobody',
  },
  why: {
    vi: 'Một phòng chưa có người nào thì “70% thành viên” là đạt hay không đạt? Không tính được tỷ lệ của số không, và mỗi nơi hiểu một cách. Ghi rõ ở cuối quy tắc; nếu để ngỏ thì trường hợp ấy do hội đồng xét.',
    en: 'Where a unit has no members, are “70% of the members” met or not? There is no share of nothing, and each reader has a way of their own. Say so at the end of the rule; left open, the case is the council’s.',
  },
  avoid: `danh hiệu thi đua lao-động-tốt "Lao động tốt" {
  dành cho  phòng-ban
  tiêu chí
    a) "70% thành viên có sáng kiến" : 70% thành-viên có sáng-kiến ≥ 1
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

dữ kiện sáng-kiến "Số sáng kiến" {
  kiểu  số
}
`,
  prefer: `danh hiệu thi đua lao-động-tốt "Lao động tốt" {
  dành cho  phòng-ban
  tiêu chí
    a) "70% thành viên có sáng kiến" : 70% thành-viên có sáng-kiến ≥ 1, không phát sinh thì không đạt
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

dữ kiện sáng-kiến "Số sáng kiến" {
  kiểu  số
}
`,
};
