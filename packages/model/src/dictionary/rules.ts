import type { Descriptions, Text } from './description.ts';

const label: Text = ['Nhãn của mục: 1, a, I.', 'The label of the item: 1, a, I.'];
const whenEmpty: Text = [
  'Kết quả khi không có ai để tính tỷ lệ.',
  'What the share comes to where there is nobody to be taken of.',
];

export const rules: Descriptions = {
  Decimal: {
    about: [
      'Số thập phân chính xác, viết thành chữ: "4.5".',
      'An exact decimal as text, "4.5"; never a binary fraction.',
    ],
  },
  Unit: {
    about: ['Đơn vị đếm hoặc đo.', 'A unit.'],
    values: {
      '': {
        year: ['năm', 'year'],
        quarter: ['quý', 'quarter'],
        month: ['tháng', 'month'],
        week: ['tuần', 'week'],
        day: ['ngày', 'day'],
        'working-day': ['ngày làm việc', 'working day'],
        hour: ['giờ', 'hour'],
        dong: ['đồng', 'Vietnamese dong'],
        time: ['lần', 'time'],
        person: ['người', 'person'],
        collective: ['tập thể', 'collective'],
        point: ['điểm', 'point'],
      },
    },
  },
  Name: {
    about: [
      'Tên dùng trong quy tắc: dữ kiện, nhóm đối tượng, danh hiệu.',
      'A name used in a rule: a fact, a group, a title.',
    ],
    fields: {
      id: ['Định danh như quy tắc viết.', 'The identifier as the rule writes it.'],
      ref: ['Mục danh mục tương ứng, nếu có.', 'The registry entry, where there is one.'],
    },
  },
  YearPoint: {
    about: [
      'Năm được hỏi tới: một năm cụ thể, assessed-year là năm xét, previous-year là năm trước.',
      'The year that is asked about: a year, the assessed year, or the year before it.',
    ],
    values: {
      '': {
        'assessed-year': ['năm xét', 'the assessed year'],
        'previous-year': ['năm trước năm xét', 'the year before'],
      },
    },
  },
  UntilPoint: {
    about: ['Thời điểm mà khoảng thời gian được tính đến.', 'What time is counted to.'],
    values: {
      '': {
        'end-of-assessed-year': ['cuối năm xét', 'the end of the assessed year'],
        'assessment-date': ['ngày xét', 'the date of the assessment'],
      },
    },
  },
  FactUse: {
    about: ['Một dữ kiện được dùng trong quy tắc.', 'A fact as a rule uses it.'],
    fields: {
      fact: ['Dữ kiện.', 'The fact.'],
      planned: ['Lấy số kế hoạch thay vì số thực hiện.', 'As planned, not as reached.'],
      year: [
        'Của năm nào; năm xét khi không nêu.',
        'Of which year; the assessed one where absent.',
      ],
    },
  },
  Value: {
    about: ['Một giá trị trong quy tắc.', 'A value in a rule.'],
    fields: {
      kind: ['Loại giá trị.', 'What kind of value.'],
      value: ['Con số, hoặc đúng hay sai.', 'The number, or true or false.'],
      unit: ['Đơn vị của con số.', 'The unit of the number.'],
      of: ['Phần trăm của dữ kiện nào.', 'The fact that the percentage is of.'],
      date: ['Ngày.', 'The date.'],
      name: ['Tên: một bậc của thang, một loại.', 'The name: a step of a scale, a category.'],
      text: ['Chữ.', 'The text.'],
      use: ['Dữ kiện được so với.', 'The fact that is compared with.'],
    },
    values: {
      kind: {
        number: ['số', 'a number'],
        percent: ['phần trăm', 'a percentage'],
        date: ['ngày', 'a date'],
        truth: ['đúng, sai', 'true or false'],
        name: ['tên', 'a name'],
        text: ['chữ', 'text'],
        fact: ['một dữ kiện khác', 'another fact'],
        blank: ['chưa có', 'not known'],
        none: ['không có', 'known to be none'],
        'not-arisen': ['không phát sinh', 'does not arise'],
      },
    },
  },
  Comparator: {
    about: ['Dấu so sánh.', 'A comparison.'],
    values: {
      '': {
        '=': ['bằng', 'equal to'],
        '≠': ['khác', 'other than'],
        '≥': ['từ … trở lên', 'at least'],
        '≤': ['không quá', 'at most'],
        '>': ['trên', 'more than'],
        '<': ['dưới', 'less than'],
      },
    },
  },
  Amount: {
    about: [
      'Giới hạn của số đếm hoặc tỷ lệ: ít nhất 70 %, từ 2 đến 3, mọi.',
      'A bound on a count or a share: at least 70 %, from 2 to 3, all.',
    ],
    fields: {
      kind: ['Cách nêu giới hạn.', 'How it is given.'],
      comparator: ['Dấu so sánh.', 'The comparison.'],
      value: ['Con số.', 'The number.'],
      from: ['Ít nhất.', 'At least.'],
      to: ['Nhiều nhất.', 'At most.'],
      percent: ['Là phần trăm chứ không phải số đếm.', 'A percentage, not a count.'],
    },
    values: {
      kind: {
        bound: ['một giới hạn', 'one bound'],
        range: ['một khoảng', 'a range'],
        all: ['mọi', 'all'],
        none: ['không ai, không cái nào', 'none'],
      },
    },
  },
  HistoryWindow: {
    about: ['Những năm mà điều kiện nhìn lại.', 'The years that a condition looks back at.'],
    fields: {
      from: ['Từ năm.', 'The first year.'],
      to: ['Đến năm.', 'The last year.'],
      sinceLast: [
        'Chỉ tính sau lần gần nhất có điều này.',
        'Only what came after the last of these.',
      ],
    },
  },
  Awarded: {
    about: ['Đã được tặng một danh hiệu.', 'A title that was received.'],
    fields: {
      title: ['Danh hiệu hoặc hình thức khen thưởng.', 'The title.'],
      equivalents: ['Những danh hiệu được coi là tương đương.', 'Titles that count as it.'],
      year: ['Năm được tặng.', 'The year.'],
    },
  },
  WhenEmpty: {
    about: whenEmpty,
    values: { '': { met: ['thì đạt', 'met'], unmet: ['thì không đạt', 'not met'] } },
  },
  InnerShare: {
    about: [
      'Tỷ lệ trong một tỷ lệ: trong đó 70 % có ….',
      'The share within a share: of which 70 % have ….',
    ],
    fields: {
      amount: ['Bao nhiêu.', 'How much.'],
      base: ['Tính trên phần đã nêu hay trên toàn bộ.', 'Whether of the part or of the whole.'],
      wholeOf: ['Toàn bộ của nhóm nào.', 'The group that is the whole.'],
      condition: ['Điều kiện.', 'The condition.'],
      whenEmpty,
    },
    values: {
      base: {
        subset: ['của số đó', 'of that part'],
        whole: ['của toàn bộ', 'of the whole'],
        open: ['văn bản không nói rõ', 'the notice does not say'],
      },
    },
  },
  Expression: {
    about: ['Điều một quy tắc nói, dưới dạng cây.', 'What a rule says, as a tree.'],
    fields: {
      kind: ['Loại điều kiện.', 'The kind of condition.'],
      operands: ['Các điều kiện con.', 'The conditions beneath it.'],
      operand: ['Điều kiện bị phủ định.', 'The condition that is denied.'],
      note: ['Hội đồng xét điều gì.', 'What the council looks at.'],
      use: ['Dữ kiện.', 'The fact.'],
      comparator: ['Dấu so sánh.', 'The comparison.'],
      value: ['Giá trị được so với.', 'The value compared with.'],
      from: ['Ít nhất.', 'At least.'],
      to: ['Nhiều nhất.', 'At most.'],
      values: ['Các giá trị được chấp nhận.', 'The values that will do.'],
      fact: ['Dữ kiện là ngày bắt đầu tính.', 'The fact that time is counted from.'],
      until: ['Tính đến lúc nào.', 'What it is counted to.'],
      list: ['Danh sách được xem.', 'The list that is looked at.'],
      condition: [
        'Điều kiện với từng mục, từng thành viên, từng năm.',
        'The condition for each item, member or year.',
      ],
      title: ['Danh hiệu mà tiêu chuẩn phải đủ.', 'The title whose criteria are to be met.'],
      awarded: ['Danh hiệu đã được tặng.', 'The title that was received.'],
      amount: ['Bao nhiêu.', 'How much.'],
      group: ['Nhóm được tính tỷ lệ.', 'The group that the share is of.'],
      within: ['Trong nhóm lớn nào.', 'The group that it is looked for in.'],
      per: ['Tính riêng cho mỗi ….', 'Each of what it holds for.'],
      whenEmpty,
      inner: ['Tỷ lệ bên trong.', 'The shares within it.'],
      count: ['Ít nhất bao nhiêu trong các điều kiện con.', 'How many of the conditions at least.'],
      quantity: ['Bao nhiêu năm.', 'How many years.'],
      'quantity.consecutive': ['Số năm liên tục.', 'Years in a row.'],
      'quantity.atLeast': ['Ít nhất bao nhiêu năm.', 'At least so many years.'],
      'quantity.outOf': ['Trong bao nhiêu năm.', 'Out of so many.'],
      window: ['Những năm được xem.', 'The years that are looked at.'],
      skipYearWhen: ['Năm được bỏ qua khi.', 'When a year is passed over.'],
    },
    values: {
      kind: {
        and: ['và', 'and'],
        or: ['hoặc', 'or'],
        not: ['không', 'not'],
        council: ['hội đồng xét', 'the council decides'],
        holds: ['có', 'holds'],
        compare: ['so sánh', 'a comparison'],
        between: ['trong khoảng', 'between two values'],
        'one-of': ['là một trong', 'one of'],
        since: ['kể từ', 'time since'],
        exists: ['có ít nhất một mục', 'there is one'],
        meets: ['đủ tiêu chuẩn', 'meets the criteria of a title'],
        awarded: ['được tặng', 'was awarded'],
        share: ['tỷ lệ', 'a share of a group'],
        'at-least': ['ít nhất n trong', 'at least n of'],
        history: ['trong các năm', 'over years'],
      },
    },
  },
  Rule: {
    about: [
      'Quy tắc ứng với một lời văn, hoặc lý do không có quy tắc.',
      'The rule that stands for a wording, or why there is none.',
    ],
    fields: {
      kind: ['Loại.', 'What it is.'],
      text: ['Như tệp viết.', 'As the file writes it.'],
      expression: ['Điều kiện, dưới dạng cây.', 'The condition as a tree.'],
      to: ['Nơi được giao quy định cụ thể.', 'Who is to lay it down.'],
    },
    values: {
      kind: {
        formal: ['tính được', 'can be computed'],
        qualitative: ['định tính', 'a matter of judgement'],
        deferred: ['giao nơi khác quy định', 'left to somebody else'],
      },
    },
  },
  Rounding: {
    about: ['Cách làm tròn.', 'How to round.'],
    fields: {
      direction: ['Về phía nào.', 'In which direction.'],
      step: ['Tròn đến bội của số này; 1 khi không nêu.', 'The step to round to; 1 where absent.'],
    },
    values: {
      direction: {
        down: ['xuống', 'down'],
        up: ['lên', 'up'],
        nearest: ['đến gần nhất', 'to the nearest'],
      },
    },
  },
  Criterion: {
    about: [
      'Một tiêu chí: lời văn, quy tắc, các tiêu chí con.',
      'A criterion: its official wording, its rules and sub-criteria.',
    ],
    fields: {
      label,
      wording: ['Lời văn.', 'The wording.'],
      rules: ['Quy tắc ứng với lời văn.', 'The rules that stand for it.'],
      children: ['Các tiêu chí con.', 'The criteria beneath it.'],
    },
  },
  Preference: {
    about: ['Một ưu tiên giữa những người đủ tiêu chuẩn.', 'A preference among the eligible.'],
    fields: {
      label,
      wording: ['Lời văn.', 'The wording.'],
      rules: ['Quy tắc: ai được ưu tiên.', 'The rules: who comes first.'],
      rankBy: ['Hoặc xếp theo một dữ kiện.', 'Or a fact to rank by.'],
      'rankBy.fact': ['Dữ kiện để xếp.', 'The fact.'],
      'rankBy.direction': ['Chiều xếp.', 'The direction.'],
      children: ['Các ưu tiên con.', 'The preferences beneath it.'],
    },
    values: {
      'rankBy.direction': {
        ascending: ['từ thấp đến cao', 'ascending'],
        descending: ['từ cao đến thấp', 'descending'],
      },
    },
  },
  QuotaBase: {
    about: [
      'Số người mà tỷ lệ phần trăm được tính trên đó.',
      'What a percentage quota is taken of.',
    ],
    fields: {
      kind: ['Loại cơ sở tính.', 'What it is.'],
      group: ['Nhóm.', 'The group.'],
      condition: ['Chỉ những ai có điều kiện này.', 'Only those of whom this holds.'],
      title: ['Những người được tặng danh hiệu này.', 'The holders of this title.'],
      year: ['Năm được tặng.', 'In which year.'],
    },
    values: {
      kind: {
        group: ['một nhóm', 'a group'],
        holders: ['những người được tặng', 'the holders of a title'],
      },
    },
  },
  Quota: {
    about: ['Số lượng được khen thưởng.', 'How many may be awarded.'],
    fields: {
      kind: ['Loại giới hạn.', 'What kind of bound.'],
      from: ['Ít nhất, hoặc đúng số này.', 'At least, or exactly.'],
      to: ['Nhiều nhất.', 'At most.'],
      percent: ['Là phần trăm.', 'Whether it is a percentage.'],
      parameter: ['Tham số thay cho con số.', 'A parameter in place of a figure.'],
      unit: ['Đếm cái gì.', 'What is counted.'],
      base: ['Tỷ lệ tính trên số nào.', 'What the percentage is of.'],
      per: ['Cho mỗi ….', 'For each of these.'],
      whole: ['Cho toàn cơ quan.', 'For the organisation as a whole.'],
      rounding: ['Cách làm tròn.', 'How to round.'],
      text: ['Như tệp viết.', 'As the file writes it.'],
    },
    values: {
      kind: {
        entitlement: ['được chọn chừng ấy', 'an entitlement'],
        ceiling: ['không quá', 'a ceiling'],
        floor: ['ít nhất', 'a floor'],
        range: ['từ … đến …', 'a range'],
        exact: ['đúng', 'exactly'],
      },
    },
  },
  Prize: {
    about: ['Tiền thưởng.', 'The money of an award.'],
    fields: {
      amount: ['Số tiền, đồng.', 'The amount, in Vietnamese dong.'],
      multiple: ['Hoặc bội số của một tham số.', 'Or a multiple of a parameter.'],
      'multiple.times': ['Số lần.', 'How many times.'],
      'multiple.of': ['Tham số, như lương cơ sở.', 'The parameter, such as the base salary.'],
      rounding: ['Cách làm tròn.', 'How to round.'],
      text: ['Như tệp viết.', 'As the file writes it.'],
    },
  },
  AwardRule: {
    about: ['Điều quyết định một giải hoặc một danh hiệu.', 'What decides an award or a title.'],
    fields: {
      for: ['Dành cho nhóm đối tượng nào.', 'Whom it is for.'],
      assessment: ['Kỳ xét: hằng năm, hằng quý.', 'How often it is assessed.'],
      authorities: ['Cấp có thẩm quyền quyết định.', 'Who decides.'],
      form: ['Hình thức khen thưởng được tặng.', 'The form of commendation that is given.'],
      criteria: ['Tiêu chí.', 'The criteria.'],
      barredWhen: ['Không xét khi.', 'When it is barred.'],
      pendingWhen: ['Chưa xét khi.', 'When it is put off.'],
      preferences: ['Ưu tiên.', 'The preferences.'],
      quotas: ['Số lượng.', 'How many.'],
      prizes: ['Tiền thưởng.', 'The money.'],
      inKind: ['Hiện vật, giấy chứng nhận kèm theo.', 'What else is given.'],
      onlyHighestOf: [
        'Một thành tích chỉ nhận mức cao nhất trong các giải này.',
        'Of these, only the highest is received.',
      ],
      basedOn: ['Căn cứ.', 'What it is based on.'],
    },
  },
  Award: {
    about: ['Một giải của phong trào.', 'An award of a movement.'],
    fields: {
      id: ['Định danh của giải trong phong trào.', 'Its identifier in the movement.'],
      slug: ['Định danh bỏ dấu.', 'The identifier without marks.'],
      name: ['Tên giải.', 'Its name.'],
      rule: ['Quy tắc của giải.', 'What decides it.'],
    },
  },
  RuleVersion: {
    about: [
      'Một bản quy định của danh hiệu, có hiệu lực giữa hai ngày.',
      'One version of a legal title, in force between two dates.',
    ],
    fields: {
      id: ['Định danh của bản.', 'The identifier of the version.'],
      from: ['Có hiệu lực từ.', 'In force from.'],
      to: ['Hết hiệu lực sau ngày.', 'In force until.'],
      assessedFrom: [
        'Áp dụng cho kỳ xét từ ngày này, không theo ngày quyết định.',
        'Applies by the assessed period from this date on, not by the date of the decision.',
      ],
      scope: ['Phạm vi áp dụng.', 'For whom it holds.'],
      rule: ['Quy tắc.', 'The rule.'],
      sources: ['Nguồn và mức đối chiếu.', 'Its sources, and how far they were checked.'],
    },
  },
};
