import { TestCase } from '@thidua/model';
import { describe, expect, it } from 'vitest';
import { findingsIn } from './examined.ts';
import { workspaceOf } from './workspace-of.ts';

const registry = `danh hiệu thi đua lao-động-tốt "Lao động tốt" {
  tiêu chí
    a) "Hoàn thành tốt" : xếp-loại từ mức-tốt trở lên
    b) "Đạo đức" : hội đồng xét
}
dữ kiện người-lao-động "Người lao động" {
  kiểu cá nhân
}
dữ kiện phòng-ban "Phòng, ban" {
  kiểu tập thể
}
dữ kiện xếp-loại "Xếp loại" {
  kiểu bậc
  giá trị
    1. mức-kém
    2. mức-tốt
}
dữ kiện nghỉ-việc "Nghỉ việc" {
  kiểu khoảng thời gian
}
dữ kiện thu-nhập "Thu nhập" {
  kiểu tiền
}
dữ kiện danh-hiệu-cũ "Danh hiệu cũ" {
  kiểu lịch sử
}
dữ kiện thành-viên "Thành viên" {
  dành cho phòng-ban
  kiểu gồm người-lao-động
}
dữ kiện phòng-công-tác "Phòng" {
  dành cho người-lao-động
  kiểu thuộc phòng-ban
}
thang điểm bảng-điểm "Bảng điểm" {
  dành cho người-lao-động
  tổng điểm 10 điểm
  nhóm nhóm-một "Nhóm một" 10 điểm {
    1. "Một ý" 10 điểm : hội đồng chấm, bước 0,5 điểm
  }
}`;

const filesWith = (lines: string) => ({
  'a.thidua': `kiểm thử "Một ca" cho lao-động-tốt năm 2024 ngày xét 20/12/2024 {\n${lines}\n}\n`,
  'b.thidua': registry,
});

/** The test case with these lines in its block, in a workspace without findings; it keeps to its schema. */
function testCase(lines: string) {
  const files = filesWith(lines);
  expect(findingsIn(files).filter(({ severity }) => severity === 'error')).toEqual([]);
  const [only] = workspaceOf(files).testCases('a.thidua');
  return { ...TestCase.parse(only?.testCase), places: only?.places };
}

