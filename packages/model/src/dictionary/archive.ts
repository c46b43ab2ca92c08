import { states } from './common.ts';
import type { Descriptions, Text } from './description.ts';

const extent: Text = [
  'Biết được bao nhiêu về các lần công bố trước.',
  'How much is known of what was published before.',
];
const schema: Text = [
  'Tên và phiên bản của dạng tài liệu này.',
  'The name and version of this shape.',
];
const digest: Text = ['Mã băm SHA-256 của tài liệu.', 'The digest of the document, SHA-256.'];
const path: Text = [
  'Tệp, tính từ thư mục dữ liệu.',
  'The file, relative to the folder of the data.',
];

export const archive: Descriptions = {
  ArchiveIndex: {
    about: [
      'Mục lục của kho: có những gì, ở đâu.',
      'The table of contents of an archive: what is where.',
    ],
    fields: {
      schema,
      digest: [
        'SHA-256 trên mã băm của mọi tài liệu, theo thứ tự trong mục lục.',
        'SHA-256 over the digests of all documents, in the order of the list.',
      ],
      campaigns: ['Các phong trào.', 'The movements.'],
      'campaigns.id': ['Định danh.', 'The identifier.'],
      'campaigns.slug': ['Định danh bỏ dấu.', 'The identifier without marks.'],
      'campaigns.name': ['Tên gọi.', 'The name.'],
      'campaigns.state': ['Tình trạng.', 'The state.'],
      'campaigns.number': ['Số, ký hiệu của văn bản.', 'The number of the document.'],
      'campaigns.date': ['Ngày ban hành.', 'The date of issue.'],
      'campaigns.year': [
        'Năm của văn bản, không có thì năm bắt đầu.',
        'The year of the document, else that of the beginning.',
      ],
      'campaigns.issuers': ['Cơ quan ban hành.', 'The issuers.'],
      'campaigns.issuers.slug': [
        'Định danh bỏ dấu trong danh mục cơ quan.',
        'The identifier in the registry of issuers.',
      ],
      'campaigns.issuers.name': ['Tên vào ngày ban hành.', 'The name on the date of issue.'],
      'campaigns.areas': ['Địa bàn như khi ban hành.', 'The areas as issued.'],
      'campaigns.areasToday': ['Địa bàn ngày nay.', 'The areas of today.'],
      'campaigns.themes': [
        'Phong trào, cuộc vận động thường niên mà phong trào mang tên.',
        'The recurring movements that it carries.',
      ],
      'campaigns.path': path,
      'campaigns.digest': digest,
      registry: ['Các mục danh mục.', 'The entries of the registries.'],
      'registry.kind': ['Loại mục.', 'What the entry is.'],
      'registry.id': ['Định danh.', 'The identifier.'],
      'registry.slug': ['Định danh bỏ dấu.', 'The identifier without marks.'],
      'registry.name': ['Tên.', 'The name.'],
      'registry.path': path,
      'registry.digest': digest,
    },
    values: { 'campaigns.state': states },
  },
  HistoryExtent: {
    about: extent,
    values: {
      '': {
        whole: ['toàn bộ', 'all of it'],
        part: ['chỉ phần gần đây', 'only the latest part'],
        none: ['không biết', 'nothing'],
      },
    },
  },
  HistoryCommit: {
    about: [
      'Lần ghi mà qua đó một phiên bản được công bố.',
      'A commit by which a version was published.',
    ],
    fields: {
      id: ['Mã của lần ghi trong git.', 'Its identifier in git.'],
      date: ['Thời điểm ghi, ISO 8601 kèm múi giờ.', 'When, ISO 8601 with its zone.'],
      author: ['Người ghi.', 'The author, as committed.'],
      reason: [
        'Dòng đầu của lời ghi; với lần gộp là lời của phần được gộp.',
        'The first line of its message; of a merge, of what was merged.',
      ],
      boundary: [
        'Bản sao của kho bắt đầu từ đây: điều ở đây có thể đã được công bố sớm hơn.',
        'The copy of the repository begins here: what it shows may have been published earlier.',
      ],
    },
  },
  HistoryIndex: {
    about: [
      'Mỗi phong trào được công bố khi nào, từng phiên bản.',
      'When each movement was published, version by version.',
    ],
    fields: {
      schema,
      extent,
      commits: ['Các lần ghi, cũ trước mới sau.', 'The commits, oldest first.'],
      movements: ['Các phong trào.', 'The movements.'],
      'movements.slug': ['Định danh bỏ dấu.', 'The identifier without marks.'],
      'movements.versions': [
        'Mỗi phiên bản một số: vị trí trong commits; null khi chưa ghi.',
        'One for each version: its place in commits; null where it is not committed.',
      ],
      'movements.path': [
        'Tệp lịch sử, khi có nhiều hơn một phiên bản.',
        'The file of its history, where there is more than one version.',
      ],
    },
  },
  MovementHistory: {
    about: [
      'Mọi phiên bản từng công bố của một phong trào, và khác nhau ở đâu.',
      'Every version of a movement that was ever published, and what differs.',
    ],
    fields: {
      schema,
      id: ['Định danh của phong trào.', 'The identifier of the movement.'],
      slug: ['Định danh bỏ dấu.', 'The identifier without marks.'],
      extent,
      versions: ['Các phiên bản, cũ trước mới sau.', 'The versions, oldest first.'],
      'versions.key': [
        'Tên trong địa chỉ: ngày ghi, kèm số khi một ngày có nhiều phiên bản.',
        'Its name in addresses: the day of its commit, with a number where there are more of that day.',
      ],
      'versions.commit': [
        'Lần ghi; không có khi chưa ghi.',
        'Its commit; absent where not committed yet.',
      ],
      'versions.path': ['Tài liệu như phiên bản ấy nói.', 'The document as that version says it.'],
      differences: ['Khác nhau giữa các phiên bản.', 'What differs between versions.'],
      unread: [
        'Những lần ghi mà ngôn ngữ ngày nay không đọc được.',
        'Commits whose text the language of today cannot read.',
      ],
    },
  },
  VersionDifference: {
    about: [
      'Khác nhau về nghĩa giữa hai phiên bản.',
      'What differs in meaning between two versions.',
    ],
    fields: {
      from: ['Vị trí của phiên bản cũ hơn.', 'The place of the older version.'],
      to: ['Vị trí của phiên bản mới hơn.', 'The place of the newer version.'],
      grade: ['Mức của thay đổi nặng nhất.', 'The grade of the heaviest change.'],
      lines: ['Từng thay đổi.', 'The changes.'],
      'lines.kind': ['Loại.', 'What the line tells.'],
      'lines.grade': ['Mức.', 'Its grade.'],
      'lines.sentence': ['Thay đổi, thành câu.', 'The change as a sentence.'],
      'lines.sentence.vi': ['Bằng tiếng Việt.', 'In Vietnamese.'],
      'lines.sentence.en': ['Bằng tiếng Anh.', 'In English.'],
    },
    values: {
      'lines.kind': {
        change: ['một dữ kiện', 'a fact'],
        criteria: ['ai được khen thưởng theo tiêu chí', 'who is awarded by the criteria'],
        note: ['điều cần biết thêm', 'what else is to be known'],
      },
    },
  },
  ChangeGrade: {
    about: ['Mức của một thay đổi.', 'How much a change weighs.'],
    values: {
      '': {
        presentation: ['trình bày', 'presentation'],
        editorial: ['biên tập', 'editorial'],
        substantive: ['nội dung', 'substantive'],
        authority: ['cần cơ quan ban hành', 'needs the issuing authority'],
      },
    },
  },
};
