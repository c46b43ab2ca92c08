import type { CheckPage } from '../check.ts';

export const page: CheckPage = {
  title: { vi: 'Điểm các mục không cộng đủ', en: 'Points that do not add up' },
  why: {
    vi: 'Điểm của một nhóm là tổng điểm các mục bên trong; điểm của mục lựa chọn là mức cao nhất được chọn. Không khớp thì hoặc có mục không bao giờ được đủ điểm, hoặc tổng điểm vượt mức đã công bố. Nếu cố ý cho các mục cộng vượt, ghi `không quá` trước số điểm của nhóm.',
    en: 'A group has the points of its items together; an item with choices has those of the best. Where they do not agree, either some points can never be reached or the total is above what was announced. Where items may add up to more on purpose, write `không quá` before the points of the group.',
  },
  avoid: `thang điểm chấm-điểm-phòng-ban "Thang điểm thi đua" {
  dành cho   phòng-ban
  tổng điểm  60 điểm

  nhóm "Nhiệm vụ" 60 điểm {
    1. "Kế hoạch năm" 30 điểm : hội đồng chấm
    2. "Báo cáo" 20 điểm : hội đồng chấm
  }
}
# tệp: du-kien.thidua
dữ kiện phòng-ban "Phòng, ban" {
  kiểu  tập thể
}
`,
  prefer: `thang điểm chấm-điểm-phòng-ban "Thang điểm thi đua" {
  dành cho   phòng-ban
  tổng điểm  60 điểm

  nhóm "Nhiệm vụ" 60 điểm {
    1. "Kế hoạch năm" 40 điểm : hội đồng chấm
    2. "Báo cáo" 20 điểm : hội đồng chấm
  }
}
# tệp: du-kien.thidua
dữ kiện phòng-ban "Phòng, ban" {
  kiểu  tập thể
}
`,
};
