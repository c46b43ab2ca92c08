import type { Message } from '@thidua/language';

export const say = {
  missing: (issuer: boolean, period: boolean): Message => ({
    vi:
      issuer && period
        ? 'Phong trào chưa có `cơ quan ban hành` và `thời gian`.'
        : `Phong trào chưa có \`${issuer ? 'cơ quan ban hành' : 'thời gian'}\`.`,
    en:
      issuer && period
        ? 'The movement has no issuer (`cơ quan ban hành`) and no period (`thời gian`).'
        : issuer
          ? 'The movement has no issuer (`cơ quan ban hành`).'
          : 'The movement has no period (`thời gian`).',
  }),
  example: (issuer: boolean, period: boolean): Message => ({
    vi: `Thêm dòng${issuer ? ' `cơ quan ban hành  "Sở …"`' : ''}${issuer && period ? ' và' : ''}${period ? ' `thời gian  từ 01/07/2023 đến 30/09/2023`; nếu nguồn không còn rõ, ghi `thời gian  từ không rõ đến không rõ`' : ''}.`,
    en: `Add${issuer ? ' `cơ quan ban hành  "Sở …"`' : ''}${issuer && period ? ' and' : ''}${period ? ' `thời gian  từ 01/07/2023 đến 30/09/2023`; where the source is illegible, `thời gian  từ không rõ đến không rõ`' : ''}.`,
  }),
} as const;
