import type { Change } from '../change.ts';
import { type Grade, grades, gradeWords } from '../grade.ts';
import type { DocumentReview, Review } from '../review.ts';
import { kindWords } from '../terms/registry.ts';
import type { Language, Words } from '../words/words.ts';
import { capitalised, words } from '../words/words.ts';

/** One line of what people read about a document. */
export type OutlineLine = {
  readonly grade: Grade | undefined;
  readonly text: string;
  /** `criteria`: what the change does to who is awarded. `note`: what else is to be known. */
  readonly kind: 'change' | 'criteria' | 'note';
};

/** One document, as every renderer tells it. */
export type OutlineSection = {
  readonly title: string;
  /** What kind of document it is: `phong trào`. */
  readonly kindWord: string;
  readonly name: string;
  readonly file: string;
  readonly grade: Grade;
  readonly lines: readonly OutlineLine[];
};

export type Outline = {
  /** One sentence on all of it. */
  readonly summary: string;
  readonly isEmpty: boolean;
  readonly sections: readonly OutlineSection[];
  /** Files in which nothing but their layout changed. */
  readonly layoutOnly: readonly string[];
};

/** Of the movements that an entry touches, so many are named. */
const namedAtOnce = 5;

export function outline(review: Review, language: Language): Outline {
  const sections = review.documents.map((one) => sectionOf(one, language));
  const isEmpty = sections.length === 0 && review.layoutOnly.length === 0;
  return {
    summary: summaryOf(review, isEmpty)[language],
    isEmpty,
    sections,
    layoutOnly: review.layoutOnly,
  };
}

function summaryOf({ documents, counts }: Review, isEmpty: boolean): Words {
  if (isEmpty) return words('Không có gì thay đổi.', 'Nothing has changed.');
  const movements = documents.filter(({ kind }) => kind === 'campaign').length;
  const entries = documents.length - movements;
  const weighed = grades.toReversed().filter((grade) => counts[grade] > 0);
  const by = (language: Language): string =>
    weighed.map((grade) => `${counts[grade]} ${gradeWords[grade][language]}`).join(', ');
  if (documents.length === 0) {
    return words('Chỉ đổi cách trình bày.', 'Only the layout has changed.');
  }
  const touched = [
    ...(movements > 0 ? [counted(movements, campaignWords, 'movements')] : []),
    ...(entries > 0 ? [counted(entries, entryWords, 'registry entries')] : []),
  ];
  const all = (language: Language): string => touched.map((each) => each[language]).join(', ');
  return words(`${all('vi')} có thay đổi: ${by('vi')}.`, `${all('en')} changed: ${by('en')}.`);
}

const campaignWords = words('phong trào', 'movement');
const entryWords = words('mục danh mục', 'registry entry');

const counted = (count: number, one: Words, several: string): Words =>
  words(`${count} ${one.vi}`, `${count} ${count === 1 ? one.en : several}`);

function sectionOf(one: DocumentReview, language: Language): OutlineSection {
  const kind = one.kind === 'campaign' ? campaignWords : kindWords[one.kind];
  return {
    title: titleOf(kind, one.name, language),
    kindWord: kind[language],
    name: one.name,
    file: one.file.after ?? one.file.before ?? '',
    grade: one.grade,
    lines: [
      ...fateLines(one, language),
      ...one.changes.map(
        (change): OutlineLine => ({
          grade: change.grade,
          text: changeText(change, language),
          kind: 'change',
        }),
      ),
      ...one.criteria.flatMap(({ sentences }) =>
        sentences.map(
          (sentence): OutlineLine => ({
            grade: undefined,
            text: sentence[language],
            kind: 'criteria',
          }),
        ),
      ),
      ...noteLines(one, language),
    ],
  };
}

/** A name that says itself what it is the name of, as many movements have, is not told so twice. */
const titleOf = ({ vi, en }: Words, name: string, language: Language): string =>
  language === 'vi' && name.toLocaleLowerCase('vi').startsWith(`${vi} `)
    ? name
    : `${capitalised({ vi, en }[language])} “${name}”`;

const changeText = ({ sentence, because }: Change, language: Language): string => {
  const names = (because ?? []).map(({ name }) => `“${name}”`).join(', ');
  if (names === '') return sentence[language];
  return `${sentence[language]} ${{ vi: `(theo thay đổi của ${names})`, en: `(by a change of ${names})` }[language]}`;
};

function fateLines(one: DocumentReview, language: Language): readonly OutlineLine[] {
  const line = (grade: Grade | undefined, said: Words): OutlineLine => ({
    grade,
    text: said[language],
    kind: 'change',
  });
  const { before, after } = one.file;
  const moved =
    before !== undefined && after !== undefined && before !== after
      ? [
          line(
            'presentation',
            words(`Chuyển tệp: ${before} → ${after}`, `File moved: ${before} → ${after}`),
          ),
        ]
      : [];
  switch (one.became) {
    case 'added':
      return [line('substantive', one.kind === 'campaign' ? newMovement : newEntry)];
    case 'removed':
      return [line(one.grade, one.issued ? removedIssued : removedDraft)];
    case 'layout':
      return moved.length > 0 ? moved : [line('presentation', layoutChanged)];
    case 'affected':
      return [line('substantive', decidesOtherwise)];
    case 'changed':
      return moved;
  }
}

const newMovement = words('Phong trào mới', 'A new movement');
const newEntry = words('Mục mới trong danh mục', 'A new registry entry');
const removedDraft = words('Đã xóa', 'Removed');
const removedIssued = words(
  'Phong trào đã ban hành bị xóa; chỉ được chuyển sang đã hủy hoặc đã thay thế, kèm lý do',
  'An issued movement was removed; it may only be withdrawn or replaced, with the reason',
);
const layoutChanged = words('Chỉ đổi cách trình bày', 'Only the layout has changed');
const decidesOtherwise = words(
  'Không sửa, nhưng quy tắc ở mục khác đổi làm đổi kết quả xét',
  'Not edited, but rules elsewhere changed and with them its decisions',
);

function noteLines(
  { corrections, touches, grade, issued }: DocumentReview,
  language: Language,
): readonly OutlineLine[] {
  const note = (said: Words): OutlineLine => ({
    grade: undefined,
    text: said[language],
    kind: 'note',
  });
  const named = touches
    .slice(0, namedAtOnce)
    .map(({ name }) => `“${name}”`)
    .join(', ');
  const more = touches.length > namedAtOnce ? ', …' : '';
  return [
    ...corrections.map(({ vi, en }) =>
      note(words(`Kèm đính chính: ${vi}`, `With a correction: ${en}`)),
    ),
    ...(grade === 'authority' && issued && corrections.length === 0
      ? [note(words('Chưa kèm đính chính nào', 'No correction comes with it'))]
      : []),
    ...(touches.length === 0
      ? []
      : [
          note(
            words(
              `Liên quan đến ${touches.length} phong trào: ${named}${more}`,
              `Concerns ${touches.length} ${touches.length === 1 ? 'movement' : 'movements'}: ${named}${more}`,
            ),
          ),
        ]),
  ];
}

export const layoutWords = words(
  'Chỉ đổi cách trình bày hoặc phần không công bố',
  'Only the layout has changed, or what is not published',
);
