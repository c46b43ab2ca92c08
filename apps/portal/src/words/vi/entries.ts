import { vietnameseCount } from '../../reading/figure.ts';

/** Pages of bodies, places, names, days, acts and awards. */
export const entries = {
  movementsOfTile: 'phong trào',
  mapToday: 'Bản đồ ô: 34 tỉnh, thành phố ngày nay',
  mapBefore: 'Bản đồ ô: 63 tỉnh, thành phố trước 01/07/2025',
  mapAbout:
    'Mỗi ô vuông là một tỉnh, thành phố, đặt gần đúng chỗ của nó; ô tô đậm là nơi có phong trào trong kho, con số là số phong trào.',
  locator: {
    today: 'Vị trí trên bản đồ ô các tỉnh, thành phố ngày nay',
    'before-2025': 'Vị trí trên bản đồ ô các tỉnh, thành phố trước 01/07/2025',
  },
  allProvinces: 'Danh sách tỉnh, thành phố, kể cả tỉnh cũ',
  list: 'Danh sách',
  byYear: 'Theo năm',
  yearsChart: 'Phong trào theo năm',
  places: 'Nơi đã thực hiện',
  celebratedBy: 'Phong trào chào mừng',
  citedBy: 'Phong trào viện dẫn',
  awardedIn: 'Phong trào nhắc tới khi khen thưởng',
  sideBySide: 'Các phong trào mang tên này',
  issuersHere: 'Cơ quan trên địa bàn',
  anniversary: (years: number) => `kỷ niệm ${years} năm`,
  onDay: (day: string) => `ngày ${day}`,
  endedBefore: (day: string) => `phong trào kết thúc trước, ngày ${day}`,
  movement: 'Phong trào',
  issued: 'Ngày ban hành',
  issuer: 'Cơ quan ban hành',
  targets: 'Chỉ tiêu',
  noTargets: 'không nêu chỉ tiêu',
  reached: 'đạt',
  moreTargets: (count: number) => `và ${vietnameseCount(count)} chỉ tiêu khác`,
  awarded: (figures: string) => `đã tặng ${figures}`,
  calendarOf: (year: string) => `Lịch năm ${year}`,
  summedUp: (count: number) => `${vietnameseCount(count)} đã tổng kết`,
  more: (count: number) => `và ${vietnameseCount(count)} mục khác`,
} as const;
