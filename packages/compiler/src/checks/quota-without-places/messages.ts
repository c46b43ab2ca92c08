import type { Message } from '@thidua/language';

export const say = {
  nobody: (quota: string): Message => ({
    vi: `“${quota}”: không hồ sơ nào thuộc diện được tính, nên số lượng luôn bằng 0.`,
    en: `“${quota}”: no record is counted in its base, so that it is always 0.`,
  }),
  none: (quota: string): Message => ({
    vi: `“${quota}”: số lượng luôn bằng 0, nên không ai được tặng.`,
    en: `“${quota}”: it is always 0, so that nobody is awarded.`,
  }),
  lookAgain: (kind: 'empty-base' | 'no-places'): Message =>
    kind === 'empty-base'
      ? {
          vi: 'Không hồ sơ nào đạt điều kiện trong ngoặc. Đối chiếu lại với văn bản.',
          en: 'No record meets what the brackets ask. Compare it with the document.',
        }
      : {
          vi: 'Đối chiếu lại con số và cách làm tròn với văn bản.',
          en: 'Compare the figure and the rounding with the document.',
        },
} as const;
