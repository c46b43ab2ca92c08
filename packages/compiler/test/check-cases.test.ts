import { describe, expect, it } from 'vitest';
import { codesIn, findingsIn } from './examined.ts';

/** A movement of 2023 with the given lines, and other files beside it. */
const movement = (lines: string, others: Record<string, string> = {}): Record<string, string> => ({
  ...others,
  'a.thidua': `phong trào thi-đua-2023 "Thi đua năm 2023"\n${
    /^cơ quan ban hành/m.test(lines) ? '' : 'cơ quan ban hành "Sở Y tế tỉnh A"\n'
  }${/^thời gian/m.test(lines) ? '' : 'thời gian năm 2023\n'}${lines}\n`,
});

const issuer = (fields: string, id = 'sở-y-tế-tỉnh-a', name = 'Sở Y tế tỉnh A'): string =>
  `cơ quan ${id} "${name}" {\n${fields}\n}\n`;

type Case = readonly [what: string, files: Record<string, string>, codes: readonly string[]];

function cases(title: string, list: readonly Case[]): void {
  describe(title, () => {
    it.each(list)('%s', (_what, files, codes) => {
      expect(codesIn(files)).toEqual(codes);
    });
  });
}

cases('dates', [
  [
    'a phase that ends first',
    movement('đợt\n  1. "Đợt 1" từ 05/06/2023 đến 01/06/2023'),
    ['TD0102'],
  ],
  [
    'a name of a body that ends before it begins',
    { 'b.thidua': issuer('tên "Ty Y tế" từ 1980 đến 1975') },
    ['TD0102'],
  ],
  ['one day is a period', movement('thời gian từ 01/06/2023 đến 01/06/2023'), []],
  [
    'issued in the month in which it ends',
    movement('tình trạng dự thảo\nngày …/6/2023\nthời gian từ 01/01/2023 đến 15/06/2023'),
    [],
  ],
  [
    'issued in the month after it ends',
    movement('tình trạng dự thảo\nngày …/7/2023\nthời gian từ 01/01/2023 đến 15/06/2023'),
    ['TD0103'],
  ],
  [
    'from issue to a day already past is told once',
    movement('ngày 05/07/2023\nthời gian từ ngày ban hành đến 30/06/2023'),
    ['TD0103'],
  ],
  [
    '90 days, the first counted',
    movement('thời gian từ 01/10/2023 đến 29/12/2023, trong 90 ngày'),
    [],
  ],
  [
    '90 days, the first not counted',
    movement('thời gian từ 01/10/2023 đến 30/12/2023, trong 90 ngày'),
    [],
  ],
  [
    '90 days for a quarter by its months',
    movement('thời gian từ 10/2023 đến 12/2023, trong 90 ngày'),
    [],
  ],
  ['five years for six', movement('thời gian từ 2021 đến 2026, trong 5 năm'), ['TD0104']],
  [
    'five years and a half, from issue',
    movement('ngày 26/06/2020\nthời gian từ ngày ban hành đến 31/12/2025, trong 5 năm'),
    [],
  ],
]);

const nationalDay = 'sự kiện quốc-khánh "Quốc khánh" {\n  ngày 02/09/1945\n  hằng năm\n}\n';

cases('celebrations', [
  [
    'a count from the registry’s origin',
    movement('chào mừng\n  - quốc-khánh 77 năm ngày 02/09/2023', { 'b.thidua': nationalDay }),
    ['TD0105'],
  ],
  [
    'a count without a day, of the year after',
    movement('chào mừng\n  - quốc-khánh 79 năm', { 'b.thidua': nationalDay }),
    [],
  ],
  [
    'a count without a day, of no year that fits',
    movement('chào mừng\n  - quốc-khánh 70 năm', { 'b.thidua': nationalDay }),
    ['TD0105'],
  ],
  [
    'a yearly day without a year',
    movement('ngày 05/10/2023\nchào mừng\n  - quốc-khánh', { 'b.thidua': nationalDay }),
    [],
  ],
  [
    'a day in the month of issue of a draft',
    movement('tình trạng dự thảo\nngày …/5/2023\nchào mừng\n  - "Ngày" ngày 07/05/2023'),
    [],
  ],
  [
    'a year, when issued in it',
    movement('ngày 05/10/2023\nchào mừng\n  - "Năm du lịch" ngày 2023'),
    [],
  ],
  ['the last day of the period', movement('chào mừng\n  - "Ngày" ngày 31/12/2023'), []],
]);

