import type { CheckPage } from '../check.ts';

export const page: CheckPage = {
  title: { vi: 'Phép đếm trong phép đếm', en: 'A count within a count' },
  why: {
    vi: '“70% thành viên có 3 năm liên tục …” hay “3 năm liên tục có 70% thành viên …” đếm hai lần trong một câu: dễ đọc nhầm, khó kiểm tra bằng tay, và muốn tính được phải có hồ sơ của mọi người trong mọi năm. Đặt tên cho phép đếm bên trong thành một danh hiệu, rồi hỏi danh hiệu ấy.',
    en: '“70% of the members with 3 years in a row …” or the other way round counts twice in one sentence: easy to misread, hard to check by hand, and computable only with the records of everybody in every year. Make the inner count a title, and ask for the title.',
  },
  avoid: `danh hiệu thi đua lao-động-tốt "Lao động tốt" {
  dành cho  phòng-ban
  tiêu chí
    a) "70% có sáng kiến hai năm liền" : 70% thành-viên có (2 năm liên tục (sáng-kiến ≥ 1) đến năm xét), không phát sinh thì không đạt
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
    a) "70% có sáng kiến hai năm liền" : 70% thành-viên có (đủ tiêu chuẩn sáng-kiến-liên-tục), không phát sinh thì không đạt
}

danh hiệu thi đua sáng-kiến-liên-tục "Sáng kiến liên tục" {
  dành cho  người-lao-động
  tiêu chí
    a) "Hai năm liền có sáng kiến" : 2 năm liên tục (sáng-kiến ≥ 1) đến năm xét
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
