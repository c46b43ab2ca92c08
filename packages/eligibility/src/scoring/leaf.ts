import Fraction from 'fraction.js';
import { COUNCIL, type Code, MET, UNKNOWN } from '../evaluate/code.ts';
import { verdictOf } from '../evaluate/compile.ts';
import { type Datum, isRows, none, notArisen, type Row } from '../meaning/datum.ts';
import { fractionOf } from '../meaning/exact.ts';
import { domainOf, greatest, least } from '../meaning/range.ts';
import type { ScoringItem, ScoringMethod, ScoringOption } from '../plan/scoring-plan.ts';
import type { Slot } from '../plan/slot.ts';
import * as bounds from './points.ts';
import { exactly, hull, nought, type Points, pointsOf, range, rounded } from './points.ts';
import type { OpenPoints } from './score-types.ts';

/** What the method of an item gives; `full` where nothing arose and that counts in full. */
export type Leaf = {
  readonly points: Points;
  readonly full?: true;
  readonly open?: OpenPoints;
};

/** The points of one item by its method, no more than the item has. */
export function leafOf(item: ScoringItem, method: ScoringMethod, row: Row): Leaf {
  const most = item.points === undefined ? undefined : pointsOf(item.points);
  if (method.kind === 'points-met') return countMet(method.conditions.map(verdictOf), most, row);
  const datum = row[method.slot.index];
  if (datum === notArisen)
    return item.fullWhenNotArisen && most !== undefined
      ? { points: exactly(most), full: true }
      : {
          points: most === undefined ? { from: nought.from } : range(nought.from, most),
          open: 'council',
        };
  const points = pointsBy(method, datum, most);
  const settled = points.to !== undefined && points.from.equals(points.to);
  if (settled) return { points };
  return {
    points,
    open: method.kind === 'given' && method.by === 'council' ? 'council' : 'unknown',
  };
}

function pointsBy(
  method: Exclude<ScoringMethod, { kind: 'points-met' }>,
  datum: Datum,
  most: Fraction | undefined,
): Points {
  switch (method.kind) {
    case 'choice':
      return chosen(method.slot, method.options, datum);
    case 'bands':
      return banded(method.slot, method.options, datum);
    case 'ratio':
      return valueRange(
        method.slot,
        datum,
        (share) =>
          rounded(
            bounds
              .least(bounds.greatest(share, nought.from), hundred)
              .div(hundred)
              .mul(most ?? hundred),
            method.rounding,
          ),
        { lowest: nought.from, highest: rounded(most ?? hundred, method.rounding) },
      );
    case 'add-per':
    case 'deduct-per': {
      const each = pointsOf(method.points);
      const max = method.max === undefined ? undefined : pointsOf(method.max);
      const counted = counting(method.slot, datum, each, max);
      if (method.kind === 'add-per') return bounds.atMost(counted, most);
      if (most === undefined) return counted;
      return bounds.atLeast(bounds.less(exactly(most), counted), nought.from);
    }
    case 'given':
      return bounds.atMost(
        valueRange(method.slot, datum, (points) => points, {
          lowest: nought.from,
          highest: most,
        }),
        most,
      );
  }
}

const hundred = new Fraction(100);

/** So much for each, from nought up, to no more than `max`. */
function counting(slot: Slot, datum: Datum, each: Fraction, max: Fraction | undefined): Points {
  const count: Datum = isRows(datum) ? datum.length : datum;
  const worth = (number: Fraction): Fraction => {
    const points = bounds.greatest(number, nought.from).mul(each);
    return max === undefined ? points : bounds.least(points, max);
  };
  const highest = slot.type === 'truth' ? worth(new Fraction(1)) : max;
  return valueRange(slot, count, worth, { lowest: nought.from, highest });
}

/** What a fact that grows with its points comes to, from its least value to its greatest. */
function valueRange(
  slot: Slot,
  datum: Datum,
  points: (value: Fraction) => Fraction,
  unbounded: { readonly lowest: Fraction; readonly highest: Fraction | undefined },
): Points {
  if (datum === none) return exactly(points(nought.from));
  const domain = domainOf(slot);
  const from = least(domain, datum);
  const to = greatest(domain, datum);
  return range(
    Number.isFinite(from) ? points(fractionOf(from)) : unbounded.lowest,
    Number.isFinite(to) ? points(fractionOf(to)) : unbounded.highest,
  );
}

function chosen(slot: Slot, options: readonly ScoringOption[], datum: Datum): Points {
  if (datum === none) return nought;
  const domain = domainOf(slot);
  const from = least(domain, datum);
  const to = greatest(domain, datum);
  return all(
    options.flatMap(({ points }, place) => (from <= place && place <= to ? [points] : [])),
  );
}

function banded(slot: Slot, options: readonly ScoringOption[], datum: Datum): Points {
  const domain = domainOf(slot);
  const from = least(domain, datum);
  if (Number.isNaN(from)) return nought;
  const to = greatest(domain, datum);
  const values = from === to ? [from] : valuesBetween(from, to, options, domain.discrete);
  return all(values.map((value) => options.find((option) => within(option, value))?.points ?? '0'));
}

const within = ({ from, to, below }: ScoringOption, value: number): boolean =>
  (from === undefined || from <= value) &&
  (to === undefined || value <= to) &&
  (below === undefined || value < below);

/** Values that stand for all those between two ends, as far as the bounds of the options tell them apart. */
function valuesBetween(
  from: number,
  to: number,
  options: readonly ScoringOption[],
  discrete: boolean,
): number[] {
  const cuts = options
    .flatMap((option) => [option.from, option.to, option.below])
    .filter((cut) => cut !== undefined);
  const points = [...new Set([from, to, ...cuts])].filter(Number.isFinite).sort((a, b) => a - b);
  const first = points[0] ?? 0;
  const last = points.at(-1) ?? 0;
  const between = points.slice(1).map((point, at) => {
    const before = points[at] ?? point;
    return discrete ? before + 1 : before + (point - before) / 2;
  });
  return [first - 1, ...points, ...between, last + 1].filter(
    (value) => from <= value && value <= to && !(discrete && !Number.isInteger(value)),
  );
}

const all = (points: readonly string[]): Points =>
  points
    .map((one) => exactly(pointsOf(one)))
    .reduce<Points | undefined>(
      (before, one) => (before === undefined ? one : hull(before, one)),
      undefined,
    ) ?? nought;

/** One point for each condition that is met. */
function countMet(
  conditions: readonly ((row: Row) => Code)[],
  most: Fraction | undefined,
  row: Row,
): Leaf {
  let met = 0;
  let unknown = 0;
  let council = 0;
  for (const condition of conditions) {
    const code = condition(row);
    if (code === MET) met++;
    else if (code === UNKNOWN) unknown++;
    else if (code === COUNCIL) council++;
  }
  const points = bounds.atMost(
    range(new Fraction(met), new Fraction(met + unknown + council)),
    most,
  );
  if (points.to !== undefined && points.from.equals(points.to)) return { points };
  return { points, open: unknown > 0 ? 'unknown' : 'council' };
}
