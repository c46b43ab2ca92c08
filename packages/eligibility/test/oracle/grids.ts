/**
 * Random scoring grids with bands, gates and adjustments, random records with missing facts, and what a grid
 * comes to by its meaning: every completion of the record is scored by itself, with nothing unknown.
 */
import {
  type Condition,
  type Datum,
  evaluate,
  none,
  notArisen,
  type Row,
  type ScoringItem,
  type ScoringMethod,
  type ScoringPlan,
  type Slot,
  type SlotTable,
  score,
  withScores,
} from '../../src/index.ts';
import { type Random, randomFrom } from '../random/random.ts';

const bandNames = ['không-hoàn-thành', 'hoàn-thành', 'tốt', 'xuất-sắc'];
const mostCompletions = 3000;

export type GridKind = 'each fact once' | 'facts again';
export const gridKinds: readonly GridKind[] = ['each fact once', 'facts again'];

export type GridCase = {
  readonly grid: ScoringPlan;
  readonly table: SlotTable;
  readonly row: Row;
  /** Asks for the points and the band. */
  readonly asked: Condition;
};

export type GridTally = {
  cases: number;
  'passed over': number;
  /** Points or a band that a completion comes to, and that the interpreter says are not possible. */
  wrong: number;
  /** Points said to be possible, further out than any completion. */
  'points weaker': number;
  'band weaker': number;
  /** The rule on points and band, met or unmet whatever the completion, and said to be open. */
  'verdict weaker': number;
};

/** Random grids and records, interpreter against meaning. `tell` is given each case that is wrong. */
export function compareGrids(
  cases: number,
  seed: number,
  tell: (wrong: GridCase) => void,
): Record<GridKind, GridTally> {
  const random = randomFrom(seed);
  const tally = (): GridTally => ({
    cases: 0,
    'passed over': 0,
    wrong: 0,
    'points weaker': 0,
    'band weaker': 0,
    'verdict weaker': 0,
  });
  const tallies = { 'each fact once': tally(), 'facts again': tally() };
  for (let n = 0; n < cases; n++) {
    const kind = gridKinds[n % 2] as GridKind;
    compareOne(randomCase(random, kind), tallies[kind], tell);
  }
  return tallies;
}

function compareOne(one: GridCase, tally: GridTally, tell: (wrong: GridCase) => void): void {
  const { grid, table, row, asked } = one;
  const completions = completionsOf(table, row);
  if (completions === undefined) {
    tally['passed over'] += 1;
    return;
  }
  tally.cases += 1;
  const results = completions.map((complete) => pointsAndBand(grid, complete));
  const { points, steps } = score(grid, row);
  const said = { from: Number(points.from), to: Number(points.to ?? Infinity) };
  const bands = new Set(steps.at(-1)?.bands ?? []);
  const reached = new Set(results.map(({ band }) => band));
  const least = Math.min(...results.map((one) => one.points)) / unit;
  const most = Math.max(...results.map((one) => one.points)) / unit;
  const verdict = evaluate(asked, withScores([grid], row));
  const outcomes = new Set(
    completions.map((complete, at) => {
      const filled = complete.slice();
      const { points, band } = results[at] ?? { points: 0, band: null };
      filled[grid.points.index] = points / unit;
      if (grid.band !== undefined) filled[grid.band.index] = band ?? none;
      return holds(asked, filled);
    }),
  );
  const isDecided = verdict === 'met' || verdict === 'unmet';
  if (
    least < said.from ||
    most > said.to ||
    [...reached].some((band) => !bands.has(band)) ||
    (isDecided && (outcomes.size > 1 || !outcomes.has(verdict === 'met')))
  ) {
    tally.wrong += 1;
    tell(one);
    return;
  }
  if (said.from < least || said.to > most) tally['points weaker'] += 1;
  if (bands.size > reached.size) tally['band weaker'] += 1;
  if (!isDecided && outcomes.size === 1) tally['verdict weaker'] += 1;
}

// The meaning, of a record of which everything is known. Points in thousandths. ----------------------------

const unit = 1000;
const thousandths = (decimal: string): number => Math.round(Number(decimal) * unit);

