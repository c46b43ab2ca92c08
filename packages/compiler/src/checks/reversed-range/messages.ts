import type { Message } from '@thidua/language';

export const say = {
  reversed: (from: string, to: string): Message => ({
    vi: `Khoảng “từ ${from} đến ${to}” không có giá trị nào: số đầu lớn hơn số cuối.`,
    en: `“From ${from} to ${to}” holds no value: the first figure is the greater.`,
  }),
  smallerFirst: (): Message => ({
    vi: 'Ghi số nhỏ trước, số lớn sau.',
    en: 'Write the smaller figure first.',
  }),
  swap: (): Message => ({ vi: 'Đổi chỗ hai số', en: 'Swap the two figures' }),
} as const;
