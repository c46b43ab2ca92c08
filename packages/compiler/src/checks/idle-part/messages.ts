import type { AwardFinding } from '@thidua/eligibility/analysis';
import type { Message } from '@thidua/language';
import { withExample } from '../shared/clause-names.ts';

type IdlePart = Extract<AwardFinding, { kind: 'idle-part' }>;

const keywords = { and: '`và`', or: '`hoặc`', 'at-least': '`ít nhất … trong`' } as const;

const leads = {
  or: { vi: 'Ví dụ chỉ đúng vế khác', en: 'One that meets another part alone' },
  and: { vi: 'Ví dụ chỉ đúng vế này', en: 'One that meets this part alone' },
  'at-least': { vi: 'Ví dụ chỉ đúng vế này', en: 'One that meets this part alone' },
  whole: {
    vi: 'Ví dụ đạt với vế này hay không cũng vậy',
    en: 'One that meets the whole, with or without it',
  },
} as const satisfies Record<string, Message>;

export const say = {
  idle: ({ join, place, why }: IdlePart): Message => {
    const part = {
      vi: `Vế thứ ${place} của ${keywords[join]}`,
      en: `Part ${place} of ${keywords[join]}`,
    };
    if (why === 'never') {
      return {
        vi: `${part.vi} không bao giờ đúng.`,
        en: `${part.en} never holds.`,
      };
    }
    if (why === 'always') {
      return { vi: `${part.vi} lúc nào cũng đúng.`, en: `${part.en} always holds.` };
    }
    return join === 'or'
      ? {
          vi: `${part.vi} thừa: ai đúng vế này thì đã đúng một vế khác.`,
          en: `${part.en} is idle: whoever meets it meets another part already.`,
        }
      : {
          vi: `${part.vi} thừa: ai đúng các vế kia thì đã đúng vế này.`,
          en: `${part.en} is idle: whoever meets the others meets it already.`,
        };
  },
  leaveOut: ({ join, why, witness }: IdlePart): Message =>
    withExample(
      {
        vi: 'Bỏ vế này thì tiêu chí vẫn như cũ. Đối chiếu lại mức so sánh với văn bản.',
        en: 'Without it the criterion says the same. Compare its bounds with the document again.',
      },
      leads[why === 'covered' ? join : 'whole'],
      witness,
    ),
} as const;