function pointsAndBand(
  grid: ScoringPlan,
  row: Row,
): { readonly points: number; readonly band: number | null } {
  const part = (items: readonly ScoringItem[]): number =>
    items.reduce((sum, item) => sum + itemPoints(item, row), 0);
  const bonus = Math.min(part(grid.bonus.items), thousandths(grid.bonus.cap ?? '1000'));
  const taken = Math.min(part(grid.deductions.items), thousandths(grid.deductions.cap ?? '1000'));
  const all = part(grid.items) + bonus - taken;
  const points = Math.max(0, Math.min(all, thousandths(grid.total ?? '1000')));
  return { points, band: bandOf(grid, points, row) };
}

function itemPoints(item: ScoringItem, row: Row): number {
  if (item.zeroWhen !== undefined && holds(item.zeroWhen, row)) return 0;
  const own = item.method === undefined ? 0 : leafPoints(item, item.method, row);
  const sum = item.children.reduce((all, child) => all + itemPoints(child, row), own);
  return item.points === undefined ? sum : Math.min(sum, thousandths(item.points));
}

function leafPoints(item: ScoringItem, method: ScoringMethod, row: Row): number {
  const most = item.points === undefined ? undefined : thousandths(item.points);
  if (method.kind === 'points-met') {
    return method.conditions.filter((condition) => holds(condition, row)).length * unit;
  }
  const datum = row[method.slot.index];
  if (datum === notArisen) return most ?? 0;
  const value = datum === none ? 0 : Number(datum);
  switch (method.kind) {
    case 'choice':
      return datum === none ? 0 : thousandths(method.options[value]?.points ?? '0');
    case 'bands': {
      const option = method.options.find(
        ({ from = -Infinity, to = Infinity, below = Infinity }) =>
          value >= from && value <= to && value < below,
      );
      return thousandths(option?.points ?? '0');
    }
    case 'ratio': {
      const share = Math.max(0, Math.min(100, value));
      const step = thousandths(method.rounding?.step ?? '1');
      const exact = (share * (most ?? 0)) / 100;
      if (method.rounding === undefined) return exact;
      const { direction } = method.rounding;
      const steps = exact / step;
      if (direction === 'down') return Math.floor(steps) * step;
      return (direction === 'up' ? Math.ceil(steps) : Math.floor(steps + 0.5)) * step;
    }
    case 'add-per':
    case 'deduct-per': {
      const counted = Math.min(
        Math.max(0, value) * thousandths(method.points),
        thousandths(method.max ?? '1000'),
      );
      return method.kind === 'add-per' || most === undefined
        ? counted
        : Math.max(0, most - counted);
    }
    case 'given':
      return value * unit;
  }
}

function bandOf(grid: ScoringPlan, points: number, row: Row): number | null {
  const lowest = grid.bands.at(-1)?.value ?? 0;
  let band: number | null =
    grid.bands.find(({ from }) => points >= thousandths(from))?.value ?? (lowest === 1 ? 0 : null);
  // From above down: one that falls into a band asks for the gate of that one too.
  for (const { value, gate } of grid.bands) {
    if (gate === undefined || band !== value || holds(gate, row)) continue;
    band = value === 0 ? null : value - 1;
  }
  const adjust = (kind: string, change: (value: number, steps: number) => number | null): void => {
    for (const { when, value = 0, steps = 1, ...rest } of grid.adjustments) {
      if (rest.kind === kind && holds(when, row)) band = change(value, steps);
    }
  };
  adjust('ceiling', (value) => (band === null ? null : Math.min(band, value)));
  adjust('lower', (_, steps) => (band === null ? null : Math.max(0, band - steps)));
  adjust('set', (value) => value);
  return band;
}

/** What a condition is where everything is known. */
function holds(condition: Condition, row: Row): boolean {
  switch (condition.op) {
    case 'and':
      return condition.of.every((part) => holds(part, row));
    case 'or':
      return condition.of.some((part) => holds(part, row));
    case 'not':
      return !holds(condition.of, row);
    case 'truth':
      return row[condition.slot.index] === 1;
    case 'compare': {
      const datum = row[condition.slot.index];
      if (datum === none && condition.slot.type === 'scale') return false;
      const value = datum === none ? 0 : Number(datum);
      return condition.comparator === '≥' ? value >= condition.value : value < condition.value;
    }
    default:
      throw new Error(`grids are not asked with ${condition.op}`);
  }
}

// Completions ------------------------------------------------------------------------------------------------

