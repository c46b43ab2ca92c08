import type { Message } from '@thidua/language';

export const say = {
  stageLength: (stated: number, from: number, to: number, counted: number): Message => ({
    vi: `Ghi ${stated} năm, nhưng giai đoạn ${from} - ${to} tính cả hai năm đầu, cuối là ${counted} năm.`,
    en: `Stated as ${stated} years, but ${from} - ${to}, both years included, is ${counted}.`,
  }),
  checkYears: (): Message => ({
    vi: 'Đối chiếu với văn bản gốc: thường một trong hai năm bị ghi nhầm, hoặc đây là nhiệm kỳ chứ không phải giai đoạn. Nếu nguồn ghi như vậy, ghi `bỏ qua TD0111 vì "…"`.',
    en: 'Check the source: usually one year is wrong, or a term of office (nhiệm kỳ) is meant. Where the source says so, write `bỏ qua TD0111 vì "…"`.',
  }),
} as const;
