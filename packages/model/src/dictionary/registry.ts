import { kinds } from './common.ts';
import type { Descriptions, Text } from './description.ts';

/** What every entry of a registry has. */
export const entry: Readonly<Record<string, Text>> = {
  schema: ['Tên và phiên bản của dạng tài liệu này.', 'The name and version of this shape.'],
  kind: ['Loại mục.', 'What the entry is.'],
  id: ['Định danh của mục.', 'The identifier of the entry.'],
  slug: ['Định danh bỏ dấu.', 'The identifier without marks.'],
  name: ['Tên.', 'The name.'],
  digest: [
    'SHA-256 của JSON chuẩn tắc, trừ digest, findings và places.',
    'SHA-256 of the canonical JSON without digest, findings and places.',
  ],
  aliases: ['Tên gọi khác, tên viết tắt.', 'Other names and abbreviations.'],
  sources: ['Nguồn.', 'Where its facts were read.'],
  notes: ['Ghi chú.', 'Notes.'],
  findings: ['Phát hiện của các phép kiểm tra.', 'What the checks found.'],
  places: ['Dòng của tệp nguồn cho mỗi dữ kiện.', 'The line of the source file of each fact.'],
};
const from: Text = ['Từ ngày.', 'From when.'];
const to: Text = ['Đến ngày.', 'Until when.'];
const basedOn: Text = ['Căn cứ.', 'What it is based on.'];
const established: Text = ['Ngày thành lập.', 'When it was established.'];
const establishedBy: Text = ['Văn bản thành lập.', 'The act that established it.'];
const successions: Text = ['Sáp nhập, chia tách, đổi tên về sau.', 'What became of it later.'];
const label: Text = ['Nhãn.', 'The label.'];
const kindOf = (kind: string): Readonly<Record<string, Readonly<Record<string, Text>>>> => {
  const text = kinds[kind];
  return text === undefined ? {} : { kind: { [kind]: text } };
};
const levels: Readonly<Record<string, Text>> = {
  central: ['trung ương', 'central'],
  ministry: ['bộ, ngành', 'ministry'],
  province: ['tỉnh', 'province'],
  department: ['sở, ban, ngành của tỉnh', 'department of a province'],
  district: ['huyện', 'district'],
  commune: ['xã', 'commune'],
  grassroots: ['cơ sở', 'grassroots'],
};
const factTypes: Readonly<Record<string, Text>> = {
  number: ['số', 'a number'],
  share: ['tỷ lệ', 'a share'],
  money: ['tiền', 'money'],
  date: ['ngày', 'a date'],
  duration: ['thời gian', 'a duration'],
  truth: ['đúng, sai', 'true or false'],
  scale: ['thang có thứ tự', 'an ordered scale'],
  category: ['loại', 'a category'],
  text: ['chữ', 'text'],
  history: ['quá trình qua các năm', 'a history over years'],
  list: ['danh sách', 'a list'],
  members: ['gồm các thành viên', 'the members of a collective'],
  'belongs-to': ['thuộc tập thể', 'the collective that it belongs to'],
  individual: ['cá nhân', 'an individual'],
  collective: ['tập thể', 'a collective'],
};

