import type { Message } from '@thidua/language';

const points = (decimal: string): string => decimal.replace('.', ',');

export const say = {
  outOfReach: (band: string, from: string, most: string): Message => ({
    vi: `Không ai xếp được mức “${band}”: cần từ ${points(from)} điểm, mà cả thang chỉ có ${points(most)} điểm.`,
    en: `Nobody can be in the band “${band}”: it needs ${from} points, and the grid gives ${most} at most.`,
  }),
  shadowed: (band: string, by: string): Message => ({
    vi: `Không ai xếp được mức “${band}”: số điểm ấy đã thuộc mức “${by}”.`,
    en: `Nobody can be in the band “${band}”: its points are in the band “${by}” already.`,
  }),
  lookAgain: (): Message => ({
    vi: 'Mức cao hơn cần nhiều điểm hơn, và không quá tổng điểm. Đối chiếu lại với văn bản.',
    en: 'A higher band needs more points, and no more than the total. Compare it with the document.',
  }),
} as const;
