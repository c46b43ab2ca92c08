import type { Witness } from '@thidua/eligibility/analysis';
import type { Clause } from '@thidua/eligibility/plan';
import type { Message } from '@thidua/language';
import { clauseName, joined, withExample } from '../shared/clause-names.ts';

const named = (from: readonly Clause[]): Message => joined(from.map(clauseName), ' và ', ' and ');

export const say = {
  follows: (from: readonly Clause[]): Message => ({
    vi: `Ai đạt ${named(from).vi} thì đã đạt tiêu chí này, nên nó không đòi hỏi gì thêm.`,
    en: `Whoever meets ${named(from).en} meets this criterion already; it demands nothing more.`,
  }),
  leaveOut: (from: readonly Clause[], witness: Witness | undefined): Message =>
    withExample(
      {
        vi: 'Nếu văn bản viết đúng như vậy thì ghi dòng bỏ qua và lý do; nếu không, sửa mức.',
        en: 'Where the document says just that, waive it with the reason; otherwise put the bound right.',
      },
      {
        vi: `Ví dụ đạt điểm này mà không đạt ${named(from).vi}`,
        en: `One that meets this and not ${named(from).en}`,
      },
      witness,
    ),
} as const;
