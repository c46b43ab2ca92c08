import type { Comparator } from '@thidua/model';
import { type Datum, isRows, none, notArisen, type Rows } from '../meaning/datum.ts';
import { compareProducts, fractionOf } from '../meaning/exact.ts';
import type { ShareAmount } from '../plan/condition.ts';
import type { Slot } from '../plan/slot.ts';
import {
  andCode,
  COUNCIL,
  type Code,
  codeOf,
  MET,
  openCode,
  orCode,
  truthCode,
  UNKNOWN,
  UNMET,
  type Verdict,
} from './code.ts';
import { compareEnds } from './comparison.ts';

const noRows: Rows = [];

/** The rows of a list; where they are not to be had, what a condition on them comes to. */
function rowsOf(datum: Datum): Rows | Code {
  if (isRows(datum)) return datum;
  if (datum === none) return noRows;
  return datum === notArisen ? COUNCIL : UNKNOWN;
}

/** At least one row of the list, where a condition is given one that meets it. */
export function some(slot: Slot, where: Verdict | undefined): Verdict {
  const place = slot.index;
  return (record) => {
    const rows = rowsOf(record[place]);
    if (typeof rows === 'number') return rows;
    if (where === undefined) return truthCode(rows.length > 0);
    let code: Code = UNMET;
    for (const row of rows) {
      code = orCode(code, where(row));
      if (code === MET) break;
    }
    return code;
  };
}

/** So many, or such a share, of the rows in the base. */
export function share(
  slot: Slot,
  amount: ShareAmount,
  base: Verdict | undefined,
  holds: Verdict,
  whenEmpty: 'met' | 'unmet' | 'council',
): Verdict {
  const place = slot.index;
  const count = countBounds(amount);
  const ofRows =
    count === undefined
      ? shared(shareBounds(amount), base, holds, codeOf(whenEmpty))
      : counted(count, base, holds);
  return (record) => {
    const rows = rowsOf(record[place]);
    return typeof rows === 'number' ? rows : ofRows(rows);
  };
}

type Bound = { readonly comparator: Comparator; readonly value: number };

/** The bounds of a count, `none` being a count of 0; nothing where the amount is a share. */
function countBounds(amount: ShareAmount): Bound[] | undefined {
  switch (amount.kind) {
    case 'count':
      return [amount];
    case 'count-range':
      return [
        { comparator: '≥', value: amount.from },
        { comparator: '≤', value: amount.to },
      ];
    case 'none':
      return [{ comparator: '=', value: 0 }];
    default:
      return undefined;
  }
}

/** Of all comparisons with the bounds the worst, where all look at one and the same figure. */
function worst(bounds: readonly Bound[], compare: (bound: Bound) => Code): Code {
  let code: Code = MET;
  for (const bound of bounds) {
    const one = compare(bound);
    if (one > code) code = one;
  }
  return code;
}

function counted(bounds: readonly Bound[], base: Verdict | undefined, holds: Verdict) {
  return (rows: Rows): Code => {
    let met = 0;
    let open = 0;
    let someUnknown = false;
    for (const row of rows) {
      const within = base === undefined ? MET : base(row);
      if (within === UNMET) continue;
      const held = holds(row);
      const code = andCode(within, held);
      if (code === MET) met++;
      else if (code !== UNMET) {
        open++;
        if (code === UNKNOWN) someUnknown = true;
      }
    }
    return countedCode(bounds, met, open, someUnknown);
  };
}

function countedCode(
  bounds: readonly Bound[],
  met: number,
  open: number,
  someUnknown: boolean,
): Code {
  const code = worst(bounds, ({ comparator, value }) =>
    compareEnds(comparator, met - value, met + open - value),
  );
  return code === UNKNOWN ? openCode(someUnknown) : code;
}

/** A bound on a share as weights: a row in the base that holds weighs `held`, one that fails −`failed`. */
type Weights = { readonly comparator: Comparator; readonly held: number; readonly failed: number };

function shareBounds(amount: ShareAmount): Weights[] {
  switch (amount.kind) {
    case 'percent':
      return [weights(amount.comparator, amount.value)];
    case 'percent-range':
      return [weights('≥', amount.from), weights('≤', amount.to)];
    default:
      return [weights('≥', 100)];
  }
}

/** Whole numbers for 1 − p and p, so that sums of them are exact. */
function weights(comparator: Comparator, percent: number): Weights {
  const part = fractionOf(percent).div(100);
  const failed = part.s * part.n;
  return { comparator, held: Number(part.d - failed), failed: Number(failed) };
}

/**
 * How the rows may stand. A row of which all is known holds, fails, or is outside; the others may be more
 * than one of these.
 */
