import type { Diagnostic, Message } from '@thidua/language';

/** Findings about a file as a file. The texts inside are the language's and the compiler's to judge. */
export type FileFinding = {
  readonly slug: string;
  readonly title: Message;
  readonly why: Message;
  readonly help: Message;
  /** Whether the file could not be looked at, so that the run as a whole says too little. */
  readonly unread: boolean;
};

export const fileFindings = {
  TD0901: {
    slug: 'unreadable-file',
    title: { vi: 'Không đọc được tệp', en: 'The file cannot be read' },
    why: {
      vi: 'Hệ điều hành không cho đọc tệp này, nên nội dung chưa được kiểm tra và các tệp khác không thấy tên khai báo trong đó.',
      en: 'The system does not let this file be read, so nothing in it was checked and no other file sees the names it declares.',
    },
    help: {
      vi: 'Kiểm tra quyền đọc của tệp (chmod u+r) và ổ đĩa, rồi chạy lại.',
      en: 'Check the permissions of the file (chmod u+r) and the disk, then run again.',
    },
    unread: true,
  },
  TD0902: {
    slug: 'vanished-file',
    title: { vi: 'Tệp không còn ở chỗ cũ', en: 'The file is gone' },
    why: {
      vi: 'Tệp có tên trong thư mục nhưng đến khi đọc thì không còn: vừa bị xóa, đổi tên, hoặc là liên kết hỏng.',
      en: 'The folder lists the file, but it was gone when it was to be read: just deleted, renamed, or a broken link.',
    },
    help: {
      vi: 'Chạy lại; nếu vẫn vậy, đó là liên kết hỏng: xóa liên kết hoặc trỏ lại.',
      en: 'Run again; if it stays, it is a broken link: delete the link or let it point elsewhere.',
    },
    unread: true,
  },
  TD0903: {
    slug: 'link-out-of-workspace',
    title: {
      vi: 'Liên kết trỏ ra ngoài kho dữ liệu',
      en: 'The link leads out of the workspace',
    },
    why: {
      vi: 'Kho dữ liệu phải đọc được trọn vẹn ở mọi máy. Liên kết trỏ ra ngoài cho kết quả khác nhau tùy máy, và có thể đưa lên mạng một tệp không ai định công bố.',
      en: 'A workspace must read the same on every machine. A link that leads out gives another result on each, and may publish a file that nobody meant to publish.',
    },
    help: {
      vi: 'Chép tệp thật vào kho dữ liệu thay cho liên kết.',
      en: 'Put the file itself into the workspace in place of the link.',
    },
    unread: false,
  },
  TD0904: {
    slug: 'not-a-file',
    title: {
      vi: 'Tên kết thúc bằng .thidua nhưng không phải là tệp',
      en: 'The name ends in .thidua, but it is no file',
    },
    why: {
      vi: 'Đuôi .thidua dành cho tệp văn bản. Thư mục hay thiết bị mang đuôi ấy không được đọc, kể cả những gì nằm trong đó.',
      en: 'The ending .thidua is for text files. A folder or device with that ending is not read, nor is anything in it.',
    },
    help: {
      vi: 'Đổi tên thư mục, bỏ đuôi .thidua.',
      en: 'Rename the folder without .thidua.',
    },
    unread: false,
  },
} as const satisfies Record<string, FileFinding>;
export type FileFindingCode = keyof typeof fileFindings;

/** Whether a finding means that a file was not looked at. */
export const isUnread = (code: string): boolean =>
  Object.entries(fileFindings).some(([known, row]) => known === code && row.unread);

export function fileDiagnostic(code: FileFindingCode, detail?: string): Diagnostic {
  const row: FileFinding = fileFindings[code];
  const about = detail === undefined ? '' : ` (${detail})`;
  return {
    code,
    severity: 'error',
    message: { vi: `${row.title.vi}${about}.`, en: `${row.title.en}${about}.` },
    help: row.help,
    span: { start: 0, end: 0 },
    related: [],
    fixes: [],
  };
}
