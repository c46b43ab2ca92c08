import type { Invented, KindId } from './large-archive.ts';

/*
 * What people ask of an archive in which every movement has sixty-two like it. What is expected is told
 * by what the asker means, not by an address: whatever fits it may stand first.
 */

export type LargeQuestion = {
  readonly query: string;
  /** Several where the words stand in the names of each. */
  readonly kind?: KindId | readonly KindId[];
  readonly province?: string;
  readonly today?: string;
  readonly year?: number;
  readonly number?: string;
};

/** Whether a movement is what the question means. */
export const isMeant = (question: LargeQuestion, movement: Invented): boolean =>
  (question.kind === undefined || [question.kind].flat().includes(movement.kind)) &&
  (question.province === undefined || question.province === movement.province) &&
  (question.today === undefined || question.today === movement.today) &&
  (question.year === undefined || question.year === movement.year) &&
  (question.number === undefined || question.number === movement.number);

/** Both the movement of that name and the campaign of the Front are about it. */
const newCountryside: readonly KindId[] = ['nông thôn mới', 'đời sống văn hóa'];

export const largeQuestions: readonly LargeQuestion[] = [
  // A kind and a place, as people shorten them
  { query: 'nông thôn mới Nam Định', kind: newCountryside, province: 'Nam Định' },
  { query: 'ntm nam dinh', kind: newCountryside, province: 'Nam Định' },
  {
    query: 'chung suc xay dung nong thon moi ha giang',
    kind: 'nông thôn mới',
    province: 'Hà Giang',
  },
  { query: 'xây dựng NTM tỉnh Bình Dương', kind: newCountryside, province: 'Bình Dương' },
  { query: 'vì người nghèo Sóc Trăng', kind: 'người nghèo', province: 'Sóc Trăng' },
  { query: 'không để ai bỏ lại phía sau yên bái', kind: 'người nghèo', province: 'Yên Bái' },
  { query: 'khong ai bi bo lai phia sau quang tri', kind: 'người nghèo', province: 'Quảng Trị' },
  { query: 'doanh nghiệp hội nhập long an', kind: 'doanh nghiệp', province: 'Long An' },
  { query: 'doanh nghiep phat trien hai duong', kind: 'doanh nghiệp', province: 'Hải Dương' },
  { query: 'phòng chống covid Bắc Giang', kind: 'covid', province: 'Bắc Giang' },
  { query: 'covid 19 bac giang', kind: 'covid', province: 'Bắc Giang' },
  { query: 'covid-19 tiền giang', kind: 'covid', province: 'Tiền Giang' },
  { query: 'dịch covid ngành y tế Phú Yên', kind: 'covid', province: 'Phú Yên' },
  { query: 'bệnh viện xanh sạch đẹp Kon Tum', kind: 'bệnh viện', province: 'Kon Tum' },
  { query: 'benh vien xanh sach dep kontum', kind: 'bệnh viện', province: 'Kon Tum' },
  { query: 'dạy tốt học tốt Ninh Thuận', kind: 'dạy tốt', province: 'Ninh Thuận' },
  { query: 'day tot hoc tot ninh thuan', kind: 'dạy tốt', province: 'Ninh Thuận' },
  { query: 'hai tốt giáo dục dạy tốt kiên giang', kind: 'dạy tốt', province: 'Kiên Giang' },
  { query: 'trường học hạnh phúc Thái Bình', kind: 'trường học', province: 'Thái Bình' },
  { query: 'truong hoc hanh phuc hue', kind: 'trường học', province: 'Huế' },
  { query: 'chuyển đổi số Vĩnh Phúc', kind: 'chuyển đổi số', province: 'Vĩnh Phúc' },
  { query: 'CCHC chuyển đổi số Vĩnh Phúc', kind: 'chuyển đổi số', province: 'Vĩnh Phúc' },
  { query: 'cđs bến tre', kind: 'chuyển đổi số', province: 'Bến Tre' },
  { query: 'cải cách hành chính tỉnh Đắk Nông', kind: 'chuyển đổi số', province: 'Đắk Nông' },
  { query: 'cchc dac nong', kind: 'chuyển đổi số', province: 'Đắk Nông' },
  { query: 'văn hoá công sở Hòa Bình', kind: 'văn hóa công sở', province: 'Hòa Bình' },
  { query: 'van hoa cong so hoa binh', kind: 'văn hóa công sở', province: 'Hòa Bình' },
  { query: 'CBCCVC văn hóa công sở bạc liêu', kind: 'văn hóa công sở', province: 'Bạc Liêu' },
  { query: 'lao động giỏi lao động sáng tạo Hà Nam', kind: 'lao động giỏi', province: 'Hà Nam' },
  { query: 'LĐ giỏi sáng tạo cnvclđ hà nam', kind: 'lao động giỏi', province: 'Hà Nam' },
  {
    query: 'công nhân viên chức lao động tỉnh Hậu Giang',
    kind: 'lao động giỏi',
    province: 'Hậu Giang',
  },
  { query: 'ATVSLĐ Bình Phước', kind: 'an toàn lao động', province: 'Bình Phước' },
  {
    query: 'an toàn vệ sinh lao động bình phước',
    kind: 'an toàn lao động',
    province: 'Bình Phước',
  },
  { query: 'xanh sạch đẹp công đoàn Quảng Nam', kind: 'an toàn lao động', province: 'Quảng Nam' },
  {
    query: 'phụ nữ tích cực học tập lao động sáng tạo Bắc Kạn',
    kind: 'phụ nữ',
    province: 'Bắc Kạn',
  },
  { query: 'phong trào phụ nữ bắc cạn', kind: 'phụ nữ', province: 'Bắc Kạn' },
  {
    query: 'nông dân sản xuất kinh doanh giỏi Bình Thuận',
    kind: 'nông dân',
    province: 'Bình Thuận',
  },
  { query: 'sxkd giỏi bình thuận', kind: 'nông dân', province: 'Bình Thuận' },
  { query: 'giúp nhau làm giàu trà vinh', kind: 'nông dân', province: 'Trà Vinh' },
  { query: 'thanh niên tình nguyện Quảng Bình', kind: 'thanh niên', province: 'Quảng Bình' },
  { query: 'tuổi trẻ xung kích quảng bình', kind: 'thanh niên', province: 'Quảng Bình' },
  {
    query: 'đô thị văn minh Bà Rịa - Vũng Tàu',
    kind: 'đời sống văn hóa',
    province: 'Bà Rịa - Vũng Tàu',
  },
  {
    query: 'toan dan doan ket do thi van minh BR-VT',
    kind: 'đời sống văn hóa',
    province: 'Bà Rịa - Vũng Tàu',
  },
  { query: 'bảo vệ an ninh tổ quốc Bình Định', kind: 'an ninh', province: 'Bình Định' },
  { query: 'an ninh to quoc binh dinh', kind: 'an ninh', province: 'Bình Định' },

  // Slogans half remembered, and what only the body of a text says
  { query: 'thầy thuốc như mẹ hiền gia lai', kind: 'bệnh viện', province: 'Gia Lai' },
  { query: 'thay thuoc nhu me hien', kind: 'bệnh viện' },
  { query: 'đâu cần thanh niên có cà mau', kind: 'thanh niên', province: 'Cà Mau' },
  { query: 'việc gì khó có thanh niên', kind: 'thanh niên' },
  { query: 'vì nước quên thân sơn la', kind: 'an ninh', province: 'Sơn La' },
  {
    query: 'mỗi ngày đến trường là một ngày vui lạng sơn',
    kind: 'trường học',
    province: 'Lạng Sơn',
  },
  { query: '"mỗi ngày đến trường"', kind: 'trường học' },
  { query: 'tự tin tự trọng trung hậu đảm đang nghệ an', kind: 'phụ nữ', province: 'Nghệ An' },
  { query: '5 không 3 sạch đồng tháp', kind: 'phụ nữ', province: 'Đồng Tháp' },
  { query: 'mùa hè xanh cao bằng', kind: 'thanh niên', province: 'Cao Bằng' },
  { query: 'hộ nghèo giảm 1,5% điện biên', kind: 'người nghèo', province: 'Điện Biên' },
  { query: 'thi thợ giỏi hưng yên', kind: 'lao động giỏi', province: 'Hưng Yên' },
  { query: 'bạo lực học đường tây ninh', kind: 'trường học', province: 'Tây Ninh' },
  { query: 'chữ ký số lâm đồng', kind: 'chuyển đổi số', province: 'Lâm Đồng' },
  { query: 'phòng cháy chữa cháy an giang', kind: 'an ninh', province: 'An Giang' },
  { query: 'ngày thầy thuốc việt nam 27/2 lai châu', kind: 'bệnh viện', province: 'Lai Châu' },
  { query: 'nhà giáo việt nam 20/11 hà tĩnh', kind: 'dạy tốt', province: 'Hà Tĩnh' },
  { query: '20 tháng 11 hà tĩnh', kind: 'dạy tốt', province: 'Hà Tĩnh' },

  // Bodies
  { query: 'LĐLĐ tỉnh Phú Thọ an toàn', kind: 'an toàn lao động', province: 'Phú Thọ' },
  { query: 'hội lhpn tuyên quang', kind: 'phụ nữ', province: 'Tuyên Quang' },
  { query: 'hội liên hiệp phụ nữ tỉnh tuyên quang', kind: 'phụ nữ', province: 'Tuyên Quang' },
  { query: 'hội nông dân quảng ngãi', kind: 'nông dân', province: 'Quảng Ngãi' },
  { query: 'tỉnh đoàn khánh hòa', kind: 'thanh niên', province: 'Khánh Hòa' },
  { query: 'công an thanh hóa', kind: 'an ninh', province: 'Thanh Hóa' },
  { query: 'mặt trận tổ quốc Đắk Lắk', kind: 'đời sống văn hóa', province: 'Đắk Lắk' },
  { query: 'ubmttq daklak', kind: 'đời sống văn hóa', province: 'Đắk Lắk' },
  { query: 'sở gd&đt bắc ninh dạy tốt', kind: 'dạy tốt', province: 'Bắc Ninh' },
  { query: 'sgdđt bắc ninh trường học hạnh phúc', kind: 'trường học', province: 'Bắc Ninh' },

  // What a place is part of today
  { query: 'nông thôn mới Vĩnh Long', kind: newCountryside, province: 'Vĩnh Long' },
  { query: 'covid TP.HCM', kind: 'covid', province: 'Hồ Chí Minh' },
  { query: 'covid sài gòn', kind: 'covid', province: 'Hồ Chí Minh' },
  { query: 'dạy tốt học tốt hà nội', kind: 'dạy tốt', province: 'Hà Nội' },
  { query: 'thanh niên tình nguyện đà nẵng', kind: 'thanh niên', province: 'Đà Nẵng' },
  { query: 'phụ nữ hải phòng', kind: 'phụ nữ', province: 'Hải Phòng' },

  // Slips of the pen and of the keyboard
  { query: 'nong thon moi nam dihn', kind: newCountryside, province: 'Nam Định' },
  { query: 'nông thôn mơi Quảng Nihn', kind: newCountryside, province: 'Quảng Ninh' },
  { query: 'chuyen doi so vinh phcu', kind: 'chuyển đổi số', province: 'Vĩnh Phúc' },
  { query: 'benh vienxanh sach dep kon tum', kind: 'bệnh viện', province: 'Kon Tum' },
  { query: 'truong hoc hanh phuc thaibinh', kind: 'trường học', province: 'Thái Bình' },
  { query: 'phu nu tich cuc hco tap bac kan', kind: 'phụ nữ', province: 'Bắc Kạn' },
  { query: 'doanh nghiep hoi nhap lomg an', kind: 'doanh nghiệp', province: 'Long An' },
  { query: 'an ning to quoc binh dinh', kind: 'an ninh', province: 'Bình Định' },

  // Whole questions
  {
    query: 'tỉnh Nam Định có phong trào nào về nông thôn mới không',
    kind: newCountryside,
    province: 'Nam Định',
  },
  {
    query: 'công đoàn Quảng Nam phát động gì về an toàn lao động',
    kind: 'an toàn lao động',
    province: 'Quảng Nam',
  },
  { query: 'các phong trào của hội phụ nữ tỉnh Long An', kind: 'phụ nữ', province: 'Long An' },
  { query: 'kế hoạch thi đua của công an tỉnh Bắc Giang', kind: 'an ninh', province: 'Bắc Giang' },
];

