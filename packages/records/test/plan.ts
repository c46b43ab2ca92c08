import type { AwardPlan, Clause, Condition, Plan, Slot, SlotTable } from '@thidua/eligibility';

/** A plan of one award for persons and one for collectives, as the rules of a small body would give it. */

const list: SlotTable = {
  of: 'sáng-kiến',
  slots: [
    { index: 0, key: 'tên-sáng-kiến', fact: 'tên-sáng-kiến', label: 'Tên sáng kiến', type: 'text' },
    {
      index: 1,
      key: 'được-áp-dụng',
      fact: 'được-áp-dụng',
      label: 'Đã được áp dụng',
      type: 'truth',
    },
    {
      index: 2,
      key: 'phạm-vi',
      fact: 'phạm-vi',
      label: 'Phạm vi áp dụng',
      type: 'scale',
      values: [
        { id: 'cấp-cơ-sở', label: 'Cấp cơ sở' },
        { id: 'cấp-tỉnh', label: 'Cấp tỉnh' },
      ],
    },
  ],
};

const slots: Omit<Slot, 'index'>[] = [
  {
    key: 'xếp-loại',
    fact: 'xếp-loại',
    label: 'Mức xếp loại chất lượng',
    type: 'scale',
    values: [
      { id: 'không-hoàn-thành', label: 'Không hoàn thành nhiệm vụ' },
      { id: 'hoàn-thành', label: 'Hoàn thành nhiệm vụ' },
      { id: 'hoàn-thành-tốt', label: 'Hoàn thành tốt nhiệm vụ' },
      { id: 'hoàn-thành-xuất-sắc', label: 'Hoàn thành xuất sắc nhiệm vụ' },
    ],
  },
  {
    key: 'nghỉ-việc:working-day',
    fact: 'nghỉ-việc',
    label: 'Thời gian nghỉ việc',
    type: 'duration',
    duration: 'working-day',
    unit: 'ngày làm việc',
  },
  { key: 'kỷ-luật', fact: 'kỷ-luật', label: 'Bị kỷ luật trong năm', type: 'truth' },
  { key: 'ngày-vào', fact: 'ngày-vào', label: 'Ngày tuyển dụng', type: 'date' },
  { key: 'thu-nhập', fact: 'thu-nhập', label: 'Thu nhập bình quân', type: 'money' },
  { key: 'giải-ngân', fact: 'giải-ngân', label: 'Tỷ lệ giải ngân', type: 'share' },
  { key: 'trồng-cây', fact: 'trồng-cây', label: 'Số cây đã trồng', type: 'number', unit: 'cây' },
  { key: 'danh-hiệu', fact: 'danh-hiệu', label: 'Danh hiệu đã được tặng', type: 'history' },
  { key: 'sáng-kiến', fact: 'sáng-kiến', label: 'Sáng kiến', type: 'rows', rows: list },
  { key: 'phòng', fact: 'phòng', label: 'Phòng công tác', type: 'text', of: 'phòng-ban' },
  {
    key: 'hội-đồng:tiên-tiến.c',
    fact: 'tiên-tiến.c',
    label: 'Có đạo đức, lối sống lành mạnh',
    type: 'verdict',
  },
];

const placed = (all: Omit<Slot, 'index'>[]): Slot[] =>
  all.map((slot, index) => ({ index, ...slot }));

export const persons: SlotTable = {
  of: 'người-lao-động',
  participant: { label: 'Người lao động', kind: 'individual' },
  slots: placed(slots),
};

const bodies: SlotTable = {
  of: 'phòng-ban',
  participant: { label: 'Phòng, ban', kind: 'collective' },
  slots: placed([
    {
      key: 'người-lao-động',
      fact: 'người-lao-động',
      label: 'Người lao động',
      type: 'rows',
      rows: persons,
    },
    { key: 'hoàn-thành-kế-hoạch', fact: 'kh', label: 'Hoàn thành kế hoạch', type: 'truth' },
  ]),
};

export const slot = (key: string, table: SlotTable = persons): Slot => {
  const found = table.slots.find((one) => one.key === key);
  if (found === undefined) throw new Error(`no slot ${key}`);
  return found;
};

const clause = (id: string, label: string, wording: string, condition: Condition): Clause => ({
  id,
  label,
  wording,
  rules: [],
  document: { kind: 'title', id: 'tiên-tiến' },
  pointer: '/rule/criteria/0',
  condition,
  children: [],
});

const graded: Condition = {
  op: 'compare',
  slot: slot('xếp-loại'),
  comparator: '≥',
  value: 2,
  text: 'Hoàn thành tốt nhiệm vụ',
};
const awarded: Condition = {
  op: 'awarded',
  slot: slot('danh-hiệu'),
  titles: [{ id: 'lao-động-tiên-tiến', name: 'Lao động tiên tiến' }],
  year: 2023,
};
const judged: Condition = {
  op: 'council',
  slot: slot('hội-đồng:tiên-tiến.c'),
  because: 'judgement',
};

const award = (
  given: Partial<AwardPlan> & Pick<AwardPlan, 'id' | 'name' | 'table'>,
): AwardPlan => ({
  participant: given.table.of,
  asks: given.table.slots,
  barred: [],
  pending: [],
  criteria: [],
  condition: { op: 'and', of: [] },
  preferences: [],
  quotas: [],
  openQuotas: [],
  prizes: [],
  inKind: [],
  onlyHighestOf: [],
  after: [],
  scorings: [],
  basis: [],
  notes: [],
  ...given,
});

const criteria = [
  clause('tiên-tiến.a', 'a', 'Hoàn thành tốt nhiệm vụ trở lên', graded),
  clause('tiên-tiến.b', 'b', 'Đã là Lao động tiên tiến năm trước', awarded),
  clause('tiên-tiến.c', 'c', 'Có đạo đức, lối sống lành mạnh', judged),
];

export const plan: Plan = {
  id: 'mẫu',
  name: 'Phong trào mẫu',
  year: 2024,
  assessmentDate: '2024-12-20',
  tables: [persons, bodies],
  awards: [
    award({
      id: 'tiên-tiến',
      name: 'Lao động tiên tiến',
      table: persons,
      criteria,
      condition: { op: 'and', of: criteria.map(({ condition }) => condition) },
    }),
    award({
      id: 'tập-thể-tiên-tiến',
      name: 'Tập thể tiên tiến',
      table: bodies,
      condition: { op: 'truth', slot: slot('hoàn-thành-kế-hoạch', bodies) },
    }),
  ],
  targets: [],
  notes: [],
};
