import { states } from './common.ts';
import type { Descriptions, Text } from './description.ts';

const label: Text = [
  'Nhãn của mục như trong văn bản: 1, a, I.',
  'The label of the item as in the notice: 1, a, I.',
];
const summary: Text = [
  'Tóm tắt, bằng lời của người biên tập.',
  'A summary in the words of the editors.',
];
const stateOfPart: Readonly<Record<string, Text>> = {
  given: ['văn bản ghi rõ', 'given'],
  blank: ['dự thảo để trống', 'left blank in a draft'],
  unknown: ['không đọc được hoặc không rõ', 'illegible or unknown'],
  unstated: ['văn bản không nêu', 'not stated'],
};

export const movement: Descriptions = {
  Campaign: {
    about: [
      'Một phong trào thi đua như kho công bố: mọi dữ kiện của văn bản phát động.',
      'An emulation movement as published: every fact of the document that launched it.',
    ],
    fields: {
      schema: ['Tên và phiên bản của dạng tài liệu này.', 'The name and version of this shape.'],
      id: ['Định danh của phong trào trong kho.', 'The identifier of the movement.'],
      slug: [
        'Định danh bỏ dấu; tên của các tệp tải về.',
        'The identifier without marks; names the files to take away.',
      ],
      name: ['Tên gọi của phong trào.', 'What the movement is called.'],
      digest: [
        'SHA-256 của JSON chuẩn tắc, trừ digest, findings và places: đổi khi điều được công bố đổi.',
        'SHA-256 of the canonical JSON without digest, findings and places: it changes when what is published changes.',
      ],
      status: ['Tình trạng của phong trào.', 'Where the movement stands in its life.'],
      form: ['Hình thức tổ chức theo luật.', 'The form that the law gives it.'],
      nature: [
        'Tính chất như văn bản gọi: đặc biệt, cao điểm, nước rút.',
        'What the notice calls it: special, peak, final spurt. No legal forms.',
      ],
      scope: ['Phạm vi phát động.', 'How far it reaches.'],
      themes: [
        'Phong trào, cuộc vận động thường niên mà phong trào này mang tên.',
        'The recurring movements that it carries.',
      ],
      motto: ['Chủ đề, bằng lời.', 'Its mottoes.'],
      slogans: ['Khẩu hiệu.', 'Its slogans.'],
      issuers: ['Cơ quan ban hành văn bản.', 'The bodies that issued the document.'],
      cooperators: ['Cơ quan, tổ chức phối hợp.', 'The bodies that it is launched with.'],
      launchedBy: [
        'Chủ thể phát động, khi khác cơ quan ban hành.',
        'In whose name it is launched, where not that of the issuer.',
      ],
      areas: [
        'Địa bàn: như khi ban hành và nay thuộc đâu.',
        'The places: as issued, and what they belong to today.',
      ],
      respondsTo: [
        'Phong trào hoặc văn bản cấp trên được hưởng ứng.',
        'The movements from above that it answers.',
      ],
      continues: ['Phong trào được tiếp nối.', 'The movements that it continues.'],
      replaces: ['Văn bản bị thay thế.', 'The documents that it replaces.'],
      relatedTo: ['Phong trào, cuộc vận động được gắn với.', 'The movements that it is tied to.'],
      consistsOf: ['Các phong trào hợp thành.', 'The movements that make it up.'],
      document: ['Văn bản phát động.', 'The document that launched it.'],
      bases: ['Căn cứ.', 'What the document is based on.'],
      implements: ['Văn bản mà phong trào nhằm thực hiện.', 'The documents that it carries out.'],
      celebrates: ['Ngày, sự kiện được chào mừng.', 'The days and events that it celebrates.'],
      period: ['Thời gian của phong trào.', 'From when to when it runs.'],
      phases: ['Các đợt trong thời gian đó.', 'The stretches within that time.'],
      milestones: [
        'Các mốc phải làm: đăng ký, sơ kết, báo cáo, tổng kết.',
        'What is due: registration, reviews, reports.',
      ],
      participants: ['Đối tượng tham gia, xét khen thưởng.', 'Who takes part and may be awarded.'],
      aims: ['Mục đích.', 'Its aims.'],
      requirements: ['Yêu cầu.', 'What it asks for.'],
      contents: ['Nội dung thi đua.', 'Its contents.'],
      targets: ['Chỉ tiêu.', 'Its targets.'],
      recognition: ['Phần khen thưởng.', 'The part on awards.'],
      duties: ['Tổ chức thực hiện: ai làm việc gì.', 'Who does what.'],
      appeal: ['Lời kêu gọi.', 'The appeal.'],
      closing: ['Lời kết.', 'The closing words.'],
      recipients: ['Nơi nhận.', 'Who receives the document.'],
      archive: ['Nơi lưu.', 'Where the paper is kept.'],
      signatures: ['Người ký.', 'Who signed.'],
      outcomes: ['Kết quả đã đạt, chỉ ở dạng tổng hợp.', 'What was reached, in aggregate only.'],
      editorial: [
        'Việc biên tập: nguồn, chỗ đọc lại, ghi chú.',
        'What the editors did: sources, readings, notes.',
      ],
      findings: ['Phát hiện của các phép kiểm tra.', 'What the checks found.'],
      places: ['Dòng của tệp nguồn cho mỗi dữ kiện.', 'The line of the source file of each fact.'],
    },
  },
  Status: {
    about: ['Tình trạng của phong trào.', 'Where a movement stands in its life.'],
    fields: {
      state: ['Tình trạng.', 'The state.'],
      by: ['Văn bản thay thế.', 'The document that replaces it.'],
      reason: ['Lý do hủy.', 'Why it was cancelled.'],
    },
    values: { state: states },
  },
  Form: {
    about: ['Hình thức tổ chức phong trào theo luật.', 'The forms of movement that the law knows.'],
    values: {
      '': { regular: ['thường xuyên', 'regular'], thematic: ['theo chuyên đề', 'thematic'] },
    },
  },
  Area: {
    about: ['Địa bàn của phong trào.', 'The province or other unit of a movement.'],
    fields: {
      asIssued: ['Đơn vị hành chính vào ngày ban hành.', 'The unit on the date of issue.'],
      today: [
        'Các đơn vị mà địa bàn ấy nay thuộc về.',
        'The units that the area belongs to today.',
      ],
    },
  },
  OfficialDocument: {
    about: ['Văn bản phát động, như một tờ giấy.', 'The document as a piece of paper.'],
    fields: {
      type: ['Loại văn bản: kế hoạch, công văn.', 'The kind of document.'],
      number: [
        'Số, ký hiệu như viết; … là chỗ để trống.',
        'The number as written; … stands for a blank.',
      ],
      numberState: ['Số có được ghi hay không.', 'Whether the number is given.'],
      date: ['Ngày ban hành.', 'The date of issue.'],
      dateState: ['Ngày có được ghi hay không.', 'Whether the date is given.'],
      place: ['Địa danh ghi cạnh ngày.', 'The place written beside the date.'],
      subject: [
        'Trích yếu; tên phong trào khi tệp không ghi.',
        'The subject; the name of the movement where the file leaves it out.',
      ],
      addressees: ['Kính gửi.', 'To whom it is addressed.'],
    },
    values: { numberState: stateOfPart, dateState: stateOfPart },
  },
  Celebration: {
    about: [
      'Ngày hoặc sự kiện mà phong trào chào mừng.',
      'A day or event that the movement celebrates.',
    ],
    fields: {
      event: ['Sự kiện.', 'The event.'],
      ordinal: ['Lần thứ mấy: XIII.', 'Its number: XIII.'],
      legislature: ['Khóa: XIV.', 'The legislature: XIV.'],
      term: ['Nhiệm kỳ.', 'The term of office.'],
      anniversary: ['Số năm kỷ niệm.', 'The count of the anniversary, in years.'],
      origin: ['Ngày gốc để tính số năm.', 'The date that the years are counted from.'],
      date: ['Ngày được chào mừng.', 'The date celebrated.'],
      summary,
    },
  },
  Period: {
    about: ['Một khoảng thời gian, tính cả hai đầu.', 'A period, both ends inclusive.'],
    fields: {
      from: ['Đầu.', 'Its beginning.'],
      to: ['Cuối.', 'Its end.'],
      statedLength: ['Độ dài mà văn bản nêu.', 'The length that the notice states.'],
      text: ['Như tệp viết.', 'As the file writes it.'],
    },
  },
  PeriodEnd: {
    about: ['Một đầu của khoảng thời gian.', 'One end of a period.'],
    fields: {
      kind: ['Đầu này được nêu cách nào.', 'How this end is given.'],
      date: ['Ngày được nêu.', 'The date that is given.'],
      exclusive: ['Ngày ấy không nằm trong khoảng.', 'Whether that date itself is outside.'],
      event: ['Sự kiện làm mốc.', 'The event that marks it.'],
      day: [
        'Ngày giáp ranh, nằm trong khoảng, khi biết được.',
        'The boundary day, inclusive, where it can be known.',
      ],
    },
    values: {
      kind: {
        date: ['một ngày', 'a date'],
        issue: ['ngày ban hành', 'the day of issue'],
        event: ['một sự kiện', 'an event'],
        'end-of-period': ['hết thời gian của phong trào', 'the end of the movement'],
        unknown: ['không rõ', 'unknown'],
        blank: ['để trống', 'left blank'],
      },
    },
  },
  Duration: {
    about: ['Một độ dài thời gian.', 'A length of time.'],
    fields: { value: ['Số.', 'The number.'], unit: ['Đơn vị.', 'The unit.'] },
    values: {
      unit: {
        year: ['năm', 'year'],
        quarter: ['quý', 'quarter'],
        month: ['tháng', 'month'],
        week: ['tuần', 'week'],
        day: ['ngày', 'day'],
        'working-day': ['ngày làm việc', 'working day'],
        hour: ['giờ', 'hour'],
      },
    },
  },
  Phase: {
    about: ['Một đợt trong thời gian của phong trào.', 'A stretch within the period.'],
    fields: {
      label,
      name: ['Tên của đợt.', 'Its name.'],
      period: ['Thời gian của đợt.', 'Its time.'],
      summary,
    },
  },
  Milestone: {
    about: [
      'Việc đến hạn: đăng ký, sơ kết, báo cáo, tổng kết.',
      'Something due: registration, interim review, report, final review.',
    ],
    fields: {
      kind: ['Loại việc.', 'What is due.'],
      name: ['Tên của việc, khi văn bản đặt.', 'Its name, where the notice gives one.'],
      timing: ['Hạn, ở dạng tính được.', 'When, in a form that can be computed with.'],
      'timing.relation': ['Quan hệ với mốc.', 'How it relates to the point in time.'],
      'timing.start': ['Ngày đầu, khi nói từ … đến ….', 'The first day of a between.'],
      'timing.at': ['Mốc.', 'The point in time.'],
      'timing.recurring': ['Hạn lặp lại.', 'A date that comes back.'],
      'timing.recurring.monthDay': ['Tháng và ngày: 12-15.', 'Month and day: 12-15.'],
      'timing.recurring.every': ['Bao lâu một lần.', 'How often.'],
      when: [
        'Hạn như viết; rỗng khi văn bản không nêu.',
        'The timing as written; empty where the notice gives none.',
      ],
      responsible: ['Ai chịu trách nhiệm.', 'Who is responsible.'],
      sentTo: ['Gửi đến đâu.', 'Where it is sent.'],
      via: ['Gửi qua đâu.', 'Through whom it is sent.'],
      summary,
    },
    values: {
      kind: {
        registration: ['đăng ký', 'registration'],
        'interim-review': ['sơ kết', 'interim review'],
        report: ['báo cáo', 'report'],
        'final-review': ['tổng kết', 'final review'],
        other: ['việc khác', 'something else'],
      },
      'timing.relation': {
        on: ['vào', 'on'],
        before: ['trước', 'before'],
        'no-later-than': ['chậm nhất', 'no later than'],
        after: ['sau', 'after'],
        between: ['từ … đến …', 'between'],
      },
      'timing.recurring.every': {
        year: ['hằng năm', 'every year'],
        quarter: ['hằng quý', 'every quarter'],
        month: ['hằng tháng', 'every month'],
        week: ['hằng tuần', 'every week'],
      },
    },
  },
  Participant: {
    about: ['Một nhóm đối tượng tham gia.', 'A group that takes part.'],
    fields: {
      kind: [
        'Tập thể, cá nhân, hay nhóm chỉ dùng làm cơ sở tính.',
        'Collectives, individuals, or a group that is only a base.',
      ],
      id: ['Định danh của nhóm trong phong trào.', 'Its identifier in the movement.'],
      slug: ['Định danh bỏ dấu.', 'The identifier without marks.'],
      name: ['Tên như văn bản gọi.', 'What the notice calls it.'],
    },
    values: {
      kind: {
        collective: ['tập thể', 'collectives'],
        individual: ['cá nhân', 'individuals'],
        group: ['nhóm làm cơ sở tính', 'a group used as a base'],
      },
    },
  },
  ContentItem: {
    about: [
      'Một mục của văn bản, với phần tóm tắt và các mục con.',
      'An item of the notice with its summary and sub-items.',
    ],
    fields: {
      label,
      heading: ['Đề mục.', 'The heading.'],
      summaries: [
        'Các câu tóm tắt, bằng lời của người biên tập.',
        'Summaries in the words of the editors.',
      ],
      children: ['Các mục con.', 'The sub-items.'],
    },
  },
  Target: {
    about: [
      'Một chỉ tiêu: lời văn và quy tắc tính được.',
      'A target: its wording and the rule that stands for it.',
    ],
    fields: {
      label,
      wording: ['Lời văn của chỉ tiêu.', 'The official wording.'],
      rules: ['Quy tắc ứng với lời văn.', 'The rules that stand for it.'],
      children: ['Các chỉ tiêu con.', 'The targets beneath it.'],
    },
  },
  Requirement: {
    about: [
      'Một yêu cầu: bằng lời, bằng quy tắc, hoặc cả hai.',
      'What the movement asks for: in words, as a rule, or both.',
    ],
    fields: {
      label,
      wording: ['Lời văn.', 'The wording.'],
      summaries: ['Tóm tắt của người biên tập.', 'Summaries by the editors.'],
      rules: ['Quy tắc ứng với lời văn.', 'The rules that stand for it.'],
      children: ['Các yêu cầu con.', 'The requirements beneath it.'],
    },
  },
  Recognition: {
    about: ['Phần khen thưởng của phong trào.', 'The part of a movement on awards.'],
    fields: {
      principles: ['Nguyên tắc khen thưởng.', 'The principles.'],
      appraisal: ['Việc thẩm định.', 'The appraisal.'],
      'appraisal.by': ['Ai thẩm định.', 'By whom.'],
      'appraisal.summary': summary,
      proposals: ['Việc đề nghị cấp trên khen thưởng.', 'What is proposed to whom.'],
      'proposals.to': ['Đề nghị với ai.', 'To whom.'],
      'proposals.summary': summary,
      honours: ['Cách biểu dương, tôn vinh ngoài khen thưởng.', 'Other honours, in words.'],
      criteria: ['Tiêu chí chung cho mọi giải.', 'Criteria common to all awards.'],
      preferences: ['Ưu tiên chung.', 'Preferences common to all awards.'],
      onlyHighestOf: [
        'Một thành tích chỉ nhận mức cao nhất trong các giải này.',
        'Of these, only the highest is received.',
      ],
      awards: ['Các giải của phong trào.', 'The awards of the movement.'],
    },
  },
  Duty: {
    about: ['Ai làm việc gì.', 'Who does what.'],
    fields: {
      label,
      bearers: ['Người, cơ quan chịu trách nhiệm.', 'Who bears the duty.'],
      duties: ['Việc phải làm.', 'What they do.'],
      children: ['Phần việc của từng bên.', 'Who does which part of it.'],
    },
  },
  Recipient: {
    about: ['Một nơi nhận.', 'A recipient.'],
    fields: {
      party: ['Nơi nhận.', 'Who receives it.'],
      forReport: ['Gửi để báo cáo.', 'Whether it is sent as a report.'],
    },
  },
  Signature: {
    about: ['Chữ ký của văn bản.', 'Who signs.'],
    fields: {
      authority: ['Ký với tư cách nào.', 'By what authority.'],
      positions: ['Chức vụ.', 'The positions.'],
      name: ['Họ tên.', 'The name.'],
      unknown: ['Không rõ người ký.', 'Whether the signatory is unknown.'],
    },
    values: {
      authority: {
        TM: ['thay mặt', 'for the collective'],
        KT: ['ký thay', 'as deputy'],
        TL: ['thừa lệnh', 'by order'],
        TUQ: ['thừa ủy quyền', 'by authorisation'],
        Q: ['quyền', 'acting'],
      },
    },
  },
  Outcome: {
    about: [
      'Một kết quả ở dạng tổng hợp; không bao giờ là hồ sơ cá nhân.',
      'What was reached, in aggregate. Never personal records.',
    ],
    fields: {
      about: ['Kết quả của điều gì.', 'What it is the outcome of.'],
      'about.kind': ['Loại điều được nói tới.', 'What kind of thing that is.'],
      'about.target': ['Nhãn của chỉ tiêu: 1.a.', 'The label of the target: 1.a.'],
      'about.award': ['Giải hoặc danh hiệu.', 'The award.'],
      'about.text': ['Bằng lời.', 'In words.'],
      reached: ['Kết quả bằng lời, khi không có số.', 'In words, where there is no figure.'],
      figures: ['Các con số.', 'The figures.'],
      'figures.value': ['Con số.', 'The number.'],
      'figures.percent': ['Là phần trăm.', 'Whether it is a percentage.'],
      'figures.unit': ['Đơn vị.', 'Its unit.'],
      'figures.among': [
        'Là một phần của con số đứng trước.',
        'Whether it is a part of the figure before it.',
      ],
      source: ['Nguồn của kết quả.', 'Where it was read.'],
    },
    values: {
      'about.kind': {
        target: ['một chỉ tiêu', 'a target'],
        award: ['một giải', 'an award'],
        text: ['điều khác', 'something else'],
      },
    },
  },
  Editorial: {
    about: ['Việc biên tập, để cạnh nguồn.', 'What the editors did, kept beside the source.'],
    fields: {
      original: ['Bản gốc đã đọc.', 'The originals that were read.'],
      'original.file': ['Tên tệp.', 'The file.'],
      'original.digest': ['SHA-256 của tệp.', 'Its SHA-256.'],
      readings: ['Chỗ hỏng của nguồn được đọc lại.', 'Damaged places, and how they are read.'],
      'readings.source': ['Chữ trong nguồn.', 'What the source has.'],
      'readings.reading': ['Đọc là.', 'How it is read.'],
      'readings.at': ['Ở đâu trong văn bản.', 'Where in the document.'],
      notes: ['Ghi chú.', 'Notes.'],
      waivers: ['Phát hiện đã biết và chấp nhận.', 'Findings that are known and meant.'],
      'waivers.code': ['Mã phép kiểm tra.', 'The code of the check.'],
      'waivers.reason': ['Lý do.', 'The reason.'],
      corrections: [
        'Đính chính của chính cơ quan ban hành.',
        'The own legal acts of correction of the issuer.',
      ],
      'corrections.by': ['Văn bản đính chính.', 'The act.'],
      'corrections.summary': summary,
    },
  },
};
