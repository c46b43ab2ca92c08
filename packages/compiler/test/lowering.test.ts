import { Campaign, RegistryEntry } from '@thidua/model';
import { describe, expect, it } from 'vitest';
import { findingsIn } from './examined.ts';
import { workspaceOf } from './workspace-of.ts';

const head = `phong trào y-tế-2024 "Thi đua"
cơ quan ban hành  "Sở Y tế"
ngày              15/03/2023
thời gian         năm 2024
`;

/** The movement with these lines after its head; it keeps to its schema. */
function movement(lines: string, registry = ''): Campaign {
  const files = {
    'a.thidua': `${head}${lines}\n`,
    ...(registry === '' ? {} : { 'b.thidua': registry }),
  };
  expect(findingsIn(files).filter(({ code }) => /^TD0[01]/.test(code))).toEqual([]);
  return Campaign.parse(workspaceOf(files).build().campaigns[0]);
}

/** The entry with this slug; it keeps to its schema. */
function entry(slug: string, registry: string): RegistryEntry {
  const files = { 'b.thidua': registry };
  expect(findingsIn(files).filter(({ code }) => /^TD0[01]/.test(code))).toEqual([]);
  const found = workspaceOf(files)
    .build()
    .registry.find((one) => one.slug === slug);
  return RegistryEntry.parse(found);
}