/** Every record that the row may be, as far as a grid can tell them apart; nothing where they are too many. */
function completionsOf({ slots }: SlotTable, row: Row): Datum[][] | undefined {
  let all: Datum[][] = [[]];
  for (const { index } of slots) {
    const values = valuesOf(slots[index] as Slot, row[index]);
    if (all.length * values.length > mostCompletions) return undefined;
    all = all.flatMap((before) => values.map((value) => [...before, value]));
  }
  return all;
}

const span = (from: number, to: number, step = 1): number[] =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, at) => from + at * step);

function valuesOf(slot: Slot, datum: Datum): readonly Datum[] {
  if (slot.key.startsWith('điểm')) return [undefined];
  if (datum !== undefined && typeof datum !== 'object') return [datum];
  if (slot.type === 'truth') return [0, 1];
  if (slot.type === 'category') return [...(slot.values ?? []).keys()];
  if (slot.key.startsWith('chấm')) return span(0, Number(slot.unit), 0.5);
  if (typeof datum !== 'object' || !('to' in datum) || !('from' in datum)) return span(-2, 120, 2);
  return span(datum.from, datum.to, 0.5);
}

// Random cases -----------------------------------------------------------------------------------------------

function randomCase(random: Random, kind: GridKind): GridCase {
  const slots: Slot[] = [];
  const made: Slot[] = [];
  const slot = (type: Slot['type'], name: string, more: Partial<Slot> = {}): Slot => {
    const again = made.filter((one) => one.type === type && one.key.startsWith(name));
    if (kind === 'facts again' && again.length > 0 && random.chance(0.5)) return random.pick(again);
    const key = `${name}-${slots.length}`;
    const fresh: Slot = { index: slots.length, key, fact: key, label: key, type, ...more };
    slots.push(fresh);
    made.push(fresh);
    return fresh;
  };
  const points = slot('number', 'điểm');
  const band = slot('scale', 'điểm:xếp-loại', {
    values: bandNames.map((id) => ({ id, label: id })),
  });
  const condition = (): Condition => {
    const of = random.chance(0.5)
      ? ({ op: 'truth', slot: slot('truth', 'đúng') } as const)
      : ({
          op: 'compare',
          slot: slot('number', 'số'),
          comparator: random.pick(['≥', '<'] as const),
          value: random.below(6),
          text: '',
        } as const);
    return random.chance(0.3) ? { op: 'not', of } : of;
  };
  const perhaps = <T>(chance: number, make: () => T): T | undefined =>
    random.chance(chance) ? make() : undefined;

  const leaf = (id: string): ScoringItem => {
    const most = 1 + random.below(10);
    const zeroWhen = perhaps(0.2, condition);
    const method = methodOf(most);
    return {
      id,
      wording: id,
      points: `${most}`,
      capped: false,
      method,
      fullWhenNotArisen: method.kind === 'deduct-per' && random.chance(0.5),
      ...(zeroWhen === undefined ? {} : { zeroWhen }),
      children: [],
    };
  };
  const methodOf = (most: number): ScoringMethod => {
    const each = random.pick(['0.5', '1', '2']);
    const max = perhaps(0.5, () => `${random.below(most) + 1}`);
    switch (random.pick(['choice', 'bands', 'ratio', 'add', 'deduct', 'met', 'given'] as const)) {
      case 'choice': {
        const options = span(0, random.below(3)).map((at) => ({
          points: `${random.below(most + 1)}`,
          label: `${at}`,
        }));
        const values = options.map(({ label }) => ({ id: label, label }));
        // Not the choice of another item, whose options are others.
        const key = `chọn-${slots.length}`;
        const own: Slot = {
          index: slots.length,
          key,
          fact: key,
          label: key,
          type: 'category',
          values,
        };
        slots.push(own);
        return { kind: 'choice', slot: own, options };
      }
      case 'bands': {
        const [low, high] = [40 + 2 * random.below(10), 60 + 2 * random.below(20)];
        return {
          kind: 'bands',
          slot: slot('share', 'tỷ-lệ'),
          options: [
            { points: `${most}`, from: high },
            { points: `${random.below(most + 1)}`, from: low, below: high },
            { points: '0', below: low },
          ],
        };
      }
      case 'ratio': {
        const direction = random.pick(['down', 'up', 'nearest'] as const);
        const step = random.pick(['0.5', '1']);
        return {
          kind: 'ratio',
          slot: slot('share', 'tỷ-lệ'),
          ...(random.chance(0.7) ? { rounding: { direction, step } } : {}),
        };
      }
      case 'add':
      case 'deduct':
        return {
          kind: random.chance(0.5) ? 'add-per' : 'deduct-per',
          slot: slot('number', 'số'),
          points: each,
          ...(max === undefined ? {} : { max }),
        };
      case 'met':
        return {
          kind: 'points-met',
          conditions: span(0, random.below(most)).slice(0, 3).map(condition),
        };
      case 'given': {
        const key = `chấm-${slots.length}`;
        const own: Slot = {
          index: slots.length,
          key,
          fact: key,
          label: key,
          type: 'number',
          unit: `${most}`,
        };
        slots.push(own);
        return { kind: 'given', slot: own, step: '0.5', by: random.pick(['council', 'unit']) };
      }
    }
  };
  const part = (id: string, count: number): ScoringItem[] =>
    span(0, count - 1).map((at) => leaf(`${id}.${at}`));
  const extra = (id: string): { cap?: string; items: ScoringItem[] } => ({
    ...(random.chance(0.5) ? { cap: `${1 + random.below(5)}` } : {}),
    items: random.chance(0.6)
      ? [
          {
            id,
            wording: id,
            capped: false,
            method: { kind: 'add-per', slot: slot('number', 'số'), points: '1' },
            fullWhenNotArisen: false,
            children: [],
          },
        ]
      : [],
  });

  const group: ScoringItem = {
    id: 'nhóm',
    wording: 'nhóm',
    points: `${5 + random.below(10)}`,
    capped: true,
    fullWhenNotArisen: false,
    children: part('nhóm', 1 + random.below(3)),
  };
  const lowest = random.below(3);
  const grid: ScoringPlan = {
    id: 'điểm',
    name: 'Thang điểm',
    points,
    band,
    ...(random.chance(0.8) ? { total: `${8 + random.below(15)}` } : {}),
    items: [group, ...part('mục', random.below(2))],
    bonus: extra('thưởng'),
    deductions: extra('trừ'),
    bands: span(lowest, 3)
      .reverse()
      .map((value) => {
        const gate = perhaps(0.3, condition);
        return {
          value,
          label: bandNames[value] ?? '',
          from: `${(value - lowest) * 4 + random.below(3)}`,
          ...(gate === undefined ? {} : { gate }),
        };
      }),
    adjustments: (['ceiling', 'lower', 'set'] as const).flatMap((kind) =>
      random.chance(0.4)
        ? [{ kind, value: random.below(4), steps: 1 + random.below(2), when: condition() }]
        : [],
    ),
  };
  const row = slots.map((one): Datum => datumOf(one, random, grid));
  const asked: Condition = random.chance(0.5)
    ? { op: 'compare', slot: points, comparator: '≥', value: 4 + random.below(8), text: '' }
    : { op: 'compare', slot: band, comparator: '≥', value: 1 + random.below(3), text: '' };
  return { grid, table: { of: 'phòng-ban', slots }, row, asked };
}

