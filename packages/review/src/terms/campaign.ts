import type {
  Campaign,
  Celebration,
  ContentItem,
  Duty,
  Editorial,
  Milestone,
  OfficialDocument,
  Outcome,
  PeriodEnd,
  Phase,
  Recognition,
  Signature,
  Status,
} from '@thidua/model';
import { derived, fact, facts, group, list, type Term } from '../compare/term.ts';
import { byDays, date, moves } from '../words/dates.ts';
import { shortened } from '../words/excerpt.ts';
import { figure } from '../words/figures.ts';
import { each, joined, quoted, same, type Words, words } from '../words/words.ts';
import { awards, onlyHighestOf } from './awards.ts';
import { dayOfEnd, period, unitWords, withDay } from './periods.ts';
import {
  areas,
  citation,
  citations,
  citationWords,
  participants,
  parties,
  partiesWords,
  partyWords,
  scope,
} from './references.ts';
import { criteria, label, nested, preferences, requirements, summaries, targets } from './rules.ts';
import { asWritten, choice, dated, symbol, text, texts } from './texts.ts';

export const stateWords: Readonly<Record<Status['state'], Words>> = {
  draft: words('dự thảo', 'draft'),
  issued: words('đã ban hành', 'issued'),
  'summed-up': words('đã tổng kết', 'summed up'),
  replaced: words('đã thay thế', 'replaced'),
  cancelled: words('đã hủy', 'cancelled'),
};

const status: Term<Status> = fact({
  name: words('tình trạng', 'status'),
  show: (value) =>
    each((language) => {
      const state = stateWords[value.state][language];
      if (value.state === 'replaced') {
        return `${state} ${{ vi: 'bởi', en: 'by' }[language]} ${citationWords(value.by)[language]}`;
      }
      if (value.state === 'cancelled' && value.reason !== undefined) {
        return `${state} ${{ vi: 'vì', en: 'because' }[language]} “${shortened(value.reason)}”`;
      }
      return state;
    }),
  nature: 'record',
});

const statedWords = {
  given: words('có ghi', 'given'),
  blank: words('để trống', 'left blank'),
  unknown: words('chưa rõ', 'not known'),
  unstated: words('không ghi', 'not stated'),
};

/** Whether a figure is given follows from the figure, unless it is not given either time. */
const stated = (name: Words): Term<keyof typeof statedWords> => ({
  ...fact({ name, show: (value) => statedWords[value] }),
  onlyIfAlone: true,
});

const officialDocument = group<OfficialDocument>({
  type: text(words('tên loại văn bản', 'type of document')),
  number: symbol(words('số, ký hiệu', 'number')),
  numberState: stated(words('số, ký hiệu', 'number')),
  date: dated(words('ngày ban hành', 'date of issue')),
  dateState: stated(words('ngày ban hành', 'date of issue')),
  place: text(words('địa danh', 'place')),
  subject: text(words('trích yếu', 'subject')),
  addressees: parties(words('kính gửi', 'addressees')),
});

const phases: Term<readonly Phase[]> = list({
  name: words('đợt', 'phase'),
  itemName: ({ name }) => words(`đợt “${name}”`, `phase “${name}”`),
  told: ({ period: when }) => same(when === undefined ? '' : `(${when.text})`),
  key: ({ name }) => name,
  body: ({ name }) => name,
  term: group<Phase>({
    label,
    name: text(words('tên đợt', 'name')),
    period,
    summary: text(words('tóm tắt', 'summary'), 'editors'),
  }),
});

const milestoneKinds: Readonly<Record<Milestone['kind'], Words>> = {
  registration: words('đăng ký', 'registration'),
  'interim-review': words('sơ kết', 'interim review'),
  report: words('báo cáo', 'report'),
  'final-review': words('tổng kết', 'final review'),
  other: words('mốc khác', 'other milestone'),
};

