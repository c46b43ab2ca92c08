import type { Message } from '@thidua/language';

export const say = {
  over: (percent: string): Message => ({
    vi: `Tỷ lệ ${percent}% vượt quá 100% số người hoặc tập thể.`,
    en: `A share of ${percent}% is more than all of the people or collectives.`,
  }),
  giveBase: (): Message => ({
    vi: 'Tỷ lệ trên số người không thể quá 100%. Nếu là vượt kế hoạch hay vượt năm trước, ghi so với gì: thu-ngân-sách ≥ 105% của thu-ngân-sách kế hoạch.',
    en: 'A share of heads cannot exceed 100%. To exceed a plan or a year, say of what: thu-ngân-sách ≥ 105% của thu-ngân-sách kế hoạch.',
  }),
} as const;