describe('a movement keeps', () => {
  it('what a requirement says in words, and what stands beneath it', () => {
    const { requirements } = movement(`yêu cầu
  1. "Thiết thực" : "Gắn với nhiệm vụ."
     a) "Không hình thức" : định tính`);
    expect(requirements).toEqual([
      {
        label: '1',
        wording: 'Thiết thực',
        summaries: ['Gắn với nhiệm vụ.'],
        rules: [],
        children: [
          {
            label: 'a',
            wording: 'Không hình thức',
            summaries: [],
            rules: [{ kind: 'qualitative' }],
            children: [],
          },
        ],
      },
    ]);
  });

  it('which duty is a part of which', () => {
    const { duties } = movement(`tổ chức thực hiện
  1. "Các phòng" : "Đăng ký."
     a) "Văn phòng" : "Tổng hợp."
  2. "Thanh tra" : "Theo dõi."`);
    expect(duties.map(({ bearers, children }) => [bearers[0]?.name, children.length])).toEqual([
      ['Các phòng', 1],
      ['Thanh tra', 0],
    ]);
    expect(duties[0]?.children[0]).toMatchObject({ label: 'a', duties: ['Tổng hợp.'] });
  });

  it('the label of a phase', () => {
    const { phases } = movement('đợt\n  1. "Đợt một" từ 01/2024 đến 06/2024');
    expect(phases[0]).toMatchObject({ label: '1', name: 'Đợt một' });
  });

  it('the bodies and places of its scope as references', () => {
    const { scope } = movement(
      'phạm vi địa phương tỉnh-hoa-mai, "Các huyện"',
      'đơn vị hành chính tỉnh-hoa-mai "Tỉnh Hoa Mai" {\n  cấp tỉnh\n}',
    );
    expect(scope).toMatchObject({
      level: 'locality',
      parties: [{ name: 'Tỉnh Hoa Mai', ref: { slug: 'tinh-hoa-mai' } }, { name: 'Các huyện' }],
    });
  });

  it('the awards of its own of which only the highest is received', () => {
    const { recognition } = movement(`khen thưởng
  chỉ nhận cao nhất trong giấy-khen, bằng-khen
  tặng giấy-khen "Giấy khen"
  tặng bằng-khen "Bằng khen"`);
    expect(recognition.onlyHighestOf).toEqual([{ id: 'giấy-khen' }, { id: 'bằng-khen' }]);
  });

  it('what was reached, whatever it is about, and no unit that is not stated', () => {
    const { outcomes } = movement(`khen thưởng
  tặng giấy-khen "Giấy khen"
kết quả
  - chỉ tiêu 1 : 98%
  - tặng giấy-khen : 12 tập thể, 30
  - "Hiến máu" : "Vượt kế hoạch"`);
    expect(outcomes).toEqual([
      { about: { kind: 'target', target: '1' }, figures: [{ value: '98', percent: true }] },
      {
        about: { kind: 'award', award: { name: 'Giấy khen' } },
        figures: [{ value: '12', unit: 'collective' }, { value: '30' }],
      },
      { about: { kind: 'text', text: 'Hiến máu' }, reached: 'Vượt kế hoạch', figures: [] },
    ]);
  });

  it('a session and its term apart, and the years of a cited plan', () => {
    const { implements: cited, celebrates } = movement(`nhằm thực hiện
  - "Nghị quyết Ban Chấp hành Trung ương" lần thứ 5 khóa XIII
  - "Chương trình mục tiêu" giai đoạn 2021 - 2025
chào mừng
  - "Bầu cử Quốc hội" khóa XV`);
    expect(cited).toEqual([
      { text: 'Nghị quyết Ban Chấp hành Trung ương', ordinal: '5', legislature: 'XIII' },
      { text: 'Chương trình mục tiêu', years: '2021-2025' },
    ]);
    expect(celebrates).toEqual([{ event: { name: 'Bầu cử Quốc hội' }, legislature: 'XV' }]);
  });

  it('the last day before a month that something is due before', () => {
    const { milestones } = movement(
      'mốc thời gian\n  - đăng ký trước 12/2024\n  - báo cáo chậm nhất 12/2024',
    );
    expect(milestones.map(({ timing }) => timing?.at)).toEqual([
      { kind: 'date', date: '2024-12', exclusive: true, day: '2024-11-30' },
      { kind: 'date', date: '2024-12', exclusive: false, day: '2024-12-31' },
    ]);
  });

  it('a phase without a period', () => {
    const { phases } = movement('đợt\n  1. "Đợt một" năm 2024\n  2. "Đợt hai"');
    expect(phases).toMatchObject([{ period: { text: 'năm 2024' } }, { name: 'Đợt hai' }]);
    expect(phases[1]).not.toHaveProperty('period');
  });

  it('an entry that is an identifier by the name that it stands for', () => {
    const { contents, targets } = movement(
      `đối tượng
  tập thể phòng-ban "Các phòng, ban"
nội dung
  1. sở-xây-dựng : "Làm đường"
chỉ tiêu
  1. phòng-ban, "Thanh tra" : định tính`,
      'cơ quan sở-xây-dựng "Sở Xây dựng" {\n  cấp sở\n}',
    );
    expect(contents[0]?.heading).toBe('Sở Xây dựng');
    expect(targets[0]?.wording).toBe('Các phòng, ban, Thanh tra');
  });

  it('a day of every year that the year of issue lacks', () => {
    const { milestones } = movement('mốc thời gian\n  - báo cáo chậm nhất 29/02 hằng năm');
    expect(milestones[0]?.timing).toEqual({
      relation: 'no-later-than',
      at: { kind: 'date', date: 'XXXX-02-29', exclusive: false },
      recurring: { monthDay: '02-29', every: 'year' },
    });
  });

  it('a rule as written, without the comments between its lines', () => {
    const { targets } = movement(`đối tượng
  cá nhân viên-chức "Viên chức"
chỉ tiêu
  1. "A" : 90% viên-chức có (học-tập là "số #1" # theo mục 1
       và học-tập là "b")`);
    expect(targets[0]?.rules[0]).toMatchObject({
      text: '90% viên-chức có (học-tập là "số #1" và học-tập là "b")',
    });
  });
});

