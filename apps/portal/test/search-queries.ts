/*
 * What people ask, and what they expect to see first. One line a question; the tests run them against
 * the built index through the very engine that the search page uses.
 */

/** The five movements, by the short names used in the table. */
export const movements = {
  'lào cai': '/ubnd-tinh-lao-cai/2022/2775-ubnd-nc/',
  'văn phòng': '/van-phong-ubnd-tinh-lao-cai/2022/du-thao-vp-ubnd-lao-cai-quy-3-2022/',
  'lai châu': '/lien-doan-lao-dong-tinh-lai-chau/2020/13-pdtd-ldld/',
  'công thương':
    '/so-cong-thuong-tinh-lai-chau/2023/du-thao-thi-dua-dac-biet-so-cong-thuong-lai-chau-2023/',
  'trà vinh': '/lien-doan-lao-dong-tinh-tra-vinh/2018/419-ldld/',
} as const;
export type Movement = keyof typeof movements;

export type ExpectedAnswer = {
  readonly query: string;
  /** The movement that stands first; several where any of them may. */
  readonly first?: Movement | readonly Movement[];
  /** Movements that are found as well, anywhere in the list. */
  readonly also?: readonly Movement[];
  /** No movement is found. */
  readonly noMovement?: true;
  /** The page offered before the list, because it bears what was typed as its name or number. */
  readonly direct?: string;
  /** The first other page, where it matters. */
  readonly page?: string;
  /** What the words were read as. */
  readonly readAs?: string;
  /** Words said to stand nowhere. */
  readonly unknown?: readonly string[];
};

