import type { FactField, ScoringGrid } from '@thidua/model';
import {
  type Asking,
  factOfType,
  participantTable,
  participating,
  type Resolution,
} from './resolution.ts';
import type { DurationUnit, Slot, SlotTable, SlotType } from './slot.ts';
import { listTable, memberTable, slotIn } from './tables.ts';
import { bandOf, pointsOf } from './typing/names.ts';

const slotTypes: Readonly<Partial<Record<NonNullable<FactField['type']>, SlotType>>> = {
  number: 'number',
  share: 'share',
  money: 'money',
  date: 'date',
  duration: 'duration',
  truth: 'truth',
  scale: 'scale',
  category: 'category',
  text: 'text',
  history: 'history',
  'belongs-to': 'text',
};

const durationWords: Readonly<Record<DurationUnit, string>> = {
  month: 'tháng',
  day: 'ngày',
  'working-day': 'ngày làm việc',
  hour: 'giờ',
};

export type Column = {
  /** As planned, where another year is meant, in which measure of time. */
  readonly planned?: true | undefined;
  readonly year: number;
  readonly measure?: DurationUnit | undefined;
};

/** The rows of a list have the year of the list; a fact of theirs is asked without one. */
const yearOf = ({ resolution, fields }: Asking, field: FactField, year: number) =>
  year === resolution.year || fields.includes(field) ? undefined : year;

/** The slot of a fact that holds a value; nothing for a list, or a fact without a type. */
export function factSlot(asking: Asking, field: FactField, column: Column): Slot | undefined {
  const type = field.type === undefined ? undefined : slotTypes[field.type];
  if (type === undefined) return undefined;
  const { planned, measure } = column;
  const year = type === 'history' ? undefined : yearOf(asking, field, column.year);
  return slotIn(asking.table, {
    key: [
      field.id,
      year === undefined ? '' : `@${year}`,
      planned ? '#kế-hoạch' : '',
      measure === undefined ? '' : `:${measure}`,
    ].join(''),
    fact: field.id,
    label: [
      field.label,
      ...(planned ? ['theo kế hoạch'] : []),
      ...(year === undefined ? [] : [`năm ${year}`]),
    ].join(' '),
    type,
    ...(year === undefined ? {} : { year }),
    ...(planned ? { planned } : {}),
    ...(measure === undefined ? {} : { duration: measure, unit: durationWords[measure] }),
    ...(measure === undefined && field.unit !== undefined ? { unit: field.unit } : {}),
    ...(field.values.length === 0
      ? {}
      : { values: field.values.map(({ id, label }) => ({ id, label: label ?? id })) }),
    ...(field.type === 'belongs-to' && field.of !== undefined ? { of: field.of.id } : {}),
  });
}

/** A list of a record, and what its rows are asked: the records of a kind of participant, or rows of their own. */
export type Listed = {
  readonly slot: Slot;
  readonly rows: SlotTable;
  readonly participant?: string;
  readonly fields: readonly FactField[];
};

/** The rows of a fact that lists something; nothing for any other fact. */
export function listed(asking: Asking, field: FactField): Listed | undefined {
  if (field.type === 'members' && field.of !== undefined)
    return listedRecords(asking, field.of.id, field);
  if (field.type !== 'list') return undefined;
  const rows = listTable(asking.table, field.id);
  return { slot: rowsSlot(asking, field, rows), rows, fields: field.fields };
}

/** The records of a kind that belong to the record: those that a fact of it lists, or those that say so. */
export function listedRecords(
  asking: Asking,
  participant: string,
  field: Pick<FactField, 'id' | 'label'> = {
    id: participant,
    label: participating(asking.resolution, participant)?.label ?? participant,
  },
): Listed {
  const rows = memberTable(asking.table, participantTable(asking.resolution, participant));
  return { slot: rowsSlot(asking, field, rows), rows, participant, fields: [] };
}