const elections = `sự kiện bầu-cử-hội-đồng "Bầu cử hội đồng" {
  kỳ XIV ngày 22/05/2016 nhiệm kỳ 2016 - 2021
  kỳ XV ngày 23/05/2021 nhiệm kỳ 2021 - 2026
  kỳ XVI ngày 15/03/2026 nhiệm kỳ 2026 - 2031
}
`;
const celebrating = (line: string, period: string): Record<string, string> =>
  movement(`ngày 26/06/2020\nthời gian ${period}\nchào mừng\n${line}`, { 'b.thidua': elections });

cases('ordinals', [
  [
    'one past, another in the period',
    celebrating('  - bầu-cử-hội-đồng khóa XIV', 'giai đoạn 2020 - 2025'),
    ['TD0110'],
  ],
  [
    'one past, the term of another beside it',
    celebrating(
      '  - bầu-cử-hội-đồng khóa XIV\n  - "Bầu cử" nhiệm kỳ 2026 - 2031',
      'giai đoạn 2020 - 2025',
    ),
    ['TD0110'],
  ],
  [
    'one past, nothing else fits',
    celebrating('  - bầu-cử-hội-đồng khóa XIV', 'năm 2020'),
    ['TD0107'],
  ],
  [
    'one past, and its own term stated',
    celebrating('  - bầu-cử-hội-đồng khóa XIV nhiệm kỳ 2016 - 2021', 'giai đoạn 2020 - 2025'),
    ['TD0107'],
  ],
  ['one to come', celebrating('  - bầu-cử-hội-đồng khóa XV', 'giai đoạn 2020 - 2025'), []],
  [
    'one that the registry does not have',
    celebrating('  - bầu-cử-hội-đồng khóa XX', 'giai đoạn 2020 - 2025'),
    [],
  ],
]);

const act = (date: string): string =>
  `văn bản chỉ-thị-12 "Chỉ thị 12" {\n  tên loại "Chỉ thị"\n  ngày ${date}\n}\n`;

cases('citations', [
  [
    'the registry dates the act later',
    movement('ngày 10/01/2023\ncăn cứ chỉ-thị-12', { 'b.thidua': act('20/02/2023') }),
    ['TD0108'],
  ],
  [
    'of the same month',
    movement('ngày 10/01/2023\ncăn cứ chỉ-thị-12', { 'b.thidua': act('1/2023') }),
    [],
  ],
  [
    'a resolution looked forward to',
    movement('ngày 10/01/2023\nnhằm thực hiện chỉ-thị-12', { 'b.thidua': act('20/02/2023') }),
    [],
  ],
  [
    'an act that replaces a later one',
    {
      'b.thidua': `${act('20/02/2023')}văn bản chỉ-thị-11 "Chỉ thị 11" {\n  ngày 10/01/2023\n  thay thế chỉ-thị-12\n}\n`,
    },
    ['TD0108'],
  ],
]);

cases('ends bound to a day', [
  ['issue, dated', movement('ngày 10/01/2023\nthời gian từ ngày ban hành đến 31/12/2023'), []],
  ['issue, without a date', movement('thời gian từ ngày ban hành đến 31/12/2023'), ['TD0109']],
  [
    'an event without a day',
    movement('thời gian từ 01/01/2023 đến "Đại hội Công đoàn tỉnh A"'),
    ['TD0109'],
  ],
]);

const named = (fields: string, lines: string): Record<string, string> =>
  movement(`cơ quan ban hành sở-y-tế-tỉnh-a\n${lines}`, { 'b.thidua': issuer(fields) });

