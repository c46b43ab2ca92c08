import type { Message } from '@thidua/language';

export const say = {
  startsBefore: (part: Message, whole: Message, day: string, start: string): Message => ({
    vi: `${part.vi} bắt đầu ${day}, trước khi ${whole.vi} bắt đầu (${start}).`,
    en: `${part.en} starts on ${day}, before ${whole.en} does (${start}).`,
  }),
  endsAfter: (part: Message, whole: Message, day: string, end: string): Message => ({
    vi: `${part.vi} kết thúc ${day}, sau khi ${whole.vi} kết thúc (${end}).`,
    en: `${part.en} ends on ${day}, after ${whole.en} does (${end}).`,
  }),
  thisMovement: (): Message => ({ vi: 'phong trào này', en: 'this movement' }),
  thisMovementStart: (): Message => ({ vi: 'Phong trào này', en: 'This movement' }),
  named: (name: string): Message => ({ vi: `“${name}”`, en: `“${name}”` }),
  phase: (name: string): Message => ({ vi: `Đợt “${name}”`, en: `Phase “${name}”` }),
  parentHere: (): Message => ({
    vi: 'Phong trào cấp trên ghi ở đây.',
    en: 'The movement above it is named here.',
  }),
  fitOrWaive: (): Message => ({
    vi: 'Kiểm tra hai khoảng thời gian; phần nằm trong cần gọn trong thời gian của phần bao. Nếu chủ ý, ghi `bỏ qua TD0602 vì "…"`.',
    en: 'Check both periods; the part should lie within the whole. Where that is meant, write `bỏ qua TD0602 vì "…"`.',
  }),
} as const;
