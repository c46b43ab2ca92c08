import { vietnameseCount } from '../../reading/figure.ts';

export const statistics = {
  title: 'Thống kê',
  lead: (movements: number) =>
    `Đếm trên ${vietnameseCount(movements)} phong trào có trong kho. Kho không có mọi phong trào đã phát động, nên con số nói về kho, không nói về cả nước.`,
  withdrawn: (count: number) => `${vietnameseCount(count)} phong trào đã hủy không được đếm.`,
  empty: 'Kho chưa có phong trào nào để đếm.',
  data: 'Số liệu của biểu đồ',
  byYear: 'Phong trào theo năm',
  byYearAbout: 'Theo năm của ngày ký văn bản.',
  withoutYear: (count: number) =>
    `${vietnameseCount(count)} phong trào không rõ năm không có trong biểu đồ.`,
  year: 'Năm',
  movements: 'Phong trào',
  summedUp: 'Đã tổng kết',
  byState: 'Theo tình trạng',
  state: 'Tình trạng',
  byProvince: 'Theo tỉnh, thành phố ngày nay',
  byProvinceAbout:
    'Phong trào của tỉnh cũ được tính cho tỉnh mới. Nơi chưa có phong trào nào trong kho không được liệt kê.',
  province: 'Tỉnh, thành phố',
  byLevel: 'Theo cấp của cơ quan ban hành',
  level: 'Cấp',
  byBranch: 'Theo khối của cơ quan ban hành',
  branch: 'Khối',
  firstIssuer: 'Văn bản do nhiều cơ quan ban hành được tính cho cơ quan ghi đầu tiên.',
  byTheme: 'Theo tên phong trào',
  byThemeAbout: 'Một phong trào có thể mang nhiều tên, hoặc không mang tên nào.',
  theme: 'Tên phong trào',
  targets: 'Chỉ tiêu đo được đến đâu',
  targetsAbout: (targets: number, movements: number, all: number) =>
    `${vietnameseCount(targets)} chỉ tiêu của ${vietnameseCount(movements)} phong trào; ${vietnameseCount(all - movements)} phong trào không nêu chỉ tiêu nào.`,
  noTargets: 'Chưa phong trào nào trong kho nêu chỉ tiêu.',
  measure: 'Mức đo được',
  target: 'Chỉ tiêu',
  unstated: 'không ghi',
  chartOf: (title: string, first: string, last: string, most: string) =>
    `Biểu đồ cột: ${title}, từ ${first} đến ${last}; nhiều nhất ${most}.`,
  more: (count: number) => `và ${vietnameseCount(count)} mục khác`,
} as const;
