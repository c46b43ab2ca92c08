import type { Witness } from '@thidua/eligibility/analysis';
import type { Message } from '@thidua/language';
import { withExample } from '../shared/clause-names.ts';

export const say = {
  idle: (): Message => ({
    vi: 'Ưu tiên này không bao giờ quyết định: những người đủ tiêu chuẩn, ngang nhau ở các ưu tiên trên, thì đều như nhau ở điểm này.',
    en: 'This preference never decides: those who are eligible, and level by the preferences before it, are all the same here.',
  }),
  lookAgain: (witness: Witness | undefined): Message =>
    withExample(
      {
        vi: 'Tiêu chí hoặc ưu tiên trước đã đòi đúng điều này. Đối chiếu lại với văn bản, hoặc xếp nó lên trước.',
        en: 'The criteria or an earlier preference ask for just this already. Compare it with the document, or move it up.',
      },
      { vi: 'Ví dụ một người đủ tiêu chuẩn', en: 'One who is eligible' },
      witness,
    ),
} as const;
