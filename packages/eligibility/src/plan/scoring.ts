import type { FactField, GridItem, GridMethod, GridOption, ScoringGrid } from '@thidua/model';
import { conditionOf } from './conditions.ts';
import { bandSlot, factSlot, listed, pointsSlot } from './fact-slots.ts';
import { notes } from './notes.ts';
import { quotaPlan } from './quotas.ts';
import { type Asking, tell } from './resolution.ts';
import type {
  ScoringAdjustment,
  ScoringBand,
  ScoringItem,
  ScoringMethod,
  ScoringOption,
  ScoringPlan,
} from './scoring-plan.ts';
import type { DurationUnit, Slot } from './slot.ts';
import { slotIn } from './tables.ts';
import { type Constant, readConstant } from './typing/constant.ts';
import { figure } from './typing/figures.ts';
import { askedBy } from './typing/names.ts';

/** A grid with its names resolved, for the records that are asked. */
export function scoringPlan(grid: ScoringGrid, asking: Asking): ScoringPlan {
  const band = grid.bands.length === 0 ? undefined : bandSlot(asking, grid);
  const items = (list: readonly GridItem[], prefix: string): ScoringItem[] =>
    itemsOf(list, { grid, prefix, asking });
  return {
    id: grid.id,
    name: grid.name,
    points: pointsSlot(asking, grid),
    ...(band === undefined ? {} : { band }),
    ...(grid.total === undefined ? {} : { total: grid.total }),
    items: items(grid.items, ''),
    bonus: { ...capOf(grid.bonus.cap), items: items(grid.bonus.items, 'thưởng.') },
    deductions: { ...capOf(grid.deductions.cap), items: items(grid.deductions.items, 'trừ.') },
    bands: band === undefined ? [] : bandsOf(grid, band, asking),
    adjustments: band === undefined ? [] : adjustmentsOf(grid, band, asking),
  };
}

const capOf = (cap: string | undefined) => (cap === undefined ? {} : { cap });

type At = { readonly grid: ScoringGrid; readonly prefix: string; readonly asking: Asking };

const itemsOf = (items: readonly GridItem[], at: At): ScoringItem[] =>
  items.map((item, index) => {
    const name = item.id ?? item.label ?? `${index + 1}`;
    return itemOf(item, { ...at, prefix: `${at.prefix}${name}` });
  });

function itemOf(item: GridItem, at: At): ScoringItem {
  const { wording, label, points, scoring, capped } = item;
  const key = `${at.grid.id}.${at.prefix}`;
  const asking: Asking = { ...at.asking, clause: { id: key, wording } };
  const children = itemsOf(item.children, { ...at, prefix: `${at.prefix}.` });
  const leaf = children.length === 0 || scoring?.method !== undefined;
  const method = leaf ? methodOf(item, key, asking) : undefined;
  return {
    id: at.prefix,
    ...(label === undefined ? {} : { label }),
    wording,
    ...(points === undefined ? {} : { points }),
    capped,
    ...(method === undefined ? {} : { method }),
    fullWhenNotArisen: scoring?.fullWhenNotArisen ?? false,
    ...(scoring?.zeroItemWhen === undefined
      ? {}
      : { zeroWhen: conditionOf(scoring.zeroItemWhen, asking) }),
    children,
  };
}

/** Points that somebody gives, in a column of its own. */
const given = (
  key: string,
  wording: string,
  by: 'council' | 'unit',
  asking: Asking,
  step?: string,
): ScoringMethod => ({
  kind: 'given',
  slot: slotIn(asking.table, { key, fact: key, label: wording, type: 'number', unit: 'điểm' }),
  ...(step === undefined ? {} : { step }),
  by,
});

function methodOf({ wording, scoring }: GridItem, key: string, asking: Asking): ScoringMethod {
  const method = scoring?.method;
  if (method === undefined) return given(key, wording, 'unit', asking);
  return resolved(method, key, wording, asking) ?? unresolved(key, wording, asking);
}

function unresolved(key: string, wording: string, asking: Asking): ScoringMethod {
  tell(
    asking.findings,
    notes.ambiguous({
      vi: `Không tính được điểm của “${wording}” theo quy tắc đã ghi; hội đồng chấm.`,
      en: `The points of “${wording}” cannot be worked out by the rule as written; the council gives them.`,
    }),
  );
  return given(key, wording, 'council', asking);
}