function rowsSlot(
  asking: Asking,
  { id, label }: Pick<FactField, 'id' | 'label'>,
  rows: SlotTable,
): Slot {
  const year = asking.year === asking.resolution.year ? undefined : asking.year;
  return slotIn(asking.table, {
    key: year === undefined ? id : `${id}@${year}`,
    fact: id,
    label: year === undefined ? label : `${label} năm ${year}`,
    type: 'rows',
    ...(year === undefined ? {} : { year }),
    rows,
  });
}

/** Titles held, from the history that this kind of record has. */
export function historySlot(asking: Asking): Slot {
  const { participant, resolution, table } = asking;
  const field = factOfType(resolution, participant ?? table.of, ({ type }) => type === 'history');
  return slotIn(table, {
    key: field?.id ?? 'danh-hiệu',
    fact: field?.id ?? 'danh-hiệu',
    label: field?.label ?? 'Danh hiệu đã được tặng',
    type: 'history',
  });
}

/**
 * The council's verdict on a clause, `about` what of it is left to judge; nothing can record one where there is
 * no clause.
 */
export function verdictSlot(
  { clause, table, year, resolution }: Asking,
  about?: string,
): Slot | undefined {
  if (clause === undefined) return undefined;
  const other = year === resolution.year ? undefined : year;
  return slotIn(table, {
    key: `hội-đồng:${clause.id}${other === undefined ? '' : `@${other}`}`,
    fact: clause.id,
    label: about === undefined ? clause.wording : capitalised(about),
    type: 'verdict',
    ...(other === undefined ? {} : { year: other }),
  });
}

const capitalised = (text: string): string =>
  text.slice(0, 1).toLocaleUpperCase('vi') + text.slice(1);

/** Whether an award of this plan is given to the record: filled in once that award is decided. */
export const awardedSlot = (table: SlotTable, id: string, name: string): Slot =>
  slotIn(table, { key: `được-tặng:${id}`, fact: id, label: `Được tặng ${name}`, type: 'verdict' });

/**
 * The slot by which records are put into groups: a fact with values; what the records belong to; else a
 * column of its own that names the group.
 */
export function groupSlot(asking: Asking, id: string): Slot {
  const { resolution, table, participant } = asking;
  const entry = resolution.book.entry({ id });
  if (entry?.kind === 'fact' && entry.field.type !== 'collective') {
    const slot = factSlot(asking, entry.field, { year: resolution.year });
    if (slot !== undefined) return slot;
  }
  const belongs = factOfType(
    resolution,
    participant ?? table.of,
    (field) => field.type === 'belongs-to' && field.of?.id === id,
  );
  const slot =
    belongs === undefined ? undefined : factSlot(asking, belongs, { year: resolution.year });
  if (slot !== undefined) return slot;
  const label = participating(resolution, id)?.label ?? entry?.name ?? id;
  return slotIn(table, { key: id, fact: id, label, type: 'text', of: id });
}

/** The points of a grid. */
export const pointsSlot = (asking: Asking, grid: ScoringGrid): Slot =>
  slotIn(asking.table, {
    key: grid.id,
    fact: grid.id,
    label: pointsOf(grid).label,
    type: 'number',
    unit: 'điểm',
  });

/** The band that the points of a grid fall into. */
export function bandSlot(asking: Asking, grid: ScoringGrid): Slot {
  const field = bandOf(grid, scaleOfBands(asking.resolution, grid));
  return slotIn(asking.table, {
    key: `${grid.id}:xếp-loại`,
    fact: grid.id,
    label: field.label,
    type: 'scale',
    values: field.values.map(({ id, label }) => ({ id, label: label ?? id })),
  });
}

/** The scale that all bands of a grid are steps of. */
export function scaleOfBands(
  { book }: Resolution,
  { bands, adjustments }: ScoringGrid,
): FactField | undefined {
  const steps = [...bands, ...adjustments].flatMap(({ value }) => value?.id ?? []);
  return book.facts
    .map(({ field }) => field)
    .find(
      ({ type, values }) =>
        type === 'scale' && steps.every((step) => values.some(({ id }) => id === step)),
    );
}
