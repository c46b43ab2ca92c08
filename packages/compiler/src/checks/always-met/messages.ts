import type { ClauseRole } from '@thidua/eligibility/analysis';
import type { Message } from '@thidua/language';

const idle: Readonly<Record<ClauseRole, Message>> = {
  criterion: {
    vi: 'Hồ sơ nào đủ dữ liệu cũng đạt tiêu chí này, nên nó không chọn được ai.',
    en: 'Every record with full data meets this criterion; it tells nobody apart.',
  },
  barred: {
    vi: 'Không hồ sơ nào thuộc trường hợp không xét này, dù dữ liệu thế nào.',
    en: 'This bars no record, whatever its data.',
  },
  pending: {
    vi: 'Không hồ sơ nào thuộc trường hợp chưa xét này, dù dữ liệu thế nào.',
    en: 'This makes no record wait, whatever its data.',
  },
};

export const say = {
  idle: (role: ClauseRole): Message => idle[role],
  lookAgain: (): Message => ({
    vi: 'Đối chiếu lại với văn bản: mức so sánh, danh sách giá trị, `và` với `hoặc`.',
    en: 'Compare it with the document again: the bounds, the list of values, `và` against `hoặc`.',
  }),
} as const;
