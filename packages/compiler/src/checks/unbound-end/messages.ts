import type { Message } from '@thidua/language';

export const say = {
  issueUnknown: (): Message => ({
    vi: 'Mốc này tính theo ngày ban hành, nhưng văn bản chưa ghi đủ ngày ban hành.',
    en: 'This end is the day of issue, but the document does not give that day in full.',
  }),
  dateHere: (): Message => ({
    vi: 'Ngày ban hành còn thiếu ở đây.',
    en: 'The date of issue is incomplete here.',
  }),
  giveDate: (): Message => ({
    vi: 'Ghi đủ ngày ban hành ở `ngày`, hoặc ghi thẳng ngày cụ thể: từ 01/07/2023.',
    en: 'Give the date of issue in full in `ngày`, or write the day itself: từ 01/07/2023.',
  }),
  eventUndated: (event: string): Message => ({
    vi: `Mốc này tính theo “${event}”, nhưng chưa biết ngày của sự kiện.`,
    en: `This end is “${event}”, whose day is not known.`,
  }),
  dateEvent: (): Message => ({
    vi: 'Ghi ngày của sự kiện trong danh mục `sự kiện`, hoặc ghi thẳng ngày cụ thể ở đây.',
    en: 'Give the day of the event in the registry, or write the day itself here.',
  }),
} as const;
