import type { Message } from '@thidua/language';
import { command } from '../command-name.ts';
import type { Disagreement, Since } from './archive-digests.ts';

/** What the commands of the review say by themselves; the sentences of a review come from the review. */
export const say = {
  noGit: (): Message => ({
    vi: 'Không tìm thấy lệnh `git` trên máy này.',
    en: 'There is no command `git` on this machine.',
  }),
  installGit: (): Message => ({
    vi: 'Cài git (https://git-scm.com), hoặc so hai thư mục: thidua diff cũ/campaigns campaigns',
    en: 'Install git (https://git-scm.com), or compare two folders: thidua diff old/campaigns campaigns',
  }),
  gitFailed: (part: string): Message => ({
    vi: `git không trả lời được (${part}).`,
    en: `git gave no answer (${part}).`,
  }),
  unknownRevision: (given: string): Message => ({
    vi: `git không biết phiên bản \`${given}\`.`,
    en: `git knows no revision \`${given}\`.`,
  }),
  nameARevision: (): Message => ({
    vi: `Nêu một phiên bản của kho git, ví dụ: ${command} check --since origin/main`,
    en: `Name a revision of the git repository, for example: ${command} check --since origin/main`,
  }),
  unknownMovement: (given: string): Message => ({
    vi: `Không có phong trào nào là \`${given}\`.`,
    en: `There is no movement \`${given}\`.`,
  }),
  didYouMean: (name: string): Message => ({
    vi: `Có phải \`${name}\`?`,
    en: `Did you mean \`${name}\`?`,
  }),
  noVersions: (path: string): Message => ({
    vi: `\`${path}\` chưa có trong git lần nào.`,
    en: `\`${path}\` has never been committed.`,
  }),
  shallowHistory: (): Message => ({
    vi: 'Bản sao này của kho git chỉ giữ các lần lưu gần đây; những phiên bản trước đó không thấy được. Lấy đủ bằng: git fetch --unshallow',
    en: 'This copy of the repository holds the latest commits only; what came before cannot be seen. Fetch all of it: git fetch --unshallow',
  }),
  unreadVersion: (): Message => ({
    vi: 'Ngôn ngữ hiện nay không đọc được văn bản của phiên bản này.',
    en: 'The language of today cannot read the text of this version.',
  }),
  noIndex: (given: string): Message => ({
    vi: `\`${given}\` không phải là dữ liệu đã dựng: không có index.json đọc được.`,
    en: `\`${given}\` is no built archive: there is no index.json that can be read.`,
  }),
  noArchive: (given: string): Message => ({
    vi: `\`${given}\` là một tệp; cần thư mục dữ liệu đã dựng.`,
    en: `\`${given}\` is a file; the folder of a built archive is needed.`,
  }),
  buildFirst: (): Message => ({
    vi: `Dựng trước: ${command} build --out dist/du-lieu`,
    en: `Build one first: ${command} build --out dist/data`,
  }),
  disagrees: (kind: Disagreement['kind'], path: string): Message =>
    ({
      missing: { vi: `Thiếu tệp: ${path}`, en: `Missing: ${path}` },
      unreadable: { vi: `Tệp không đọc được: ${path}`, en: `Cannot be read: ${path}` },
      altered: {
        vi: `Nội dung không khớp mã băm: ${path}`,
        en: `Does not agree with its digest: ${path}`,
      },
      unlisted: { vi: `Không có trong mục lục: ${path}`, en: `Not in the index: ${path}` },
      index: {
        vi: `Mã băm chung không khớp: ${path}`,
        en: `The digest of the whole does not agree: ${path}`,
      },
    })[kind],
  becameSince: (kind: Since['kind'], name: string, path: string): Message => {
    const said = {
      added: { vi: 'Thêm', en: 'Added' },
      removed: { vi: 'Bỏ', en: 'Removed' },
      changed: { vi: 'Sửa', en: 'Changed' },
      'changed-with-note': {
        vi: 'Sửa, có đính chính hoặc lý do',
        en: 'Changed with a correction or a reason',
      },
      'changed-without-note': {
        vi: 'Sửa nội dung đã ban hành mà không có đính chính',
        en: 'A fact of the issued notice changed without a correction',
      },
    }[kind];
    return { vi: `${said.vi}: “${name}” (${path})`, en: `${said.en}: “${name}” (${path})` };
  },
  sameAsEarlier: (): Message => ({
    vi: 'Giống hệt bản dựng trước.',
    en: 'The same as the earlier build.',
  }),
  verified: (documents: number, wrong: number): Message =>
    wrong === 0
      ? { vi: `${documents} tài liệu, đều khớp.`, en: `${documents} documents, all agree.` }
      : {
          vi: `${documents} tài liệu, ${wrong} chỗ không khớp.`,
          en: `${documents} documents, ${wrong} disagreements.`,
        },
  notARepository: (): Message => ({
    vi: 'Thư mục này không nằm trong một kho git.',
    en: 'This folder is in no git repository.',
  }),
  unknownState: (given: string): Message => ({
    vi: `Không có tệp, thư mục hay phiên bản git nào tên \`${given}\`.`,
    en: `There is no file, folder or git revision \`${given}\`.`,
  }),
  ambiguousState: (given: string): Message => ({
    vi: `\`${given}\` vừa là tên trên đĩa, vừa là một phiên bản git.`,
    en: `\`${given}\` is a name on this disk and a git revision.`,
  }),
  saysWhich: (given: string): Message => ({
    vi: `Ghi \`./${given}\` cho tệp, thư mục; \`refs/heads/${given}\` cho nhánh.`,
    en: `Write \`./${given}\` for the file or folder, \`refs/heads/${given}\` for the branch.`,
  }),
  severalArchives: (given: string): Message => ({
    vi: `Trong \`${given}\` có nhiều bộ dữ liệu; chưa rõ so bộ nào.`,
    en: `\`${given}\` holds several archives; it is not clear which one is meant.`,
  }),
  nameAState: (): Message => ({
    vi: `Nêu một phiên bản git, tệp hoặc thư mục: ${command} diff HEAD~1, ${command} diff v1 v2, ${command} diff cũ.thidua mới.thidua`,
    en: `Name a git revision, a file or a folder: ${command} diff HEAD~1, ${command} diff v1 v2, ${command} diff old.thidua new.thidua`,
  }),
  nothingThere: (given: string): Message => ({
    vi: `Ở \`${given}\` không có tệp .thidua nào trong thư mục dữ liệu.`,
    en: `At \`${given}\` there is no .thidua file in the folder of the sources.`,
  }),
  noPortal: (): Message => ({
    vi: 'Muốn chụp trang công khai thì phải chạy từ bản mã nguồn của dự án, có thư mục apps/portal.',
    en: 'To picture public pages, run from the source tree of the project, with its folder apps/portal.',
  }),
  withoutPictures: (): Message => ({
    vi: 'Bỏ --pictures để có báo cáo không kèm hình.',
    en: 'Leave --pictures out for a report without them.',
  }),
  notPictured: (state: string): Message => ({
    vi: `Không dựng được trang công khai của \`${state}\`.`,
    en: `The public pages of \`${state}\` cannot be built.`,
  }),
  checkFirst: (): Message => ({
    vi: `Xem tệp còn lỗi không: ${command} check. Chi tiết: đặt THIDUA_DEBUG=1 rồi chạy lại.`,
    en: `See whether files have errors: ${command} check. For details set THIDUA_DEBUG=1 and run again.`,
  }),
  recordsForm: (): Message => ({
    vi: `Nêu tệp hồ sơ như của \`${command} decide\`: .xlsx, .csv, .json, .ndjson, .parquet.`,
    en: `Name a file of records as for \`${command} decide\`: .xlsx, .csv, .json, .ndjson, .parquet.`,
  }),
  notRead: (path: string): Message => ({
    vi: `Không đọc được \`${path}\` như văn bản UTF-8; tệp này không được so.`,
    en: `\`${path}\` cannot be read as UTF-8 text; it is not compared.`,
  }),
  hasErrors: (path: string, side: 'before' | 'after'): Message => ({
    vi: `\`${path}\` có lỗi ở bản ${side === 'before' ? 'trước' : 'sau'}; phần không đọc được không được so. Xem: ${command} check`,
    en: `\`${path}\` has errors in the ${side === 'before' ? 'earlier' : 'later'} state; what cannot be read is not compared. See: ${command} check`,
  }),
} as const;
