import type { CheckPage } from '../check.ts';

const facts = `# tệp: du-kien.thidua
dữ kiện phòng-ban "Phòng, ban" {
  kiểu  tập thể
}

dữ kiện xếp-loại-chất-lượng "Mức xếp loại chất lượng" {
  kiểu   bậc
  giá trị
    1. không-hoàn-thành "Không hoàn thành nhiệm vụ"
    2. hoàn-thành "Hoàn thành nhiệm vụ"
    3. hoàn-thành-tốt "Hoàn thành tốt nhiệm vụ"
}
`;

export const page: CheckPage = {
  title: { vi: 'Mức xếp loại không ai đạt tới', en: 'A band that no points fall into' },
  why: {
    vi: 'Mức cần nhiều điểm hơn tổng điểm của thang, hay mức thấp lại cần điểm bằng hoặc cao hơn mức trên, thì không ai được xếp vào. Điểm thưởng không đưa kết quả vượt quá tổng điểm.',
    en: 'Nobody is in a band that needs more points than the total of the grid, nor in a lower one that needs as many as the one above it. Bonus points do not lift a result above the total.',
  },
  avoid: `thang điểm chấm-điểm-phòng-ban "Thang điểm thi đua" {
  dành cho   phòng-ban
  tổng điểm  100 điểm

  nhóm "Nhiệm vụ" 100 điểm {
    1. "Kế hoạch năm" 100 điểm : hội đồng chấm, bước 1 điểm
  }

  xếp loại
    - hoàn-thành-tốt "Tốt" từ 110 điểm
    - hoàn-thành "Hoàn thành" từ 50 điểm
}
${facts}`,
  prefer: `thang điểm chấm-điểm-phòng-ban "Thang điểm thi đua" {
  dành cho   phòng-ban
  tổng điểm  100 điểm

  nhóm "Nhiệm vụ" 100 điểm {
    1. "Kế hoạch năm" 100 điểm : hội đồng chấm, bước 1 điểm
  }

  xếp loại
    - hoàn-thành-tốt "Tốt" từ 80 điểm
    - hoàn-thành "Hoàn thành" từ 50 điểm
}
${facts}`,
};
