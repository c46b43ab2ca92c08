import {
  type Campaign,
  type Citation,
  type Duty,
  earliestDay,
  latestDay,
  type Rule,
  type Target,
} from '@thidua/model';
import {
  type Cell,
  type Column,
  identityColumns,
  namesOf,
  originColumns,
  type Row,
  several,
  slugsOf,
  type Table,
} from './table.ts';

/** What a row says of a movement beside its document. */
type TableSetting = {
  readonly address: string;
  readonly year: number | undefined;
};
type MovementTable = Table & {
  readonly rowsOf: (campaign: Campaign, setting: TableSetting) => readonly Row[];
};
const dayOf = (end: NonNullable<Campaign['period']>['from']): string | undefined =>
  end !== undefined && 'day' in end ? end.day : undefined;

const allTargets = (targets: readonly Target[]): Target[] =>
  targets.flatMap((target) => [target, ...allTargets(target.children)]);
const measured = ({ rules }: Target): boolean => rules.some(({ kind }) => kind === 'formal');

const movements: MovementTable = {
  name: 'movements',
  title: ['Phong trào thi đua', 'Movements'],
  key: ['slug'],
  columns: [
    ...identityColumns,
    {
      name: 'state',
      type: 'string',
      title: ['Tình trạng', 'State'],
      required: true,
      see: 'Status',
    },
    { name: 'form', type: 'string', title: ['Hình thức', 'Form'], see: 'Form' },
    { name: 'number', type: 'string', title: ['Số, ký hiệu', 'Document number'] },
    {
      name: 'date',
      type: 'string',
      title: [
        'Ngày ban hành (EDTF, X là chỗ để trống)',
        'Date of issue (EDTF, X where left blank)',
      ],
    },
    {
      name: 'date_first',
      type: 'date',
      title: ['Ngày ban hành sớm nhất có thể', 'Earliest day it can be'],
    },
    {
      name: 'date_last',
      type: 'date',
      title: ['Ngày ban hành muộn nhất có thể', 'Latest day it can be'],
    },
    { name: 'year', type: 'integer', title: ['Năm', 'Year'] },
    { name: 'subject', type: 'string', title: ['Trích yếu', 'Subject'], required: true },
    {
      name: 'issuers',
      type: 'string',
      title: ['Cơ quan ban hành, cách nhau bằng |', 'Issuers, separated by |'],
    },
    {
      name: 'issuer_slugs',
      type: 'string',
      title: ['Mã cơ quan ban hành, cách nhau bằng |', 'Slugs of the issuers, separated by |'],
    },
    {
      name: 'areas',
      type: 'string',
      title: [
        'Mã địa bàn khi ban hành, cách nhau bằng |',
        'Slugs of the places as issued, separated by |',
      ],
    },
    {
      name: 'areas_today',
      type: 'string',
      title: [
        'Mã địa bàn ngày nay, cách nhau bằng |',
        'Slugs of the places as they are today, separated by |',
      ],
    },
    {
      name: 'themes',
      type: 'string',
      title: [
        'Tên phong trào mang theo, cách nhau bằng |',
        'Themes whose name it bears, separated by |',
      ],
    },
    {
      name: 'period_text',
      type: 'string',
      title: ['Thời gian như tệp ghi', 'Period as the file writes it'],
    },
    { name: 'period_from', type: 'date', title: ['Ngày bắt đầu', 'First day'] },
    { name: 'period_to', type: 'date', title: ['Ngày kết thúc', 'Last day'] },
    {
      name: 'participants',
      type: 'string',
      title: ['Đối tượng, cách nhau bằng |', 'Participants, separated by |'],
    },
    {
      name: 'celebrates',
      type: 'string',
      title: ['Sự kiện chào mừng, cách nhau bằng |', 'Events celebrated, separated by |'],
    },
    {
      name: 'targets',
      type: 'integer',
      title: ['Số chỉ tiêu', 'Count of targets'],
      required: true,
    },
    {
      name: 'targets_measured',
      type: 'integer',
      title: ['Số chỉ tiêu đo được', 'Count of targets that can be measured'],
      required: true,
    },
    {
      name: 'awards',
      type: 'integer',
      title: ['Số mức khen riêng', 'Count of awards of its own'],
      required: true,
    },
    {
      name: 'outcomes',
      type: 'integer',
      title: ['Số kết quả đã nêu', 'Count of outcomes told'],
      required: true,
    },
    ...originColumns,
  ],
  rowsOf: (campaign, { address, year }) => {
    const { document, period, issuers, areas } = campaign;
    const targets = allTargets(campaign.targets);
    return [
      [
        campaign.slug,
        campaign.id,
        address,
        campaign.name,
        campaign.status.state,
        campaign.form,
        document.number,
        document.date,
        document.date && earliestDay(document.date),
        document.date && latestDay(document.date),
        year,
        document.subject,
        namesOf(issuers),
        slugsOf(issuers),
        several(areas.map(({ asIssued }) => asIssued.slug)),
        several(areas.flatMap(({ today }) => today.map(({ slug }) => slug))),
        namesOf(campaign.themes),
        period?.text,
        dayOf(period?.from),
        dayOf(period?.to),
        namesOf(campaign.participants),
        namesOf(campaign.celebrates.map(({ event }) => event)),
        targets.length,
        targets.filter(measured).length,
        campaign.recognition.awards.length,
        campaign.outcomes.length,
        campaign.places.file,
        campaign.digest,
      ],
    ];
  },
};