cases('issuers at their date', [
  ['not yet established', named('thành lập 01/03/2023', 'ngày 10/01/2023'), ['TD0205']],
  ['established in that year', named('thành lập 2023', 'ngày 10/01/2023'), []],
  ['abolished before', named('giải thể ngày 01/01/2022', 'ngày 10/01/2023'), ['TD0205']],
  [
    'functions moved elsewhere, itself still there',
    named('chuyển chức năng sang sở-y-tế-tỉnh-a ngày 01/01/2022', 'ngày 10/01/2023'),
    [],
  ],
  ['no date, no finding', named('giải thể ngày 01/01/2022', ''), []],
  [
    'an old abbreviation before the change',
    named(
      'ký hiệu "SYT" đến 2022\n  ký hiệu "SYTT" từ 2023',
      'số 12/SYT-VP\nngày 10/06/2022\nthời gian năm 2022',
    ),
    [],
  ],
  [
    'an old abbreviation after it',
    named('ký hiệu "SYT" đến 2022\n  ký hiệu "SYTT" từ 2023', 'số 12/SYT-VP\nngày 10/06/2023'),
    ['TD0206'],
  ],
  [
    'an old name in whose name it is launched',
    named(
      'tên "Ty Y tế tỉnh A" đến 2000\n  tên "Sở Y tế tỉnh A" từ 2001',
      'ngày 10/01/2023\nchủ thể phát động "Giám đốc Ty Y tế tỉnh A"',
    ),
    ['TD0206'],
  ],
]);

const recipients = (...names: string[]): Record<string, string> =>
  movement(`nơi nhận\n${names.map((name) => `  - "${name}"`).join('\n')}`);

cases('spellings', [
  ['a mark lost in a word', recipients('Ban Dân vận tỉnh A', 'Ban Dân vận tinh A'), ['TD0207']],
  ['another place of the tone', recipients('Văn phòng Tỉnh ủy', 'Văn phòng Tỉnh uỷ'), ['TD0207']],
  ['capitals', recipients('Ban Chấp hành Công đoàn', 'Ban chấp hành Công đoàn'), ['TD0207']],
  [
    'two communes apart by a mark',
    recipients('Ủy ban nhân dân xã Bản Lang', 'Ủy ban nhân dân xã Bản Lăng'),
    [],
  ],
  ['two ordinals', recipients('Đại hội Đảng bộ lần thứ XIV', 'Đại hội Đảng bộ lần thứ XV'), []],
  ['two years', recipients('Hội đồng thi đua năm 2022', 'Hội đồng thi đua năm 2023'), []],
  ['descriptions of groups', recipients('Các cấp công đoàn', 'Các cấp Công đoàn'), []],
  ['a first capital', recipients('Công đoàn cơ sở trực thuộc', 'công đoàn cơ sở trực thuộc'), []],
  [
    'a programme between quotes',
    movement(
      'nội dung\n  1. "Phong trào “Lao động giỏi, lao động sáng tạo”"\n  2. "Gắn với “Lao động giỏi, Lao động sáng tạo”"',
    ),
    ['TD0207'],
  ],
]);

const numbered = (fields: string, number: string, date = '10/06/2023'): Record<string, string> =>
  named(fields, `số ${number}\nngày ${date}\nthời gian năm ${date.slice(-4)}`);

cases('document numbers', [
  [
    'a Party paper in the State’s form',
    numbered('ngành đảng\n  ký hiệu "TU"', '12/KH-TU'),
    ['TD0301'],
  ],
  ['a Party paper', numbered('ngành đảng\n  ký hiệu "TU"', '12-KH/TU'), []],
  [
    'a State paper with a hyphen',
    numbered('ngành nhà nước\n  ký hiệu "SYT"', '12-KH/SYT'),
    ['TD0301'],
  ],
  [
    'an old State paper with a hyphen',
    numbered('ngành nhà nước\n  ký hiệu "SYT"', '12-KH/SYT', '10/06/1990'),
    [],
  ],
  ['a union letter', numbered('ngành công đoàn\n  ký hiệu "LĐLĐ"', '9/LĐLĐ'), []],
  ['no abbreviation known', numbered('ngành nhà nước', '12/KH-SXD'), []],
  ['another body’s abbreviation', numbered('ký hiệu "SYT"', '12/KH-SXD'), ['TD0302']],
  [
    'a letter that names a kind',
    numbered('ký hiệu "SYT"', '12/KH-SYT\ntên loại "Công văn"'),
    ['TD0306'],
  ],
  [
    'a plan without its kind',
    numbered('ký hiệu "SYT"', '12/SYT-VP\ntên loại "Kế hoạch"'),
    ['TD0306'],
  ],
  ['a joint plan', numbered('ký hiệu "SYT"', '12/KHLT-SYT\ntên loại "Kế hoạch"'), []],
  [
    'a kind without an abbreviation',
    numbered('ký hiệu "SYT"', '12/PĐTD-SYT\ntên loại "Phát động"'),
    [],
  ],
]);

