import type { Message } from '@thidua/language';
import { listedEn, listedVi } from '../shared/listed.ts';

export const say = {
  celebratedAfterEnd: (end: string, days: readonly string[]): Message => ({
    vi:
      days.length === 1
        ? `Phong trào kết thúc ${end}, trước ngày được chào mừng ${listedVi(days)}.`
        : `Phong trào kết thúc ${end}, trước ${days.length} ngày được chào mừng: ${listedVi(days)}.`,
    en:
      days.length === 1
        ? `The movement ends on ${end}, before the day it celebrates, ${listedEn(days)}.`
        : `The movement ends on ${end}, before ${days.length} of the days it celebrates: ${listedEn(days)}.`,
  }),
  celebratedHere: (day: string): Message => ({
    vi: `Ngày ${day} được chào mừng ở đây.`,
    en: `${day} is celebrated here.`,
  }),
  extendOrWaive: (): Message => ({
    vi: 'Kiểm tra ngày kết thúc. Nếu cơ quan ban hành chủ ý tổng kết trước ngày lễ, ghi `bỏ qua TD0106 vì "…"`.',
    en: 'Check the end. If the issuer means to finish before the day itself, write `bỏ qua TD0106 vì "…"`.',
  }),
} as const;
