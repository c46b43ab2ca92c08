import type { Campaign } from '@thidua/model';
import { type EditedFact, editedFacts, newWaivers } from './corrections.ts';
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
  /** The reason for which this change accepts it. A removal and a lost address are not accepted. */
  readonly waived?: string;
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
  const [from, to] = [before.status.state, now.status.state];
  const [backwards] = newWaivers(before, now, 'TD0804');
  return [
    ...editedFacts(before, now, review.changes).flatMap((fact) => editBreach(review, fact)),
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
            ...(backwards === undefined ? {} : { waived: backwards }),
          },
        ]),
  ];
}

function editBreach(
  review: DocumentReview,
  { change, explained, besideIt }: EditedFact,
): readonly PublicationBreach[] {
  if (explained?.by === 'correction') return [];
  const { sentence, fact, pointers } = change;
  return [
    {
      code: 'TD0801',
      review,
      message: besideIt
        ? words(
            `Nội dung của văn bản đã ban hành bị sửa mà đính chính kèm theo không nêu: ${sentence.vi}`,
            `A fact of an issued notice was changed and the correction beside it does not name it: ${sentence.en}`,
          )
        : words(
            `Nội dung của văn bản đã ban hành bị sửa mà không kèm đính chính: ${sentence.vi}`,
            `A fact of an issued notice was changed without a correction: ${sentence.en}`,
          ),
      help: words(
        `Ghi \`đính chính bởi "…" ngày … : "…"\` có nêu “${fact.vi}” hoặc nội dung mới của điều ấy; hoặc lập phong trào mới thay thế. Nếu trước đây chép sai bản gốc thì ghi \`bỏ qua TD0801 vì "…"\`, cũng nêu điều ấy.`,
        `Add \`đính chính bởi "…" ngày … : "…"\` that names “${fact.vi}” or what it says now; or a movement that replaces this one. Where the original had been copied wrongly, add \`bỏ qua TD0801 vì "…"\` that names it too.`,
      ),
      ...(pointers.after === undefined ? {} : { pointer: pointers.after }),
      ...(explained === undefined ? {} : { waived: explained.reason }),
    },
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

/** What a step needs and lacks, where the change makes the step or takes away what it rests on. */
function incompleteSteps(
  review: DocumentReview,
  now: Campaign,
  before: Campaign | undefined,
): readonly PublicationBreach[] {
  const { state } = now.status;
  const lackedBefore = before?.status.state === state ? lackingFor(state, before) : [];
  const [waived] = newWaivers(before, now, 'TD0805');
  return lackingFor(state, now)
    .filter((need) => !lackedBefore.includes(need))
    .map((need) => {
      const missing = needs[need];
      return {
        code: 'TD0805',
        review,
        message: words(
          `Tình trạng “${stateWords[state].vi}” mà chưa có ${missing.vi}.`,
          `The status is “${stateWords[state].en}” without ${missing.en}.`,
        ),
        help: words(
          `Bổ sung ${missing.vi}, hoặc giữ tình trạng cũ.`,
          `Add ${missing.en}, or keep the status as it was.`,
        ),
        pointer: '/status',
        ...(waived === undefined ? {} : { waived }),
      };
    });
}

type Need = 'number' | 'date' | 'results' | 'reason';

const needs: Readonly<Record<Need, Words>> = {
  number: words('số, ký hiệu', 'a number'),
  date: words('ngày ban hành', 'a date of issue'),
  results: words('kết quả', 'results'),
  reason: words('lý do', 'a reason'),
};

/** A notice of which only the text is left may lack its number; then the file says so, with the reason. */
function lackingFor(state: State, { document, outcomes, status }: Campaign): readonly Need[] {
  const isIssued = state === 'issued' || state === 'summed-up';
  const lacks: readonly (readonly [Need, boolean])[] = [
    ['number', isIssued && document.numberState !== 'given'],
    ['date', isIssued && document.dateState !== 'given'],
    ['results', state === 'summed-up' && outcomes.length === 0],
    ['reason', status.state === 'cancelled' && (status.reason ?? '') === ''],
  ];
  return lacks.flatMap(([need, isLacking]) => (isLacking ? [need] : []));
}