/** Ways in which people write a number or a date that they have before them, beside what it is of. */
const forms: readonly ((movement: Invented) => string)[] = [
  ({ number, province }) => `${number} ${province}`,
  ({ number, province }) => `số ${number.replace(/^0/, '')} ${province}`,
  ({ number, province }) => `kế hoạch ${number.split('/')[0]} ${province}`,
  ({ number, province }) => `${number.replaceAll(/[/-]/g, ' ').toLowerCase()} ${province}`,
  ({ day, month, year, province }) => `${day}/${month}/${year} ${province}`,
  ({ day, month, year, province }) => `${province} ngày ${day} tháng ${month} năm ${year}`,
  ({ day, month, year, province }) => `${day}.${month}.${year} ${province}`,
  ({ month, year, province }) => `${province} tháng ${month}/${year}`,
  ({ kind, year, province }) => `${kind} ${province} ${year}`,
  ({ kind, year, province }) => `năm ${year} ${province} ${kind}`,
  ({ kind, year, today }) => `${kind} ${today} ${year}`,
];

/** Questions about numbers and dates, each about another movement and in the next of the forms. */
export function questionsByNumberAndDate(
  invented: readonly Invented[],
): { readonly query: string; readonly means: readonly Invented[] }[] {
  return Array.from({ length: 44 }, (_, at) => {
    const which = at % forms.length;
    const movement = invented[(at * 89 + 41) % invented.length];
    const form = forms[which];
    if (movement === undefined || form === undefined) throw new Error('Nothing to ask about.');
    const isSame = (other: Invented): boolean => {
      const samePlace = other.province === movement.province;
      if (which < 4) {
        const figure = (number: string): string => number.split('/')[0] ?? '';
        return (
          samePlace &&
          (which === 2
            ? figure(other.number) === figure(movement.number)
            : other.number === movement.number)
        );
      }
      const sameMonth = other.month === movement.month && other.year === movement.year;
      if (which < 7) return samePlace && sameMonth && other.day === movement.day;
      if (which === 7) return samePlace && sameMonth;
      const sameKind = other.kind === movement.kind && other.year === movement.year;
      // A place is asked for by its name of today too; its own name comes first, both are right.
      return which === 10 ? sameKind && other.today === movement.today : sameKind && samePlace;
    };
    return { query: form(movement), means: invented.filter(isSame) };
  });
}
