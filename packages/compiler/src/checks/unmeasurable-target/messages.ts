import type { Message } from '@thidua/language';

export const say = {
  noRule: (): Message => ({
    vi: 'Chỉ tiêu này chưa có quy tắc nào sau lời văn, nên không đo được.',
    en: 'No rule stands after the words of this target, so nothing can measure it.',
  }),
  giveRule: (): Message => ({
    vi: 'Thêm quy tắc sau dấu `:` (100% phòng-ban có …), hoặc nói rõ là `định tính`, hoặc `chờ hướng dẫn của …`.',
    en: 'Add a rule after `:` (100% phòng-ban có …), or say that it is `định tính` (qualitative) or `chờ hướng dẫn của …` (deferred).',
  }),
} as const;
