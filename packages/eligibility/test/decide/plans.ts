import type { Subject } from '../../src/decide/subject.ts';
import type { Datum } from '../../src/meaning/datum.ts';
import type {
  AwardPlan,
  Clause,
  Plan,
  PreferencePlan,
  QuotaPlan,
} from '../../src/plan/award-plan.ts';
import type { Condition } from '../../src/plan/condition.ts';
import type { Slot, SlotTable } from '../../src/plan/slot.ts';

const column = (index: number, key: string, more: Pick<Slot, 'type'> & Partial<Slot>): Slot => ({
  index,
  key,
  fact: key,
  label: key,
  ...more,
});

/** What the tests ask of an employee. */
export const slots = {
  eligible: column(0, 'đủ-tiêu-chuẩn', { type: 'truth' }),
  seniority: column(1, 'thâm-niên', { type: 'number' }),
  initiative: column(2, 'có-sáng-kiến', { type: 'truth' }),
  cluster: column(3, 'khối-thi-đua', { type: 'text' }),
  disciplined: column(4, 'bị-kỷ-luật', { type: 'truth' }),
  judged: column(5, 'hội-đồng:x.a', { type: 'verdict' }),
  first: column(6, 'được-tặng:danh-hiệu-đầu', { type: 'verdict' }),
  second: column(7, 'được-tặng:danh-hiệu-sau', { type: 'verdict' }),
} as const;

export const employees: SlotTable = {
  of: 'người-lao-động',
  participant: { label: 'người lao động', kind: 'individual' },
  slots: Object.values(slots),
};

export const is = (slot: Slot): Condition => ({ op: 'truth', slot });
export const judged: Condition = { op: 'council', slot: slots.judged, because: 'judgement' };
export const not = (of: Condition): Condition => ({ op: 'not', of });
export const and = (...of: Condition[]): Condition => ({ op: 'and', of });

export const clause = (id: string, condition: Condition): Clause => ({
  id,
  wording: id,
  rules: [],
  document: { kind: 'title', id: 'x' },
  pointer: '',
  condition,
  children: [],
});

export const bySeniority: PreferencePlan = {
  kind: 'rank',
  wording: 'Người có thâm niên cao hơn',
  slot: slots.seniority,
  direction: 'descending',
};
export const initiativeFirst: PreferencePlan = {
  kind: 'condition',
  wording: 'Người có sáng kiến',
  condition: is(slots.initiative),
};

export const award = (id: string, more: Partial<AwardPlan> = {}): AwardPlan => ({
  id,
  name: id.replaceAll('-', ' '),
  participant: 'người-lao-động',
  table: employees,
  asks: [],
  barred: [],
  pending: [],
  criteria: [],
  condition: is(slots.eligible),
  preferences: [bySeniority],
  quotas: [],
  openQuotas: [],
  prizes: [],
  inKind: [],
  onlyHighestOf: [],
  after: [],
  scorings: [],
  basis: [],
  notes: [],
  ...more,
});

export const planOf = (awards: readonly AwardPlan[], more: Partial<Plan> = {}): Plan => ({
  id: 'kế-hoạch-ví-dụ',
  name: 'Ví dụ',
  year: 2024,
  assessmentDate: '2024-12-20',
  tables: [employees],
  awards,
  targets: [],
  notes: [],
  ...more,
});

export const atMost = (places: number, per?: Slot): QuotaPlan => ({
  text: `không quá ${places}`,
  kind: 'ceiling',
  to: String(places),
  percent: false,
  ...(per === undefined ? {} : { per }),
});
export const percentOfAll = (percent: string, base?: Condition): QuotaPlan => ({
  text: `không quá ${percent}% của người-lao-động, làm tròn xuống`,
  kind: 'ceiling',
  to: percent,
  percent: true,
  base: {
    kind: 'group',
    participant: 'người-lao-động',
    ...(base === undefined ? {} : { condition: base }),
  },
  rounding: { direction: 'down' },
});

type Known = { readonly [K in keyof typeof slots]?: Datum };

/** An employee; what is not said is not known, but nobody is disciplined unless said. */
export function employee(id: string, known: Known): Subject {
  const row: Datum[] = employees.slots.map(() => undefined);
  row[slots.disciplined.index] = 0;
  for (const [name, datum] of Object.entries(known)) {
    row[slots[name as keyof typeof slots].index] = datum;
  }
  return { id, participant: 'người-lao-động', row };
}

/** Eligible, each with the seniority given. */
export const staff = (seniorities: Readonly<Record<string, Datum>>): Subject[] =>
  Object.entries(seniorities).map(([id, seniority]) => employee(id, { eligible: 1, seniority }));
