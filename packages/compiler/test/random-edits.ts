// Small files that refer to each other, and edits of them.
import fc from '@thidua/tooling/properties';

// Few names, shared between kinds, so that edits make and mend duplicates, wrong kinds and missing names.
const name = fc.constantFrom('tên-một', 'tên-hai', 'tên-ba', 'tến-ba', 'phong-trào-một', 'tên-bốn');
const label = fc.constantFrom('Sở Y tế', 'Sở Nội vụ', 'Ngày hội');
const day = fc.constantFrom('01/02/2020', '15/06/2021', '30/11/2022', '31/02/2021', '2021');
const reference = fc.oneof({ weight: 4, arbitrary: name }, fc.constant('"Một nơi khác"'));

const lines = (...parts: fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc
    .tuple(...parts.map((part) => fc.option(part, { nil: '' })))
    .map((chosen) => chosen.filter((line) => line !== '').join('\n'));

const entry = (keyword: string, ...fields: fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc
    .tuple(name, label, lines(...fields))
    .map(([id, words, body]) => `${keyword} ${id} "${words}" {\n${body}\n}`);

const issuer = entry(
  'cơ quan',
  fc.constantFrom('ký hiệu "SYT"', 'ký hiệu "SNV"'),
  day.map((from) => `tên "Sở cũ" từ 01/01/2000 đến ${from}`),
  reference.map((parent) => `trực thuộc ${parent}`),
  name.map((area) => `địa bàn ${area}`),
  name.map((other) => `sáp nhập vào ${other} ngày 01/01/2022`),
);
const unit = entry(
  'đơn vị hành chính',
  name.map((other) => `hợp nhất thành ${other} ngày 01/07/2025`),
  name.map((event) => `hiệu lực từ ${event}`),
  fc.constantFrom('tên "Tỉnh cũ" đến 01/01/2021', 'tên khác "Tỉnh"'),
);
const event = entry(
  'sự kiện',
  day.map((date) => `ngày ${date}`),
  fc.constant('hằng năm'),
  name.map((other) => `kỳ XIII từ ${other} đến 01/02/2021`),
);
const act = entry(
  'văn bản',
  day.map((date) => `ngày ${date}`),
  name.map((by) => `cơ quan ban hành ${by}`),
  name.map((other) => `hiệu lực từ ${other}`),
);
const fact = entry(
  'dữ kiện',
  fc.constantFrom('kiểu số', 'kiểu bậc\ngiá trị\n  1. tên-bốn "Tốt"\n  2. tên-ba "Giỏi"'),
);
export const anyRegistry = fc
  .array(fc.oneof(issuer, unit, event, act, fact), { maxLength: 4 })
  .map((entries) => entries.join('\n'));

export const anyCampaign = fc
  .tuple(
    name,
    label,
    lines(
      fc.constantFrom('tình trạng dự thảo', 'bỏ qua TD0104 vì "nguồn ghi vậy"'),
      reference.map((by) => `cơ quan ban hành ${by}`),
      name.map((parent) => `hưởng ứng ${parent}`),
      fc.constantFrom('số 12/KH-SYT', 'số …/SNV-VP'),
      day.map((date) => `ngày ${date}`),
      name.map((base) => `căn cứ ${base} ngày 15/06/2021`),
      name.map((celebrated) => `chào mừng\n  - ${celebrated} 2 năm ngày 15/06/2021`),
      fc.tuple(day, reference).map(([from, to]) => `thời gian từ ${from} đến ${to}`),
      fc
        .tuple(name, name)
        .map(
          ([asked, value]) => `chỉ tiêu\n  1. "Mọi người" : 90% ${value} có ${asked} là tên-bốn`,
        ),
      fc.constant('nội dung\n  1. "Chưa đóng ngoặc'),
    ),
  )
  .map(([id, words, fields]) => `phong trào ${id} "${words}"\n${fields}\n`);

export const anyPath = fc.constantFrom('a.thidua', 'b.thidua', 'c/d.thidua', 'e.thidua');
export const anyStep = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('set'),
      path: anyPath,
      text: fc.oneof(anyRegistry, anyCampaign),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('remove'), path: anyPath, text: fc.constant('') }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('look'), path: anyPath, text: fc.constant('') }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('build'), path: anyPath, text: fc.constant('') }),
  },
);
