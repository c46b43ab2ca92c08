import type { Message } from '@thidua/language';

export const say = {
  wrongCount: (stated: number, origin: string, year: number, right: number): Message => ({
    vi: `Ghi ${stated} năm, nhưng từ ${origin} đến năm ${year} là ${right} năm.`,
    en: `Stated as ${stated} years, but from ${origin} to ${year} it is ${right} years.`,
  }),
  countFallsOutside: (stated: number, origin: string, year: number): Message => ({
    vi: `${stated} năm tính từ ${origin} rơi vào năm ${year}, ngoài thời gian của phong trào.`,
    en: `${stated} years from ${origin} fall in ${year}, outside the time of the movement.`,
  }),
  compareYears: (): Message => ({
    vi: 'Số năm kỷ niệm bằng năm được chào mừng trừ năm gốc. Đối chiếu lại số năm, ngày gốc và ngày chào mừng.',
    en: 'The count is the celebrated year less the year of origin. Check the count and both dates.',
  }),
  useCount: (right: number): Message => ({
    vi: `Đổi thành ${right} năm`,
    en: `Change to ${right} years`,
  }),
} as const;
