import type { Message } from '@thidua/language';

const kinds = {
  identity: {
    vi: 'số căn cước hoặc chứng minh của một người',
    en: 'an identity number of a person',
  },
  birth: { vi: 'ngày, năm sinh của một người', en: 'the birth date of a person' },
  insurance: { vi: 'số bảo hiểm xã hội của một người', en: 'the insurance number of a person' },
  phone: { vi: 'số điện thoại của một người', en: 'the telephone number of a person' },
  record: { vi: 'hồ sơ mang tên một người', en: 'a record by the name of a person' },
  account: { vi: 'số tài khoản của một người', en: 'the account number of a person' },
} as const satisfies Record<string, Message>;

export const say = {
  found: (kind: keyof typeof kinds): Message => ({
    vi: `Đây có vẻ là ${kinds[kind].vi}; tệp này được công bố nguyên văn.`,
    en: `This looks like ${kinds[kind].en}; the file is published as it stands.`,
  }),
  remove: (): Message => ({
    vi: 'Bỏ khỏi tệp. Hồ sơ cá nhân để ở máy của cơ quan và đưa vào `thidua decide`; nếu đã đưa vào git, xóa cả trong lịch sử.',
    en: 'Take it out. Records of persons stay on the machine of the office and go into `thidua decide`; where git has it already, remove it from the history as well.',
  }),
} as const;
