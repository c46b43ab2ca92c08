import { foldedWords } from './fold.ts';

/**
 * Abbreviations and the words they stand for. First the short form, by which the index knows them all;
 * then its other short forms and the words written out, the usual wording first among those. Folded
 * when read, so marks and case are for people. A short form must not be a Vietnamese syllable.
 */
const table: readonly (readonly [short: string, usual: string, ...others: string[]])[] = [
  // Bodies
  ['UBND', 'Ủy ban nhân dân', 'UBNDT'],
  ['HĐND', 'Hội đồng nhân dân'],
  ['VPUBND', 'Văn phòng UBND', 'Văn phòng Ủy ban nhân dân', 'VP UBND'],
  ['MTTQ', 'Mặt trận Tổ quốc', 'MTTQVN', 'Mặt trận Tổ quốc Việt Nam'],
  ['UBMTTQ', 'Ủy ban MTTQ', 'Ủy ban Mặt trận Tổ quốc', 'UB MTTQ'],
  ['LĐLĐ', 'Liên đoàn Lao động', 'Liên đoàn LĐ'],
  ['TLĐLĐVN', 'Tổng Liên đoàn Lao động Việt Nam', 'Tổng LĐLĐ Việt Nam', 'TLĐ', 'Tổng LĐLĐ'],
  ['CĐCS', 'Công đoàn cơ sở', 'Công đoàn CS'],
  ['BCH', 'Ban Chấp hành'],
  ['BTV', 'Ban Thường vụ'],
  ['TCHC', 'Tổ chức Hành chính', 'Tổ chức - Hành chính'],
  ['CSPL', 'Chính sách Pháp luật', 'Chính sách - Pháp luật'],
  ['PTTH', 'Phát thanh Truyền hình', 'PT-TH'],
  ['ĐTNCS', 'Đoàn Thanh niên Cộng sản', 'TNCS'],
  ['LHPN', 'Liên hiệp Phụ nữ', 'Hội LHPN'],
  ['CCB', 'Cựu Chiến binh'],
  ['CTĐ', 'Chữ thập đỏ'],
  // Departments, by the symbols that stand in document numbers
  ['SCT', 'Sở Công Thương'],
  ['SNV', 'Sở Nội vụ'],
  ['SYT', 'Sở Y tế'],
  ['SGDĐT', 'Sở Giáo dục và Đào tạo', 'Sở GD&ĐT', 'Sở GDĐT'],
  ['SNNPTNT', 'Sở Nông nghiệp và Phát triển nông thôn', 'Sở NN&PTNT'],
  ['SNNMT', 'Sở Nông nghiệp và Môi trường'],
  ['STNMT', 'Sở Tài nguyên và Môi trường', 'Sở TN&MT', 'Sở TNMT'],
  ['SKHCN', 'Sở Khoa học và Công nghệ', 'Sở KH&CN', 'Sở KHCN'],
  ['SVHTTDL', 'Sở Văn hóa Thể thao và Du lịch', 'Sở VHTT&DL', 'Sở VHTTDL'],
  ['SLĐTBXH', 'Sở Lao động Thương binh và Xã hội', 'Sở LĐTBXH', 'Sở LĐ-TB&XH'],
  ['SKHĐT', 'Sở Kế hoạch và Đầu tư', 'Sở KH&ĐT', 'Sở KHĐT'],
  ['SGTVT', 'Sở Giao thông vận tải', 'Sở GTVT'],
  ['SXD', 'Sở Xây dựng'],
  ['STC', 'Sở Tài chính'],
  ['STP', 'Sở Tư pháp'],
  // People
  [
    'CNVCLĐ',
    'công nhân, viên chức, lao động',
    'công nhân, viên chức và lao động',
    'công nhân viên chức lao động',
    'công nhân, viên chức, người lao động',
    'công nhân, viên chức và người lao động',
    'CNVC-LĐ',
    'CNVC lao động',
  ],
  ['CNVC', 'công nhân, viên chức', 'công nhân viên chức'],
  ['CBCCVC', 'cán bộ, công chức, viên chức', 'CBCC,VC', 'CBCC-VC'],
  ['CCVC', 'công chức, viên chức'],
  ['NLĐ', 'người lao động'],
  ['ĐVNLĐ', 'đoàn viên, người lao động'],
  // Emulation
  ['TĐKT', 'thi đua, khen thưởng', 'thi đua và khen thưởng'],
  ['LĐTT', 'lao động tiên tiến'],
  ['LĐXS', 'lao động xuất sắc'],
  ['TTLĐTT', 'tập thể lao động tiên tiến', 'tập thể LĐTT'],
  ['TTLĐXS', 'tập thể lao động xuất sắc', 'tập thể LĐXS'],
  ['HCLĐ', 'Huân chương Lao động'],
  ['BKTTG', 'Bằng khen của Thủ tướng Chính phủ', 'Bằng khen Thủ tướng'],
  ['CSTĐ', 'chiến sĩ thi đua'],
  ['CSTĐCS', 'chiến sĩ thi đua cơ sở'],
  ['CSTĐTQ', 'chiến sĩ thi đua toàn quốc'],
  ['NTM', 'nông thôn mới'],
  ['ATVSLĐ', 'an toàn, vệ sinh lao động'],
  // Subjects
  ['KTXH', 'kinh tế - xã hội', 'KT-XH'],
  ['CCHC', 'cải cách hành chính'],
  ['CNTT', 'công nghệ thông tin'],
  ['CĐS', 'chuyển đổi số'],
  ['KHKT', 'khoa học kỹ thuật', 'khoa học - kỹ thuật'],
  ['KHCN', 'khoa học công nghệ', 'khoa học và công nghệ', 'KH&CN'],
  ['PCTN', 'phòng chống tham nhũng'],
  ['TDTT', 'thể dục thể thao'],
  ['BVMT', 'bảo vệ môi trường'],
  ['ANTT', 'an ninh trật tự'],
  ['BHXH', 'bảo hiểm xã hội'],
  ['SXKD', 'sản xuất kinh doanh'],
  ['CNH', 'công nghiệp hóa'],
  ['HĐH', 'hiện đại hóa'],
  ['XHCN', 'xã hội chủ nghĩa'],
  // Places and names
  ['TPHCM', 'thành phố Hồ Chí Minh', 'TP.HCM', 'TP Hồ Chí Minh', 'TP. HCM', 'Sài Gòn'],
  ['BRVT', 'Bà Rịa - Vũng Tàu', 'BR-VT'],
  ['TTH', 'Thừa Thiên Huế', 'TT-Huế', 'Thừa Thiên - Huế'],
  ['Đắklắk', 'Đắk Lắk', 'Đắc Lắc', 'Đắc Lắk'],
  ['Đắknông', 'Đắk Nông', 'Đắc Nông'],
  ['Kontum', 'Kon Tum', 'Công Tum'],
  ['Bắckạn', 'Bắc Kạn', 'Bắc Cạn'],
  ['BTTTT', 'Bộ Thông tin và Truyền thông', 'Bộ TT&TT', 'Bộ TTTT'],
  ['TW', 'Trung ương', 'TƯ'],
  ['HCM', 'Hồ Chí Minh'],
  ['CMT8', 'Cách mạng Tháng Tám', 'CMTT', 'Cách mạng Tháng 8'],
];

