import { type Plan, planFor, ruleBook } from '@thidua/eligibility';
import { describe, expect, it } from 'vitest';
import { campaignFiles } from './campaign-files.ts';
import { conditionText } from './condition-text.ts';
import { workspaceOf } from './workspace-of.ts';

const vocabulary = `
dữ kiện người-lao-động "Người lao động" { kiểu cá nhân }
dữ kiện phòng-ban "Phòng, ban" { kiểu tập thể }
dữ kiện thành-viên "Thành viên" {
  dành cho phòng-ban
  kiểu gồm người-lao-động
}
dữ kiện phòng-công-tác "Phòng công tác" {
  dành cho người-lao-động
  kiểu thuộc phòng-ban
}
dữ kiện xếp-loại "Xếp loại" {
  kiểu bậc
  giá trị
    1. hoàn-thành
    2. hoàn-thành-tốt
    3. hoàn-thành-xuất-sắc
}
dữ kiện cụm-thi-đua "Cụm" {
  kiểu loại
  giá trị
    - cụm-một
    - cụm-hai
}
dữ kiện thu-nhập "Thu nhập" { kiểu tiền }
dữ kiện giải-ngân "Tỷ lệ giải ngân" { kiểu tỷ lệ }
dữ kiện nghỉ-việc "Nghỉ việc" { kiểu khoảng thời gian }
dữ kiện ngày-vào "Ngày vào cơ quan" { kiểu ngày }
dữ kiện kỷ-luật "Bị kỷ luật" { kiểu đúng sai }
dữ kiện thai-sản "Nghỉ thai sản" { kiểu đúng sai }
dữ kiện đề-tài "Số đề tài" { kiểu số }
dữ kiện danh-hiệu-cũ "Danh hiệu đã được tặng" { kiểu lịch sử }
dữ kiện sáng-kiến "Sáng kiến" {
  kiểu danh sách
  danh sách {
    dữ kiện được-áp-dụng "Được áp dụng" { kiểu đúng sai }
  }
}
tham số mức-thu-nhập "Mức thu nhập" tiền {
  5 triệu đồng từ 01/01/2024
}
`;

const person = (rest: string, name = 'lao-động-tốt'): string =>
  `danh hiệu thi đua ${name} "Danh hiệu ${name}" {\n  dành cho người-lao-động\n${rest}\n}\n`;

function planOf(text: string, id: string, year = 2024, assessmentDate = '2024-12-20'): Plan {
  const { registry, campaigns } = workspaceOf({ 'a.thidua': text, 'b.thidua': vocabulary }).build();
  const subject = [...campaigns, ...registry].find((document) => document.id === id);
  if (subject === undefined || ('kind' in subject && !('rule' in subject)))
    throw new Error(`no ${id}`);
  return planFor(ruleBook(registry), { subject, year, assessmentDate });
}

/** What a rule of a title for persons, or for collectives, comes to in 2024. */
function resolved(rule: string, participant = 'người-lao-động'): string {
  const text = `danh hiệu thi đua danh-hiệu-thử "Thử" {\n  dành cho ${participant}\n  tiêu chí\n    a) "Lời văn" : ${rule}\n}\n${person('  tiêu chí\n    a) "Tốt" : xếp-loại từ hoàn-thành-tốt trở lên\n    b) "Nêu gương" : hội đồng xét')}`;
  const [award] = planOf(text, 'danh-hiệu-thử').awards;
  return award === undefined ? '' : conditionText(award.condition);
}