cases('blanks and required parts', [
  [
    'a blank day of a document stated as issued',
    movement('tình trạng đã ban hành\nngày …/6/2023'),
    ['TD0303'],
  ],
  ['lost in the source is no blank', movement('số không rõ\nngày không rõ'), []],
  ['a blank end', movement('thời gian từ 01/01/2023 đến …'), ['TD0303']],
  [
    'a draft of 2024 without its day',
    movement('tình trạng dự thảo\nngày …/6/2024\nthời gian năm 2024'),
    [],
  ],
  [
    'a draft that was given up',
    movement('tình trạng đã hủy vì "Không phát động nữa"\nngày …/6/2023'),
    [],
  ],
  ['a document of 2023 is under the old law', movement('ngày 29/12/2023'), []],
  [
    'a line that cannot be read is not missing too',
    { 'a.thidua': 'phong trào thi-đua-2023 "Thi đua"\ncơ quan ban hành "Sở"\nthời gian từ\n' },
    ['TD0018'],
  ],
]);

const facts =
  'dữ kiện hoàn-thành "Hoàn thành" {\n  kiểu đúng sai\n}\ndữ kiện thu-nhập "Thu nhập" {\n  kiểu số\n}\n';
const target = (rule: string): Record<string, string> =>
  movement(`đối tượng\n  cá nhân công-chức "Công chức"\nchỉ tiêu\n  1. "Chỉ tiêu"${rule}`, {
    'b.thidua': facts,
  });

cases('targets', [
  ['above a plan', target(' : thu-nhập ≥ 105% của thu-nhập kế hoạch'), []],
  [
    'above all, within an inner share',
    target(' : 98% công-chức có hoàn-thành, trong đó 120% của số đó có hoàn-thành'),
    ['TD0401'],
  ],
  ['made of points', target('\n     a) "Điểm a" : định tính\n     b) "Điểm b" : định tính'), []],
  [
    'a point without a rule',
    target('\n     a) "Điểm a" : định tính\n     b) "Điểm b"'),
    ['TD0403'],
  ],
  ['deferred', target(' : chờ hướng dẫn của "Sở Y tế tỉnh A"'), ['TD0404']],
  [
    'deferred, and given since',
    target(' : chờ hướng dẫn của "Sở Y tế tỉnh A"\n     : 98% công-chức có hoàn-thành'),
    [],
  ],
]);

describe('an inner share', () => {
  it('gets its fixes at its own place, where another has its base', () => {
    const files = target(
      ' : 98% công-chức có hoàn-thành, trong đó 70% của số đó có hoàn-thành, trong đó ít nhất 10% có hoàn-thành',
    );
    const text = files['a.thidua'] ?? '';
    const open = findingsIn(files).filter(({ code }) => code === 'TD0402');
    expect(open.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      'trong đó ít nhất 10%',
    ]);
  });
});

const other = (id: string, lines: string): string =>
  `phong trào ${id} "Phong trào ${id}"\ncơ quan ban hành "Ủy ban nhân dân tỉnh A"\n${lines}\n`;

cases('movements that depend on each other', [
  [
    'a part longer than the whole',
    movement('gồm các phong trào phần-một', {
      'b.thidua': other('phần-một', 'thời gian giai đoạn 2023 - 2024'),
    }),
    ['TD0602'],
  ],
  [
    'a phase that begins before',
    movement(
      'thời gian từ 01/02/2023 đến 31/12/2023\nđợt\n  1. "Đợt 1" từ 01/01/2023 đến 31/03/2023',
    ),
    ['TD0602'],
  ],
  [
    'a parent whose time is not known',
    movement('hưởng ứng cấp-trên', {
      'b.thidua': other('cấp-trên', 'thời gian từ không rõ đến không rõ'),
    }),
    [],
  ],
  ['itself', movement('tiếp nối thi-đua-2023'), ['TD0603']],
  [
    'up and down is no circle',
    movement('hưởng ứng cấp-trên', {
      'b.thidua': other('cấp-trên', 'thời gian năm 2023\ngồm các phong trào thi-đua-2023'),
    }),
    [],
  ],
  [
    'three in a circle',
    movement('tiếp nối phần-một', {
      'b.thidua': other('phần-một', 'thời gian năm 2023\nthay thế phần-hai'),
      'c.thidua': other('phần-hai', 'thời gian năm 2023\ntiếp nối thi-đua-2023'),
    }),
    ['TD0603'],
  ],
]);
