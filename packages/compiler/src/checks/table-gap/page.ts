import type { CheckPage } from '../check.ts';

export const page: CheckPage = {
  title: { vi: 'Bảng điểm hở hoặc chồng nhau', en: 'A table of points with a gap or an overlap' },
  why: {
    vi: '“Từ 80% đến 89,9%” rồi “từ 90% trở lên”: đơn vị đạt 89,95% không thuộc mức nào. Hai mức cùng chứa một giá trị thì không biết tính điểm theo mức nào. Ghi mốc sau cho liền mốc trước: `đến dưới 90%`, rồi `từ 90%`.',
    en: '“From 80% to 89.9%” and then “from 90%”: a unit with 89.95% is in neither. Where two lines hold one value, nobody knows whose points count. Let the bounds meet: `đến dưới 90%`, then `từ 90%`.',
  },
  avoid: `thang điểm chấm-điểm-phòng-ban "Thang điểm thi đua" {
  dành cho   phòng-ban
  tổng điểm  20 điểm

  nhóm "Nhiệm vụ" 20 điểm {
    1. "Giải ngân" 20 điểm
       : bảng tỷ-lệ-giải-ngân (20 điểm từ 90% trở lên, 10 điểm từ 80% đến 89,9%, 0 điểm dưới 80%)
  }
}
# tệp: du-kien.thidua
dữ kiện phòng-ban "Phòng, ban" {
  kiểu  tập thể
}

dữ kiện tỷ-lệ-giải-ngân "Tỷ lệ giải ngân" {
  kiểu  tỷ lệ
}
`,
  prefer: `thang điểm chấm-điểm-phòng-ban "Thang điểm thi đua" {
  dành cho   phòng-ban
  tổng điểm  20 điểm

  nhóm "Nhiệm vụ" 20 điểm {
    1. "Giải ngân" 20 điểm
       : bảng tỷ-lệ-giải-ngân (20 điểm từ 90% trở lên, 10 điểm từ 80% đến dưới 90%, 0 điểm dưới 80%)
  }
}
# tệp: du-kien.thidua
dữ kiện phòng-ban "Phòng, ban" {
  kiểu  tập thể
}

dữ kiện tỷ-lệ-giải-ngân "Tỷ lệ giải ngân" {
  kiểu  tỷ lệ
}
`,
};
