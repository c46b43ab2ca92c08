import type { CheckPage } from '../check.ts';

export const page: CheckPage = {
  title: { vi: 'Nhầm khóa, nhầm kỳ đại hội', en: 'The wrong congress or legislature' },
  why: {
    vi: 'Các kỳ đại hội và bầu cử chỉ khác nhau ở số La Mã, rất dễ chép nhầm. Khi kỳ được ghi đã diễn ra trước ngày ban hành, mà một kỳ khác của cùng sự kiện khớp với nhiệm kỳ ghi trong văn bản hoặc nằm trong thời gian của phong trào, thì gần như chắc chắn số thứ tự bị nhầm.',
    en: 'Congresses and elections differ by a Roman numeral only, which is easily miscopied. Where the one named was held before the notice, while another of the same series fits the term stated in the notice or falls within its period, the ordinal is almost certainly wrong.',
  },
  avoid: `phong trào mừng-đại-hội-công-đoàn "Phong trào thi đua chào mừng Đại hội Công đoàn tỉnh A"
cơ quan ban hành  "Liên đoàn Lao động tỉnh A"
số                45/LĐLĐ
ngày              15/03/2023
chào mừng
  - đại-hội-công-đoàn-tỉnh-a lần thứ X nhiệm kỳ 2023 - 2028
thời gian         năm 2023
# tệp: su-kien.thidua
sự kiện đại-hội-công-đoàn-tỉnh-a "Đại hội Công đoàn tỉnh A" {
  kỳ  X từ 10/04/2018 đến 11/04/2018 nhiệm kỳ 2018 - 2023
  kỳ  XI từ 12/10/2023 đến 13/10/2023 nhiệm kỳ 2023 - 2028
}
`,
  prefer: `phong trào mừng-đại-hội-công-đoàn "Phong trào thi đua chào mừng Đại hội Công đoàn tỉnh A"
cơ quan ban hành  "Liên đoàn Lao động tỉnh A"
số                45/LĐLĐ
ngày              15/03/2023
chào mừng
  - đại-hội-công-đoàn-tỉnh-a lần thứ XI nhiệm kỳ 2023 - 2028
thời gian         năm 2023
# tệp: su-kien.thidua
sự kiện đại-hội-công-đoàn-tỉnh-a "Đại hội Công đoàn tỉnh A" {
  kỳ  X từ 10/04/2018 đến 11/04/2018 nhiệm kỳ 2018 - 2023
  kỳ  XI từ 12/10/2023 đến 13/10/2023 nhiệm kỳ 2023 - 2028
}
`,
  fix: {
    vi: 'Đổi số thứ tự sang kỳ phù hợp, khi chỉ có một kỳ phù hợp.',
    en: 'Changes the ordinal to the one that fits, where only one does.',
  },
};
