import type { Outcome } from '@thidua/eligibility';
import type { Reference } from '@thidua/model';
import { type Grade, grades, gradeWords } from '../grade.ts';
import type { PublicationBreach } from '../publication.ts';
import { placeOf } from '../render/json.ts';
import { layoutWords, type OutlineLine, type OutlineSection, outline } from '../render/outline.ts';
import type { Review } from '../review.ts';
import { figure } from '../words/figures.ts';
import { type Language, type Words, words } from '../words/words.ts';
import type { DecisionEffect } from './effects.ts';
import type { ReportFinding } from './findings.ts';
import type { PagePictures } from './pictures.ts';
import type { Report } from './report.ts';

/** A report in one language, as every renderer lays it out. Texts may hold code between backticks. */
export type Page = {
  readonly title: string;
  /** Which states are compared. */
  readonly subtitle: string;
  readonly summary: readonly string[];
  /** How many documents have which grade. */
  readonly counts: PageTable | undefined;
  readonly sections: readonly PageSection[];
};

export type PageTable = {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

type Common = {
  readonly id: string;
  readonly title: string;
  readonly intro?: string;
  /** To be opened by those who want it. */
  readonly folded: boolean;
};

export type PageSection = Common &
  (
    | { readonly kind: 'tasks'; readonly tasks: readonly string[] }
    | { readonly kind: 'findings'; readonly findings: readonly PageFinding[] }
    | { readonly kind: 'table'; readonly table: PageTable; readonly notes: readonly string[] }
    | { readonly kind: 'pictures'; readonly pictures: readonly PagePictures[] }
    | { readonly kind: 'documents'; readonly documents: readonly PageDocument[] }
    | { readonly kind: 'list'; readonly items: readonly string[] }
  );

export type PageFinding = {
  readonly severity: ReportFinding['severity'];
  /** `lỗi TD0801` */
  readonly label: string;
  readonly message: string;
  /** `campaigns/lai-chau/2024/x.thidua:7` */
  readonly place: string;
  /** What else is to be known: what it comes from, why it is accepted. */
  readonly more: readonly string[];
  /** The way forward. */
  readonly help?: string;
};

/** One document, or several of which the same is to be said. */
export type PageDocument = {
  readonly grade: Grade;
  readonly gradeWord: string;
  readonly title: string;
  /** Where it lies; where there are several, each with its name. */
  readonly files: readonly { readonly name?: string; readonly file: string }[];
  readonly lines: readonly OutlineLine[];
  /** How much there is to say, where it is not said. */
  readonly brief: string;
};

export function pageOf(report: Report, language: Language): Page {
  const { base, head, review, checklist, breaches, findings, effects, pictures } = report;
  const say = (said: Words): string => said[language];
  const told = outline(review, language);
  const [open, accepted] = [false, true].map((isAccepted) =>
    breaches.filter(({ waived }) => (waived !== undefined) === isAccepted),
  );
  const fresh = findings.onChangedLines.length + findings.elsewhere.length + (open?.length ?? 0);
  const sections: (PageSection | undefined)[] = [
    checklist.length === 0
      ? undefined
      : {
          kind: 'tasks',
          id: 'can-tra-loi',
          title: say(words('Cần trả lời trước khi duyệt', 'To be answered before approval')),
          folded: false,
          tasks: checklist.map(
            ({ question, about }) => `${question[language]} (${named(about, language)})`,
          ),
        },
    findingsSection(
      'da-cong-bo',
      words(
        'Trái quy tắc đối với phong trào đã công bố',
        'Against the rules for published movements',
      ),
      (open ?? []).map((breach) => pageBreach(breach, language)),
    ),
    findingsSection(
      'phat-hien-moi',
      words('Phát hiện mới ở dòng đã sửa', 'New findings on changed lines'),
      findings.onChangedLines.map((one) => pageFinding(one, language)),
    ),
    findingsSection(
      'phat-hien-noi-khac',
      words(
        'Phát hiện mới ở dòng không sửa, do thay đổi này gây ra',
        'New findings on lines that were not edited, caused by this change',
      ),
      findings.elsewhere.map((one) => ({
        ...pageFinding(one, language),
        ...(one.because.length === 0
          ? {}
          : {
              more: [
                say(
                  words(
                    `do thay đổi của ${named(one.because, 'vi')}`,
                    `by a change of ${named(one.because, 'en')}`,
                  ),
                ),
              ],
            }),
      })),
    ),
    findingsSection(
      'bo-qua',
      words('Phát hiện được bỏ qua trong thay đổi này', 'Findings that this change waives'),
      [
        ...(accepted ?? []).map((one) => ({ one, told: pageBreach(one, language) })),
        ...findings.waived.map((one) => ({ one, told: pageFinding(one, language) })),
      ].map(({ one: { waived = '' }, told }) => ({
        ...told,
        more: [say(words(`lý do: ${waived}`, `reason: ${waived}`))],
      })),
    ),
    effects === undefined ? undefined : effectsSection(effects, language),
    pictures === undefined || pictures.pages.length === 0
      ? undefined
      : {
          kind: 'pictures',
          id: 'trang-cong-khai',
          title: say(words('Trang công khai trước và sau', 'The public page before and after')),
          folded: false,
          pictures: pictures.pages,
          ...(pictures.leftOut === 0
            ? {}
            : {
                intro: say(
                  words(
                    `Không chụp ${pictures.leftOut} phong trào khác.`,
                    `${pictures.leftOut} other movements are not pictured.`,
                  ),
                ),
              }),
        },
    told.sections.length === 0
      ? undefined
      : {
          kind: 'documents',
          id: 'thay-doi',
          title: say(words('Thay đổi về nội dung', 'What changed in meaning')),
          folded: false,
          documents: asOneWhereAlike(told.sections, language),
        },
    told.layoutOnly.length === 0
      ? undefined
      : {
          kind: 'list',
          id: 'trinh-bay',
          title: say(layoutWords),
          folded: true,
          items: told.layoutOnly.map((file) => `\`${file}\``),
        },
    findingsSection(
      'da-khac-phuc',
      words('Phát hiện đã được khắc phục', 'Findings that are mended'),
      findings.fixed.map((one) => pageFinding(one, language)),
      true,
    ),
    findingsSection(
      'co-tu-truoc',
      words(
        'Phát hiện có từ trước, ở dòng đã sửa',
        'Findings that were there before, on changed lines',
      ),
      findings.standing.onChangedLines.map((one) => pageFinding(one, language)),
      true,
    ),
  ];
  return {
    title: say(words('Báo cáo thay đổi', 'Report on a change')),
    subtitle: say(
      words(
        `Từ \`${base}\` đến ${head === undefined ? 'các tệp hiện có' : `\`${head}\``}`,
        `From \`${base}\` to ${head === undefined ? 'the files as they are' : `\`${head}\``}`,
      ),
    ),
    summary: [told.summary, findingsSummary(fresh, report, language)],
    counts: countsTable(review, language),
    sections: sections.filter((section) => section !== undefined),
  };

  function findingsSection(
    id: string,
    title: Words,
    found: readonly PageFinding[],
    folded = false,
  ): PageSection | undefined {
    if (found.length === 0) return undefined;
    return {
      kind: 'findings',
      id,
      title: `${say(title)} (${figure(String(found.length))[language]})`,
      folded,
      findings: helpOnce(found),
    };
  }
}

function findingsSummary(
  fresh: number,
  { findings, breaches }: Report,
  language: Language,
): string {
  const { fixed, standing } = findings;
  const waived = [...findings.waived, ...breaches].filter((one) => one.waived !== undefined);
  const old = standing.onChangedLines.length + standing.elsewhere;
  const count = (some: number): string => figure(String(some))[language];
  const parts: readonly (readonly [number, Words])[] = [
    [waived.length, words('được bỏ qua', 'waived')],
    [fixed.length, words('đã khắc phục', 'mended')],
    [old, words('có từ trước', 'from before')],
  ];
  const rest = parts
    .filter(([some]) => some > 0)
    .map(([some, said]) => `${count(some)} ${said[language]}`)
    .join(', ');
  const first =
    fresh === 0
      ? { vi: 'Không có phát hiện mới', en: 'No new findings' }[language]
      : {
          vi: `${fresh} phát hiện mới`,
          en: `${fresh} new ${fresh === 1 ? 'finding' : 'findings'}`,
        }[language];
  return rest === '' ? `${first}.` : `${first}; ${rest}.`;
}

function countsTable(review: Review, language: Language): PageTable | undefined {
  const weighed = grades.toReversed().filter((grade) => review.counts[grade] > 0);
  if (weighed.length === 0) return undefined;
  const count = (grade: Grade, isMovement: boolean): string =>
    String(
      review.documents.filter(
        (one) => one.grade === grade && (one.kind === 'campaign') === isMovement,
      ).length,
    );
  return {
    head: {
      vi: ['Mức', 'Phong trào', 'Mục danh mục'],
      en: ['Grade', 'Movements', 'Registry entries'],
    }[language],
    rows: weighed.map((grade) => [
      gradeWords[grade][language],
      count(grade, true),
      count(grade, false),
    ]),
  };
}

const severityWords: Readonly<Record<ReportFinding['severity'], Words>> = {
  error: words('lỗi', 'error'),
  warning: words('cảnh báo', 'warning'),
  info: words('ghi chú', 'note'),
};

/** The way forward is told with the first finding of a code. */
function helpOnce(findings: readonly PageFinding[]): readonly PageFinding[] {
  const told = new Set<string>();
  return findings.map(({ help, ...one }) => {
    if (help === undefined || told.has(one.label)) return one;
    told.add(one.label);
    return { ...one, help };
  });
}

const pageFinding = (
  { severity, code, message, help, file, line }: ReportFinding,
  language: Language,
): PageFinding => ({
  severity,
  label: `${severityWords[severity][language]} ${code}`,
  message: message[language],
  place: `${file}:${line}`,
  more: [],
  ...(help === undefined ? {} : { help: help[language] }),
});

function pageBreach(
  { code, message, help, pointer, review }: PublicationBreach,
  language: Language,
): PageFinding {
  const place = pointer === undefined ? undefined : placeOf(review.document, pointer);
  const file = review.file.after ?? review.file.before ?? '';
  return {
    severity: 'error',
    label: `${severityWords.error[language]} ${code}`,
    message: message[language],
    place: place === undefined ? file : `${file}:${place.start.line}`,
    more: [],
    help: help[language],
  };
}

/** So many documents are named where a sentence is about them; of more, the first. */
const namedAtOnce = 4;
const namedOfMany = 2;

function named(about: readonly Reference[], language: Language): string {
  const most = about.length > namedAtOnce ? namedOfMany : namedAtOnce;
  const shown = about.slice(0, most).map(({ name }) => `“${name}”`);
  const rest = about.length - shown.length;
  if (rest === 0) return shown.join(', ');
  return `${shown.join(', ')} ${{ vi: `và ${rest} mục khác`, en: `and ${rest} more` }[language]}`;
}

// Documents -------------------------------------------------------------------------------------------------

/** From so many documents on, what is the same is said once. */
const worthJoining = 3;

function asOneWhereAlike(
  sections: readonly OutlineSection[],
  language: Language,
): readonly PageDocument[] {
  const sayings = Map.groupBy(sections, (section) =>
    JSON.stringify([section.kindWord, section.grade, section.lines]),
  );
  const told = new Set<OutlineSection>();
  return sections.flatMap((section): PageDocument[] => {
    if (told.has(section)) return [];
    const { grade, lines, kindWord } = section;
    const alike = sayings.get(JSON.stringify([kindWord, grade, lines])) ?? [section];
    const joined = alike.length >= worthJoining ? alike : [section];
    for (const one of joined) told.add(one);
    const title =
      joined.length === 1
        ? section.title
        : {
            vi: `${joined.length} ${kindWord} thay đổi như nhau`,
            en: `${joined.length} × ${kindWord}, changed alike`,
          }[language];
    return [
      {
        grade,
        gradeWord: gradeWords[grade][language],
        title,
        files:
          joined.length === 1
            ? [{ file: section.file }]
            : joined.map(({ name, file }) => ({ name, file })),
        lines,
        brief: briefOf(lines, language),
      },
    ];
  });
}

function briefOf(lines: readonly OutlineLine[], language: Language): string {
  const changes = lines.filter(({ kind }) => kind === 'change').length;
  const criteria = lines.some(({ kind }) => kind === 'criteria');
  const counted = {
    vi: `${changes} thay đổi`,
    en: `${changes} ${changes === 1 ? 'change' : 'changes'}`,
  }[language];
  if (!criteria) return counted;
  return `${counted}, ${{ vi: 'có tiêu chí khen thưởng', en: 'award criteria among them' }[language]}`;
}

// Decisions -------------------------------------------------------------------------------------------------

const outcomeWords: Readonly<Record<Outcome, Words>> = {
  met: words('đạt', 'met'),
  council: words('hội đồng xét', 'for the council'),
  unknown: words('chưa đủ dữ liệu', 'not enough data'),
  unmet: words('không đạt', 'not met'),
};

function effectsSection(effects: readonly DecisionEffect[], language: Language): PageSection {
  const say = (said: Words): string => said[language];
  const title = say(
    words('Kết quả xét thay đổi trên hồ sơ đã cho', 'Decisions that change on the given records'),
  );
  const common = { id: 'ket-qua-xet', title, folded: false } as const;
  if (effects.length === 0) {
    return {
      ...common,
      kind: 'list',
      items: [
        say(
          words(
            'Không có hình thức nào đổi quy tắc mà hồ sơ này xét được.',
            'No award whose rules changed can be decided on these records.',
          ),
        ),
      ],
    };
  }
  const moves = (effect: DecisionEffect): string =>
    effect.moved.length === 0
      ? say(words('không đổi', 'none'))
      : effect.moved
          .map(
            ({ before, after, count }) =>
              `${count}: ${say(outcomeWords[before])} → ${say(outcomeWords[after])}`,
          )
          .join('; ');
  const notCompared = effects.filter((effect) => effect.notCompared > 0);
  return {
    ...common,
    kind: 'table',
    intro: say(
      words(
        'Chỉ có số đếm; báo cáo không giữ điều gì của hồ sơ.',
        'Counts alone; nothing of the records is kept in the report.',
      ),
    ),
    table: {
      head: {
        vi: ['Hình thức', 'Đối tượng', 'Năm', 'Hồ sơ', 'Đạt', 'Kết quả đổi'],
        en: ['Award', 'For', 'Year', 'Records', 'Met', 'Changed'],
      }[language],
      rows: effects.map((effect) => [
        effect.award.name,
        effect.participant,
        String(effect.year),
        String(effect.records),
        `${effect.before.met} → ${effect.after.met}`,
        moves(effect),
      ]),
    },
    notes: notCompared.map((effect) =>
      say(
        words(
          `${effect.award.name} (${effect.participant}): ${effect.notCompared} hồ sơ chỉ đọc được theo một trong hai bản, không được so.`,
          `${effect.award.name} (${effect.participant}): ${effect.notCompared} records can be read by one of the two states only and are not compared.`,
        ),
      ),
    ),
  };
}
