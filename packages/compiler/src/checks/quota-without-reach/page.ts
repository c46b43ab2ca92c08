import type { CheckPage } from '../check.ts';

export const page: CheckPage = {
  title: {
    vi: 'Tỷ lệ không nói của toàn cơ quan hay của mỗi đơn vị',
    en: 'A share of the whole, or of each unit',
  },
  why: {
    vi: '15% của mỗi phòng, làm tròn từng phòng rồi cộng lại, khác 15% của toàn cơ quan. Ghi `toàn cơ quan` hoặc `mỗi …` để không ai phải đoán.',
    en: '15% of each unit, rounded one by one and added up, is not 15% of the whole body. Write `toàn cơ quan` (the whole) or `mỗi …` (each), so that nobody has to guess.',
  },
  avoid: `danh hiệu thi đua lao-động-tốt "Lao động tốt" {
  dành cho  người-lao-động
  tiêu chí
    a) "Có sáng kiến" : sáng-kiến ≥ 1
  số lượng  không quá 15% của người-lao-động, làm tròn xuống
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
  số lượng  không quá 15% của người-lao-động toàn cơ quan, làm tròn xuống
}
# tệp: du-kien.thidua
dữ kiện người-lao-động "Người lao động" {
  kiểu  cá nhân
}

dữ kiện sáng-kiến "Số sáng kiến" {
  kiểu  số
}
`,
  fix: {
    vi: 'Thêm `toàn cơ quan`; đổi thành `mỗi …` nếu quy định tính riêng từng nơi.',
    en: 'Adds `toàn cơ quan` (of the whole); make it `mỗi …` where each unit counts by itself.',
  },
};