const relations: Readonly<Record<NonNullable<Milestone['timing']>['relation'], Words>> = {
  on: words('', ''),
  before: words('trước', 'before'),
  'no-later-than': words('chậm nhất', 'no later than'),
  after: words('sau', 'after'),
  between: words('từ', 'from'),
};

const recurrences = {
  year: words('hằng năm', 'every year'),
  quarter: words('hằng quý', 'every quarter'),
  month: words('hằng tháng', 'every month'),
  week: words('hằng tuần', 'every week'),
};

/** The day that a milestone is set against; the relation says whether it is before or after. */
const timeWords = (at: PeriodEnd): Words => (at.kind === 'date' ? date(at.date) : withDay(at));

const timingWords = ({ relation, start, at, recurring }: NonNullable<Milestone['timing']>): Words =>
  each((language) => {
    const day = recurring?.monthDay?.split('-').reverse().join('/') ?? '';
    return [
      relations[relation][language],
      start === undefined ? '' : timeWords(start)[language],
      start === undefined || at === undefined ? '' : { vi: 'đến', en: 'to' }[language],
      at === undefined || day !== '' ? '' : timeWords(at)[language],
      day,
      recurring === undefined ? '' : recurrences[recurring.every][language],
    ]
      .filter((part) => part !== '')
      .join(' ');
  });

const milestoneName = ({ kind, name }: Milestone): Words =>
  name === undefined
    ? each(
        (language) =>
          `${{ vi: 'mốc', en: 'milestone' }[language]} ${milestoneKinds[kind][language]}`,
      )
    : words(`mốc “${name}”`, `milestone “${name}”`);

const milestones: Term<readonly Milestone[]> = list({
  name: words('mốc thời gian', 'milestones'),
  itemName: milestoneName,
  told: ({ when }) => same(when === '' ? '' : `(${when})`),
  key: ({ kind, name }) => `${kind} ${name ?? ''}`,
  term: group<Milestone>({
    kind: choice(words('loại mốc', 'kind'), milestoneKinds),
    name: text(words('tên mốc', 'name')),
    timing: fact({
      name: words('thời điểm', 'when'),
      show: timingWords,
      note: ({ at: before }, { at: after }) => byDays(dayOfEnd(before), dayOfEnd(after), moves.any),
    }),
    when: asWritten(words('cách ghi thời điểm', 'how the time is written')),
    responsible: parties(words('đơn vị thực hiện', 'responsible')),
    sentTo: parties(words('nơi gửi', 'sent to')),
    via: parties(words('gửi qua', 'via')),
    summary: text(words('tóm tắt', 'summary'), 'editors'),
  }),
});

const anniversaryName = words('số năm kỷ niệm', 'anniversary');
const celebrations: Term<readonly Celebration[]> = list({
  name: words('chào mừng', 'celebrates'),
  itemName: ({ event }) => words(`chào mừng “${event.name}”`, `celebrating “${event.name}”`),
  told: ({ anniversary }) =>
    anniversary === undefined ? same('') : words(`(${anniversary} năm)`, `(${anniversary} years)`),
  key: ({ event }) => event.ref?.id ?? event.name,
  term: group<Celebration>({
    event: fact({ name: words('sự kiện', 'event'), show: partyWords }),
    ordinal: symbol(words('lần thứ', 'ordinal')),
    legislature: symbol(words('khóa', 'legislature')),
    term: symbol(words('nhiệm kỳ', 'term')),
    anniversary: fact({
      name: anniversaryName,
      show: (years) => words(`${years} năm`, `${years} years`),
    }),
    origin: dated(words('tính từ ngày', 'counted from')),
    date: dated(words('ngày được chào mừng', 'date celebrated')),
    summary: text(words('tóm tắt', 'summary'), 'editors'),
  }),
});

