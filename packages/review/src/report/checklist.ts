import type { Campaign, Reference } from '@thidua/model';
import type { Change } from '../change.ts';
import { isCampaign } from '../documents/facts.ts';
import type { DocumentReview, Review } from '../review.ts';
import { dayOfEnd } from '../terms/periods.ts';
import { type Words, words } from '../words/words.ts';

/** What the reviewer has to answer before approving, because of what changed. */
export type ChecklistItem = {
  readonly id: string;
  readonly question: Words;
  /** The documents that raise it. */
  readonly about: readonly Reference[];
};

type Rule = {
  readonly id: string;
  readonly question: Words;
  readonly isRaisedBy: (one: DocumentReview) => boolean;
};

/** The questions that a change raises, the heaviest first; each once, with the documents that raise it. */
export function checklistOf({ documents }: Review): readonly ChecklistItem[] {
  return rules.flatMap(({ id, question, isRaisedBy }) => {
    const about = documents.filter(isRaisedBy).map(referenceTo);
    return about.length === 0 ? [] : [{ id, question, about }];
  });
}

export const referenceTo = ({ kind, id, slug, name }: DocumentReview): Reference => ({
  kind,
  id,
  slug,
  name,
});

// What is asked of a document -------------------------------------------------------------------------------

/** Facts that changed here: how the file writes them, and what comes from elsewhere, left out. */
const madeHere = ({ changes }: DocumentReview): readonly Change[] =>
  changes.filter(({ grade, because }) => grade !== 'presentation' && because === undefined);

const pointerOf = ({ pointers }: Change): string => pointers.after ?? pointers.before ?? '';

const changesIn =
  (...parts: readonly string[]) =>
  (one: DocumentReview): boolean =>
    one.became === 'changed' &&
    madeHere(one).some((change) => parts.some((part) => isWithin(pointerOf(change), part)));

const isWithin = (pointer: string, part: string): boolean =>
  pointer === part || pointer.startsWith(`${part}/`);

/** A pointer with the places in lists left out: `/recognition/awards/quota`. */
const withoutIndices = (pointer: string): string => pointer.replace(/\/\d+(?=\/|$)/g, '');

const movementWith =
  (...parts: readonly string[]) =>
  (one: DocumentReview): boolean =>
    one.kind === 'campaign' && changesIn(...parts)(one);

const issuedWith =
  (...parts: readonly string[]) =>
  (one: DocumentReview): boolean =>
    one.issued && movementWith(...parts)(one);

const awardsWith =
  (pattern: RegExp) =>
  (one: DocumentReview): boolean =>
    one.became === 'changed' &&
    madeHere(one).some((change) => pattern.test(withoutIndices(pointerOf(change))));

const endOf = ({ period }: Campaign): string | undefined => dayOfEnd(period?.to ?? period?.from);

/** An issued movement that now ends later than its notice said. */
const isExtended = (one: DocumentReview): boolean => {
  const { document, earlier } = one;
  if (!issuedWith('/period')(one) || earlier === undefined) return false;
  if (!isCampaign(document) || !isCampaign(earlier)) return false;
  const [before, after] = [endOf(earlier), endOf(document)];
  return before !== undefined && after !== undefined && after > before;
};

const becameState =
  (state: Campaign['status']['state']) =>
  ({ document, earlier }: DocumentReview): boolean =>
    isCampaign(document) &&
    document.status.state === state &&
    earlier !== undefined &&
    isCampaign(earlier) &&
    earlier.status.state !== state;

const comparisons = ({ criteria }: DocumentReview): readonly string[] =>
  criteria.flatMap(({ comparison }) => (comparison === undefined ? [] : [comparison.kind]));

/** Somebody edited it: it does not only say otherwise what it refers to. */
const isEdited = (one: DocumentReview): boolean =>
  one.became === 'removed' || (one.became === 'changed' && madeHere(one).length > 0);

const isEntry =
  (...kinds: readonly DocumentReview['kind'][]) =>
  (one: DocumentReview): boolean =>
    kinds.includes(one.kind) && isEdited(one);

