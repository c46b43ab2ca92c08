import type { Message } from '@thidua/language';
import { listedEn, listedVi } from '../shared/listed.ts';

/** The parts of a launch, in the order of the law, with the field that states each. */
const partNames = {
  aims: { vi: 'mục tiêu (`mục đích`)', en: 'aims' },
  scope: { vi: 'phạm vi (`phạm vi`)', en: 'scope' },
  participants: { vi: 'đối tượng (`đối tượng`)', en: 'participants' },
  contents: { vi: 'nội dung (`nội dung`)', en: 'contents' },
  criteria: { vi: 'tiêu chí (`chỉ tiêu` hoặc `tiêu chí`)', en: 'criteria' },
  period: { vi: 'thời gian (`thời gian`)', en: 'time' },
  measures: { vi: 'kế hoạch, biện pháp (`tổ chức thực hiện`)', en: 'plan and measures' },
} as const satisfies Record<string, Message>;
export type Part = keyof typeof partNames;

export const say = {
  missing: (parts: readonly Part[]): Message => ({
    vi: `Văn bản phát động chưa nêu: ${listedVi(parts.map((part) => partNames[part].vi))}.`,
    en: `The launch does not state: ${listedEn(parts.map((part) => partNames[part].en))}.`,
  }),
  addOrExplain: (): Message => ({
    vi: 'Điều 17 Luật Thi đua, khen thưởng 06/2022/QH15 yêu cầu các phần này khi phát động. Bổ sung, hoặc nếu văn bản chỉ triển khai phong trào của cấp trên, ghi `bỏ qua TD0304 vì "…"`.',
    en: 'Article 17 of Law 06/2022/QH15 asks a launch for these parts. Add them; where the document only carries out a movement of a higher level, write `bỏ qua TD0304 vì "…"`.',
  }),
} as const;
