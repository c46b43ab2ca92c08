import type { Decimal } from '@thidua/model';
import Fraction from 'fraction.js';

/** A row of a table of points: from, up to and with `to`, or up to `below` itself left out. */
export type TableRow = {
  readonly points: Decimal;
  readonly from?: Decimal;
  readonly to?: Decimal;
  readonly below?: Decimal;
};

export type TableFinding =
  /** Values that no row says points for; without an end, for ever. `value` is one of them. */
  | {
      readonly kind: 'gap';
      readonly after?: Decimal;
      readonly before?: Decimal;
      readonly value: Decimal;
    }
  /** Two rows, counted from 1, that give different points for a value. */
  | { readonly kind: 'overlap'; readonly rows: readonly [number, number]; readonly value: Decimal };

type End = { readonly at: Fraction; readonly text: Decimal; readonly included: boolean };
type Stretch = {
  readonly row: number;
  readonly points: Decimal;
  readonly from?: End;
  readonly to?: End;
};

/**
 * Gaps and overlaps of a table over a fact with an order. Nobody writes `đến dưới 90%` where figures have one
 * decimal: from 89.9 to 90 there is no gap, since no figure of as many decimals lies between.
 */
export function tableFindings(
  rows: readonly TableRow[],
  values: { readonly least?: Decimal; readonly greatest?: Decimal },
): readonly TableFinding[] {
  const stretches = rows
    .map(stretchOf)
    .sort((a, b) => compareStarts(a.from, b.from) || a.row - b.row);
  return [...overlapsOf(stretches), ...gapsOf(stretches, values)];
}

function stretchOf({ points, from, to, below }: TableRow, index: number): Stretch {
  const last = to ?? below;
  return {
    row: index + 1,
    points,
    ...(from === undefined ? {} : { from: endAt(from, true) }),
    ...(last === undefined ? {} : { to: endAt(last, to !== undefined) }),
  };
}

const endAt = (text: Decimal, included: boolean): End => ({
  at: new Fraction(text),
  text,
  included,
});

function compareStarts(a: End | undefined, b: End | undefined): number {
  if (a === undefined) return b === undefined ? 0 : -1;
  return b === undefined ? 1 : a.at.compare(b.at);
}

function overlapsOf(stretches: readonly Stretch[]): TableFinding[] {
  const found: TableFinding[] = [];
  for (const [at, first] of stretches.entries()) {
    for (const second of stretches.slice(at + 1)) {
      if (first.points === second.points || !reaches(first.to, second.from)) continue;
      const value = second.from?.text ?? first.from?.text ?? first.to?.text ?? second.to?.text;
      const rows = [first.row, second.row].sort((a, b) => a - b) as [number, number];
      found.push({ kind: 'overlap', rows, value: value ?? '0' });
    }
  }
  return found;
}

/** Whether a stretch that ends so holds the start of the next. */
function reaches(end: End | undefined, start: End | undefined): boolean {
  if (end === undefined || start === undefined) return true;
  const order = end.at.compare(start.at);
  return order > 0 || (order === 0 && end.included);
}

function gapsOf(
  stretches: readonly Stretch[],
  { least, greatest }: { readonly least?: Decimal; readonly greatest?: Decimal },
): TableFinding[] {
  const found: TableFinding[] = [];
  const [first] = stretches;
  if (first === undefined) return [];
  if (least !== undefined && first.from !== undefined && first.from.at.compare(least) > 0) {
    found.push({ kind: 'gap', before: first.from.text, value: least });
  }
  let reached = first.to;
  for (const { from, to } of stretches.slice(1)) {
    if (reached === undefined) return found;
    if (from !== undefined && leavesGap(reached, from)) {
      const value = reached.included ? between(reached, from) : reached.text;
      found.push({ kind: 'gap', after: reached.text, before: from.text, value });
    }
    if (to === undefined || isFurther(to, reached)) reached = to;
  }
  if (reached === undefined) return found;
  const short = greatest === undefined || reached.at.compare(greatest) < 0;
  const misses = greatest !== undefined && reached.at.compare(greatest) === 0 && !reached.included;
  if (short || misses) {
    const value = reached.included ? reached.at.add(1).toString() : reached.text;
    found.push({ kind: 'gap', after: reached.text, value });
  }
  return found;
}

const isFurther = (a: End, b: End): boolean =>
  a.at.compare(b.at) > 0 || (a.at.compare(b.at) === 0 && a.included);

function leavesGap(end: End, start: End): boolean {
  const order = end.at.compare(start.at);
  if (order > 0) return false;
  if (order === 0) return !end.included;
  return !end.included || start.at.sub(end.at).compare(stepOf(end, start)) > 0;
}

const stepOf = (a: End, b: End): Fraction =>
  new Fraction(1, 10 ** Math.max(decimalsOf(a.text), decimalsOf(b.text)));

const decimalsOf = (text: Decimal): number => text.split('.')[1]?.length ?? 0;

const between = (end: End, start: End): Decimal => end.at.add(stepOf(end, start)).toString();

export type BandFinding =
  /** More points than the grid can give. Bands are counted from 1, as written. */
  | { readonly kind: 'out-of-reach'; readonly band: number; readonly most: Decimal }
  /** Another band asks for the same points, or a lower grade for more. */
  | { readonly kind: 'shadowed'; readonly band: number; readonly by: number };

/** Bands that nobody's points can fall into. `place` is the band's place on its scale, from the lowest. */
export function bandFindings(
  bands: readonly { readonly from: Decimal; readonly place?: number }[],
  most: Decimal | undefined,
): readonly BandFinding[] {
  return bands.flatMap((band, at): BandFinding[] => {
    if (most !== undefined && new Fraction(band.from).compare(most) > 0) {
      return [{ kind: 'out-of-reach', band: at + 1, most }];
    }
    const by = bands.findIndex((other, place) => {
      if (place === at) return false;
      const order = new Fraction(other.from).compare(band.from);
      const higher =
        band.place !== undefined && other.place !== undefined && other.place > band.place;
      return order === 0 ? place < at : order < 0 && higher;
    });
    return by < 0 ? [] : [{ kind: 'shadowed', band: at + 1, by: by + 1 }];
  });
}