describe('a rule, resolved', () => {
  it.each([
    ['xếp-loại từ hoàn-thành-tốt trở lên', 'xếp-loại ≥ 1'],
    ['xếp-loại trong (hoàn-thành, hoàn-thành-xuất-sắc)', 'xếp-loại in 0|2'],
    ['không kỷ-luật', 'not kỷ-luật'],
    ['thu-nhập ≥ 4,5 triệu đồng', 'thu-nhập ≥ 4500000'],
    ['thu-nhập ≥ mức-thu-nhập', 'thu-nhập ≥ 5000000'],
    ['thu-nhập ≥ 105% của thu-nhập năm 2019', 'thu-nhập ≥ 105% thu-nhập@2019'],
    ['thu-nhập > 110% của thu-nhập kế hoạch', 'thu-nhập > 110% thu-nhập#kế-hoạch'],
    ['giải-ngân từ 80% đến 100%', '(giải-ngân ≥ 80 and giải-ngân ≤ 100)'],
    ['nghỉ-việc dưới 40 ngày làm việc', 'nghỉ-việc:working-day < 40'],
    ['nghỉ-việc không quá 2 năm', 'nghỉ-việc:month ≤ 24'],
    ['nghỉ-việc không quá 2 tuần', 'nghỉ-việc:day ≤ 14'],
    ['ngày-vào trước 01/01/1970', 'ngày-vào < 0'],
    ['kể từ ngày-vào đến cuối năm xét ≥ 10 tháng', 'ngày-vào ≤ 19783'],
    ['kể từ ngày-vào đến ngày xét trên 8 tuần', 'ngày-vào ≤ 20021'],
    ['có sáng-kiến với được-áp-dụng', 'some sáng-kiến with được-áp-dụng'],
    ['ít nhất 2 trong (đề-tài ≥ 1, kỷ-luật)', 'at least 2 of (đề-tài ≥ 1, kỷ-luật)'],
    ['được tặng lao-động-tốt năm xét', 'danh-hiệu-cũ[lao-động-tốt 2024]'],
    ['được tặng lao-động-tốt năm trước', 'danh-hiệu-cũ[lao-động-tốt 2023]'],
    [
      'đủ tiêu chuẩn lao-động-tốt',
      'meets lao-động-tốt ((xếp-loại ≥ 1 and council[hội-đồng:lao-động-tốt.b judgement]))',
    ],
    ['lao-động-tốt.a', 'meets lao-động-tốt.a (xếp-loại ≥ 1)'],
    ['hội đồng xét', 'council[hội-đồng:danh-hiệu-thử.a judgement]'],
  ])('%s', (rule, expected) => {
    expect(resolved(rule)).toBe(expected);
  });

  it.each([
    [
      '2 năm liên tục được tặng lao-động-tốt đến năm xét',
      'run-to-last 2 {2023: danh-hiệu-cũ[lao-động-tốt 2023]; 2024: danh-hiệu-cũ[lao-động-tốt 2024]}',
    ],
    [
      'ít nhất 1 trong 2 năm (đề-tài ≥ 1) đến năm trước',
      'at-least 1 {2022: đề-tài@2022 ≥ 1; 2023: đề-tài@2023 ≥ 1}',
    ],
    [
      '2 năm liên tục (đề-tài ≥ 1) từ 2022 đến 2024',
      'run-anywhere 2 {2022: đề-tài@2022 ≥ 1; 2023: đề-tài@2023 ≥ 1; 2024: đề-tài ≥ 1}',
    ],
    [
      'ít nhất 1 trong 2 năm (đề-tài ≥ 1) sau lần kỷ-luật gần nhất đến năm xét',
      'at-least 1 {2023: (đề-tài@2023 ≥ 1 and not (kỷ-luật@2023 or kỷ-luật)); 2024: (đề-tài ≥ 1 and not kỷ-luật)}',
    ],
    [
      '2 năm liên tục (thu-nhập ≥ 105% của thu-nhập năm trước) đến năm xét',
      'run-to-last 2 {2023: thu-nhập@2023 ≥ 105% thu-nhập@2022; 2024: thu-nhập ≥ 105% thu-nhập@2023}',
    ],
  ])('%s', (rule, expected) => {
    expect(resolved(rule)).toBe(expected);
  });

  it('looks ten years further back where years are skipped', () => {
    const shown = resolved(
      '2 năm liên tục được tặng lao-động-tốt đến năm xét bỏ qua năm khi thai-sản',
    );
    expect(shown).toContain('{2013: danh-hiệu-cũ[lao-động-tốt 2013] skip thai-sản@2013;');
    expect(shown).toContain('2024: danh-hiệu-cũ[lao-động-tốt 2024] skip thai-sản}');
  });

  it.each([
    [
      'mọi thành-viên có (không kỷ-luật), không phát sinh thì đạt',
      'all of thành-viên: not kỷ-luật, empty met',
    ],
    ['70% thành-viên có đề-tài ≥ 1', '≥ 70% of thành-viên: đề-tài ≥ 1, empty council'],
    ['đúng 2 thành-viên có đề-tài ≥ 1', '= 2 of thành-viên: đề-tài ≥ 1, empty council'],
    ['không thành-viên nào có kỷ-luật', 'none of thành-viên: kỷ-luật, empty met'],
    ['trên 50% người-lao-động có kỷ-luật', '> 50% of người-lao-động: kỷ-luật, empty council'],
    [
      '98% thành-viên có đề-tài ≥ 1, trong đó 70% của số đó có đề-tài ≥ 2',
      '(≥ 98% of thành-viên: đề-tài ≥ 1, empty council and ≥ 70% of thành-viên where đề-tài ≥ 1: đề-tài ≥ 2, empty council)',
    ],
    [
      'dưới 10% thành-viên mỗi cụm-thi-đua có kỷ-luật',
      '(< 10% of thành-viên where cụm-thi-đua = 0: kỷ-luật, empty met and < 10% of thành-viên where cụm-thi-đua = 1: kỷ-luật, empty met)',
    ],
    [
      'trên 50% thành-viên có (được tặng lao-động-tốt năm xét)',
      '> 50% of thành-viên: danh-hiệu-cũ[lao-động-tốt 2024], empty council',
    ],
  ])('of a collective: %s', (rule, expected) => {
    expect(resolved(rule, 'phòng-ban')).toBe(expected);
  });

  it.each([
    'xếp-loại ≥ 3',
    'thu-nhập ≥ 5',
    'sáng-kiến ≥ 1',
    'đề-tài',
    '3 năm liên tục (đề-tài ≥ 1)',
    'được tặng lao-động-tốt',
    'kể từ ngày-vào đến ngày xét ≥ 40 ngày làm việc',
  ])('the council’s, never wrong, where it cannot be computed with: %s', (rule) => {
    expect(resolved(rule)).toBe('council[hội-đồng:danh-hiệu-thử.a ambiguous]');
  });

  it('joins members with the records of their kind: one table for both', () => {
    const text = `danh hiệu thi đua tập-thể-tốt "Tập thể tốt" {\n  dành cho phòng-ban\n  tiêu chí\n    a) "Mọi người tốt" : mọi thành-viên có đủ tiêu chuẩn lao-động-tốt\n}\n${person('  tiêu chí\n    a) "Tốt" : xếp-loại là hoàn-thành-tốt')}`;
    const { tables } = planOf(text, 'tập-thể-tốt');
    const [units, people] = tables;
    expect(units?.slots[0]?.rows).toBe(people);
    expect(people?.slots.map(({ key }) => key)).toEqual(['xếp-loại']);
  });
});

