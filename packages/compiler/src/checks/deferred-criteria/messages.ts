import type { Message } from '@thidua/language';

export const say = {
  deferred: (to: string): Message => ({
    vi: `Tiêu chí chờ hướng dẫn của “${to}” và chưa được nêu.`,
    en: `The criterion waits for guidance of “${to}”, and has not been given.`,
  }),
  giveOrWaive: (): Message => ({
    vi: 'Khi đã có hướng dẫn, ghi tiêu chí vào đây và bỏ `chờ hướng dẫn của …`. Nếu chưa từng có, ghi `bỏ qua TD0404 vì "…"`.',
    en: 'Once the guidance exists, write the criterion here and drop `chờ hướng dẫn của …`. If it never came, write `bỏ qua TD0404 vì "…"`.',
  }),
} as const;
