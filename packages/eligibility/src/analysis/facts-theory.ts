import type { Slot } from '../plan/slot.ts';
import { type Cell, exampleOf, greatestOf, isWhole, leastOf } from './cells.ts';
import { asNumber, exactly } from './exact.ts';
import { type Constraint, type Rational, solve, type Variable } from './linear.ts';

/** One fact against so many hundredths of another. The other comparators are the negations of these. */
export type FactsComparison = {
  readonly slot: Slot;
  readonly comparator: '≥' | '>' | '=';
  readonly percent: number;
  readonly other: Slot;
};

/** What is asked of some facts at once. */
export type FactsDemand =
  | { readonly kind: 'comparison'; readonly comparison: FactsComparison; readonly holds: boolean }
  | { readonly kind: 'cell'; readonly slot: Slot; readonly cell: Cell };

export type FactsSolution =
  /** `values` works out such values, for each slot by its key. */
  | { readonly kind: 'found'; readonly values: () => ReadonlyMap<string, number> }
  | { readonly kind: 'none' }
  | { readonly kind: 'exhausted' };

const steps = 200;

/** Values of the facts that meet every demand: linear arithmetic, exactly. */
export function solveFacts(demands: readonly FactsDemand[]): FactsSolution {
  const slots = new Map<string, Slot>();
  for (const demand of demands) {
    if (demand.kind === 'comparison') {
      slots.set(demand.comparison.slot.key, demand.comparison.slot);
      slots.set(demand.comparison.other.key, demand.comparison.other);
    } else slots.set(demand.slot.key, demand.slot);
  }
  const keys = [...slots.keys()];
  const variables: Variable[] = [...slots.values()].map((slot) => ({
    whole: isWhole(slot),
    signed: leastOf(slot) === undefined,
  }));
  const place = (slot: Slot): number => keys.indexOf(slot.key);

  const common: Constraint[] = [];
  let choices: Constraint[][] = [[]];
  for (const slot of slots.values()) {
    const last = greatestOf(slot);
    if (last !== undefined) {
      common.push(...within(place(slot), { kind: 'between', below: last + 1 }));
    }
  }
  for (const demand of demands) {
    if (demand.kind === 'cell') {
      common.push(...within(place(demand.slot), demand.cell));
      continue;
    }
    const { slot, other, percent, comparator } = demand.comparison;
    const ways = compared(place(slot), place(other), percent, comparator, demand.holds);
    choices = choices.flatMap((chosen) => ways.map((way) => [...chosen, way]));
  }
  let exhausted = false;
  for (const chosen of choices) {
    const constraints = [...common, ...chosen].map((constraint) =>
      tightened(constraint, variables),
    );
    const found = solve(variables, constraints, steps);
    exhausted ||= found.kind === 'exhausted';
    if (found.kind !== 'found') continue;
    const cells = new Map(
      demands.flatMap((demand) => (demand.kind === 'cell' ? [[demand.slot.key, demand.cell]] : [])),
    );
    return {
      kind: 'found',
      values: () => easyValues([...slots.values()], cells, variables, constraints, found.values),
    };
  }
  return { kind: exhausted ? 'exhausted' : 'none' };
}

/** Slot − percent/100 × other, against zero; two ways where it is to be anything but equal. */
function compared(
  slot: number,
  other: number,
  percent: number,
  comparator: FactsComparison['comparator'],
  holds: boolean,
): Constraint[] {
  const { over, under } = exactly(percent);
  const scale = under * 100n;
  const sided = (relation: Constraint['relation'], sign: bigint): Constraint => ({
    terms:
      slot === other
        ? [[slot, sign * (scale - over)]]
        : [
            [slot, sign * scale],
            [other, -sign * over],
          ],
    relation,
    bound: 0n,
  });
  if (comparator === '=') return holds ? [sided('=', 1n)] : [sided('<', 1n), sided('<', -1n)];
  if (comparator === '≥') return [holds ? sided('≤', -1n) : sided('<', 1n)];
  return [holds ? sided('<', -1n) : sided('≤', 1n)];
}

function within(variable: number, cell: Cell): Constraint[] {
  const against = (relation: Constraint['relation'], sign: bigint, value: number): Constraint => {
    const { over, under } = exactly(value);
    return { terms: [[variable, sign * under]], relation, bound: sign * over };
  };
  if (cell.kind === 'point') return [against('=', 1n, cell.at)];
  return [
    ...(cell.above === undefined ? [] : [against('<', -1n, cell.above)]),
    ...(cell.below === undefined ? [] : [against('<', 1n, cell.below)]),
  ];
}

/** Below a whole number, of whole numbers: at most one less. */
function tightened(constraint: Constraint, variables: readonly Variable[]): Constraint {
  const whole = constraint.terms.every(([at]) => variables[at]?.whole);
  return constraint.relation === '<' && whole
    ? { ...constraint, relation: '≤', bound: constraint.bound - 1n }
    : constraint;
}

/** The values found, each replaced in its turn by one that is easier to read, if one will do. */
function easyValues(
  slots: readonly Slot[],
  cells: ReadonlyMap<string, Cell>,
  variables: readonly Variable[],
  constraints: readonly Constraint[],
  found: readonly Rational[],
): ReadonlyMap<string, number> {
  let kept = constraints;
  let values = found;
  const chosen = new Map<string, number>();
  slots.forEach((slot, at) => {
    const cell = cells.get(slot.key);
    const { value: near } = asNumber(values[at] ?? { over: 0n, under: 1n });
    const candidates = cell === undefined ? [100, 1] : [exampleOf(slot, cell)];
    for (const digits of [1, 10, 100, 1000]) {
      candidates.push(Math.round(near * digits) / digits, (Math.floor(near * digits) + 1) / digits);
    }
    for (const candidate of [...candidates, near]) {
      if (variables[at]?.whole && !Number.isInteger(candidate)) continue;
      const fixed = [...kept, ...within(at, { kind: 'point', at: candidate })];
      const solution = solve(variables, fixed, steps);
      if (solution.kind !== 'found') continue;
      kept = fixed;
      values = solution.values;
      break;
    }
    chosen.set(slot.key, asNumber(values[at] ?? { over: 0n, under: 1n }).value);
  });
  return chosen;
}