export const expectedAnswers: readonly ExpectedAnswer[] = [
  // Marks, case, composition
  {
    query: 'thi dua',
    first: ['lai châu', 'công thương', 'lào cai', 'trà vinh', 'văn phòng'],
    also: ['lào cai', 'văn phòng', 'lai châu', 'công thương', 'trà vinh'],
  },
  {
    query: 'THI ĐUA',
    first: ['lai châu', 'công thương', 'lào cai', 'trà vinh', 'văn phòng'],
    also: ['lào cai', 'văn phòng', 'lai châu', 'công thương', 'trà vinh'],
  },
  { query: 'Thi đua', also: ['lào cai', 'văn phòng', 'lai châu', 'công thương', 'trà vinh'] },
  { query: 'lao dong gioi', first: 'lào cai', also: ['lai châu'] },
  { query: 'LAO ĐỘNG GIỎI', first: 'lào cai', also: ['lai châu'] },
  { query: 'lao động giỏi'.normalize('NFD'), first: 'lào cai', also: ['lai châu'] },
  {
    query: 'đoàn kết sáng tạo'.normalize('NFD'),
    first: 'trà vinh',
    direct: '/ten-phong-trao/doan-ket-sang-tao/',
  },
  { query: 'doan ket sang tao', first: 'trà vinh', direct: '/ten-phong-trao/doan-ket-sang-tao/' },
  { query: 'phat dong', also: ['lai châu', 'trà vinh'] },
  { query: 'hoà', also: ['lai châu'] },
  { query: 'hòa', also: ['lai châu'] },
  { query: 'văn hoá công sở', first: 'lai châu' },
  { query: 'văn hóa công sở', first: 'lai châu' },
  { query: 'nguyễn sỹ chín', first: 'công thương' },
  { query: 'nguyễn sĩ chín', first: 'công thương' },
  { query: 'nguyen si chin', first: 'công thương' },
  { query: 'kĩ thuật', also: ['lào cai'] },
  { query: 'kỹ thuật', also: ['lào cai'] },
  { query: 'quí III', first: 'văn phòng' },

  // Numbers and symbols
  { query: '2775', first: 'lào cai' },
  { query: '2775/UBND-NC', first: 'lào cai' },
  { query: '2775/ubnd-nc', first: 'lào cai' },
  { query: 'số 2775/UBND-NC', first: 'lào cai' },
  { query: 'Số: 2775/UBND-NC', first: 'lào cai' },
  { query: '2775 / UBND - NC', first: 'lào cai' },
  { query: '2775 ubnd nc', first: 'lào cai' },
  { query: 'công văn 2775', first: 'lào cai' },
  { query: 'ubnd-nc', first: 'lào cai' },
  { query: 'UBND-NC', first: 'lào cai' },
  { query: '"UBND-NC"', first: 'lào cai' },
  { query: '13/PĐTD-LĐLĐ', first: 'lai châu' },
  { query: '13/pdtd-ldld', first: 'lai châu' },
  { query: '13 /PĐTD-LĐLĐ', first: 'lai châu' },
  { query: 'PĐTD', first: 'lai châu' },
  { query: '419/LĐLĐ', first: 'trà vinh' },
  { query: '0419/LĐLĐ', first: 'trà vinh' },
  { query: '419', first: 'trà vinh' },
  { query: 'SCT-VP', first: 'công thương' },
  { query: '…/SCT-VP', first: 'công thương' },
  { query: 'vpubnd-tchc', first: 'văn phòng' },
  {
    query: '34-CT/TW',
    first: ['lai châu', 'công thương'],
    also: ['lai châu', 'công thương'],
    direct: '/van-ban/chi-thi-34-ct-tw-2014/',
  },
  {
    query: 'chỉ thị 34',
    first: ['lai châu', 'công thương'],
    also: ['lai châu', 'công thương'],
    page: '/van-ban/chi-thi-34-ct-tw-2014/',
  },
  { query: '5-CT/TW', direct: '/van-ban/chi-thi-05-ct-tw-2016/', first: 'lai châu' },
  { query: '1954/UBND-TH', first: 'công thương', direct: '/van-ban/cong-van-1954-ubnd-th-2023/' },
  { query: '06/2022/QH15', noMovement: true, direct: '/van-ban/luat-thi-dua-khen-thuong-2022/' },
  { query: '6/2022/qh15', noMovement: true, direct: '/van-ban/luat-thi-dua-khen-thuong-2022/' },
  { query: '17/KH-MTTQ-BTT', first: 'trà vinh', direct: '/van-ban/ke-hoach-17-kh-mttq-btt-2018/' },
  { query: 'nghị định 98', noMovement: true, page: '/van-ban/nghi-dinh-98-2023/' },
  { query: '2775/UBND-XX', first: 'lào cai', unknown: ['2775/UBND-XX'] },

  // Dates
  { query: '22/6/2022', first: 'lào cai' },
  { query: '22/06/2022', first: 'lào cai' },
  { query: '22-6-2022', first: 'lào cai' },
  { query: '22.06.2022', first: 'lào cai' },
  { query: '2022-06-22', first: 'lào cai' },
  { query: 'ngày 22 tháng 6 năm 2022', first: 'lào cai' },
  { query: 'ngay 22 thang 6 nam 2022', first: 'lào cai' },
  { query: '22 tháng 06/2022', first: 'lào cai' },
  { query: 'ban hành ngày 22/6/2022', first: 'lào cai' },
  { query: 'tháng 6 năm 2022', first: 'lào cai' },
  { query: '6/2022', first: 'lào cai' },
  { query: '06/4/2018', first: 'trà vinh' },
  { query: '6/4/2018', first: 'trà vinh' },
  { query: '26/6/2020', first: 'lai châu' },
  { query: 'tháng 6/2023', first: 'công thương' },
  { query: 'tháng 8/2022', first: 'văn phòng' },
  { query: 'quý 3 2022', first: 'văn phòng' },
  { query: 'quy III 2022', first: 'văn phòng' },
  { query: 'Quý III năm 2022', first: 'văn phòng' },
  { query: 'quý 3/2022', first: 'văn phòng' },
  { query: 'Q3 2022', first: 'văn phòng' },
  { query: 'năm 2019', first: ['trà vinh'], also: ['trà vinh'] },
  { query: '2018-2020', first: 'trà vinh' },
  { query: 'giai đoạn 2020 – 2025', first: 'lai châu' },
  {
    query: '2/9',
    first: ['văn phòng', 'lai châu'],
    also: ['văn phòng', 'lai châu'],
    page: '/su-kien/quoc-khanh/',
  },
  { query: '30/4/1975', first: 'lai châu' },
  { query: '30/10/2023', first: 'công thương' },

  // Places, then and now
  { query: 'Trà Vinh', first: 'trà vinh', direct: '/tinh/tinh-tra-vinh/' },
  { query: 'tra vinh', first: 'trà vinh', direct: '/tinh/tinh-tra-vinh/' },
  { query: 'Vĩnh Long', first: 'trà vinh', direct: '/tinh/tinh-vinh-long-2025/' },
  { query: 'tỉnh vĩnh long', first: 'trà vinh', direct: '/tinh/tinh-vinh-long-2025/' },
  { query: 'Bến Tre', noMovement: true, direct: '/tinh/tinh-ben-tre/' },
  { query: 'Yên Bái', noMovement: true, direct: '/tinh/tinh-yen-bai/' },
  { query: 'Hà Nội', noMovement: true, direct: '/tinh/thanh-pho-ha-noi/' },
  {
    query: 'Lào Cai',
    first: ['lào cai', 'văn phòng'],
    also: ['lào cai', 'văn phòng'],
    direct: '/tinh/tinh-lao-cai-2025/',
  },
  { query: 'lai chau', first: ['lai châu', 'công thương'], also: ['lai châu', 'công thương'] },
  { query: 'lai châu 2023', first: 'công thương' },
  { query: 'lào cai 2022', first: ['lào cai', 'văn phòng'], also: ['lào cai', 'văn phòng'] },
  { query: 'hòa bình', noMovement: true, direct: '/tinh/tinh-hoa-binh/' },

  // Bodies, written out and short
  { query: 'LĐLĐ', first: ['lai châu', 'trà vinh'], also: ['lai châu', 'trà vinh'] },
  { query: 'liên đoàn lao động', first: ['lai châu', 'trà vinh'], also: ['lai châu', 'trà vinh'] },
  { query: 'ldld', first: ['lai châu', 'trà vinh'], also: ['lai châu', 'trà vinh'] },
  { query: 'LĐLĐ tỉnh Trà Vinh', first: 'trà vinh' },
  { query: 'liên đoàn lao động trà vinh', first: 'trà vinh' },
  { query: 'Liên đoàn LĐ tỉnh Lai Châu', first: 'lai châu' },
  { query: 'công đoàn lai châu', first: 'lai châu' },
  { query: 'UBND tỉnh Lào Cai', first: 'lào cai', direct: '/co-quan/ubnd-tinh-lao-cai/' },
  {
    query: 'ủy ban nhân dân tỉnh lào cai',
    first: 'lào cai',
    direct: '/co-quan/ubnd-tinh-lao-cai/',
  },
  { query: 'uỷ ban nhân dân lào cai', first: 'lào cai' },
  { query: 'văn phòng ubnd lào cai', first: 'văn phòng' },
  { query: 'VPUBND', first: 'văn phòng' },
  { query: 'văn phòng ủy ban nhân dân tỉnh lào cai', first: 'văn phòng' },
  { query: 'sct', first: 'công thương', direct: '/co-quan/so-cong-thuong-tinh-lai-chau/' },
  { query: 'sở công thương', first: 'công thương' },
  { query: 'công thương lai châu', first: 'công thương' },
  {
    query: 'so cong thuong tinh lai chau',
    first: 'công thương',
    direct: '/co-quan/so-cong-thuong-tinh-lai-chau/',
  },
  { query: 'MTTQ', first: 'trà vinh' },
  { query: 'mặt trận tổ quốc', first: 'trà vinh' },
  { query: 'TĐKT', also: ['lai châu', 'công thương'] },
  {
    query: 'cnvclđ',
    first: ['lai châu', 'trà vinh', 'lào cai'],
    also: ['lai châu', 'trà vinh', 'lào cai'],
  },
  {
    query: 'công nhân viên chức lao động',
    first: ['lào cai', 'lai châu', 'trà vinh'],
    also: ['lào cai', 'lai châu', 'trà vinh'],
  },
  { query: 'Trịnh Xuân Trường', first: 'lào cai' },
  { query: 'tran trung truyen', first: 'trà vinh' },
  { query: 'hoàng văn trinh', first: 'lai châu' },

  // Phrases and slogans, whole and half-remembered
  { query: '"đoàn kết sáng tạo"', first: 'trà vinh' },
  { query: '“lao động giỏi, lao động sáng tạo”', first: 'lào cai', also: ['lai châu'] },
  { query: '"lao động giỏi" lào cai', first: 'lào cai' },
  { query: '"thi đua là yêu nước"', first: ['lào cai', 'lai châu'], also: ['lào cai', 'lai châu'] },
  {
    query: 'yêu nước thì phải thi đua',
    first: ['lào cai', 'lai châu'],
    also: ['lào cai', 'lai châu'],
  },
  {
    query: 'năng suất chất lượng hiệu quả',
    first: ['lào cai', 'trà vinh'],
    also: ['lào cai', 'trà vinh'],
  },
  { query: 'hội nhập quốc tế', first: 'trà vinh' },
  { query: 'xanh sạch đẹp', first: 'lai châu' },
  { query: 'xanh - sạch - đẹp', first: 'lai châu' },
  { query: 'khát vọng xây dựng cuộc sống ấm no hạnh phúc', first: 'công thương' },
  { query: 'lập thành tích chào mừng 115 năm thành lập tỉnh', first: 'công thương' },
  { query: '20 năm chia tách tỉnh', first: 'công thương' },
  { query: 'bác hồ gửi thư', first: 'công thương' },
  { query: 'hoàn thành xuất sắc nhiệm vụ', first: 'văn phòng' },
  { query: 'văn nghệ thể thao', first: 'văn phòng' },
  {
    query: 'nói không với tiêu cực',
    first: 'lai châu',
    direct: '/ten-phong-trao/noi-khong-voi-tieu-cuc/',
  },
  { query: 'học tập và làm theo bác', also: ['lào cai', 'công thương', 'văn phòng'] },
  { query: 'nông thôn mới', also: ['lai châu', 'trà vinh', 'công thương'] },
  { query: 'giải phóng miền nam', first: 'lai châu', page: '/su-kien/giai-phong-mien-nam/' },
  { query: 'sáng tạo việt', first: 'trà vinh' },

  // Whole questions
  { query: 'phong trào thi đua của tỉnh Lào Cai về chuyển đổi số', first: 'lào cai' },
  {
    query: 'các phong trào ở Lai Châu',
    first: ['lai châu', 'công thương'],
    also: ['lai châu', 'công thương'],
  },
  { query: 'báo cáo 15/12', first: 'trà vinh' },
  { query: 'thi đua đặc biệt', first: 'công thương' },

  // Slips
  { query: 'lao dông giổi', first: 'lào cai' },
  { query: 'tra vihn', first: 'trà vinh', readAs: 'Trà Vinh', unknown: ['vihn'] },
  { query: 'đoan kêt sang tao', first: 'trà vinh' },
  { query: 'lao dong goi', first: 'lào cai' },
  { query: 'laocai', first: ['lào cai', 'văn phòng'], readAs: 'Lào Cai', unknown: ['laocai'] },
  { query: 'lai chua', first: ['lai châu', 'công thương'] },
  { query: 'doan kte sang tao', first: 'trà vinh', unknown: ['kte'] },
  { query: 'coong thuong lai chau', first: 'công thương', unknown: ['coong'] },
  { query: 'hội nhâp quốc tê', first: 'trà vinh' },
  { query: 'lào cai xyzzy', first: ['lào cai', 'văn phòng'], unknown: ['xyzzy'] },
  { query: 'tra vin', first: 'trà vinh', direct: '/tinh/tinh-tra-vinh/' },
  { query: 'xyzzy qwrtp', noMovement: true, unknown: ['xyzzy', 'qwrtp'] },

  // Found hard in trials
  {
    query: 'cuộc vận động người việt nam dùng hàng việt',
    page: '/ten-phong-trao/nguoi-viet-nam-uu-tien-dung-hang-viet-nam/',
  },
  {
    query: 'người tốt việc tốt',
    first: ['văn phòng', 'lai châu'],
    also: ['văn phòng', 'lai châu'],
  },
  {
    query: 'phòng chống tham nhũng',
    first: ['công thương', 'văn phòng'],
    also: ['công thương', 'văn phòng'],
  },
  { query: 'ATVSLĐ', first: 'lào cai', also: ['lai châu'] },
  {
    query: 'thành lập đảng bộ tỉnh',
    first: 'công thương',
    page: '/su-kien/thanh-lap-dang-bo-tinh-lai-chau/',
  },
  { query: '115 năm', first: 'công thương' },
  { query: '75 năm quốc khánh', first: 'lai châu' },
  { query: 'cách mạng tháng 8', first: 'lai châu', direct: '/su-kien/cach-mang-thang-tam/' },
  { query: 'CMT8', first: 'lai châu', direct: '/su-kien/cach-mang-thang-tam/' },
  { query: 'đại hội xiii', first: 'lai châu' },
  { query: 'đại hội đảng lần thứ 13', first: 'lai châu' },
  { query: 'bầu cử quốc hội', first: 'lai châu', page: '/su-kien/bau-cu-quoc-hoi/' },
  { query: 'nghị quyết đại hội đảng bộ tỉnh lào cai', first: 'văn phòng' },
  {
    query: 'luật thi đua khen thưởng 2003',
    first: 'lai châu',
    direct: '/van-ban/luat-thi-dua-khen-thuong-2003/',
  },
  { query: 'nghị quyết 202', noMovement: true, page: '/van-ban/nghi-quyet-202-2025-qh15/' },
  { query: 'Số: 419 /LĐLĐ', first: 'trà vinh' },
  { query: 'ubnd lao cai 2022', first: 'lào cai' },
  {
    query: 'vp ubnd tinh lao cai',
    first: 'văn phòng',
    direct: '/co-quan/van-phong-ubnd-tinh-lao-cai/',
  },
  { query: 'giam doc so cong thuong', first: 'công thương' },
  { query: 'chủ tịch ubnd tỉnh lào cai', first: 'lào cai' },
  { query: 'phan quoc nghia chánh văn phòng', first: 'văn phòng' },
  { query: '98%', first: 'văn phòng' },
  { query: '100% tập thể', first: 'văn phòng' },
  { query: 'chỉ tiêu 70%', first: 'văn phòng' },
  { query: 'mái ấm công đoàn', first: 'lai châu' },
  { query: 'OCOP', first: 'công thương' },
  { query: 'TRÀ VINH 2018', first: 'trà vinh' },
  { query: 'vinh long 2018', first: 'trà vinh' },
  { query: 'tỉnh Vĩnh Long phong trào công đoàn', first: 'trà vinh' },
  { query: 'TP.HCM', noMovement: true, direct: '/tinh/thanh-pho-ho-chi-minh-2025/' },
  { query: 'tphcm', noMovement: true, direct: '/tinh/thanh-pho-ho-chi-minh-2025/' },
  { query: 'sài gòn', noMovement: true, direct: '/tinh/thanh-pho-ho-chi-minh-2025/' },
  { query: 'BR-VT', noMovement: true, direct: '/tinh/tinh-ba-ria-vung-tau/' },
  { query: 'đắc lắc', noMovement: true, direct: '/tinh/tinh-dak-lak-2025/' },
  { query: 'daklak', noMovement: true, direct: '/tinh/tinh-dak-lak-2025/' },
  { query: 'Bắc Cạn', noMovement: true, direct: '/tinh/tinh-bac-kan/' },
  { query: 'thừa thiên huế', noMovement: true, direct: '/tinh/thanh-pho-hue/' },
  { query: 'dự thảo', first: ['công thương', 'văn phòng'], also: ['công thương', 'văn phòng'] },
  { query: 'KT-XH', also: ['lào cai', 'văn phòng'] },
  { query: 'mtttq', first: 'trà vinh', unknown: ['mtttq'] },
  { query: 'lào kai', first: ['lào cai', 'văn phòng'], unknown: ['kai'] },
  { query: 'chiến sĩ thi đua', unknown: ['chiến sĩ thi đua'] },
  { query: '12/12/1953', first: 'công thương', page: '/su-kien/bac-ho-gui-thu-cho-lai-chau/' },
  { query: 'ngày 15/12 hàng năm', first: 'trà vinh' },
  { query: 'tháng 7 đến tháng 9 năm 2022', first: 'văn phòng' },
];
