import type { PublicationCode } from '@thidua/review';
import type { FileFinding } from '../file-findings.ts';

/** What there is to say of a rule. */
type Row = Omit<FileFinding, 'help' | 'unread'>;

/** Findings about what became of a published movement; found by `check --since`. */
export const publicationFindings: Readonly<Record<PublicationCode, Row>> = {
  TD0801: {
    slug: 'issued-fact-changed',
    title: {
      vi: 'Sửa nội dung văn bản đã ban hành mà không kèm đính chính',
      en: 'A fact of an issued notice was changed without a correction',
    },
    why: {
      vi: 'Văn bản đã ban hành chỉ cơ quan ban hành mới được sửa. Kho lưu trữ ghi lại việc sửa ấy bằng đính chính, kèm văn bản đính chính, hoặc bằng phong trào thay thế.',
      en: 'Only the body that issued a notice may change it. The archive records that by a correction with its act, or by a movement that replaces it.',
    },
  },
  TD0802: {
    slug: 'published-removed',
    title: { vi: 'Xóa phong trào đã công bố', en: 'A published movement was removed' },
    why: {
      vi: 'Điều đã công bố phải tra cứu lại được. Phong trào không còn hiệu lực thì ghi là đã hủy hoặc đã thay thế, kèm lý do.',
      en: 'What was published must stay answerable. A movement that no longer holds is withdrawn or replaced, with the reason.',
    },
  },
  TD0803: {
    slug: 'address-changed',
    title: { vi: 'Đổi định danh đã công bố', en: 'A published identifier was changed' },
    why: {
      vi: 'Địa chỉ của phong trào lập từ định danh. Văn bản, trang mạng khác đã dẫn tới địa chỉ ấy.',
      en: 'The address of a movement is made of its identifier, and others have linked to it.',
    },
  },
  TD0804: {
    slug: 'status-backwards',
    title: { vi: 'Tình trạng lùi lại', en: 'The status goes back' },
    why: {
      vi: 'Một văn bản đã ban hành không trở lại là dự thảo; đã thay thế, đã hủy thì không ban hành lại.',
      en: 'An issued notice does not become a draft again; one that is replaced or withdrawn is not issued again.',
    },
  },
  TD0805: {
    slug: 'step-incomplete',
    title: { vi: 'Chuyển bước khi chưa đủ', en: 'A step was made without what it needs' },
    why: {
      vi: 'Ban hành thì phải có số và ngày; tổng kết thì phải có kết quả; hủy thì phải có lý do.',
      en: 'To be issued takes a number and a date; to be summed up, results; to be withdrawn, a reason.',
    },
  },
};
