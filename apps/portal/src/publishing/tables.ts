import { type Campaign, earliestDay, latestDay, type Rule, type Target } from '@thidua/model';

/** A cell; nothing where the document says nothing. */
export type Cell = string | number | undefined;

type Column = {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'date';
  /** For people, in Vietnamese. */
  readonly title: string;
  readonly required?: true;
};

/** The shape of a table, and how a movement fills it. */
export type Table = {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly Column[];
  /** Columns that together occur once. */
  readonly key: readonly string[];
  readonly rowsOf: (campaign: Campaign, setting: TableSetting) => readonly Row[];
};
type Row = readonly Cell[];

/** What a row says of a movement beside its document. */
type TableSetting = {
  readonly address: string;
  readonly year: number | undefined;
};

/** Several values in one cell; none of them holds a line break. */
const several = (values: readonly string[]): string | undefined =>
  values.length === 0
    ? undefined
    : values.map((value) => value.replaceAll(/\s+/gu, ' ')).join(' | ');

const dayOf = (end: NonNullable<Campaign['period']>['from']): string | undefined =>
  end !== undefined && 'day' in end ? end.day : undefined;

const allTargets = (targets: readonly Target[]): Target[] =>
  targets.flatMap((target) => [target, ...allTargets(target.children)]);
const measured = ({ rules }: Target): boolean => rules.some(({ kind }) => kind === 'formal');

const movements: Table = {
  name: 'movements',
  title: 'Phong trào thi đua',
  key: ['slug'],
  columns: [
    { name: 'slug', type: 'string', title: 'Mã trong địa chỉ', required: true },
    { name: 'id', type: 'string', title: 'Mã định danh', required: true },
    { name: 'address', type: 'string', title: 'Địa chỉ của trang', required: true },
    { name: 'name', type: 'string', title: 'Tên', required: true },
    { name: 'state', type: 'string', title: 'Tình trạng', required: true },
    { name: 'form', type: 'string', title: 'Hình thức' },
    { name: 'number', type: 'string', title: 'Số, ký hiệu' },
    { name: 'date', type: 'string', title: 'Ngày ban hành (EDTF, X là chỗ để trống)' },
    { name: 'date_first', type: 'date', title: 'Ngày ban hành sớm nhất có thể' },
    { name: 'date_last', type: 'date', title: 'Ngày ban hành muộn nhất có thể' },
    { name: 'year', type: 'integer', title: 'Năm' },
    { name: 'subject', type: 'string', title: 'Trích yếu', required: true },
    { name: 'issuers', type: 'string', title: 'Cơ quan ban hành, cách nhau bằng |' },
    { name: 'issuer_slugs', type: 'string', title: 'Mã cơ quan ban hành, cách nhau bằng |' },
    { name: 'areas', type: 'string', title: 'Mã địa bàn khi ban hành, cách nhau bằng |' },
    { name: 'areas_today', type: 'string', title: 'Mã địa bàn ngày nay, cách nhau bằng |' },
    { name: 'themes', type: 'string', title: 'Tên phong trào mang theo, cách nhau bằng |' },
    { name: 'period_text', type: 'string', title: 'Thời gian như tệp ghi' },
    { name: 'period_from', type: 'date', title: 'Ngày bắt đầu' },
    { name: 'period_to', type: 'date', title: 'Ngày kết thúc' },
    { name: 'participants', type: 'string', title: 'Đối tượng, cách nhau bằng |' },
    { name: 'celebrates', type: 'string', title: 'Sự kiện chào mừng, cách nhau bằng |' },
    { name: 'targets', type: 'integer', title: 'Số chỉ tiêu', required: true },
    { name: 'targets_measured', type: 'integer', title: 'Số chỉ tiêu đo được', required: true },
    { name: 'awards', type: 'integer', title: 'Số mức khen riêng', required: true },
    { name: 'outcomes', type: 'integer', title: 'Số kết quả đã nêu', required: true },
    { name: 'source_file', type: 'string', title: 'Tệp nguồn', required: true },
    { name: 'digest', type: 'string', title: 'Mã kiểm chứng (SHA-256)', required: true },
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
        several(issuers.map(({ name }) => name)),
        several(issuers.flatMap(({ ref }) => (ref === undefined ? [] : [ref.slug]))),
        several(areas.map(({ asIssued }) => asIssued.slug)),
        several(areas.flatMap(({ today }) => today.map(({ slug }) => slug))),
        several(campaign.themes.map(({ name }) => name)),
        period?.text,
        dayOf(period?.from),
        dayOf(period?.to),
        several(campaign.participants.map(({ name }) => name)),
        several(campaign.celebrates.map(({ event }) => event.name)),
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

const ruleText = (rules: readonly Rule[]): string | undefined =>
  several(rules.flatMap((rule) => (rule.kind === 'formal' ? [rule.text] : [])));

const targets: Table = {
  name: 'targets',
  title: 'Chỉ tiêu',
  key: ['movement', 'position'],
  columns: [
    { name: 'movement', type: 'string', title: 'Mã phong trào', required: true },
    { name: 'position', type: 'integer', title: 'Thứ tự', required: true },
    { name: 'label', type: 'string', title: 'Số mục' },
    { name: 'wording', type: 'string', title: 'Lời văn', required: true },
    { name: 'measured', type: 'string', title: 'Đo được (yes) hay không (no)', required: true },
    { name: 'rule', type: 'string', title: 'Quy tắc như tệp ghi, cách nhau bằng |' },
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

const milestones: Table = {
  name: 'milestones',
  title: 'Mốc thời gian',
  key: ['movement', 'position'],
  columns: [
    { name: 'movement', type: 'string', title: 'Mã phong trào', required: true },
    { name: 'position', type: 'integer', title: 'Thứ tự', required: true },
    { name: 'kind', type: 'string', title: 'Loại việc', required: true },
    { name: 'name', type: 'string', title: 'Việc' },
    { name: 'when', type: 'string', title: 'Hạn như tệp ghi' },
    { name: 'day', type: 'date', title: 'Ngày đến hạn' },
    { name: 'every', type: 'string', title: 'Lặp lại' },
    { name: 'month_day', type: 'string', title: 'Tháng và ngày lặp lại' },
    { name: 'responsible', type: 'string', title: 'Ai làm, cách nhau bằng |' },
    { name: 'sent_to', type: 'string', title: 'Gửi về, cách nhau bằng |' },
    { name: 'summary', type: 'string', title: 'Tóm tắt' },
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
      several(responsible.map((party) => party.name)),
      several(sentTo.map((party) => party.name)),
      summary,
    ]),
};

/** The archive as flat tables: what fits a spreadsheet. The documents hold the rest. */
export const tables: readonly Table[] = [movements, targets, milestones];
