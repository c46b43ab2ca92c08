import type { Message } from '@thidua/language';

export const say = {
  ordinalPast: (event: string, ordinal: string, day: string, right: string): Message => ({
    vi: `“${event}” kỳ ${ordinal} đã diễn ra ${day}, trước khi văn bản ban hành; kỳ phù hợp là ${right}.`,
    en: `“${event}” (${ordinal}) was held on ${day}, before the notice; the one that fits is ${right}.`,
  }),
  heldOn: (ordinal: string, day: string, term: string | undefined): Message => ({
    vi: `Kỳ ${ordinal} diễn ra ${day}${term === undefined ? '' : `, nhiệm kỳ ${term}`}. Đối chiếu với bản gốc; nếu nguồn ghi như vậy, giữ nguyên và ghi \`bỏ qua TD0110 vì "…"\`.`,
    en: `${ordinal} is held on ${day}${term === undefined ? '' : `, for the term ${term}`}. Check the source; where it says so, keep it and write \`bỏ qua TD0110 vì "…"\`.`,
  }),
  sameTerm: (): Message => ({
    vi: 'Dòng này ghi cùng nhiệm kỳ.',
    en: 'This line names the same term.',
  }),
  useOrdinal: (right: string): Message => ({
    vi: `Đổi thành ${right}`,
    en: `Change to ${right}`,
  }),
} as const;