const contentItems = (name: Words): Term<readonly ContentItem[]> =>
  nested<ContentItem>(
    name,
    ({ heading }) => quoted(shortened(heading)),
    ({ heading }) => heading,
    (children) =>
      group<ContentItem>({
        label,
        heading: text(words('tiêu đề', 'heading')),
        summaries,
        children,
      }),
  );

const duties: Term<readonly Duty[]> = nested<Duty>(
  words('nhiệm vụ', 'duty'),
  ({ bearers, duties: tasks }) =>
    each((language) => {
      const who = partiesWords(bearers)[language];
      const what = tasks[0] === undefined ? '' : `“${shortened(tasks[0])}”`;
      return [who, what].filter((part) => part !== '').join(': ');
    }),
  ({ bearers }) => bearers.map(({ name }) => name).join(),
  (children) =>
    group<Duty>({
      label,
      bearers: parties(words('đơn vị thực hiện', 'bearers')),
      duties: texts(words('nội dung nhiệm vụ', 'what is to be done')),
      children,
    }),
);

type Told = Recognition['appraisal'][number];

const told = (
  name: Words,
  verb: Words,
): Term<readonly { readonly summary?: string | undefined }[]> =>
  facts(name, {
    show: (value) => {
      const bodies =
        'by' in value ? (value as Told).by : (value as Recognition['proposals'][number]).to;
      const summary = value.summary === undefined ? '' : `: “${shortened(value.summary)}”`;
      return each((language) =>
        `${verb[language]} ${partiesWords(bodies)[language]}${summary}`.trim(),
      );
    },
  });

const recognition = group<Recognition>({
  principles: texts(words('nguyên tắc khen thưởng', 'principles of awards')),
  appraisal: told(words('thẩm định', 'appraisal'), words('do', 'by')),
  proposals: told(words('đề nghị', 'proposals'), words('lên', 'to')),
  honours: texts(words('tôn vinh', 'honours')),
  criteria: criteria(words('tiêu chí chung', 'common criterion')),
  preferences: preferences(words('ưu tiên chung', 'common preference')),
  onlyHighestOf,
  awards,
});

const authorities = { TM: 'TM.', KT: 'KT.', TL: 'TL.', TUQ: 'TUQ.', Q: 'Q.' };
const signatures: Term<readonly Signature[]> = facts(words('người ký', 'signatory'), {
  show: ({ authority, positions, name, unknown }) =>
    each((language) =>
      [
        authority === undefined ? '' : authorities[authority],
        positions.map((position) => `“${position}”`).join(', '),
        name === undefined ? '' : `“${name}”`,
        unknown ? { vi: '(không rõ)', en: '(not known)' }[language] : '',
      ]
        .filter((part) => part !== '')
        .join(' '),
    ),
});

const outcomeAbout = ({ about }: Outcome): Words => {
  switch (about.kind) {
    case 'target':
      return words(`kết quả chỉ tiêu ${about.target}`, `outcome of target ${about.target}`);
    case 'award':
      return words(`kết quả tặng “${about.award.name}”`, `outcome: “${about.award.name}”`);
    case 'text':
      return words(`kết quả “${about.text}”`, `outcome “${about.text}”`);
  }
};

const figuresWords = (figures: Outcome['figures']): Words =>
  each((language) =>
    figures
      .map(({ value, percent, unit, among }) => {
        const among_ = among ? `${{ vi: 'trong đó', en: 'of which' }[language]} ` : '';
        const counted = unit === undefined ? '' : ` ${unitWords[unit][language]}`;
        return `${among_}${figure(value)[language]}${percent ? '%' : ''}${counted}`;
      })
      .join(', '),
  );

