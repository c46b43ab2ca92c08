import type { Comparator } from '@thidua/model';
import type { Slot } from '../plan/slot.ts';

/**
 * Values of a fact that no rule at hand tells apart: one value, or all between two that rules mention. Without
 * a bound the cell goes on for ever.
 */
export type Cell =
  | { readonly kind: 'point'; readonly at: number }
  | { readonly kind: 'between'; readonly above?: number; readonly below?: number };

/** Facts of these types have whole values only. */
export const isWhole = (slot: Slot): boolean =>
  slot.type === 'date' || isListed(slot) || isTwoValued(slot);

const isListed = ({ type }: Slot): boolean => type === 'scale' || type === 'category';

const isTwoValued = ({ type }: Slot): boolean => type === 'truth' || type === 'verdict';

/** The values of a listed type are few and known; of the others, the constants cut the line into cells. */
export function cellsOf(slot: Slot, constants: Iterable<number>): readonly Cell[] {
  if (isTwoValued(slot)) return points(2);
  const greatest = isListed(slot) ? greatestOf(slot) : undefined;
  if (greatest !== undefined) return points(greatest + 1);
  const least = leastOf(slot);
  const cuts = [...new Set(least === undefined ? constants : [...constants, least])]
    .filter((cut) => least === undefined || cut >= least)
    .sort((a, b) => a - b);
  const cells: Cell[] = least === undefined ? [between(undefined, cuts[0])] : [];
  cuts.forEach((at, place) => {
    cells.push({ kind: 'point', at }, between(at, cuts[place + 1]));
  });
  return cells.filter((cell) => !isEmpty(slot, cell));
}

/** The least value there is of a type: a length of time is never below zero. */
export const leastOf = (slot: Slot): number | undefined =>
  slot.type === 'duration' || isListed(slot) || isTwoValued(slot) ? 0 : undefined;

/** The greatest value there is of a type. */
export function greatestOf(slot: Slot): number | undefined {
  if (isTwoValued(slot)) return 1;
  const listed = isListed(slot) ? (slot.values?.length ?? 0) : 0;
  return listed > 0 ? listed - 1 : undefined;
}

const points = (count: number): Cell[] =>
  Array.from({ length: count }, (_, at) => ({ kind: 'point', at }));

const between = (above: number | undefined, below: number | undefined): Cell => ({
  kind: 'between',
  ...(above === undefined ? {} : { above }),
  ...(below === undefined ? {} : { below }),
});

/** Nothing lies between two days that follow each other, nor a whole value between two others not two apart. */
function isEmpty(slot: Slot, cell: Cell): boolean {
  if (cell.kind === 'point') return isWhole(slot) && !Number.isInteger(cell.at);
  const { above, below } = cell;
  if (!isWhole(slot) || above === undefined || below === undefined) return false;
  return Math.ceil(below) - Math.floor(above) < 2;
}

/** Whether the values of a cell keep to a comparison with a constant. All do or none does, since constants cut. */
export function keeps(cell: Cell, comparator: Comparator, value: number): boolean {
  if (cell.kind === 'point') return compares(cell.at, comparator, value);
  if (comparator === '=') return false;
  if (comparator === '≠') return true;
  const isAbove = cell.above !== undefined && cell.above >= value;
  return isAbove === (comparator === '≥' || comparator === '>');
}

function compares(a: number, comparator: Comparator, b: number): boolean {
  switch (comparator) {
    case '=':
      return a === b;
    case '≠':
      return a !== b;
    case '≥':
      return a >= b;
    case '≤':
      return a <= b;
    case '>':
      return a > b;
    case '<':
      return a < b;
  }
}

/** The value of a cell that is the easiest to read: whole if one is, not below zero if one is not. */
export function exampleOf(slot: Slot, cell: Cell): number {
  if (cell.kind === 'point') return cell.at;
  const { above, below } = cell;
  if (above === undefined && below === undefined) return 0;
  if (above === undefined) return (below ?? 0) > 0 && slot.type !== 'date' ? 0 : before(below ?? 0);
  if (below === undefined) return after(above);
  const whole = after(above);
  if (whole < below) return whole;
  const middle = above + (below - above) / 2;
  for (let digits = 1; digits <= 15; digits++) {
    const found = Number(middle.toFixed(digits));
    if (found > above && found < below) return found;
  }
  return middle;
}

const after = (value: number): number => Math.floor(value) + 1;
const before = (value: number): number => Math.ceil(value) - 1;

/** Places of the cells, those first whose example is the easiest to believe: not below zero, and small. */
export function inOrderOfEase(slot: Slot, cells: readonly Cell[]): number[] {
  const weights = cells.map((cell) => {
    const value = exampleOf(slot, cell);
    return value < 0 ? 1e18 - value : value;
  });
  return cells
    .map((_, place) => place)
    .sort((a, b) => (weights[a] ?? 0) - (weights[b] ?? 0) || a - b);
}