describe('a movement, planned', () => {
  const text = `phong trào thi-đua-2024 "Thi đua năm 2024"
cơ quan ban hành "Sở A"
thời gian năm 2024
đối tượng
  cá nhân người-lao-động "Người lao động của Sở"
  tập thể phòng-ban "Phòng, ban của Sở"
chỉ tiêu
  1. "98% hoàn thành tốt, trong đó 70% xuất sắc"
     : 98% người-lao-động có xếp-loại từ hoàn-thành-tốt trở lên, trong đó 70% của số đó có xếp-loại là hoàn-thành-xuất-sắc
  2. "Một trong hai"
     : 10 phòng-ban có (không kỷ-luật) hoặc mọi phòng-ban có giải-ngân ≥ 95%
  3. "Ý thức được nâng cao" : định tính
khen thưởng
  tiêu chí
    - "Chấp hành tốt" : hội đồng xét
  ưu tiên
    - "Thu nhập thấp hơn" : thu-nhập tăng dần
  chỉ nhận cao nhất trong giải-nhất, giải-nhì
  tặng giải-nhất "Giải Nhất" {
    dành cho người-lao-động
    tiêu chí
      a) "Được Giải Nhì" : được tặng giải-nhì năm xét
    số lượng không quá 10% của người được tặng giải-nhì năm xét mỗi phòng-ban, làm tròn xuống
  }
  tặng giải-nhì "Giải Nhì" {
    dành cho người-lao-động
    tiêu chí
      a) "Có đề tài" : đề-tài ≥ 1
    không xét khi kỷ-luật
    chưa xét khi
      - "Đang nghỉ" : thai-sản
    số lượng 10 tập thể, 15 cá nhân toàn cơ quan
  }
  tặng giải-tập-thể "Giải tập thể" {
    dành cho phòng-ban
    tiêu chí
      a) "Nửa số người được Giải Nhì" : 50% thành-viên có (được tặng giải-nhì năm xét), không phát sinh thì không đạt
  }
`;
  const plan = planOf(text, 'thi-đua-2024');
  const award = (id: string) => plan.awards.find((one) => one.id === id);

  it('decides an award after those that it asks for, of other participants too', () => {
    expect(plan.awards.map(({ id, after }) => [id, after])).toEqual([
      ['giải-nhì', []],
      ['giải-nhất', ['giải-nhì']],
      ['giải-tập-thể', ['giải-nhì']],
    ]);
    expect(plan.notes).toEqual([]);
  });

  it('puts a decision of its own in a slot that is filled once it is made', () => {
    expect(conditionText(award('giải-nhất')?.condition ?? { op: 'and', of: [] })).toBe(
      '(council[hội-đồng:tiêu-chí-chung.1 judgement] and được-tặng:giải-nhì)',
    );
    expect(
      conditionText(award('giải-tập-thể')?.criteria[1]?.condition ?? { op: 'and', of: [] }),
    ).toBe('≥ 50% of thành-viên: được-tặng:giải-nhì, empty unmet');
  });

  it('holds what bars and what waits apart from the criteria', () => {
    expect(conditionText(award('giải-nhì')?.condition ?? { op: 'and', of: [] })).toBe(
      '(not kỷ-luật and pending thai-sản and council[hội-đồng:tiêu-chí-chung.1 judgement] and đề-tài ≥ 1)',
    );
    const { barred = [], pending = [], criteria = [] } = award('giải-nhì') ?? {};
    expect([...barred, ...pending, ...criteria].map(({ id, pointer }) => [id, pointer])).toEqual([
      ['giải-nhì.không-xét.1', '/recognition/awards/1/rule/barredWhen/0'],
      ['giải-nhì.chưa-xét.1', '/recognition/awards/1/rule/pendingWhen/0'],
      ['tiêu-chí-chung.1', '/recognition/criteria/0'],
      ['giải-nhì.a', '/recognition/awards/1/rule/criteria/0'],
    ]);
  });

  it('takes a quota of its participants alone, its base and its groups', () => {
    expect(award('giải-nhì')?.quotas.map(({ text: said, to }) => [said, to])).toEqual([
      ['15 cá nhân toàn cơ quan', '15'],
    ]);
    const [quota] = award('giải-nhất')?.quotas ?? [];
    expect(quota).toMatchObject({
      kind: 'ceiling',
      to: '10',
      percent: true,
      rounding: { direction: 'down' },
    });
    expect(quota?.per?.key).toBe('phòng-công-tác');
    expect(quota?.base?.condition && conditionText(quota.base.condition)).toBe(
      'được-tặng:giải-nhì',
    );
  });

  it('gives every award the common preferences and the only highest', () => {
    for (const id of ['giải-nhất', 'giải-nhì']) {
      expect(award(id)?.onlyHighestOf).toEqual(['giải-nhất', 'giải-nhì']);
      expect(award(id)?.preferences).toMatchObject([{ kind: 'rank', slot: { key: 'thu-nhập' } }]);
    }
    expect(award('giải-tập-thể')?.onlyHighestOf).toEqual([]);
  });

  it('lists the slots that an award asks for, and no others', () => {
    expect(
      award('giải-nhất')
        ?.asks.map(({ key }) => key)
        .sort(),
    ).toEqual(
      ['hội-đồng:tiêu-chí-chung.1', 'phòng-công-tác', 'thu-nhập', 'được-tặng:giải-nhì'].sort(),
    );
  });

  it('counts each target over the records it is of; more than asked is attained as well', () => {
    expect(
      plan.targets.map(({ id, join, open, parts }) => [
        id,
        join,
        open,
        parts.map(({ participant, amount, inner }) => [
          participant,
          amount.kind === 'all'
            ? 'all'
            : 'comparator' in amount && `${amount.comparator}${amount.value}`,
          inner.map(({ base }) => base && conditionText(base)),
        ]),
      ]),
    ).toEqual([
      ['chỉ-tiêu.1', 'and', undefined, [['người-lao-động', '≥98', ['xếp-loại ≥ 1']]]],
      [
        'chỉ-tiêu.2',
        'or',
        undefined,
        [
          ['phòng-ban', '≥10', []],
          ['phòng-ban', 'all', []],
        ],
      ],
      ['chỉ-tiêu.3', 'and', 'qualitative', []],
    ]);
  });
});