const outcomes: Term<readonly Outcome[]> = list({
  name: words('kết quả', 'outcomes'),
  itemName: outcomeAbout,
  told: ({ reached, figures }) =>
    reached === undefined ? figuresWords(figures) : quoted(shortened(reached)),
  key: ({ about }) => JSON.stringify(about),
  term: group<Outcome>({
    about: fact({
      name: words('kết quả về', 'about'),
      show: (about) => outcomeAbout({ about, figures: [] }),
    }),
    reached: text(words('đạt được', 'reached')),
    figures: fact({ name: words('số liệu', 'figures'), show: figuresWords }),
    source: citation(words('theo', 'source')),
  }),
  nature: 'record',
});

const editorial = group<Editorial>(
  {
    original: facts(words('bản gốc', 'original'), {
      show: ({ file, digest }) =>
        digest === undefined
          ? quoted(file)
          : words(
              `“${file}” (mã băm ${digest.slice(0, 12)}…)`,
              `“${file}” (digest ${digest.slice(0, 12)}…)`,
            ),
    }),
    readings: facts(words('cách đọc bản gốc', 'readings'), {
      show: ({ source, reading, at }) =>
        each((language) => {
          const where = at === undefined ? '' : ` ${{ vi: 'tại', en: 'at' }[language]} “${at}”`;
          return `“${source}” ${{ vi: 'đọc là', en: 'read as' }[language]} “${reading}”${where}`;
        }),
    }),
    notes: texts(words('ghi chú biên tập', "editors' notes")),
    waivers: facts(words('phát hiện được bỏ qua', 'waived findings'), {
      show: ({ code, reason }) => same(`${code}: “${shortened(reason)}”`),
    }),
    corrections: facts(words('đính chính', 'correction'), {
      show: ({ by, summary }) =>
        joined(
          [citationWords(by), ...(summary === undefined ? [] : [quoted(shortened(summary))])],
          ': ',
        ),
    }),
  },
  { nature: 'editors' },
);

const forms = {
  regular: words('thường xuyên', 'regular'),
  thematic: words('theo chuyên đề', 'thematic'),
};

/** Every fact of a movement, in the order of the notice. */
export const campaign: Term<Campaign> = group<Campaign>({
  schema: derived,
  id: symbol(words('định danh', 'identifier'), 'record'),
  slug: derived,
  digest: derived,
  findings: derived,
  places: derived,
  name: text(words('tên phong trào', 'name of the movement')),
  status,
  form: choice(words('hình thức', 'form'), forms),
  nature: texts(words('tính chất', 'nature')),
  scope: scope(words('phạm vi', 'scope')),
  themes: parties(words('mang tên', 'theme')),
  motto: texts(words('chủ đề', 'motto')),
  slogans: texts(words('khẩu hiệu', 'slogan')),
  issuers: parties(words('cơ quan ban hành', 'issuer')),
  cooperators: parties(words('phối hợp với', 'cooperates with')),
  launchedBy: parties(words('chủ thể phát động', 'launched by')),
  areas,
  document: officialDocument,
  respondsTo: citations(words('hưởng ứng', 'responds to')),
  continues: citations(words('tiếp nối', 'continues')),
  replaces: citations(words('thay thế', 'replaces')),
  relatedTo: citations(words('gắn với', 'related to')),
  consistsOf: citations(words('gồm các phong trào', 'consists of')),
  bases: citations(words('căn cứ', 'bases')),
  implements: citations(words('nhằm thực hiện', 'implements')),
  celebrates: celebrations,
  period,
  phases,
  milestones,
  participants,
  aims: contentItems(words('mục đích', 'aim')),
  requirements,
  contents: contentItems(words('nội dung', 'content')),
  targets,
  recognition,
  duties,
  appeal: texts(words('lời kêu gọi', 'appeal')),
  closing: texts(words('lời kết', 'closing')),
  recipients: facts(words('nơi nhận', 'recipients'), {
    show: ({ party, forReport }) =>
      forReport
        ? words(`“${party.name}” (để báo cáo)`, `“${party.name}” (for report)`)
        : quoted(party.name),
  }),
  archive: texts(words('lưu', 'archive')),
  signatures,
  outcomes,
  editorial,
});
