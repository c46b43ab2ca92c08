import type { Message } from '@thidua/language';

export const say = {
  parentEnded: (parent: string, end: string, start: string): Message => ({
    vi: `“${parent}” đã kết thúc ${end}, trước khi phong trào này bắt đầu (${start}).`,
    en: `“${parent}” ended on ${end}, before this movement starts (${start}).`,
  }),
  startsHere: (): Message => ({
    vi: 'Phong trào này bắt đầu từ đây.',
    en: 'This movement starts here.',
  }),
  continueInstead: (): Message => ({
    vi: 'Kiểm tra hai khoảng thời gian. Nếu phong trào này nối tiếp phong trào đã kết thúc, ghi ở `tiếp nối` thay vì `hưởng ứng`.',
    en: 'Check both periods. A movement that follows one already over belongs under `tiếp nối`, not `hưởng ứng`.',
  }),
} as const;