describe('the area of a movement', () => {
  it('is that of the body that its issuer belonged to on the day of issue', () => {
    const registry = ['một', 'hai']
      .map(
        (name) =>
          `đơn vị hành chính tỉnh-${name} "Tỉnh ${name}" {\n  cấp tỉnh\n}\ncơ quan ubnd-${name} "UBND ${name}" {\n  địa bàn tỉnh-${name}\n}`,
      )
      .join('\n');
    const files = {
      'a.thidua': head.replace('"Sở Y tế"', 'sở-y-tế'),
      'b.thidua': `${registry}\ncơ quan sở-y-tế "Sở Y tế" {\n  trực thuộc ubnd-hai đến 31/12/2022\n  trực thuộc ubnd-một từ 01/01/2023\n}`,
    };
    const [campaign] = workspaceOf(files).build().campaigns;
    expect(campaign?.areas.map(({ asIssued }) => asIssued.name)).toEqual(['Tỉnh một']);
  });
});

describe('an award keeps', () => {
  const title = (lines: string): RegistryEntry =>
    entry(
      'danh-hieu-mot',
      `danh hiệu thi đua danh-hiệu-một "Danh hiệu một" {\n${lines}\n}\ndữ kiện trồng-cây "Trồng cây" {\n  kiểu số\n}`,
    );

  it('a floor as a floor, and the year of the holders that a share is taken of', () => {
    expect(
      title(`số lượng ít nhất 1 toàn cơ quan
  số lượng không quá 15% của người được tặng danh-hiệu-một năm trước, làm tròn xuống`),
    ).toMatchObject({
      rule: {
        quotas: [
          { kind: 'floor', from: '1', whole: true },
          { kind: 'ceiling', base: { kind: 'holders', year: 'previous-year' } },
        ],
      },
    });
  });

  it('to which year a time is counted', () => {
    const { rule } = title(`tiêu chí
    a) "A" : kể từ trồng-cây đến năm 2024 ≥ 10 tháng
    b) "B" : kể từ trồng-cây đến cuối năm xét ≥ 10 tháng
    c) "C" : kể từ trồng-cây đến ngày xét ≥ 10 tháng`) as RegistryEntry & { kind: 'title' };
    const until = rule.criteria.map(
      ({ rules: [said] }) =>
        said?.kind === 'formal' && said.expression.kind === 'since' && said.expression.until,
    );
    expect(until).toEqual([2024, 'end-of-assessed-year', 'assessment-date']);
  });

  it('what a quota counts, each quota of a line with its own unit', () => {
    expect(
      title('số lượng 10 tập thể, 15 cá nhân toàn cơ quan\n  số lượng từ 2 đến 3 người'),
    ).toMatchObject({
      rule: {
        quotas: [
          { kind: 'exact', to: '10', unit: 'collective', percent: false },
          { kind: 'exact', to: '15', unit: 'person', whole: true },
          { kind: 'range', from: '2', to: '3', unit: 'person' },
        ],
      },
    });
  });

  it('of a quota by a parameter no kind of its own: that is for the parameter to say', () => {
    const { rule } = entry(
      'danh-hieu-mot',
      `danh hiệu thi đua danh-hiệu-một "Danh hiệu một" {
  số lượng không quá số-suất mỗi khối-thi-đua
}
dữ kiện khối-thi-đua "Khối" {
  kiểu loại
}
tham số số-suất "Số suất" số {
  5 từ 2024
}`,
    ) as RegistryEntry & { kind: 'title' };
    expect(rule.quotas).toEqual([
      {
        kind: 'ceiling',
        parameter: expect.objectContaining({ id: 'số-suất' }),
        per: expect.objectContaining({ id: 'khối-thi-đua' }),
        text: 'không quá số-suất mỗi khối-thi-đua',
      },
    ]);
  });

  it('what a share comes to whose base is empty', () => {
    const { rule } = title(`tiêu chí
    a) "A" : mọi trồng-cây có trồng-cây ≥ 1, không phát sinh thì đạt
    b) "B" : ít nhất 1 trong (98% trồng-cây có trồng-cây ≥ 1, trong đó 70% của số đó có trồng-cây > 2, không phát sinh thì không đạt, trồng-cây = 1)`) as RegistryEntry & {
      kind: 'title';
    };
    const said = rule.criteria.map(({ rules: [first] }) => first);
    expect(said).toMatchObject([
      { expression: { kind: 'share', amount: { kind: 'all' }, whenEmpty: 'met', inner: [] } },
      { expression: { operands: [{ inner: [{ whenEmpty: 'unmet' }] }, { kind: 'compare' }] } },
    ]);
    expect(said[1]).not.toHaveProperty('expression.operands.0.whenEmpty');
  });

  it('one unit for both ends of a range', () => {
    expect(title('tiêu chí\n    a) "A" : trồng-cây từ 1 đến 2 triệu đồng')).toMatchObject({
      rule: {
        criteria: [
          {
            rules: [
              {
                expression: {
                  kind: 'between',
                  from: { value: '1000000', unit: 'dong' },
                  to: { value: '2000000', unit: 'dong' },
                },
              },
            ],
          },
        ],
      },
    });
  });

  it('the preferences beneath a preference', () => {
    expect(
      title('ưu tiên\n    1. "Trước hết"\n       a) "Nhiều cây" : trồng-cây giảm dần'),
    ).toMatchObject({
      rule: {
        preferences: [{ children: [{ rankBy: { direction: 'descending' }, children: [] }] }],
      },
    });
  });

  it('how far one version of its rule reaches', () => {
    expect(title('bản luật-2022 {\n  phạm vi bộ ngành\n}')).toMatchObject({
      versions: [{ scope: { level: 'sector', parties: [] } }],
    });
  });
});