/** Of what stands in a movement: which, and in which place. */
const movementColumn: Column = {
  name: 'movement',
  type: 'string',
  title: ['Mã phong trào', 'Slug of the movement'],
  required: true,
};
const positionColumn: Column = {
  name: 'position',
  type: 'integer',
  title: ['Thứ tự', 'Position'],
  required: true,
};

const ruleText = (rules: readonly Rule[]): string | undefined =>
  several(rules.flatMap((rule) => (rule.kind === 'formal' ? [rule.text] : [])));

const targets: MovementTable = {
  name: 'targets',
  title: ['Chỉ tiêu', 'Targets'],
  key: ['movement', 'position'],
  columns: [
    movementColumn,
    positionColumn,
    { name: 'label', type: 'string', title: ['Số mục', 'Label'] },
    { name: 'wording', type: 'string', title: ['Lời văn', 'Wording'], required: true },
    {
      name: 'measured',
      type: 'string',
      title: ['Đo được (yes) hay không (no)', 'Whether it can be measured (yes, no)'],
      required: true,
    },
    {
      name: 'rule',
      type: 'string',
      title: [
        'Quy tắc như tệp ghi, cách nhau bằng |',
        'Rules as the file writes them, separated by |',
      ],
    },
  ],
  rowsOf: (campaign) =>
    allTargets(campaign.targets).map((target, index) => [
      campaign.slug,
      index + 1,
      target.label,
      target.wording,
      measured(target) ? 'yes' : 'no',
      ruleText(target.rules),
    ]),
};

const milestones: MovementTable = {
  name: 'milestones',
  title: ['Mốc thời gian', 'What is due, and when'],
  key: ['movement', 'position'],
  columns: [
    movementColumn,
    positionColumn,
    {
      name: 'kind',
      type: 'string',
      title: ['Loại việc', 'Kind'],
      required: true,
      see: 'Milestone',
    },
    { name: 'name', type: 'string', title: ['Việc', 'What is due'] },
    { name: 'when', type: 'string', title: ['Hạn như tệp ghi', 'Timing as the file writes it'] },
    { name: 'day', type: 'date', title: ['Ngày đến hạn', 'Day it is due'] },
    {
      name: 'every',
      type: 'string',
      title: ['Lặp lại', 'How often it comes back'],
      see: 'Milestone',
    },
    {
      name: 'month_day',
      type: 'string',
      title: ['Tháng và ngày lặp lại', 'Month and day on which it comes back'],
    },
    {
      name: 'responsible',
      type: 'string',
      title: ['Ai làm, cách nhau bằng |', 'Who is responsible, separated by |'],
    },
    {
      name: 'sent_to',
      type: 'string',
      title: ['Gửi về, cách nhau bằng |', 'To whom it is sent, separated by |'],
    },
    { name: 'summary', type: 'string', title: ['Tóm tắt', 'Summary'] },
  ],
  rowsOf: (campaign) =>
    campaign.milestones.map(({ kind, name, when, timing, responsible, sentTo, summary }, index) => [
      campaign.slug,
      index + 1,
      kind,
      name,
      when === '' ? undefined : when,
      timing?.at?.kind === 'end-of-period' ? dayOf(campaign.period?.to) : dayOf(timing?.at),
      timing?.recurring?.every,
      timing?.recurring?.monthDay,
      namesOf(responsible),
      namesOf(sentTo),
      summary,
    ]),
};

/** What a citation says, in one cell. */
const cited = ({ text, ref, symbol, subject }: Citation): string | undefined =>
  text ?? ref?.name ?? symbol ?? subject;

