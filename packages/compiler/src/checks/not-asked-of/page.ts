import type { CheckPage } from '../check.ts';

export const page: CheckPage = {
  title: {
    vi: 'Dữ kiện không phải của đối tượng này',
    en: 'A fact of another kind of participant',
  },
  why: {
    vi: 'Dữ kiện ghi `dành cho` cá nhân mà hỏi ở tập thể (hoặc ngược lại) thì không hồ sơ nào có cột ấy, và kết quả luôn là chưa đủ dữ liệu.',
    en: 'Where a fact says that it is of persons and a rule asks it of collectives, or the other way round, no record has that column, and the result is always that data is missing.',
  },
  avoid: `danh hiệu thi đua lao-động-tốt "Lao động tốt" {
  dành cho  phòng-ban
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
  dành cho  người-lao-động
  kiểu      số
}
`,
  prefer: `danh hiệu thi đua lao-động-tốt "Lao động tốt" {
  dành cho  phòng-ban
  tiêu chí
    a) "Có sáng kiến" : ít nhất 1 thành-viên có sáng-kiến ≥ 1
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
  dành cho  người-lao-động
  kiểu      số
}
`,
};