describe('a scoring grid keeps', () => {
  const grid = entry(
    'thang-diem',
    `thang điểm thang-điểm "Thang điểm" {
  nhóm "Nhiệm vụ" 30 điểm {
    1. "Giải ngân" 20 điểm
       : bảng tỷ-lệ (20 điểm từ 95% trở lên, 10 điểm từ 90% đến dưới 95%, 5 điểm từ 80% đến 89,9%)
       : không phát sinh thì tính đủ
    2. "Tiến độ" : theo tỷ lệ tỷ-lệ, làm tròn lên 0,5 điểm
    nhóm "Chung" 10 điểm {
      1. "Nền nếp" 10 điểm : hội đồng chấm, bước 0,5 điểm
    }
  }
  hạ  1 bậc khi tỷ-lệ dưới 50%
  xếp mức-kém khi tỷ-lệ dưới 30%
}
dữ kiện tỷ-lệ "Tỷ lệ" {
  kiểu tỷ lệ
}`,
  ) as RegistryEntry & { kind: 'scoring-grid' };
  const [paid, ratio] = grid.items[0]?.children ?? [];

  it('whether the end of a band belongs to it', () => {
    expect(paid?.scoring).toMatchObject({
      fullWhenNotArisen: true,
      method: {
        kind: 'bands',
        options: [
          { from: { value: '95' } },
          { from: { value: '90' }, below: { value: '95' } },
          { from: { value: '80' }, to: { value: '89.9' } },
        ],
      },
    });
  });

  it('which way a ratio is rounded, and no points that are not stated', () => {
    expect(ratio?.scoring?.method).toMatchObject({ rounding: { direction: 'up', step: '0.5' } });
    expect(ratio?.points).toBeUndefined();
  });

  it('groups and items in the order of the text, each and each adjustment in its place', () => {
    expect(grid.items[0]?.children.map(({ wording }) => wording)).toEqual([
      'Giải ngân',
      'Tiến độ',
      'Chung',
    ]);
    const lineOf = (pointer: string) => grid.places.facts[pointer]?.start.line;
    expect(lineOf('/items/0/children/0')).toBe(3);
    expect(lineOf('/items/0/children/2')).toBe(7);
    expect(lineOf('/adjustments/1')).toBe(12);
  });
});

