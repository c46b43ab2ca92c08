import type { CheckPage } from '../check.ts';

export const page: CheckPage = {
  title: { vi: 'Danh hiệu của đối tượng khác', en: 'A title of another kind of participant' },
  why: {
    vi: 'Một tập thể không được tặng danh hiệu của cá nhân: điều kiện ấy không bao giờ đạt. Muốn hỏi các cá nhân trong tập thể thì đếm thành viên: `70% thành-viên có (được tặng … năm xét)`.',
    en: 'A collective is never awarded a title of persons, so the condition can never be met. To ask of the persons in it, count its members: `70% thành-viên có (được tặng … năm xét)`.',
  },
  avoid: `danh hiệu thi đua tập-thể-tốt "Tập thể tốt" {
  dành cho  phòng-ban
  tiêu chí
    a) "Có Lao động tốt" : được tặng lao-động-tốt năm xét
}

danh hiệu thi đua lao-động-tốt "Lao động tốt" {
  dành cho  người-lao-động
  tiêu chí
    a) "Có sáng kiến" : sáng-kiến ≥ 1
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
  prefer: `danh hiệu thi đua tập-thể-tốt "Tập thể tốt" {
  dành cho  phòng-ban
  tiêu chí
    a) "Có Lao động tốt" : ít nhất 1 thành-viên có (được tặng lao-động-tốt năm xét)
}

danh hiệu thi đua lao-động-tốt "Lao động tốt" {
  dành cho  người-lao-động
  tiêu chí
    a) "Có sáng kiến" : sáng-kiến ≥ 1
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