function datumOf(slot: Slot, random: Random, grid: ScoringPlan): Datum {
  if (slot.key.startsWith('điểm')) return undefined;
  const isOpen = random.chance(0.3);
  if (slot.type === 'truth') return isOpen ? undefined : random.below(2);
  if (slot.type === 'category') return isOpen ? undefined : random.below(slot.values?.length ?? 1);
  if (slot.key.startsWith('chấm')) return isOpen ? undefined : random.below(Number(slot.unit) + 1);
  if (slot.type === 'share') {
    const from = 30 + random.below(70);
    return isOpen ? { from, to: from + random.below(20) } : random.chance(0.05) ? none : from;
  }
  // Where only one item asks for it, the fact may not arise.
  const items = [...grid.items, ...grid.items.flatMap(({ children }) => children)];
  const full = items.some(
    ({ method, fullWhenNotArisen }) =>
      fullWhenNotArisen && method?.kind === 'deduct-per' && method.slot === slot,
  );
  if (full && random.chance(0.1) && usesOf(slot, grid) === 1) return notArisen;
  const from = random.below(6);
  return isOpen ? { from, to: from + random.below(4) } : random.chance(0.1) ? none : from;
}

/** How often a grid asks for a fact. */
const usesOf = ({ key }: Slot, grid: ScoringPlan): number =>
  JSON.stringify(grid).split(`"key":"${key}"`).length - 1;
