import type { CatalogueEntry } from '../check.ts';

/** Found while dates are lowered: the model cannot hold a day that the calendar does not have. */
export const impossibleDate: CatalogueEntry = {
  code: 'TD0101',
  slug: 'impossible-date',
  severity: 'error',
  page: {
    title: { vi: 'Ngày không có trong lịch', en: 'A day that the calendar does not have' },
    why: {
      vi: 'Tháng 6 chỉ có 30 ngày; tháng 2 có ngày 29 vào năm nhuận. Một ngày không có trong lịch thì không ai thực hiện đúng hạn được và không so sánh được với ngày khác, nên chưa thể công bố. Đối chiếu lại với bản gốc: nếu bản gốc ghi sai, ghi ngày đúng trong tệp và ghi lại chỗ đọc bằng `đọc "…" là "…"`.',
      en: 'June has 30 days; February has a 29th in leap years only. Nobody can keep a date that does not exist, and it cannot be compared with any other, so it cannot be published. Check the source; where the source is wrong, write the right day and record the reading with `đọc "…" là "…"`.',
    },
    avoid: `phong trào quý-2-2023 "Phong trào thi đua Quý II năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
thời gian         từ 01/04/2023 đến 31/06/2023
`,
    prefer: `phong trào quý-2-2023 "Phong trào thi đua Quý II năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
thời gian         từ 01/04/2023 đến 30/06/2023
`,
  },
};