describe('a test case', () => {
  it('says of which award it is, for which year, on which day', () => {
    const { places: _, ...said } = testCase('');
    expect(said).toEqual({
      name: 'Một ca',
      award: { id: 'lao-động-tốt', ref: expect.objectContaining({ kind: 'title' }) },
      year: 2024,
      assessmentDate: '2024-12-20',
      records: [],
      list: [],
      expectations: [],
    });
  });

  it('gives of each fact one value, all that are possible, or that it does not arise', () => {
    const { records } = testCase(`  hồ sơ a : người-lao-động {
    xếp-loại           mức-tốt
    nghỉ-việc          từ 2 đến 3 ngày làm việc
    thu-nhập năm 2019  …
    thu-nhập kế hoạch  không phát sinh
  }
  hồ sơ b như a { thu-nhập 5 triệu đồng }`);
    expect(records).toMatchObject([
      {
        id: 'a',
        participant: { id: 'người-lao-động' },
        facts: [
          {
            kind: 'fact',
            use: { fact: { id: 'xếp-loại' } },
            value: { kind: 'name', name: { id: 'mức-tốt' } },
          },
          {
            value: {
              kind: 'range',
              from: { value: '2', unit: 'working-day' },
              to: { value: '3', unit: 'working-day' },
            },
          },
          { use: { year: 2019 }, value: { kind: 'blank' } },
          { use: { planned: true }, value: { kind: 'not-arisen' } },
        ],
      },
      { id: 'b', like: 'a', facts: [{ value: { kind: 'number', value: '5000000' } }] },
    ]);
  });

  it('records the verdict of the council on a criterion, however deep', () => {
    const { records } = testCase(`  hồ sơ a : người-lao-động {
    hội đồng  lao-động-tốt.b đạt
    hội đồng  lao-động-tốt.1.a không đạt
  }`);
    expect(records[0]?.facts).toMatchObject([
      { kind: 'council', criterion: { id: 'lao-động-tốt.b' }, verdict: 'met' },
      { kind: 'council', criterion: { id: 'lao-động-tốt.1.a' }, verdict: 'unmet' },
    ]);
  });

  it('tells a history with the years that are known in full from one that is not', () => {
    const { records } = testCase(`  hồ sơ a {
    danh-hiệu-cũ biết đủ từ 2022 đến 2024 { lao-động-tốt 2022, 2023 }
  }
  hồ sơ b { danh-hiệu-cũ { lao-động-tốt 2022 } }`);
    const values = records.map(({ facts: [fact] }) => fact?.kind === 'fact' && fact.value);
    const title = expect.objectContaining({ id: 'lao-động-tốt' });
    expect(values).toEqual([
      {
        kind: 'list',
        known: { from: 2022, to: 2024 },
        holdings: [{ title, years: [2022, 2023] }],
        records: [],
      },
      { kind: 'list', holdings: [{ title, years: [2022] }], records: [] },
    ]);
  });

  it('joins records to the collective that they belong to, by either side', () => {
    const { records } = testCase(`  hồ sơ phòng-một : phòng-ban { thành-viên { 9 như a } }
  hồ sơ p : phòng-ban { thành-viên { { xếp-loại mức-kém } } }
  hồ sơ a : người-lao-động { phòng-công-tác phòng-một }
  hồ sơ b : người-lao-động { phòng-công-tác p }`);
    const values = records.map(({ facts: [fact] }) => fact?.kind === 'fact' && fact.value);
    expect(values).toMatchObject([
      { kind: 'list', records: [{ count: 9, like: 'a', facts: [] }] },
      { kind: 'list', records: [{ count: 1, facts: [{ value: { name: { id: 'mức-kém' } } }] }] },
      { kind: 'record', record: 'phòng-một' },
      { kind: 'record', record: 'p' },
    ]);
  });

  it('has records without a name beside those with one', () => {
    const { list } = testCase(`  hồ sơ x : người-lao-động { }
  danh sách {
    33 như x
    2 như x { xếp-loại mức-kém }
  }`);
    expect(list).toMatchObject([
      { count: 33, like: 'x', facts: [] },
      { count: 2, like: 'x', facts: [{ kind: 'fact' }] },
    ]);
  });

  it.each([
    ['đủ tiêu chuẩn', 'met'],
    ['đạt', 'met'],
    ['không đạt', 'unmet'],
    ['không đủ tiêu chuẩn', 'unmet'],
    ['hội đồng xét', 'council'],
    ['chưa đủ dữ liệu', 'unknown'],
    ['được tặng', 'awarded'],
    ['không được tặng', 'not-awarded'],
  ])('expects `%s` as %s', (written, outcome) => {
    const { expectations } = testCase(`  hồ sơ a { }\n  mong đợi a ${written}`);
    expect(expectations).toEqual([{ kind: 'outcome', record: 'a', outcome, because: [] }]);
  });

  it('says what an outcome rests on, and how many may be awarded', () => {
    const { expectations } = testCase(`  hồ sơ a { }
  mong đợi a không đạt vì xếp-loại, lao-động-tốt.b
  mong đợi a không đạt vì "Bị kỷ luật"
  mong đợi số lượng lao-động-tốt 4`);
    expect(expectations).toMatchObject([
      { because: [{ id: 'xếp-loại' }, { id: 'lao-động-tốt.b' }] },
      { because: [], reason: 'Bị kỷ luật' },
      { kind: 'quota', award: { id: 'lao-động-tốt' }, count: '4' },
    ]);
  });

  it.each([
    ['85,5 điểm', { points: { from: '85.5', to: '85.5' } }],
    ['85,5', { points: { from: '85.5', to: '85.5' } }],
    ['từ 80 điểm đến 90 điểm', { points: { from: '80', to: '90' } }],
    ['mức-tốt', { band: { from: { id: 'mức-tốt' }, to: { id: 'mức-tốt' } } }],
    ['từ mức-kém đến mức-tốt', { band: { from: { id: 'mức-kém' }, to: { id: 'mức-tốt' } } }],
    ['không có', { band: null }],
  ])('expects of a grid `%s`', (written, score) => {
    const { expectations } = testCase(`  hồ sơ a { }\n  mong đợi a bảng-điểm ${written}`);
    expect(expectations).toEqual([
      { kind: 'score', record: 'a', grid: expect.objectContaining({ id: 'bảng-điểm' }), ...score },
    ]);
  });

  it('gives an input of a grid by its place, through groups that have a name', () => {
    const { records } = testCase(`  hồ sơ a {
    bảng-điểm.nhóm-một.1.a "Đạt"
    bảng-điểm.2.1 từ 8 điểm đến 9,5 điểm
  }`);
    expect(records[0]?.facts).toMatchObject([
      { use: { fact: { id: 'bảng-điểm.nhóm-một.1.a' } }, value: { kind: 'text', text: 'Đạt' } },
      { use: { fact: { id: 'bảng-điểm.2.1' } }, value: { kind: 'range' } },
    ]);
  });

  it('knows where each of its parts stands', () => {
    const { places } = testCase(`  hồ sơ a {
    xếp-loại mức-tốt
  }
  mong đợi a đạt`);
    const lineOf = (pointer: string) => places?.facts[pointer]?.start.line;
    expect(['', '/records/0', '/records/0/facts/0', '/expectations/0'].map(lineOf)).toEqual([
      1, 2, 3, 5,
    ]);
    expect(places?.file).toBe('a.thidua');
  });

  it('is asked for records that it has', () => {
    const found = findingsIn(filesWith('  hồ sơ a như z { }\n  hồ sơ a { }\n  mong đợi b đạt'));
    expect(found.map(({ code, message }) => [code, message.vi])).toEqual([
      ['TD0201', 'Ca kiểm thử này không có hồ sơ `z`.'],
      ['TD0203', 'Định danh `a` đã được dùng cho một mục khác.'],
      ['TD0201', 'Ca kiểm thử này không có hồ sơ `b`.'],
    ]);
  });
});
