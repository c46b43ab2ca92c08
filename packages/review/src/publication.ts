import type { Campaign } from '@thidua/model';
import { isCampaign } from './documents/facts.ts';
import type { DocumentReview, Review } from './review.ts';
import { stateWords } from './terms/campaign.ts';
import { type Words, words } from './words/words.ts';

/** The rules for what was published: of a fact of an issued notice, removal, address, status, and what a step needs. */
export type PublicationCode = 'TD0801' | 'TD0802' | 'TD0803' | 'TD0804' | 'TD0805';

/** What may not happen to a movement once it is published. */
export type PublicationBreach = {
  readonly code: PublicationCode;
  readonly message: Words;
  readonly help: Words;
  /** Where in the document it shows; nothing where the document is gone. */
  readonly pointer?: string;
  readonly review: DocumentReview;
};

type State = Campaign['status']['state'];

/** A movement goes forward only; once it is replaced or withdrawn it stays so. */
const after: Readonly<Record<State, readonly State[]>> = {
  draft: ['draft', 'issued', 'summed-up', 'replaced', 'cancelled'],
  issued: ['issued', 'summed-up', 'replaced', 'cancelled'],
  'summed-up': ['summed-up', 'replaced', 'cancelled'],
  replaced: ['replaced'],
  cancelled: ['cancelled'],
};

/** All that a change does to published movements and may not. */
export function publicationBreaches({ documents }: Review): readonly PublicationBreach[] {
  return documents.flatMap((one): readonly PublicationBreach[] => {
    const { document, earlier } = one;
    if (!isCampaign(document) || (earlier !== undefined && !isCampaign(earlier))) return [];
    if (one.became === 'removed') return one.issued ? [removed(one)] : [];
    return [
      ...(one.issued && earlier !== undefined ? changesOfIssued(one, earlier, document) : []),
      ...incompleteSteps(one, document, earlier),
    ];
  });
}

const removed = (review: DocumentReview): PublicationBreach => ({
  code: 'TD0802',
  review,
  message: words(
    `Phong trào đã công bố “${review.name}” bị xóa.`,
    `The published movement “${review.name}” was removed.`,
  ),
  help: words(
    'Giữ tệp, ghi `tình trạng đã hủy vì "…"` hoặc `đã thay thế bởi …`.',
    'Keep the file and write `tình trạng đã hủy vì "…"` (withdrawn, with the reason) or `đã thay thế bởi …` (replaced).',
  ),
});

function changesOfIssued(
  review: DocumentReview,
  before: Campaign,
  now: Campaign,
): readonly PublicationBreach[] {
  const corrected = review.corrections.length > 0;
  const unexplained = corrected ? [] : review.changes.filter(({ grade }) => grade === 'authority');
  const [from, to] = [before.status.state, now.status.state];
  return [
    ...unexplained.map(
      ({ sentence, pointers }): PublicationBreach => ({
        code: 'TD0801',
        review,
        message: words(
          `Nội dung của văn bản đã ban hành bị sửa mà không kèm đính chính: ${sentence.vi}`,
          `A fact of an issued notice was changed without a correction: ${sentence.en}`,
        ),
        help: words(
          'Ghi `đính chính bởi "…" ngày …` nêu văn bản đính chính, hoặc ban hành phong trào mới thay thế.',
          'Add `đính chính bởi "…" ngày …` with the act of correction, or issue a movement that replaces this one.',
        ),
        ...(pointers.after === undefined ? {} : { pointer: pointers.after }),
      }),
    ),
    ...(before.slug === now.slug ? [] : [movedAddress(review, before, now)]),
    ...(after[from].includes(to)
      ? []
      : [
          {
            code: 'TD0804' as const,
            review,
            message: words(
              `Tình trạng lùi lại: ${stateWords[from].vi} → ${stateWords[to].vi}.`,
              `The status goes back: ${stateWords[from].en} → ${stateWords[to].en}.`,
            ),
            help: words(
              'Tình trạng chỉ đi tới: dự thảo, đã ban hành, đã tổng kết; hoặc đã thay thế, đã hủy.',
              'The status goes forward only: draft, issued, summed up; or replaced, withdrawn.',
            ),
            pointer: '/status',
          },
        ]),
  ];
}

const movedAddress = (
  review: DocumentReview,
  before: Campaign,
  now: Campaign,
): PublicationBreach => ({
  code: 'TD0803',
  review,
  message: words(
    `Định danh đã công bố bị đổi: \`${before.id}\` → \`${now.id}\`; địa chỉ cũ sẽ không còn dẫn tới đâu.`,
    `A published identifier was changed: \`${before.id}\` → \`${now.id}\`; the old address would lead nowhere.`,
  ),
  help: words(`Giữ định danh \`${before.id}\`.`, `Keep the identifier \`${before.id}\`.`),
  pointer: '/id',
});

/** What a step needs, where it is made by this change. */
function incompleteSteps(
  review: DocumentReview,
  { document, outcomes, status }: Campaign,
  before: Campaign | undefined,
): readonly PublicationBreach[] {
  if (before?.status.state === status.state) return [];
  const isIssued = status.state === 'issued' || status.state === 'summed-up';
  const lacks: Words[] = [];
  if (isIssued && document.numberState !== 'given') lacks.push(words('số, ký hiệu', 'a number'));
  if (isIssued && document.dateState !== 'given') lacks.push(words('ngày ban hành', 'a date'));
  if (status.state === 'summed-up' && outcomes.length === 0) {
    lacks.push(words('kết quả', 'results'));
  }
  if (status.state === 'cancelled' && (status.reason ?? '') === '') {
    lacks.push(words('lý do', 'a reason'));
  }
  return lacks.map((missing) => ({
    code: 'TD0805',
    review,
    message: words(
      `Chuyển sang “${stateWords[status.state].vi}” mà chưa có ${missing.vi}.`,
      `The step to “${stateWords[status.state].en}” needs ${missing.en}.`,
    ),
    help: words(
      `Bổ sung ${missing.vi}, hoặc giữ tình trạng cũ.`,
      `Add ${missing.en}, or keep the status as it was.`,
    ),
    pointer: '/status',
  }));
}