export const registry: Descriptions = {
  RegistryEntry: {
    about: [
      'Một mục danh mục; kind cho biết loại. Trường chung của mọi loại đứng ở đây, trường riêng ở từng loại.',
      'An entry of a registry; kind tells which. Here stand the fields of all kinds, with each kind its own.',
    ],
  },
  DatedName: {
    about: ['Tên dùng giữa hai ngày.', 'A name that held between two dates.'],
    fields: { name: ['Tên.', 'The name.'], from, to, basedOn },
  },
  DatedCode: {
    about: ['Mã hoặc ký hiệu dùng giữa hai ngày.', 'A code or symbol that held between two dates.'],
    fields: {
      code: ['Mã, ký hiệu.', 'The code.'],
      system: ['Thuộc hệ thống mã nào.', 'The code system.'],
      from,
      to,
      basedOn,
    },
  },
  DatedReference: {
    about: ['Cấp trên giữa hai ngày.', 'A superior between two dates.'],
    fields: { party: ['Cơ quan, đơn vị.', 'The body or unit.'], from, to },
  },
  Succession: {
    about: [
      'Cơ quan hoặc địa bàn đã trở thành gì, theo văn bản nào.',
      'What became of a body or a place, and by which act.',
    ],
    fields: {
      kind: ['Thay đổi thế nào.', 'What happened.'],
      successors: ['Trở thành cơ quan, đơn vị nào.', 'What it became.'],
      date: ['Từ ngày.', 'From when.'],
      inherits: [
        'Kế thừa quá trình và danh hiệu của bên trước.',
        'The successor takes over the history and the titles.',
      ],
      basedOn,
    },
    values: {
      kind: {
        'merged-into': ['sáp nhập vào', 'merged into'],
        'united-into': ['hợp nhất thành', 'united into'],
        'split-into': ['chia tách thành', 'split into'],
        'renamed-to': ['đổi tên thành', 'renamed to'],
        'upgraded-to': ['nâng cấp thành', 'upgraded to'],
        'functions-moved-to': ['chuyển chức năng sang', 'its functions moved to'],
        abolished: ['giải thể', 'abolished'],
      },
    },
  },
  Issuer: {
    about: ['Một cơ quan, tổ chức ban hành văn bản.', 'A body that issues documents.'],
    fields: {
      ...entry,
      names: ['Các tên theo thời gian.', 'Its names over time.'],
      symbols: [
        'Ký hiệu trong số văn bản, theo thời gian.',
        'Its symbols in document numbers, over time.',
      ],
      branch: ['Khối.', 'The branch it belongs to.'],
      level: ['Cấp.', 'The level.'],
      parents: ['Cơ quan cấp trên, theo thời gian.', 'Its superiors over time.'],
      area: ['Địa bàn.', 'Its area.'],
      seat: [
        'Nơi đóng trụ sở, ghi cạnh ngày của văn bản.',
        'Its seat, as written beside the date of documents.',
      ],
      established,
      establishedBy,
      abolished: ['Ngày giải thể.', 'When it was abolished.'],
      successions,
      basedOn,
    },
    values: {
      ...kindOf('issuer'),
      branch: {
        state: ['nhà nước', 'the state'],
        party: ['Đảng', 'the Party'],
        front: ['Mặt trận', 'the Front'],
        union: ['công đoàn', 'trade unions'],
        youth: ['đoàn thanh niên', 'the youth union'],
        association: ['hội', 'associations'],
        court: ['tòa án', 'courts'],
        procuracy: ['viện kiểm sát', 'procuracies'],
        army: ['quân đội', 'the army'],
        enterprise: ['doanh nghiệp', 'enterprises'],
      },
      level: levels,
    },
  },
  AdministrativeUnit: {
    about: ['Một đơn vị hành chính.', 'A province, commune or other unit.'],
    fields: {
      ...entry,
      unitType: ['Loại đơn vị: tỉnh, thành phố, xã.', 'The type of unit.'],
      level: ['Cấp.', 'The level.'],
      names: ['Các tên theo thời gian.', 'Its names over time.'],
      codes: ['Các mã theo thời gian.', 'Its codes over time.'],
      parents: ['Đơn vị cấp trên, theo thời gian.', 'The units above it, over time.'],
      from: ['Có từ ngày.', 'From when there is one.'],
      to: ['Có đến hết ngày.', 'Until when there was one.'],
      established,
      establishedBy,
      successions,
      basedOn,
      predecessors: [
        'Những đơn vị đã trở thành đơn vị này.',
        'The units that became part of this one.',
      ],
      'predecessors.unit': ['Đơn vị trước.', 'The unit.'],
      'predecessors.date': ['Từ ngày.', 'From when.'],
      'predecessors.inherits': [
        'Kế thừa quá trình và danh hiệu.',
        'Its history and titles are taken over.',
      ],
    },
    values: { ...kindOf('administrative-unit'), level: levels },
  },
  Theme: {
    about: [
      'Tên phong trào hoặc cuộc vận động được tổ chức nhiều lần.',
      'A recurring movement or mobilisation.',
    ],
    fields: {
      ...entry,
      themeType: ['Phong trào hay cuộc vận động.', 'A movement or a mobilisation.'],
      slogans: ['Khẩu hiệu.', 'Its slogans.'],
      ledBy: ['Cơ quan chủ trì.', 'Who leads it.'],
      basedOn,
      from,
      to,
    },
    values: {
      ...kindOf('theme'),
      themeType: {
        movement: ['phong trào', 'a movement'],
        mobilisation: ['cuộc vận động', 'a mobilisation'],
      },
    },
  },
  Event: {
    about: ['Một ngày kỷ niệm hoặc sự kiện.', 'A celebrated day or an ordinal event.'],
    fields: {
      ...entry,
      origin: ['Ngày gốc để tính số năm kỷ niệm.', 'The date that anniversaries are counted from.'],
      yearly: ['Kỷ niệm hằng năm.', 'Whether it comes back every year.'],
      area: ['Địa bàn kỷ niệm.', 'Where it is celebrated.'],
      occurrences: ['Các kỳ: đại hội, bầu cử.', 'The times that it took place.'],
      'occurrences.ordinal': ['Lần thứ mấy.', 'Its number.'],
      'occurrences.from': from,
      'occurrences.to': to,
      'occurrences.term': ['Nhiệm kỳ.', 'The term.'],
      basedOn,
    },
    values: kindOf('event'),
  },
  Act: {
    about: ['Một văn bản được viện dẫn.', 'An act that others cite.'],
    fields: {
      ...entry,
      type: ['Loại văn bản.', 'The kind of act.'],
      number: ['Số, ký hiệu.', 'Its number.'],
      date: ['Ngày ban hành.', 'The date of issue.'],
      issuers: ['Cơ quan ban hành.', 'Who issued it.'],
      subject: ['Trích yếu.', 'Its subject.'],
      from: ['Có hiệu lực từ.', 'In force from.'],
      to: ['Hết hiệu lực sau ngày.', 'In force until.'],
      assessedFrom: [
        'Áp dụng cho kỳ xét từ ngày này.',
        'Applies by the assessed period from this date on.',
      ],
      replaces: ['Văn bản bị thay thế.', 'What it replaces.'],
      amends: ['Văn bản được sửa đổi, bổ sung.', 'What it amends.'],
    },
    values: kindOf('act'),
  },
  Fact: {
    about: ['Một dữ kiện mà tiêu chí có thể hỏi tới.', 'A fact that criteria may ask about.'],
    fields: { ...entry, field: ['Dữ kiện là gì.', 'What the fact is.'] },
    values: kindOf('fact'),
  },
  FactField: {
    about: [
      'Một dữ kiện, hoặc một trường của dữ kiện dạng danh sách.',
      'A fact, or a field of one that is a list.',
    ],
    fields: {
      id: ['Định danh.', 'The identifier.'],
      label: ['Tên để đọc.', 'The name for people.'],
      type: ['Loại dữ kiện.', 'The type of the fact.'],
      of: [
        'Danh sách gồm ai, hoặc thuộc tập thể nào.',
        'What members lists, what belongs-to points to.',
      ],
      unit: ['Đơn vị.', 'The unit.'],
      values: ['Các giá trị có thể, theo thứ tự.', 'The possible values, in order.'],
      'values.id': ['Định danh của giá trị.', 'The identifier of the value.'],
      'values.label': ['Tên để đọc.', 'Its name for people.'],
      for: ['Dữ kiện về ai, về cái gì.', 'Whom or what the fact is about.'],
      fields: ['Các trường của mỗi mục trong danh sách.', 'The fields of each item of a list.'],
    },
    values: { type: factTypes },
  },
  Title: {
    about: ['Một danh hiệu thi đua theo luật.', 'An emulation title of the law.'],
    fields: {
      ...entry,
      rule: ['Phần chung của mọi bản quy định.', 'What all versions share.'],
      versions: ['Các bản quy định theo thời gian.', 'The versions of the law over time.'],
    },
    values: kindOf('title'),
  },
  AwardForm: {
    about: ['Một hình thức khen thưởng theo luật.', 'A form of commendation of the law.'],
    fields: {
      ...entry,
      rule: ['Phần chung của mọi bản quy định.', 'What all versions share.'],
      versions: ['Các bản quy định theo thời gian.', 'The versions of the law over time.'],
    },
    values: kindOf('award-form'),
  },
  ScoringGrid: {
    about: ['Một thang điểm.', 'A scoring grid.'],
    fields: {
      ...entry,
      total: ['Tổng điểm.', 'The total of points.'],
      for: ['Dành cho ai.', 'Whom it is for.'],
      items: ['Các mục chấm điểm.', 'The items.'],
      bonus: ['Điểm thưởng.', 'Bonus points.'],
      'bonus.cap': ['Nhiều nhất.', 'At most.'],
      'bonus.items': ['Các mục.', 'The items.'],
      deductions: ['Điểm trừ.', 'Points deducted.'],
      'deductions.cap': ['Nhiều nhất.', 'At most.'],
      'deductions.items': ['Các mục.', 'The items.'],
      bands: ['Mức xếp loại theo điểm.', 'The bands by points.'],
      adjustments: ['Điều chỉnh sau khi xếp mức.', 'What is done to a band once it is found.'],
      basedOn,
    },
    values: kindOf('scoring-grid'),
  },
  GridItem: {
    about: ['Một nhóm, một mục hoặc phần của mục.', 'A group, an item or a part of one.'],
    fields: {
      id: ['Định danh của nhóm.', 'The identifier of a group.'],
      label,
      wording: ['Lời văn.', 'The wording.'],
      points: ['Điểm tối đa.', 'The points that it gives.'],
      scoring: ['Cách chấm.', 'How the points are found.'],
      capped: [
        'Điểm các mục con cộng lại được vượt, nhưng không tính quá điểm của mục.',
        'The children may add up to more than the item gives.',
      ],
      children: ['Các mục con.', 'The items beneath it.'],
    },
  },
  GridScoring: {
    about: ['Cách chấm điểm của một mục.', 'How the points of an item are found.'],
    fields: {
      text: ['Như tệp viết.', 'As the file writes it.'],
      method: ['Phép chấm.', 'The method.'],
      fullWhenNotArisen: [
        'Không phát sinh thì tính đủ điểm.',
        'Full points where the matter does not arise.',
      ],
      zeroItemWhen: ['Mất điểm cả mục khi.', 'When the whole item comes to nothing.'],
    },
  },
  GridMethod: {
    about: ['Phép chấm điểm.', 'How points are found.'],
    fields: {
      kind: ['Loại phép chấm.', 'The kind of method.'],
      options: ['Các nấc điểm.', 'The steps.'],
      fact: ['Dữ kiện được chấm.', 'The fact that is scored.'],
      rounding: ['Cách làm tròn.', 'How to round.'],
      points: ['Điểm cho mỗi đơn vị.', 'Points for each.'],
      max: ['Nhiều nhất.', 'At most.'],
      conditions: ['Các điểm phải đạt.', 'The points to be met.'],
      step: ['Bước điểm của hội đồng.', 'The step in which the council scores.'],
    },
    values: {
      kind: {
        choice: ['chọn một nấc', 'a choice'],
        bands: ['theo khoảng của dữ kiện', 'bands over a fact'],
        ratio: ['theo tỷ lệ', 'a ratio'],
        'deduct-per': ['trừ cho mỗi', 'so much less for each'],
        'add-per': ['cộng cho mỗi', 'so much for each'],
        'points-met': ['theo số điểm đạt', 'by the number of points met'],
        council: ['hội đồng chấm', 'scored by the council'],
      },
    },
  },
  GridOption: {
    about: ['Một nấc điểm.', 'One step of an item.'],
    fields: {
      points: ['Điểm.', 'The points.'],
      label,
      from: ['Từ giá trị này.', 'From this value.'],
      to: ['Đến hết giá trị này.', 'To this value, inclusive.'],
      below: ['Dưới giá trị này.', 'Below this value.'],
    },
  },
  GridBand: {
    about: ['Một mức xếp loại.', 'A band.'],
    fields: {
      value: ['Mức.', 'The band.'],
      label,
      from: ['Từ bao nhiêu điểm.', 'From so many points.'],
      gate: ['Điều kiện phải có để được mức này.', 'What must hold for it.'],
      quota: ['Số lượng của mức.', 'How many may have it.'],
    },
  },
  GridAdjustment: {
    about: [
      'Điều chỉnh mức sau khi xếp: trần, rồi hạ, rồi xếp.',
      'What is done to a band once it is found: ceiling, lower, set, in this order.',
    ],
    fields: {
      kind: ['Loại điều chỉnh.', 'What is done.'],
      value: ['Mức được nêu.', 'The band that is named.'],
      steps: ['Hạ bao nhiêu bậc.', 'How many steps lower.'],
      when: ['Khi nào.', 'When.'],
      wording: ['Lời văn.', 'The wording.'],
    },
    values: {
      kind: {
        ceiling: ['trần: không cao hơn', 'not above'],
        lower: ['hạ bậc', 'lowered'],
        set: ['xếp thẳng vào', 'set'],
      },
    },
  },
  Parameter: {
    about: [
      'Một con số theo thời gian và địa bàn mà quy tắc dùng tới.',
      'A dated, local figure that rules refer to.',
    ],
    fields: {
      ...entry,
      type: ['Loại số.', 'The type of figure.'],
      values: ['Các giá trị.', 'Its values.'],
      'values.value': ['Giá trị.', 'The value.'],
      'values.from': from,
      'values.to': to,
      'values.for': [
        'Áp dụng cho ai; cho mọi nơi khi rỗng.',
        'For whom; for everybody where empty.',
      ],
      'values.basedOn': basedOn,
    },
    values: {
      ...kindOf('parameter'),
      type: {
        number: ['số', 'a number'],
        share: ['tỷ lệ', 'a share'],
        money: ['tiền', 'money'],
        duration: ['thời gian', 'a duration'],
      },
    },
  },
};