function resolved(
  method: GridMethod,
  key: string,
  wording: string,
  asking: Asking,
): ScoringMethod | undefined {
  switch (method.kind) {
    case 'choice': {
      const values = method.options.map(({ points, label }, index) => ({
        id: `${index + 1}`,
        label: label ?? `${figure(points)} điểm`,
      }));
      const slot = { key, fact: key, label: wording, type: 'category' as const, values };
      const options = method.options.map(({ points, label }) => ({
        points,
        ...(label === undefined ? {} : { label }),
      }));
      return { kind: 'choice', slot: slotIn(asking.table, slot), options };
    }
    case 'bands':
      return bandsOfFact(method, asking);
    case 'ratio': {
      const field = fieldOf(method.fact, asking);
      const slot =
        field?.type === 'share' ? factSlot(asking, field, { year: asking.year }) : undefined;
      if (slot === undefined) return undefined;
      const { rounding } = method;
      return { kind: 'ratio', slot, ...(rounding === undefined ? {} : { rounding }) };
    }
    case 'deduct-per':
    case 'add-per': {
      const slot = countedSlot(method.fact, asking);
      if (slot === undefined) return undefined;
      const { kind, points, max } = method;
      return { kind, slot, points, ...(max === undefined ? {} : { max }) };
    }
    case 'points-met':
      return {
        kind: 'points-met',
        conditions: method.conditions.map((condition) => conditionOf(condition, asking)),
      };
    case 'council':
      return given(key, wording, 'council', asking, method.step);
  }
}

function fieldOf(
  name: Parameters<typeof askedBy>[0],
  { resolution }: Asking,
): FactField | undefined {
  const asked = askedBy(name, resolution.names);
  return asked.kind === 'fact' ? asked.field : undefined;
}

/** What points are given or taken for each of: a number, the rows of a list, or true as one. */
function countedSlot(name: Parameters<typeof askedBy>[0], asking: Asking): Slot | undefined {
  const field = fieldOf(name, asking);
  if (field === undefined) return undefined;
  const rows = listed(asking, field);
  if (rows !== undefined) return rows.slot;
  return field.type === 'number' || field.type === 'truth'
    ? factSlot(asking, field, { year: asking.year })
    : undefined;
}

function bandsOfFact(
  { fact, options }: Extract<GridMethod, { kind: 'bands' }>,
  asking: Asking,
): ScoringMethod | undefined {
  const field = fieldOf(fact, asking);
  if (field === undefined) return undefined;
  const measures = new Set<DurationUnit | undefined>();
  const read: ScoringOption[] = [];
  for (const option of options) {
    const bounds = boundsOf(option, field, asking, measures);
    if (bounds === undefined) return undefined;
    read.push(bounds);
  }
  const [measure] = measures;
  const slot =
    measures.size > 1 ? undefined : factSlot(asking, field, { year: asking.year, measure });
  return slot === undefined ? undefined : { kind: 'bands', slot, options: read };
}

function boundsOf(
  { points, label, from, to, below }: GridOption,
  field: FactField,
  { resolution }: Asking,
  measures: Set<DurationUnit | undefined>,
): ScoringOption | undefined {
  const bounds: { from?: number; to?: number; below?: number } = {};
  for (const [end, value] of Object.entries({ from, to, below })) {
    if (value === undefined) continue;
    const constant: Constant | { kind: 'mistake' } = readConstant(
      field,
      field.type === 'category' ? '=' : '≥',
      value,
      resolution.names,
    );
    if (constant.kind !== 'number') return undefined;
    measures.add(constant.measure);
    bounds[end as keyof typeof bounds] = constant.value;
  }
  return { points, ...(label === undefined ? {} : { label }), ...bounds };
}

function bandsOf(grid: ScoringGrid, slot: Slot, asking: Asking): ScoringBand[] {
  return grid.bands
    .toSorted((a, b) => Number(b.from) - Number(a.from))
    .map(({ value, label, from, gate, quota }): ScoringBand => {
      const place = placeOf(slot, value.id);
      const plan = quota === undefined ? undefined : quotaPlan(quota, asking);
      return {
        value: place,
        label: label ?? slot.values?.[place]?.label ?? value.id,
        from,
        ...(gate === undefined ? {} : { gate: conditionOf(gate, asking) }),
        ...(plan === undefined ? {} : { quota: plan }),
        ...(plan === undefined && quota !== undefined ? { openQuota: quota.text } : {}),
      };
    });
}

const placeOf = ({ values }: Slot, id: string): number =>
  values?.findIndex((value) => value.id === id) ?? -1;

const adjustmentsOf = (
  { adjustments }: ScoringGrid,
  slot: Slot,
  asking: Asking,
): ScoringAdjustment[] =>
  adjustments.map(({ kind, value, steps, when, wording }) => ({
    kind,
    ...(value === undefined ? {} : { value: placeOf(slot, value.id) }),
    ...(steps === undefined ? {} : { steps }),
    when: conditionOf(when, asking),
    ...(wording === undefined ? {} : { wording }),
  }));
