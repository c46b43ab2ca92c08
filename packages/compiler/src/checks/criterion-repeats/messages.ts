import type { Witness } from '@thidua/eligibility/analysis';
import type { Clause } from '@thidua/eligibility/plan';
import type { Message } from '@thidua/language';
import { clauseName, withExample } from '../shared/clause-names.ts';

export const say = {
  repeats: (of: Clause): Message => ({
    vi: `Tiêu chí này nói lại ${clauseName(of).vi}: hồ sơ nào đạt điểm này thì đạt điểm kia, và ngược lại.`,
    en: `This criterion repeats ${clauseName(of).en}: whoever meets one meets the other.`,
  }),
  sayOnce: (witness: Witness | undefined): Message =>
    withExample(
      {
        vi: 'Nếu văn bản muốn hai điều khác nhau thì sửa mức; nếu không, một điểm là đủ.',
        en: 'Where the document means two things, put the bound right; otherwise one is enough.',
      },
      { vi: 'Ví dụ đạt cả hai', en: 'One that meets both' },
      witness,
    ),
} as const;
