import type { Witness } from '@thidua/eligibility/analysis';
import type { Message } from '@thidua/language';
import { withExample } from '../shared/clause-names.ts';

const figure = (count: number): string => count.toLocaleString('vi');

export const say = {
  nobody: (quota: string): Message => ({
    vi: `“${quota}”: không hồ sơ nào thuộc diện được tính, nên số lượng luôn bằng 0.`,
    en: `“${quota}”: no record is counted in its base, so that it is always 0.`,
  }),
  none: (quota: string): Message => ({
    vi: `“${quota}”: số lượng luôn bằng 0, nên không ai được tặng.`,
    en: `“${quota}”: it is always 0, so that nobody is awarded.`,
  }),
  lookAtBase: (witness: Witness | undefined): Message =>
    withExample(
      {
        vi: 'Không hồ sơ nào đạt điều kiện trong ngoặc. Đối chiếu lại với văn bản.',
        en: 'No record meets what the brackets ask. Compare it with the document.',
      },
      { vi: 'Ví dụ gần nhất mà vẫn không được tính', en: 'The nearest that is still not counted' },
      witness,
    ),
  lookAtFigure: (base: number): Message => ({
    vi: `Ví dụ tính trên ${figure(base)} hồ sơ: vẫn là 0. Đối chiếu lại con số và cách làm tròn với văn bản.`,
    en: `Of ${base} records, for one, it is still 0. Compare the figure and the rounding with the document.`,
  }),
} as const;
