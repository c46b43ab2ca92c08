import type { ClauseRole, Witness } from '@thidua/eligibility/analysis';
import type { Clause } from '@thidua/eligibility/plan';
import type { Message } from '@thidua/language';
import { joined, keptTo, withExample } from '../shared/clause-names.ts';

export const say = {
  never: (
    clauses: readonly { readonly clause: Clause; readonly role: ClauseRole }[],
    award: string,
  ): Message => {
    const demands = joined(
      clauses.map(({ clause, role }) => keptTo(clause, role)),
      ', vừa ',
      ' and ',
    );
    return {
      vi: `Không hồ sơ nào vừa ${demands.vi}, nên không ai được tặng “${award}”.`,
      en: `No record can ${demands.en}, so that nobody can be awarded “${award}”.`,
    };
  },
  lookAgain: (witness: Witness | undefined): Message =>
    withExample(
      {
        vi: 'Mỗi điểm riêng thì đạt được, cùng lúc thì không. Đối chiếu lại từng mức với văn bản.',
        en: 'Each can be met by itself, but not all at once. Compare each bound with the document again.',
      },
      { vi: 'Ví dụ chỉ vướng điểm này', en: 'One that fails this alone' },
      witness,
    ),
  partOfIt: (): Message => ({
    vi: 'Điểm này cũng thuộc phần trái nhau.',
    en: 'This is part of what cannot be.',
  }),
} as const;
