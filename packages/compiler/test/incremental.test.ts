import fc from '@thidua/tooling/properties';
import { describe, expect, it } from 'vitest';
import { Workspace } from '../src/index.ts';
import { workspaceOf } from './workspace-of.ts';

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
const registry = fc
  .array(fc.oneof(issuer, unit, event, act, fact), { maxLength: 4 })
  .map((entries) => entries.join('\n'));

const campaign = fc
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

const path = fc.constantFrom('a.thidua', 'b.thidua', 'c/d.thidua', 'e.thidua');
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant('set'), path, text: fc.oneof(registry, campaign) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('remove'), path, text: fc.constant('') }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('look'), path, text: fc.constant('') }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('build'), path, text: fc.constant('') }) },
);

const everything = (workspace: Workspace) => ({
  found: workspace.files().map((file) => [file, workspace.diagnostics(file)]),
  published: workspace.build(),
});

describe('an edited workspace', { timeout: 60_000 }, () => {
  it('says what a fresh one says, whatever was edited and looked at before', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 14 }), (steps) => {
        const workspace = new Workspace();
        for (const { kind, path: file, text } of steps) {
          if (kind === 'set') workspace.setFile(file, text);
          else if (kind === 'remove') workspace.removeFile(file);
          else if (kind === 'look') workspace.diagnostics(file);
          else workspace.build();
        }
        const texts = workspace.files().map((file) => [file, workspace.text(file) ?? '']);
        expect(everything(workspace)).toEqual(everything(workspaceOf(Object.fromEntries(texts))));
      }),
      { numRuns: 200 },
    );
  });

  it('says the same in whatever order its files came and are looked at', () => {
    const files = fc.uniqueArray(fc.tuple(path, fc.oneof(registry, campaign)), {
      selector: ([file]) => file,
      minLength: 2,
    });
    fc.assert(
      fc.property(files, (texts) => {
        const backwards = workspaceOf(Object.fromEntries(texts.toReversed()));
        for (const file of backwards.files().toReversed()) backwards.diagnostics(file);
        expect(everything(backwards)).toEqual(everything(workspaceOf(Object.fromEntries(texts))));
      }),
      { numRuns: 100 },
    );
  });
});

describe('an edit', () => {
  const by = (body: string): string =>
    `cơ quan sở-y-tế "Sở Y tế" {\n  ${body}\n}\ncơ quan sở-nội-vụ "Sở Nội vụ" {\n  ký hiệu "SNV"\n}\n`;
  const movement = (id: string, issuedBy: string): string =>
    `phong trào ${id} "Thi đua"\ncơ quan ban hành ${issuedBy}\nngày 15/06/2021\nthời gian năm 2021\n`;
  const files = {
    'co-quan.thidua': by('ký hiệu "SYT"'),
    'mot.thidua': movement('thi-đua-một', 'sở-y-tế'),
    'hai.thidua': movement('thi-đua-hai', 'sở-nội-vụ'),
    'ba.thidua': `${movement('thi-đua-ba', 'sở-nội-vụ')}hưởng ứng thi-đua-một\n`,
  };
  /** The files that are examined anew after an edit: their findings are another list. */
  const examinedAfter = (edit: (workspace: Workspace) => void): string[] => {
    const workspace = workspaceOf(files);
    const before = new Map(workspace.files().map((file) => [file, workspace.diagnostics(file)]));
    edit(workspace);
    return workspace.files().filter((file) => workspace.diagnostics(file) !== before.get(file));
  };

  it('of a movement that nobody refers to concerns itself only', () => {
    expect(
      examinedAfter((workspace) =>
        workspace.setFile('hai.thidua', `${files['hai.thidua']}lời kết "Hết."\n`),
      ),
    ).toEqual(['hai.thidua']);
  });

  it('of an entry concerns those that refer to it', () => {
    expect(
      examinedAfter((workspace) => workspace.setFile('co-quan.thidua', by('ký hiệu "SYTE"'))),
    ).toEqual(['co-quan.thidua', 'mot.thidua']);
  });

  it('that leaves an entry as it was concerns nobody who refers to it', () => {
    expect(
      examinedAfter((workspace) =>
        workspace.setFile('co-quan.thidua', `# Ghi chú\n\n${by('ký hiệu "SYT"')}`),
      ),
    ).toEqual(['co-quan.thidua']);
  });

  it('of a name concerns those that know it by its old name', () => {
    expect(
      examinedAfter((workspace) =>
        workspace.setFile('mot.thidua', movement('thi-đua-mới', 'sở-y-tế')),
      ),
    ).toEqual(['ba.thidua', 'mot.thidua']);
  });
});
