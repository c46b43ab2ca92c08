import type { Message } from '@thidua/language';
import type { Duration } from '@thidua/model';

const units: Readonly<Record<Duration['unit'], Message>> = {
  year: { vi: 'năm', en: 'years' },
  quarter: { vi: 'quý', en: 'quarters' },
  month: { vi: 'tháng', en: 'months' },
  week: { vi: 'tuần', en: 'weeks' },
  day: { vi: 'ngày', en: 'days' },
  'working-day': { vi: 'ngày làm việc', en: 'working days' },
  hour: { vi: 'giờ', en: 'hours' },
};

export const say = {
  statedLength: (stated: string, unit: Duration['unit'], counted: string): Message => ({
    vi: `Ghi là ${stated} ${units[unit].vi}, nhưng từ ngày đầu đến ngày cuối là ${counted} ${units[unit].vi}.`,
    en: `Stated as ${stated} ${units[unit].en}, but from its first to its last day it is ${counted} ${units[unit].en}.`,
  }),
  checkWhich: (): Message => ({
    vi: 'Đối chiếu với văn bản gốc xem độ dài hay một trong hai ngày bị ghi nhầm, rồi sửa chỗ đó.',
    en: 'Check the source for which is wrong, the length or one of the dates, and mend that.',
  }),
} as const;
