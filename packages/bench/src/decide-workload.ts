import type { AwardPlan, Clause, Condition, Row, Slot, SlotTable } from '@thidua/eligibility';

/** Five awards of six conditions each, over facts of every common kind. */
export const awardCount = 5;
export const year = 2024;
export const title = 'lao-động-tiên-tiến';
export const grades = [
  'không-hoàn-thành',
  'hoàn-thành',
  'hoàn-thành-tốt',
  'hoàn-thành-xuất-sắc',
] as const;

const slots: Slot[] = [];
function slot(key: string, type: Slot['type'], more: Partial<Slot> = {}): Slot {
  const made: Slot = { index: slots.length, key, fact: key, label: key, type, ...more };
  slots.push(made);
  return made;
}
const everyAward = Array.from({ length: awardCount }, (_, place) => place);
const facts = everyAward.map((place) => ({
  ideas: slot(`sáng-kiến-${place}`, 'number'),
  share: slot(`hoàn-thành-kế-hoạch-${place}`, 'share'),
  absent: slot(`nghỉ-việc-${place}:working-day`, 'duration', { duration: 'working-day' }),
  grade: slot(`xếp-loại-${place}`, 'scale', {
    values: grades.map((id) => ({ id, label: id })),
  }),
  disciplined: slot(`kỷ-luật-${place}`, 'truth'),
}));
const history = slot('danh-hiệu', 'history');
const verdicts = everyAward.map((place) => slot(`hội-đồng:giấy-khen-${place}.f`, 'verdict'));
const table: SlotTable = { of: 'người-lao-động', slots };

const wordings = [
  'Có sáng kiến được cấp có thẩm quyền công nhận',
  'Hoàn thành kế hoạch được giao trong năm',
  'Nghỉ việc không quá số ngày theo quy định',
  'Hoàn thành tốt nhiệm vụ được giao trở lên',
  'Không bị xử lý kỷ luật trong năm xét',
  'Đã được tặng danh hiệu trước đó, hoặc được tập thể suy tôn',
];

export const awards: readonly AwardPlan[] = everyAward.map((place) => {
  const { ideas, share, absent, grade, disciplined } = facts[place] ?? raise();
  const compare = (of: Slot, comparator: '≥' | '<', value: number): Condition => ({
    op: 'compare',
    slot: of,
    comparator,
    value,
    text: String(value),
  });
  const conditions: Condition[] = [
    compare(ideas, '≥', 1),
    compare(share, '≥', 95),
    compare(absent, '<', 40),
    compare(grade, '≥', 2),
    { op: 'not', of: { op: 'truth', slot: disciplined } },
    place < 2
      ? { op: 'awarded', slot: history, titles: [{ id: title, name: title }], year }
      : { op: 'council', slot: verdicts[place] ?? raise(), because: 'judgement' },
  ];
  const criteria = conditions.map(
    (condition, at): Clause => ({
      id: `giấy-khen-${place}.${'abcdef'[at]}`,
      label: 'abcdef'[at] ?? '',
      wording: wordings[at] ?? '',
      rules: [],
      document: { kind: 'campaign', id: 'phong-trào' },
      pointer: `/awards/${place}/criteria/${at}`,
      condition,
      children: [],
    }),
  );
  return {
    id: `giấy-khen-${place}`,
    name: `Giấy khen ${place}`,
    participant: table.of,
    table,
    asks: slots,
    barred: [],
    pending: [],
    criteria,
    condition: { op: 'and', of: conditions },
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
  };
});

/**
 * The columns of the record of one row number, in DuckDB: one fact in ten not known, and most of the others
 * good enough that all conditions are asked.
 */
export function columnsSql(): string {
  const draw = (key: string): string => `(hash(i, '${key}') % 1000)`;
  const known = (key: string, value: string): string =>
    `CASE WHEN ${draw(`${key}?`)} >= 100 THEN ${value} END AS "${key}"`;
  const columns = slots.map(({ key, type }) => {
    switch (type) {
      case 'number':
        return known(key, `CAST(${draw(key)} % 6 AS DOUBLE)`);
      case 'share':
        return known(key, `CAST(90 + ${draw(key)} % 20 AS DOUBLE)`);
      case 'duration':
        return known(key, `CAST(${draw(key)} % 45 AS DOUBLE)`);
      case 'scale': {
        const places = grades.map((id) => `'${id}'`).join(', ');
        return known(key, `[${places}][1 + CAST(least(3, ${draw(key)} // 200) AS INTEGER)]`);
      }
      case 'history':
        return `CASE WHEN ${draw(key)} < 700 THEN ['${title} ${year}'] ELSE [] END AS "${key}",
          2020 AS "${key}/từ", CASE WHEN ${draw('đến')} < 900 THEN ${year} ELSE 2023 END AS "${key}/đến"`;
      case 'truth':
        return known(key, `${draw(key)} < 100`);
      default:
        return `CASE WHEN ${draw(`${key}?`)} < 700 THEN ${draw(key)} < 900 END AS "${key}"`;
    }
  });
  return `'hs-' || i AS "hồ-sơ", ${columns.join(', ')}`;
}

/** A record as DuckDB gives it back, for the interpreter. */
export const rowOf = (record: Readonly<Record<string, unknown>>): Row =>
  slots.map(({ key, type, values }) => {
    const value = record[key];
    if (value === null || value === undefined) return undefined;
    if (typeof value === 'boolean') return value ? 1 : 0;
    if (typeof value === 'string') return values?.findIndex(({ id }) => id === value);
    if (type !== 'history') return Number(value);
    const held = JSON.stringify(value).includes(`${title} ${year}`);
    return {
      from: Number(record[`${key}/từ`]),
      to: Number(record[`${key}/đến`]),
      held: new Map(held ? [[title, [year]]] : []),
    };
  });

/** What the peers are asked: plain comparisons of an object's fields; where nothing is known they say no. */
export type PlainTest = {
  readonly field: string;
  readonly operator: '>=' | '<' | '==';
  readonly value: number | boolean;
};

export const plainTests: readonly (readonly PlainTest[])[] = everyAward.map((place) => [
  { field: `ideas${place}`, operator: '>=', value: 1 },
  { field: `share${place}`, operator: '>=', value: 95 },
  { field: `absent${place}`, operator: '<', value: 40 },
  { field: `grade${place}`, operator: '>=', value: 2 },
  { field: `disciplined${place}`, operator: '==', value: false },
  { field: place < 2 ? 'awarded' : `verdict${place}`, operator: '==', value: true },
]);

/** The same record for the peers; missing facts are left out. */
export function plainRecord(row: Row): Record<string, number | boolean> {
  const record: Record<string, number | boolean> = {};
  const put = (field: string, { index }: Slot, asTruth = false): void => {
    const datum = row[index];
    if (typeof datum === 'number') record[field] = asTruth ? datum === 1 : datum;
  };
  for (const place of everyAward) {
    const { ideas, share, absent, grade, disciplined } = facts[place] ?? raise();
    put(`ideas${place}`, ideas);
    put(`share${place}`, share);
    put(`absent${place}`, absent);
    put(`grade${place}`, grade);
    put(`disciplined${place}`, disciplined, true);
    put(`verdict${place}`, verdicts[place] ?? raise(), true);
  }
  const past = row[history.index];
  record.awarded = typeof past === 'object' && 'held' in past && past.held.has(title);
  return record;
}

function raise(): never {
  throw new RangeError('no such award');
}