type Standing = {
  held: number;
  failed: number;
  heldOrFailed: number;
  heldOrOut: number;
  failedOrOut: number;
  any: number;
};

function shared(
  bounds: readonly Weights[],
  base: Verdict | undefined,
  holds: Verdict,
  whenEmpty: Code,
) {
  return (rows: Rows): Code => {
    const standing: Standing = {
      held: 0,
      failed: 0,
      heldOrFailed: 0,
      heldOrOut: 0,
      failedOrOut: 0,
      any: 0,
    };
    let someUnknown = false;
    let someIn = false;
    for (const row of rows) {
      const within = base === undefined ? MET : base(row);
      if (within === UNMET) continue;
      someIn = true;
      const held = holds(row);
      if (within === UNKNOWN || held === UNKNOWN) someUnknown = true;
      if (within === MET) {
        if (held === MET) standing.held++;
        else if (held === UNMET) standing.failed++;
        else standing.heldOrFailed++;
      } else if (held === MET) standing.heldOrOut++;
      else if (held === UNMET) standing.failedOrOut++;
      else standing.any++;
    }
    if (!someIn) return whenEmpty;
    return sharedCode(bounds, standing, someUnknown, whenEmpty);
  };
}

function sharedCode(
  bounds: readonly Weights[],
  standing: Standing,
  someUnknown: boolean,
  whenEmpty: Code,
): Code {
  let code: Code = MET;
  for (const bound of bounds) {
    const one = compareEnds(
      bound.comparator,
      leastSum(bound, standing),
      greatestSum(bound, standing),
    );
    if (one > code) code = one;
  }
  const maybeEmpty = standing.held + standing.failed + standing.heldOrFailed === 0;
  if (code === UNKNOWN || (maybeEmpty && code !== whenEmpty)) return openCode(someUnknown);
  return code;
}

/**
 * The same over rows that were counted elsewhere: how many there are for each outcome of the base and of
 * what is to hold.
 */
export function overCounts(
  amount: ShareAmount,
  whenEmpty: 'met' | 'unmet' | 'council',
  count: (within: Code, held: Code) => number,
): Code {
  const unknown = codes.some(
    (other) => other !== UNMET && count(UNKNOWN, other) + count(other, UNKNOWN) > 0,
  );
  const bounds = countBounds(amount);
  if (bounds !== undefined) {
    const met = count(MET, MET);
    const all = sum([MET, COUNCIL, UNKNOWN], [MET, COUNCIL, UNKNOWN], count);
    return countedCode(bounds, met, all - met, unknown);
  }
  if (sum([MET, COUNCIL, UNKNOWN], codes, count) === 0) return codeOf(whenEmpty);
  const open = [COUNCIL, UNKNOWN] as const;
  const standing: Standing = {
    held: count(MET, MET),
    failed: count(MET, UNMET),
    heldOrFailed: sum([MET], open, count),
    heldOrOut: sum(open, [MET], count),
    failedOrOut: sum(open, [UNMET], count),
    any: sum(open, open, count),
  };
  const someUnknown = unknown || count(UNKNOWN, UNMET) > 0;
  return sharedCode(shareBounds(amount), standing, someUnknown, codeOf(whenEmpty));
}

const codes = [MET, COUNCIL, UNKNOWN, UNMET] as const;
const sum = (
  withins: readonly Code[],
  helds: readonly Code[],
  count: (within: Code, held: Code) => number,
): number =>
  withins
    .flatMap((within) => helds.map((held) => count(within, held)))
    .reduce((all, one) => all + one, 0);

/** The sign of the least sum of weights over all that the rows may be, the base not being empty. */
function leastSum({ held, failed }: Weights, standing: Standing): number {
  let holding = standing.held;
  let failing = standing.failed + standing.heldOrFailed;
  if (held <= 0) holding += standing.heldOrOut;
  if (failed >= 0) failing += standing.failedOrOut + standing.any;
  if (holding + failing === 0) {
    if (standing.failedOrOut + standing.any > 0) failing = 1;
    else holding = 1;
  }
  return compareProducts(holding, held, failing, failed);
}

/** The sign of the greatest sum of weights over all that the rows may be, the base not being empty. */
function greatestSum({ held, failed }: Weights, standing: Standing): number {
  let holding = standing.held + standing.heldOrFailed;
  let failing = standing.failed;
  if (held >= 0) holding += standing.heldOrOut + standing.any;
  if (failed <= 0) failing += standing.failedOrOut;
  if (holding + failing === 0) {
    if (standing.heldOrOut + standing.any > 0) holding = 1;
    else failing = 1;
  }
  return compareProducts(holding, held, failing, failed);
}
