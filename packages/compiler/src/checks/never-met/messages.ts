import type { ClauseRole, Witness } from '@thidua/eligibility/analysis';
import type { Message } from '@thidua/language';
import { withExample } from '../shared/clause-names.ts';

const stops: Readonly<Record<ClauseRole, Message>> = {
  criterion: {
    vi: 'Không hồ sơ nào đạt được tiêu chí này, dù dữ liệu thế nào.',
    en: 'No record can meet this criterion, whatever its data.',
  },
  barred: {
    vi: 'Hồ sơ nào cũng thuộc trường hợp không xét này, nên không ai được tặng.',
    en: 'This bars every record, so that nobody can be awarded.',
  },
  pending: {
    vi: 'Hồ sơ nào cũng thuộc trường hợp chưa xét này, nên không bao giờ xét được ai.',
    en: 'This makes every record wait, so that nobody is ever decided on.',
  },
};

const leads: Readonly<Record<ClauseRole, Message>> = {
  criterion: {
    vi: 'Ví dụ gần nhất mà vẫn không đạt',
    en: 'The nearest that still does not meet it',
  },
  barred: { vi: 'Ví dụ vẫn bị', en: 'One that is barred all the same' },
  pending: { vi: 'Ví dụ vẫn phải chờ', en: 'One that waits all the same' },
};

export const say = {
  stops: (role: ClauseRole): Message => stops[role],
  lookAgain: (role: ClauseRole, witness: Witness | undefined): Message =>
    withExample(
      {
        vi: 'Đối chiếu lại với văn bản: mức so sánh, `và` với `hoặc`, chữ `không`.',
        en: 'Compare it with the document again: the bounds, `và` against `hoặc`, a `không`.',
      },
      leads[role],
      witness,
    ),
} as const;