describe('what a plan leaves to the council, and tells', () => {
  it('an award without criteria; one with a form takes those of its form', () => {
    const text = `phong trào thi-đua-2024 "Thi đua năm 2024"
cơ quan ban hành "Sở A"
thời gian năm 2024
khen thưởng
  tặng giấy-khen-đợt "Giấy khen theo đợt" {
    hình thức giấy-khen
    dành cho người-lao-động
  }
  tặng cờ-thi-đua "Cờ thi đua" { dành cho phòng-ban }
`;
    const form = `hình thức khen thưởng giấy-khen "Giấy khen" {\n  dành cho người-lao-động\n  tiêu chí\n    a) "Có đề tài" : đề-tài ≥ 1\n}\n`;
    const { registry, campaigns } = workspaceOf({
      'a.thidua': text,
      'b.thidua': vocabulary,
      'c.thidua': form,
    }).build();
    const [subject] = campaigns;
    if (subject === undefined) throw new Error('no movement');
    const plan = planFor(ruleBook(registry), { subject, year: 2024, assessmentDate: '2024-12-20' });
    expect(
      plan.awards.map(({ criteria, notes }) => [
        criteria.map(({ id, document, condition }) => [
          id,
          document.kind,
          conditionText(condition),
        ]),
        notes.map(({ kind }) => kind),
      ]),
    ).toEqual([
      [[['giấy-khen.a', 'award-form', 'đề-tài ≥ 1']], []],
      [
        [['cờ-thi-đua.tiêu-chí', 'campaign', 'council[hội-đồng:cờ-thi-đua.tiêu-chí judgement]']],
        ['ambiguous-wording'],
      ],
    ]);
  });

  it('titles that go in a circle, titles of another kind of participant', () => {
    const text = `${person('  tiêu chí\n    a) "Giỏi" : đủ tiêu chuẩn lao-động-giỏi')}${person('  tiêu chí\n    a) "Tốt" : đủ tiêu chuẩn lao-động-tốt', 'lao-động-giỏi')}danh hiệu thi đua tập-thể-tốt "Tập thể tốt" {\n  dành cho phòng-ban\n  tiêu chí\n    a) "Tốt" : đủ tiêu chuẩn lao-động-tốt\n}\n`;
    const shown = (id: string) =>
      planOf(text, id).awards.map(({ condition, notes }) => [
        conditionText(condition),
        notes.map(({ kind }) => kind),
      ]);
    expect(shown('lao-động-tốt')).toEqual([
      ['meets lao-động-giỏi (council[hội-đồng:lao-động-giỏi.a ambiguous])', ['unreadable-rule']],
    ]);
    expect(shown('tập-thể-tốt')).toEqual([
      ['council[hội-đồng:tập-thể-tốt.a ambiguous]', ['unreadable-rule']],
    ]);
  });

  it('a date of assessment that is not a whole day: rules by its last', () => {
    const plan = planOf(
      person('  tiêu chí\n    a) "Tốt" : đề-tài ≥ 1'),
      'lao-động-tốt',
      2024,
      '2024-12',
    );
    expect(plan.notes.map(({ kind }) => kind)).toEqual(['ambiguous-wording']);
  });
});

