import type { Message } from '@thidua/language';

export const say = {
  openBase: (share: string): Message => ({
    vi: `“Trong đó ${share}” chưa rõ tính trên số nào: phần vừa nêu hay tổng số.`,
    en: `“Trong đó ${share}” does not say of what: of the part just named, or of all.`,
  }),
  sayBase: (): Message => ({
    vi: 'Ghi `của số đó` (phần vừa nêu) hoặc `của tổng số`. Nếu bản gốc không nói rõ, giữ nguyên và ghi `bỏ qua TD0402 vì "…"`.',
    en: 'Write `của số đó` (of that part) or `của tổng số` (of all). Where the source does not say, keep it and write `bỏ qua TD0402 vì "…"`.',
  }),
  ofSubset: (): Message => ({
    vi: 'Ghi `của số đó`: tính trên phần vừa nêu',
    en: 'Write `của số đó`: of the part just named',
  }),
  ofWhole: (): Message => ({
    vi: 'Ghi `của tổng số`: tính trên tổng số',
    en: 'Write `của tổng số`: of all',
  }),
} as const;
