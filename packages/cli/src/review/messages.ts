import type { Message } from '@thidua/language';
import { command } from '../command-name.ts';

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
  notARepository: (): Message => ({
    vi: 'Thư mục này không nằm trong một kho git.',
    en: 'This folder is in no git repository.',
  }),
  unknownState: (given: string): Message => ({
    vi: `Không có tệp, thư mục hay phiên bản git nào tên \`${given}\`.`,
    en: `There is no file, folder or git revision \`${given}\`.`,
  }),
  nameAState: (): Message => ({
    vi: `Nêu một phiên bản git, tệp hoặc thư mục: ${command} diff HEAD~1, ${command} diff v1 v2, ${command} diff cũ.thidua mới.thidua`,
    en: `Name a git revision, a file or a folder: ${command} diff HEAD~1, ${command} diff v1 v2, ${command} diff old.thidua new.thidua`,
  }),
  nothingThere: (given: string): Message => ({
    vi: `Ở \`${given}\` không có tệp .thidua nào trong thư mục dữ liệu.`,
    en: `At \`${given}\` there is no .thidua file in the folder of the sources.`,
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
