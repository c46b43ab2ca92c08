import type { ClauseRole, Witness } from '@thidua/eligibility/analysis';
import type { Message } from '@thidua/language';
import { withExample } from '../shared/clause-names.ts';

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

const leads: Readonly<Record<ClauseRole, Message>> = {
  criterion: { vi: 'Ví dụ vẫn đạt', en: 'One that meets it all the same' },
  barred: { vi: 'Ví dụ gần nhất mà vẫn không bị', en: 'The nearest that is still not barred' },
  pending: {
    vi: 'Ví dụ gần nhất mà vẫn không phải chờ',
    en: 'The nearest that still does not wait',
  },
};

export const say = {
  idle: (role: ClauseRole): Message => idle[role],
  lookAgain: (role: ClauseRole, witness: Witness | undefined): Message =>
    withExample(
      {
        vi: 'Đối chiếu lại với văn bản: mức so sánh, danh sách giá trị, `và` với `hoặc`.',
        en: 'Compare it with the document again: the bounds, the list of values, `và` against `hoặc`.',
      },
      leads[role],
      witness,
    ),
} as const;
