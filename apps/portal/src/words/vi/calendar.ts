import { vietnameseCount } from '../../reading/figure.ts';

export const calendar = {
  title: 'Lịch',
  lead: 'Ngày bắt đầu, ngày kết thúc, hạn phải làm và ngày được chào mừng, như các văn bản trong kho đã ghi.',
  empty: 'Chưa văn bản nào trong kho ghi ngày.',
  ofYear: (year: number) => `Lịch năm ${year}`,
  ofMonth: (month: number, year: number) =>
    `Lịch tháng ${month <= 2 ? `0${month}` : month} năm ${year}`,
  ofMonthShort: (month: number, year: number) => `${month}/${year}`,
  month: (month: number) => `Tháng ${month}`,
  yearOnly: 'Chỉ ghi năm',
  monthOnly: 'Trong tháng',
  kinds: {
    celebrated: 'Chào mừng',
    starts: 'Bắt đầu',
    ends: 'Kết thúc',
    due: 'Đến hạn',
  },
  before: 'trước ngày này',
  entries: (count: number) => `${vietnameseCount(count)} mục`,
  celebratedBy: (count: number) => `${vietnameseCount(count)} phong trào chào mừng`,
  more: (count: number) => `và ${vietnameseCount(count)} mục khác cùng loại trong ngày`,
  previousMonth: 'Tháng trước có ghi',
  nextMonth: 'Tháng sau có ghi',
  monthsOfYear: 'Các tháng có ghi',
  neighbours: 'Tháng khác',
} as const;