const rules: readonly Rule[] = [
  {
    id: 'removed',
    question: words(
      'Phong trào đã ban hành bị xóa: vì sao không ghi là đã hủy hoặc đã thay thế?',
      'An issued movement is removed: why is it not withdrawn or replaced?',
    ),
    isRaisedBy: ({ became, issued, kind }) => became === 'removed' && issued && kind === 'campaign',
  },
  {
    id: 'identifier',
    question: words(
      'Định danh thay đổi: địa chỉ cũ đã được dẫn ở văn bản, trang nào chưa?',
      'An identifier changed: where has the old address been cited?',
    ),
    isRaisedBy: changesIn('/id'),
  },
  {
    id: 'extended',
    question: words(
      'Kỳ hạn thay đổi: đã có văn bản gia hạn chưa?',
      'The period changed: is there an act that extends it?',
    ),
    isRaisedBy: isExtended,
  },
  {
    id: 'period',
    question: words(
      'Kỳ hạn rút ngắn hoặc dời đi: đã có văn bản điều chỉnh chưa?',
      'The period is cut short or moved: is there an act that does so?',
    ),
    isRaisedBy: (one) => issuedWith('/period')(one) && !isExtended(one),
  },
  {
    id: 'uncorrected',
    question: words(
      'Nội dung của văn bản đã ban hành bị sửa mà chưa kèm đính chính: văn bản sửa đổi, đính chính ở đâu?',
      'Facts of an issued notice are changed without a correction: where is the act that does so?',
    ),
    isRaisedBy: ({ changes, corrections }) =>
      corrections.length === 0 && changes.some(({ grade }) => grade === 'authority'),
  },
  {
    id: 'correction',
    question: words(
      'Có đính chính kèm theo: văn bản đính chính có đúng là về điều đã sửa không?',
      'A correction comes with the change: is the act about what was changed?',
    ),
    isRaisedBy: ({ corrections }) => corrections.length > 0,
  },
  {
    id: 'document',
    question: words(
      'Số, ký hiệu, ngày, tên loại hoặc trích yếu thay đổi: đã đối chiếu với bản gốc chưa?',
      'Number, date, type or subject changed: has it been compared with the original?',
    ),
    isRaisedBy: movementWith('/document', '/name'),
  },
  {
    id: 'signature',
    question: words(
      'Người ký thay đổi: đã đối chiếu với bản gốc và thẩm quyền ký chưa?',
      'The signatory changed: has it been compared with the original, and with who may sign?',
    ),
    isRaisedBy: movementWith('/signatures'),
  },
  {
    id: 'issuer',
    question: words(
      'Cơ quan ban hành, chủ thể phát động hoặc cơ quan phối hợp thay đổi: đã đối chiếu với bản gốc chưa?',
      'The issuer, the initiator or a cooperating body changed: has it been compared with the original?',
    ),
    isRaisedBy: movementWith('/issuers', '/launchedBy', '/cooperators'),
  },
  {
    id: 'targets',
    question: words(
      'Chỉ tiêu, yêu cầu thay đổi: con số mới có đúng với văn bản không?',
      'Targets or requirements changed: are the new figures those of the notice?',
    ),
    isRaisedBy: movementWith('/targets', '/requirements'),
  },
  {
    id: 'eligibility',
    question: words(
      'Tiêu chí khen thưởng đổi làm đổi người đủ điều kiện: hồ sơ trong ví dụ có đúng là trường hợp cần thêm hoặc cần loại không?',
      'Other candidates are eligible now: are those of the example meant to come in, or to drop out?',
    ),
    isRaisedBy: (one) =>
      comparisons(one).some((kind) => ['stricter', 'looser', 'different'].includes(kind)),
  },
  {
    id: 'undecided',
    question: words(
      'Có tiêu chí công cụ chưa so sánh được: đã tự đọc đối chiếu từng câu chưa?',
      'Some criteria could not be compared: have they been read sentence by sentence?',
    ),
    isRaisedBy: (one) => comparisons(one).includes('undecided'),
  },
  {
    id: 'places',
    question: words(
      'Số lượng hoặc mức thưởng thay đổi: có đúng tỷ lệ, mức tiền quy định không, kinh phí đã được bố trí chưa?',
      'The number of awards or the prizes changed: are they within the rules, and is there money for them?',
    ),
    isRaisedBy: awardsWith(/\/(?:quotas?|prizes?|attached)(?:\/|$)/),
  },
  {
    id: 'milestones',
    question: words(
      'Đợt hoặc mốc thời gian thay đổi: các đơn vị phải đăng ký, báo cáo đã được thông báo chưa?',
      'Phases or milestones changed: have those who register and report been told?',
    ),
    isRaisedBy: movementWith('/phases', '/milestones'),
  },
  {
    id: 'reach',
    question: words(
      'Phạm vi, đối tượng, nhiệm vụ hoặc nơi nhận thay đổi: các đơn vị được thêm, bớt đã được thông báo chưa?',
      'Scope, participants, duties or recipients changed: have those concerned been told?',
    ),
    isRaisedBy: movementWith('/scope', '/areas', '/participants', '/duties', '/recipients'),
  },
  {
    id: 'bases',
    question: words(
      'Căn cứ hoặc phong trào liên quan thay đổi: số, ngày và hiệu lực của văn bản được dẫn đã được đối chiếu chưa?',
      'Bases or related movements changed: were number, date and force of what is cited checked?',
    ),
    isRaisedBy: movementWith(
      '/bases',
      '/implements',
      '/respondsTo',
      '/continues',
      '/replaces',
      '/relatedTo',
      '/consistsOf',
    ),
  },
  {
    id: 'issued',
    question: words(
      'Chuyển sang đã ban hành: số, ngày, người ký đã khớp với bản đã ký chưa?',
      'The movement is issued now: do number, date and signatory agree with what was signed?',
    ),
    isRaisedBy: becameState('issued'),
  },
  {
    id: 'summed-up',
    question: words(
      'Chuyển sang đã tổng kết: kết quả lấy từ báo cáo nào?',
      'The movement is summed up now: which report are the results taken from?',
    ),
    isRaisedBy: becameState('summed-up'),
  },
  {
    id: 'cancelled',
    question: words(
      'Phong trào bị hủy: văn bản hủy và lý do đã ghi đúng chưa?',
      'The movement is withdrawn: are the act and the reason stated rightly?',
    ),
    isRaisedBy: becameState('cancelled'),
  },
  {
    id: 'replaced',
    question: words(
      'Phong trào được thay thế: phong trào mới đã ban hành chưa?',
      'The movement is replaced: has the new one been issued?',
    ),
    isRaisedBy: becameState('replaced'),
  },
  {
    id: 'outcomes',
    question: words(
      'Kết quả thay đổi: số liệu lấy từ báo cáo, quyết định nào?',
      'Results changed: which report or decision are the figures taken from?',
    ),
    isRaisedBy: movementWith('/outcomes'),
  },
  {
    id: 'new-issued',
    question: words(
      'Phong trào mới, đã ban hành: từng số liệu đã được đối chiếu với bản gốc chưa, bản gốc đã ghi trong tệp chưa?',
      'A new movement, issued: has each figure been compared with the original, and is the original named?',
    ),
    isRaisedBy: ({ became, document }) =>
      became === 'added' && isCampaign(document) && document.status.state !== 'draft',
  },
  {
    id: 'new-draft',
    question: words(
      'Dự thảo mới: có đúng là bản dự thảo đang trình không?',
      'A new draft: is it the one that is submitted?',
    ),
    isRaisedBy: ({ became, document }) =>
      became === 'added' && isCampaign(document) && document.status.state === 'draft',
  },
  {
    id: 'readings',
    question: words(
      'Bản gốc hoặc cách đọc bản gốc thay đổi: đã mở lại bản gốc chưa?',
      'The original or how it is read changed: has the original been looked at again?',
    ),
    isRaisedBy: movementWith('/editorial/original', '/editorial/readings'),
  },
  {
    id: 'waivers',
    question: words(
      'Phát hiện được bỏ qua thay đổi: lý do ghi ra đã đủ chưa?',
      'Waived findings changed: is the reason given enough?',
    ),
    isRaisedBy: movementWith('/editorial/waivers'),
  },
  {
    id: 'bodies',
    question: words(
      'Cơ quan hoặc địa bàn trong danh mục thay đổi: văn bản nào quy định, có từ ngày nào?',
      'A body or a place of the registry changed: which act says so, and from which day?',
    ),
    isRaisedBy: isEntry('issuer', 'administrative-unit'),
  },
  {
    id: 'rules',
    question: words(
      'Quy định dùng chung (danh hiệu, thang điểm, dữ kiện, mức, tỷ lệ) thay đổi: căn cứ nào, áp dụng từ kỳ xét nào?',
      'Shared rules (titles, grids, facts, parameters) changed: on what basis, and from which period assessed?',
    ),
    isRaisedBy: isEntry('title', 'award-form', 'scoring-grid', 'parameter', 'fact'),
  },
  {
    id: 'touched',
    question: words(
      'Danh mục thay đổi: các phong trào liên quan đã được xem chưa?',
      'The registry changed: have the movements that it touches been looked at?',
    ),
    isRaisedBy: (one) => one.kind !== 'campaign' && one.touches.length > 0 && isEdited(one),
  },
];
