import type { Descriptions, Text } from './description.ts';

export const states: Readonly<Record<string, Text>> = {
  draft: ['dự thảo', 'a draft'],
  issued: ['đã ban hành', 'issued'],
  'summed-up': ['đã tổng kết', 'summed up'],
  replaced: ['đã được thay thế', 'replaced by another document'],
  cancelled: ['đã hủy', 'cancelled'],
};

export const kinds: Readonly<Record<string, Text>> = {
  issuer: ['cơ quan', 'a body'],
  'administrative-unit': ['đơn vị hành chính', 'an administrative unit'],
  theme: ['tên phong trào, cuộc vận động', 'a recurring movement or mobilisation'],
  event: ['sự kiện, ngày kỷ niệm', 'an event or a celebrated day'],
  act: ['văn bản', 'an act'],
  fact: ['dữ kiện', 'a fact that criteria ask about'],
  title: ['danh hiệu thi đua', 'an emulation title'],
  'award-form': ['hình thức khen thưởng', 'a form of commendation'],
  'scoring-grid': ['thang điểm', 'a scoring grid'],
  parameter: ['tham số', 'a parameter'],
};

export const common: Descriptions = {
  Identifier: {
    about: [
      'Định danh như viết trong tệp: chữ thường, nối bằng gạch ngang, có thể có dấu tiếng Việt.',
      'An identifier as written in the files: lower case, hyphens, Vietnamese letters allowed.',
    ],
  },
  Slug: {
    about: [
      'Định danh bỏ dấu, dùng trong địa chỉ trang và tên tệp.',
      'The identifier without marks, safe in an address and in the name of a file.',
    ],
  },
  PartialDate: {
    about: [
      'Ngày với độ chính xác của văn bản, theo EDTF (ISO 8601-2): 2022-06-22, 2022-06 hoặc 2022. X là phần dự thảo để trống: 2023-06-XX.',
      'A date as exact as the document gives it, in EDTF (ISO 8601-2): 2022-06-22, 2022-06 or 2022. X stands for a part that a draft leaves blank: 2023-06-XX.',
    ],
  },
  Day: {
    about: ['Một ngày trên lịch, dạng năm-tháng-ngày.', 'A day of the calendar, YYYY-MM-DD.'],
  },
  Reference: {
    about: [
      'Chỉ tới một phong trào hoặc một mục danh mục trong kho, với tên vào ngày của văn bản.',
      'A reference to a movement or a registry entry of the archive, by the name that it had on the date of the document.',
    ],
    fields: {
      kind: ['Loại tài liệu được chỉ tới.', 'What is referred to.'],
      id: ['Định danh của tài liệu đó.', 'Its identifier.'],
      slug: ['Định danh bỏ dấu của tài liệu đó.', 'Its identifier without marks.'],
      name: [
        'Tên vào ngày của văn bản viện dẫn.',
        'Its name on the date of the document that refers to it.',
      ],
    },
    values: { kind: { campaign: ['phong trào', 'a movement'], ...kinds } },
  },
  RegistryKind: {
    about: ['Loại mục danh mục.', 'What a registry entry is.'],
    values: { '': kinds },
  },
  Party: {
    about: [
      'Người, cơ quan, tổ chức hoặc nơi chốn như văn bản gọi tên.',
      'A person, body or place as the notice names it.',
    ],
    fields: {
      name: ['Tên như văn bản viết.', 'The name as written.'],
      ref: [
        'Mục danh mục tương ứng, nếu kho có.',
        'The registry entry, where the archive has one.',
      ],
    },
  },
  Scope: {
    about: [
      'Phạm vi của phong trào hoặc của một bản quy định: cấp, hoặc những cơ quan và nơi cụ thể, hoặc cả hai.',
      'How far a movement or a version of a rule reaches: a level, bodies and places, or both.',
    ],
    fields: {
      level: ['Cấp của phạm vi theo luật.', 'The level, in the terms of the law.'],
      parties: ['Các cơ quan, đơn vị, địa bàn được nêu.', 'The bodies and places that are named.'],
    },
    values: {
      level: {
        nation: ['toàn quốc', 'the whole country'],
        sector: ['bộ, ngành, đoàn thể', 'a ministry, sector or mass organisation'],
        locality: ['địa phương', 'a locality'],
        cluster: ['cụm, khối thi đua', 'an emulation cluster'],
        organisation: ['cơ quan, đơn vị', 'one organisation'],
      },
    },
  },
  Verification: {
    about: [
      'Điều này đã được đối chiếu với nguồn đến đâu.',
      'How far this has been checked against its source.',
    ],
    values: {
      '': {
        verified: ['đã đối chiếu với nguyên văn', 'read in the source'],
        secondary: ['thứ cấp: theo tài liệu khác', 'second-hand'],
        unverified: ['chưa đối chiếu', 'not checked'],
      },
    },
  },
  Provision: {
    about: ['Điều, khoản, điểm của một văn bản.', 'Article, clause and point of an act.'],
    fields: {
      article: ['Điều.', 'The article.'],
      clause: ['Khoản.', 'The clause.'],
      point: ['Điểm.', 'The point.'],
    },
  },
  Citation: {
    about: [
      'Văn bản hoặc phong trào khác được viện dẫn. Có ít nhất một trong ba: ref, symbol, text.',
      'Another document or movement that is cited. At least one of ref, symbol and text is there.',
    ],
    fields: {
      ref: ['Tài liệu trong kho, nếu có.', 'The document in the archive, where there is one.'],
      symbol: ['Số, ký hiệu như viết.', 'The number of the document as written.'],
      text: ['Tên gọi, khi không có số hoặc để đọc thêm.', 'Words that name it.'],
      provision: ['Điều, khoản, điểm được viện dẫn.', 'The provision that is cited.'],
      date: ['Ngày của văn bản được viện dẫn.', 'The date of the cited document.'],
      issuer: ['Cơ quan ban hành văn bản đó.', 'The body that issued it.'],
      subject: ['Trích yếu của văn bản đó.', 'Its subject.'],
      ordinal: [
        'Lần thứ mấy của đại hội hoặc kỳ họp: XVI.',
        'The number of a congress or a session: XVI.',
      ],
      legislature: [
        'Khóa của Quốc hội hoặc cơ quan được bầu: XV.',
        'The legislature or the term of an elected body: XV.',
      ],
      years: ['Giai đoạn được nói tới: 2016-2020.', 'The years of it that are meant: 2016-2020.'],
      verification: [
        'Đã đối chiếu với văn bản đó đến đâu.',
        'How far this has been checked against it.',
      ],
    },
  },
  SourceNote: {
    about: ['Nguồn của các dữ kiện trong mục.', 'Where the facts of the entry were read.'],
    fields: {
      text: ['Nguồn, bằng lời.', 'The source, in words.'],
      verification: ['Đã đối chiếu đến đâu.', 'How far it has been checked.'],
    },
  },
  Position: {
    about: ['Một chỗ trong tệp nguồn.', 'A position in a source file.'],
    fields: {
      line: ['Dòng, tính từ 1.', 'The line, from 1.'],
      column: ['Cột, tính từ 1, theo đơn vị UTF-16.', 'The column, from 1, in UTF-16 units.'],
    },
  },
  Place: {
    about: [
      'Đoạn của tệp nguồn mà một dữ kiện được đọc ra.',
      'A stretch of a source file that a fact was read from.',
    ],
    fields: {
      start: ['Chỗ bắt đầu.', 'Where it begins.'],
      end: ['Chỗ kết thúc, không tính chính nó.', 'Where it ends, exclusive.'],
    },
  },
  Places: {
    about: [
      'Mỗi dữ kiện lấy từ dòng nào của tệp nguồn.',
      'Which lines of the source file each fact came from.',
    ],
    fields: {
      file: ['Tệp nguồn, đường dẫn trong kho.', 'The source file, relative to the workspace.'],
      facts: [
        'Chỗ trong tệp của từng dữ kiện, theo JSON Pointer (RFC 6901): /targets/0.',
        'The place of each fact by its JSON Pointer (RFC 6901): /targets/0.',
      ],
    },
  },
  Finding: {
    about: ['Điều phép kiểm tra nhận thấy trong tệp.', 'What a check has found in the file.'],
    fields: {
      code: ['Mã của phép kiểm tra: TD0102.', 'The code of the check: TD0102.'],
      severity: ['Mức độ.', 'How grave it is.'],
      message: ['Lời nhắn bằng hai thứ tiếng.', 'The message in both languages.'],
      'message.vi': ['Lời nhắn tiếng Việt.', 'The message in Vietnamese.'],
      'message.en': ['Lời nhắn tiếng Anh.', 'The message in English.'],
      place: ['Chỗ trong tệp nguồn.', 'Where in the source file.'],
      waived: [
        'Lý do của người biên tập, khi đã biết và chấp nhận.',
        'The reason of the editors, where the finding is known and meant.',
      ],
    },
    values: {
      severity: {
        error: ['lỗi', 'an error'],
        warning: ['cảnh báo', 'a warning'],
        info: ['lưu ý', 'a note'],
      },
    },
  },
};