describe('a registry entry keeps', () => {
  it('by which acts it was established, is abbreviated and is told of', () => {
    const issuer = entry(
      'so-y-te',
      `cơ quan sở-y-tế "Sở Y tế" {
  ký hiệu    "SYT" từ 2008 theo 12/QĐ-UBND
  thành lập  01/02/2008 theo 34/QĐ-UBND
  theo       56/QĐ-UBND
}`,
    );
    expect(issuer).toMatchObject({
      symbols: [{ code: 'SYT', from: '2008', basedOn: { symbol: '12/QĐ-UBND' } }],
      established: '2008-02-01',
      establishedBy: { symbol: '34/QĐ-UBND' },
      basedOn: [{ symbol: '56/QĐ-UBND' }],
    });
  });

  it('whom a fact is about', () => {
    const registry =
      'dữ kiện viên-chức "Viên chức" {\n  kiểu cá nhân\n}\ndữ kiện sáng-kiến "Sáng kiến" {\n  dành cho viên-chức\n  kiểu số\n}';
    expect(entry('sang-kien', registry)).toMatchObject({ field: { for: [{ name: 'Viên chức' }] } });
  });

  it('of what a collective consists, and to which a record belongs', () => {
    const registry = `dữ kiện viên-chức "Viên chức" {
  kiểu cá nhân
}
dữ kiện phòng-ban "Phòng, ban" {
  kiểu tập thể
}
dữ kiện thành-viên "Thành viên" {
  dành cho phòng-ban
  kiểu gồm viên-chức
}
dữ kiện phòng-công-tác "Phòng công tác" {
  dành cho viên-chức
  kiểu thuộc phòng-ban
}`;
    expect(entry('thanh-vien', registry)).toMatchObject({
      field: { type: 'members', of: { id: 'viên-chức', ref: { kind: 'fact' } } },
    });
    expect(entry('phong-cong-tac', registry)).toMatchObject({
      field: { type: 'belongs-to', of: { id: 'phòng-ban' } },
    });
  });

  it('whether the successor inherits what the predecessor was awarded', () => {
    const registry = `đơn vị hành chính xã-một "Xã Một" {
  cấp xã
  sáp nhập vào xã-ba ngày 01/07/2025 kế thừa theo 12/NQ-HĐND
}
đơn vị hành chính xã-hai "Xã Hai" {
  cấp xã
  sáp nhập vào xã-ba ngày 01/07/2025
}
đơn vị hành chính xã-ba "Xã Ba" {
  cấp xã
}`;
    expect(entry('xa-mot', registry)).toMatchObject({
      successions: [{ kind: 'merged-into', inherits: true, basedOn: { symbol: '12/NQ-HĐND' } }],
    });
    expect(entry('xa-ba', registry)).toMatchObject({
      predecessors: [
        { unit: { slug: 'xa-hai' }, date: '2025-07-01' },
        { unit: { slug: 'xa-mot' }, inherits: true },
      ],
    });
    expect(entry('xa-hai', registry)).not.toHaveProperty('successions.0.inherits');
  });

  it('a value of a parameter with its unit', () => {
    const registry =
      'tham số số-ngày "Số ngày" khoảng thời gian {\n  40 ngày làm việc từ 2024\n}\ntham số tỷ-lệ-một "Tỷ lệ" tỷ lệ {\n  15% từ 2024\n}';
    expect(entry('so-ngay', registry)).toMatchObject({
      values: [{ value: { kind: 'number', value: '40', unit: 'working-day' }, from: '2024' }],
    });
    expect(entry('ty-le-mot', registry)).toMatchObject({
      values: [{ value: { kind: 'percent', value: '15' } }],
    });
  });

  it('from which assessed period an act applies', () => {
    const act = 'văn bản luật-mới "Luật mới" {\n  hiệu lực từ 01/01/2024 cho kỳ xét từ 2024\n}';
    expect(entry('luat-moi', act)).toMatchObject({ from: '2024-01-01', assessedFrom: '2024' });
  });
});