type Form = {
  readonly words: readonly string[];
  readonly short: string;
  readonly usual: readonly string[];
};

const shortOf = (text: string): string => foldedWords(text).join('');

const formsByFirstWord = new Map<string, Form[]>();
const usualByShort = new Map<string, readonly string[]>();

for (const [first, usual, ...others] of table) {
  const short = shortOf(first);
  const usualWords = foldedWords(usual);
  usualByShort.set(short, usualWords);
  for (const text of [first, usual, ...others]) {
    const words = foldedWords(text);
    const [head] = words;
    if (head === undefined) continue;
    const forms = formsByFirstWord.get(head) ?? [];
    forms.push({ words, short, usual: usualWords });
    formsByFirstWord.set(head, forms);
  }
}
for (const forms of formsByFirstWord.values()) {
  forms.sort((a, b) => b.words.length - a.words.length);
}

const formAt = (words: readonly string[], at: number): Form | undefined =>
  formsByFirstWord
    .get(words[at] ?? '')
    ?.find((form) => form.words.every((word, offset) => words[at + offset] === word));

/** Folded words with every known wording put into its short form: `uy ban nhan dan` is `ubnd`. */
export function shorten(words: readonly string[]): string[] {
  let before = [...words];
  // A short form may complete a longer wording (`văn phòng` + `ubnd`), so until nothing changes. Each
  // round that changes something has fewer words or fewer other spellings, so this ends.
  for (;;) {
    const after: string[] = [];
    for (let at = 0; at < before.length; ) {
      const form = formAt(before, at);
      after.push(form?.short ?? before[at] ?? '');
      at += form?.words.length ?? 1;
    }
    if (after.join(' ') === before.join(' ')) return after;
    before = after;
  }
}

/** Folded words with every short form written out in its usual wording. */
export function writeOut(words: readonly string[]): string[] {
  const out: string[] = [];
  for (let at = 0; at < words.length; ) {
    const form = formAt(words, at);
    // Only what is shorter than its wording is written out: `uỷ ban nhân dân` stays as it is.
    if (form !== undefined && form.words.length < form.usual.length) {
      out.push(...form.usual.flatMap((word) => usualByShort.get(word) ?? [word]));
    } else {
      out.push(...words.slice(at, at + (form?.words.length ?? 1)));
    }
    at += form?.words.length ?? 1;
  }
  return out;
}

/** The usual wording of a short form, folded; `undefined` where the word is none. */
export function usualWordingOf(short: string): readonly string[] | undefined {
  return usualByShort.get(short);
}

/** The short forms of the table, for the tests that keep it free of real syllables. */
export function shortForms(): string[] {
  return [...usualByShort.keys()];
}