describe('a grid, planned', () => {
  const text = `thang điểm thang-thử "Thang thử" {
  dành cho phòng-ban
  tổng điểm 100 điểm
  nhóm nhóm-việc "Việc" 70 điểm {
    1. "Kế hoạch" 30 điểm
       : lựa chọn (30 điểm "Vượt", 0 điểm "Không đạt")
       : mất điểm cả mục khi kỷ-luật
    2. "Giải ngân" 40 điểm
       a) "Mức" 20 điểm : bảng giải-ngân (20 điểm từ 90% trở lên, 0 điểm dưới 90%)
       b) "Tiến độ" 20 điểm : theo tỷ lệ giải-ngân, làm tròn 0,5 điểm
  }
  nhóm "Khác" 30 điểm {
    1. "Đề tài" 20 điểm : cộng 5 điểm mỗi đề-tài, không quá 20 điểm
    2. "Nền nếp" 10 điểm : hội đồng chấm, bước 0,5 điểm
  }
  xếp loại
    - hoàn-thành-tốt từ 70 điểm
    - hoàn-thành-xuất-sắc từ 90 điểm khi không kỷ-luật
  hạ 1 bậc khi kỷ-luật
}
danh hiệu thi đua phòng-tốt "Phòng tốt" {
  dành cho phòng-ban
  tiêu chí
    a) "Từ 80 điểm" : thang-thử ≥ 80
    b) "Xếp loại tốt" : thang-thử từ hoàn-thành-tốt trở lên
}
`;
  const [award] = planOf(text, 'phòng-tốt').awards;
  const [scoring] = award?.scorings ?? [];

  it('compares its points, or the band they fall into on the scale of its steps', () => {
    expect(award && conditionText(award.condition)).toBe(
      '(thang-thử ≥ 80 and thang-thử:xếp-loại ≥ 1)',
    );
    expect(
      scoring?.bands.map(({ value, from, gate }) => [value, from, gate && conditionText(gate)]),
    ).toEqual([
      [2, '90', 'not kỷ-luật'],
      [1, '70', undefined],
    ]);
    expect(scoring?.adjustments).toMatchObject([{ kind: 'lower', steps: 1 }]);
  });

  it('gives an item without a fact a column of its own', () => {
    const items = scoring?.items.flatMap(({ children }) => children) ?? [];
    const leaves = items.flatMap((item) => (item.children.length > 0 ? item.children : [item]));
    expect(
      leaves.map(({ id, method }) => [
        id,
        method?.kind,
        method !== undefined && 'slot' in method ? method.slot.key : undefined,
      ]),
    ).toEqual([
      ['nhóm-việc.1', 'choice', 'thang-thử.nhóm-việc.1'],
      ['nhóm-việc.2.a', 'bands', 'giải-ngân'],
      ['nhóm-việc.2.b', 'ratio', 'giải-ngân'],
      ['2.1', 'add-per', 'đề-tài'],
      ['2.2', 'given', 'thang-thử.2.2'],
    ]);
  });

  it('asks for the columns of the grid as well', () => {
    expect(award?.asks.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['thang-thử', 'thang-thử.nhóm-việc.1', 'giải-ngân', 'đề-tài']),
    );
  });
});

describe('the titles of the law', () => {
  const { registry } = workspaceOf(campaignFiles).build();
  const days = ['2018-12-20', '2022-12-20', '2024-12-20', '2025-12-20', '2026-12-20'];

  it.each(
    registry
      .filter((entry) => entry.kind === 'title' || entry.kind === 'award-form')
      .map((subject) => [subject.id, subject] as const),
  )('%s: everything in it can be computed, on every day', (_id, subject) => {
    for (const assessmentDate of days) {
      const year = Number(assessmentDate.slice(0, 4));
      const plan = planFor(ruleBook(registry), { subject, year, assessmentDate });
      expect(plan.awards.length).toBeGreaterThan(0);
      const kinds = plan.awards.flatMap(({ notes }) => notes.map(({ kind }) => kind));
      expect(kinds).not.toContain('unreadable-rule');
      expect(kinds).not.toContain('ambiguous-wording');
    }
  });
});
