import type { Message } from '@thidua/language';
import type { PublicationCode } from '@thidua/review';

/** What there is to say of a rule for what was published. The examples are run by the tests. */
type Row = {
  readonly slug: string;
  readonly title: Message;
  readonly why: Message;
  /** Whether a file may accept the finding, and how. */
  readonly waiver: Message;
  /** A movement as it was published; an edit that the rule refuses; one that it does not. */
  readonly published: string;
  readonly avoid: string;
  readonly prefer: string;
};

const issued = `phong trào thi-đua-2024 "Phong trào thi đua năm 2024"
tình trạng        đã ban hành
cơ quan ban hành  "Sở Y tế tỉnh A"
số                12/KH-SYT
ngày              05/01/2024
thời gian         từ 10/01/2024 đến 30/10/2024
`;

/** Findings about what became of a published movement; found by `check --since`. */
export const publicationFindings: Readonly<Record<PublicationCode, Row>> = {
  TD0801: {
    slug: 'issued-fact-changed',
    title: {
      vi: 'Sửa nội dung văn bản đã ban hành mà không kèm đính chính',
      en: 'A fact of an issued notice was changed without a correction',
    },
    why: {
      vi: 'Văn bản đã ban hành chỉ cơ quan ban hành mới được sửa. Kho lưu trữ ghi lại việc sửa ấy bằng đính chính nêu điều được sửa, kèm văn bản đính chính, hoặc bằng phong trào thay thế. Nhờ đó người đã đọc bản cũ biết điều gì đã khác, theo văn bản nào.',
      en: 'Only the body that issued a notice may change it. The archive records that by a correction that names what is corrected, with its act, or by a movement that replaces it. Whoever read the earlier notice can then tell what is otherwise, and by which act.',
    },
    waiver: {
      vi: 'Được, khi kho đã chép sai bản gốc: `bỏ qua TD0801 vì "Chép sai bản gốc: thời gian kết thúc là 31/12/2024"`. Lý do phải nêu điều được sửa và phải mới trong thay đổi ấy.',
      en: 'Yes, where the original had been copied wrongly. The reason names what is mended, and is new in the change.',
    },
    published: issued,
    avoid: issued.replace('30/10/2024', '31/12/2024'),
    prefer: `${issued.replace('30/10/2024', '31/12/2024')}đính chính bởi    40/SYT-NV ngày 20/01/2024 về "Đính chính kế hoạch" : "Thời gian kết thúc đúng là 31/12/2024"
`,
  },
  TD0802: {
    slug: 'published-removed',
    title: { vi: 'Xóa phong trào đã công bố', en: 'A published movement was removed' },
    why: {
      vi: 'Điều đã công bố phải tra cứu lại được: đơn vị đã làm theo, báo cáo đã dẫn đến. Phong trào không còn hiệu lực thì giữ tệp và ghi là đã hủy kèm lý do, hoặc đã thay thế bởi phong trào nào.',
      en: 'What was published must stay answerable: offices have acted on it, reports cite it. Of a movement that no longer holds the file stays, withdrawn with the reason, or replaced by another.',
    },
    waiver: {
      vi: 'Không. Lấy tệp về lại bằng git rồi ghi tình trạng.',
      en: 'No. Bring the file back with git and write its status.',
    },
    published: issued,
    avoid: '# Tệp bị xóa\n',
    prefer: issued.replace(
      'đã ban hành',
      'đã hủy vì "Gộp vào phong trào thi đua chuyển đổi số năm 2024"',
    ),
  },
  TD0803: {
    slug: 'address-changed',
    title: { vi: 'Đổi định danh đã công bố', en: 'A published identifier was changed' },
    why: {
      vi: 'Địa chỉ của phong trào lập từ định danh. Văn bản, trang mạng khác đã dẫn tới địa chỉ ấy; đổi định danh thì các đường dẫn ấy hỏng. Tên phong trào có sửa thì định danh vẫn giữ.',
      en: 'The address of a movement is made of its identifier, and others have linked to it. The identifier stays even where the name of the movement is corrected.',
    },
    waiver: {
      vi: 'Không. Địa chỉ đã công bố phải luôn dẫn tới phong trào.',
      en: 'No. A published address keeps leading to its movement.',
    },
    published: issued,
    avoid: issued.replace('thi-đua-2024', 'thi-đua-y-tế-2024'),
    prefer: `# Định danh giữ nguyên, dù không còn gọn\n${issued}`,
  },
  TD0804: {
    slug: 'status-backwards',
    title: { vi: 'Tình trạng lùi lại', en: 'The status goes back' },
    why: {
      vi: 'Một văn bản đã ban hành không trở lại là dự thảo; đã thay thế, đã hủy thì không ban hành lại. Tình trạng chỉ đi tới: dự thảo, đã ban hành, đã tổng kết; từ mỗi bước có thể sang đã thay thế hoặc đã hủy.',
      en: 'An issued notice does not become a draft again; one that is replaced or withdrawn is not issued again. The status goes forward: draft, issued, summed up; from each step it may be replaced or withdrawn.',
    },
    waiver: {
      vi: 'Được, khi tình trạng trước đây bị ghi nhầm: `bỏ qua TD0804 vì "…"`, lý do phải mới trong thay đổi ấy.',
      en: 'Yes, where the earlier status was a mistake. The reason is new in the change.',
    },
    published: issued,
    avoid: issued.replace('đã ban hành', 'dự thảo'),
    prefer: issued.replace('đã ban hành', 'đã hủy vì "Ban hành nhầm thẩm quyền"'),
  },
  TD0805: {
    slug: 'step-incomplete',
    title: { vi: 'Tình trạng mà chưa đủ điều nó cần', en: 'A status without what it needs' },
    why: {
      vi: 'Ban hành thì phải có số và ngày; tổng kết thì phải có kết quả; hủy thì phải có lý do. Thiếu những điều ấy, người đọc không tìm được văn bản, không biết đạt được gì, hay vì sao không làm nữa. Điều đã có cũng không được bỏ đi khi tình trạng vẫn thế.',
      en: 'To be issued takes a number and a date; to be summed up, results; to be withdrawn, a reason. Without them readers cannot find the notice, or learn what came of it, or why it ended. What is there is not taken away while the status stays.',
    },
    waiver: {
      vi: 'Được, khi điều ấy không còn tra được: `bỏ qua TD0805 vì "Bản lưu mất trang đầu"`, lý do phải mới trong thay đổi ấy.',
      en: 'Yes, where it cannot be found any more. The reason is new in the change.',
    },
    published: issued,
    avoid: issued.replace('đã ban hành', 'đã tổng kết'),
    prefer: `${issued.replace('đã ban hành', 'đã tổng kết')}kết quả
  - "Số đơn vị đăng ký tham gia" : 42
`,
  },
};