const outcomes: MovementTable = {
  name: 'outcomes',
  title: ['Kết quả', 'What was reached'],
  key: ['movement', 'position', 'figure'],
  columns: [
    movementColumn,
    positionColumn,
    {
      name: 'figure',
      type: 'integer',
      title: [
        'Thứ tự của con số trong kết quả; 0 khi chỉ có lời',
        'Position of the figure within the outcome; 0 where there are words alone',
      ],
      required: true,
    },
    {
      name: 'kind',
      type: 'string',
      title: ['Kết quả của gì', 'What it is an outcome of'],
      required: true,
      see: 'Outcome',
    },
    {
      name: 'about',
      type: 'string',
      title: [
        'Số mục của chỉ tiêu, danh hiệu, hoặc lời văn',
        'Label of the target, the award, or the words',
      ],
      required: true,
    },
    { name: 'reached', type: 'string', title: ['Đạt được, bằng lời', 'Reached, in words'] },
    { name: 'value', type: 'decimal', title: ['Đạt được, bằng số', 'Reached, as a figure'] },
    {
      name: 'unit',
      type: 'string',
      title: ['Đơn vị; % là phần trăm', 'Unit; % for a share'],
      see: 'Unit',
    },
    {
      name: 'among',
      type: 'string',
      title: [
        'Có phải một phần của con số đứng trước (yes, no)',
        'Whether it is a part of the figure before it (yes, no)',
      ],
    },
    { name: 'source', type: 'string', title: ['Theo văn bản nào', 'The document that tells it'] },
  ],
  rowsOf: (campaign) =>
    campaign.outcomes.flatMap(({ about, reached, figures, source }, index) => {
      const what =
        about.kind === 'target'
          ? about.target
          : about.kind === 'award'
            ? about.award.name
            : about.text;
      const row = (figure: number, ...of: readonly Cell[]): Row => [
        campaign.slug,
        index + 1,
        figure,
        about.kind,
        what,
        reached,
        ...of,
        source && cited(source),
      ];
      return figures.length === 0
        ? [row(0, undefined, undefined, undefined)]
        : figures.map(({ value, percent, unit, among }, at) =>
            row(at + 1, Number(value), percent ? '%' : unit, among ? 'yes' : 'no'),
          );
    }),
};

const eachDuty = (duties: readonly Duty[]): Duty[] =>
  duties.flatMap((duty) => [duty, ...eachDuty(duty.children)]);

const duties: MovementTable = {
  name: 'duties',
  title: ['Phân công', 'Who does what'],
  key: ['movement', 'position'],
  columns: [
    movementColumn,
    positionColumn,
    { name: 'label', type: 'string', title: ['Số mục', 'Label'] },
    {
      name: 'bearers',
      type: 'string',
      title: ['Ai làm, cách nhau bằng |', 'Who does it, separated by |'],
    },
    {
      name: 'duties',
      type: 'string',
      title: ['Làm gì, cách nhau bằng |', 'What they do, separated by |'],
    },
  ],
  rowsOf: (campaign) =>
    eachDuty(campaign.duties).map((duty, index) => [
      campaign.slug,
      index + 1,
      duty.label,
      namesOf(duty.bearers),
      several(duty.duties),
    ]),
};

/** What a document is to a movement: fields of the movement that hold citations. */
const relations = [
  'respondsTo',
  'continues',
  'replaces',
  'relatedTo',
  'consistsOf',
  'bases',
  'implements',
] as const;

const citations: MovementTable = {
  name: 'citations',
  title: ['Văn bản liên quan', 'Documents cited'],
  key: ['movement', 'position'],
  columns: [
    movementColumn,
    positionColumn,
    {
      name: 'relation',
      type: 'string',
      title: [
        'Quan hệ: tên trường của phong trào',
        'Relation: the field of the movement that it stands in',
      ],
      required: true,
      see: 'Campaign',
    },
    {
      name: 'kind',
      type: 'string',
      title: [
        'Loại tài liệu được dẫn, khi kho có',
        'Kind of what is cited, where the archive has it',
      ],
      see: 'RegistryKind',
    },
    {
      name: 'slug',
      type: 'string',
      title: [
        'Mã tài liệu được dẫn, khi kho có',
        'Slug of what is cited, where the archive has it',
      ],
    },
    { name: 'name', type: 'string', title: ['Dẫn thế nào', 'How it is cited'] },
    { name: 'number', type: 'string', title: ['Số, ký hiệu được nêu', 'Document number given'] },
    { name: 'date', type: 'string', title: ['Ngày được nêu (EDTF)', 'Date given (EDTF)'] },
    { name: 'issuer', type: 'string', title: ['Cơ quan được nêu', 'Issuer given'] },
  ],
  rowsOf: (campaign) =>
    relations
      .flatMap((relation) => campaign[relation].map((citation) => ({ relation, citation })))
      .map(({ relation, citation }, index) => [
        campaign.slug,
        index + 1,
        relation,
        citation.ref?.kind,
        citation.ref?.slug,
        cited(citation),
        citation.symbol,
        citation.date,
        citation.issuer?.name,
      ]),
};

/** The tables to which each movement adds its rows. */
export const movementTables: readonly MovementTable[] = [
  movements,
  targets,
  outcomes,
  milestones,
  duties,
  citations,
];
