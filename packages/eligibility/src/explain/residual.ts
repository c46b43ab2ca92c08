import type { Code } from '../evaluate/code.ts';
import {
  andCode,
  atLeastCode,
  COUNCIL,
  MET,
  notCode,
  orCode,
  pendingCode,
  truthCode,
  UNKNOWN,
  UNMET,
} from '../evaluate/code.ts';
import { verdictOf } from '../evaluate/compile.ts';
import { isRows, none, notArisen, type Row } from '../meaning/datum.ts';
import { compareProducts, fractionOf } from '../meaning/exact.ts';
import { domainOf, greatest, least } from '../meaning/range.ts';
import type { Condition } from '../plan/condition.ts';
import type { Slot } from '../plan/slot.ts';

/** Something open that a rule still asks for. Its values stand for all that it may be. */
export type Open = {
  readonly key: string;
  /** Where it is asked: the slot, and for a history which years. */
  readonly asks: readonly Asked[];
  /** Bounds that the rule compares it with. */
  readonly cuts: readonly number[];
  readonly range?: { readonly from: number; readonly to: number; readonly discrete: boolean };
};

export type Asked = {
  readonly slot: Slot;
  readonly year?: number;
  /** Of a list of which the rows are known: what is open of how many of them. */
  readonly within?: ReadonlyMap<Slot, number>;
};

/** What is left of a rule once all that is decided is taken out. */
export type Residual =
  | { readonly kind: 'constant'; readonly code: Code }
  | {
      readonly kind: 'leaf';
      readonly open: readonly Open[];
      readonly holds: (values: ReadonlyMap<string, number>) => boolean;
      /** Trying the values of `open` does not show all that it may come to. */
      readonly rough?: true;
    }
  | { readonly kind: 'and' | 'or'; readonly of: readonly Residual[] }
  | { readonly kind: 'not' | 'pending'; readonly of: Residual }
  | { readonly kind: 'at-least'; readonly count: number; readonly of: readonly Residual[] }
  /** Years with some that may be skipped, the newest first. */
  | {
      readonly kind: 'years';
      readonly length: number;
      readonly toLast: boolean;
      readonly years: readonly { readonly holds: Residual; readonly skip: Residual }[];
    };

const constant = (code: Code): Residual => ({ kind: 'constant', code });
const isConstant = (residual: Residual, code: Code): boolean =>
  residual.kind === 'constant' && residual.code === code;

/** Tells conditions and slots of different lists apart by numbers, for one explanation. */
export type Naming = (thing: object) => number;

export function naming(): Naming {
  const numbers = new Map<object, number>();
  return (thing) => {
    const number = numbers.get(thing) ?? numbers.size;
    numbers.set(thing, number);
    return number;
  };
}

/** What is left of a condition for a record. */
export function residualOf(condition: Condition, row: Row, nameOf: Naming): Residual {
  const code = verdictOf(condition)(row);
  if (code === MET || code === UNMET) return constant(code);
  const inner = (of: Condition): Residual => residualOf(of, row, nameOf);
  switch (condition.op) {
    case 'and':
      return joined('and', condition.of.map(inner));
    case 'or':
      return joined('or', condition.of.map(inner));
    case 'not':
      return notOf(inner(condition.of));
    case 'pending': {
      const of = inner(condition.of);
      return of.kind === 'constant' ? constant(pendingCode(of.code)) : { kind: 'pending', of };
    }
    case 'meets':
      return inner(condition.of);
    case 'at-least':
      return atLeast(condition.count, condition.of.map(inner));
    case 'compare': {
      const compare = verdictOf({ ...condition, slot: { ...condition.slot, index: 0 } });
      return scalarLeaf(
        condition.slot,
        row,
        [condition.value],
        (value) => compare([value]) === MET,
      );
    }
    case 'truth':
      return scalarLeaf(condition.slot, row, [1], (value) => value === 1);
    case 'one-of':
      return scalarLeaf(condition.slot, row, condition.values, (value) =>
        condition.values.includes(value),
      );
    case 'compare-facts':
      return factsLeaf(condition, row, nameOf);
    case 'council': {
      const key = `council:${condition.slot?.key ?? nameOf(condition)}`;
      return bit(key, []);
    }
    case 'awarded':
      return awardedLeaf(condition, row);
    case 'some':
    case 'share':
      return rowsLeaf(condition, row, nameOf);
    case 'years':
      return yearsOf(condition, inner);
  }
}

function joined(op: 'and' | 'or', parts: readonly Residual[]): Residual {
  const [deciding, idle] = op === 'and' ? ([UNMET, MET] as const) : ([MET, UNMET] as const);
  if (parts.some((part) => isConstant(part, deciding))) return constant(deciding);
  const left = parts.filter((part) => !isConstant(part, idle));
  const [only] = left;
  if (only === undefined) return constant(idle);
  return left.length === 1 ? only : { kind: op, of: left };
}

function notOf(of: Residual): Residual {
  return of.kind === 'constant' ? constant(notCode(of.code)) : { kind: 'not', of };
}

function atLeast(count: number, parts: readonly Residual[]): Residual {
  const needed = count - parts.filter((part) => isConstant(part, MET)).length;
  const left = parts.filter((part) => !isConstant(part, MET) && !isConstant(part, UNMET));
  if (needed <= 0) return constant(MET);
  return needed > left.length ? constant(UNMET) : { kind: 'at-least', count: needed, of: left };
}

/** Either way, for all that is known of it. */
const bit = (key: string, asks: readonly Asked[]): Residual => ({
  kind: 'leaf',
  open: [{ key, asks, cuts: [], range: { from: 0, to: 1, discrete: true } }],
  holds: (values) => values.get(key) === 1,
});

function scalarLeaf(
  slot: Slot,
  row: Row,
  cuts: readonly number[],
  holds: (value: number) => boolean,
): Residual {
  const key = `slot:${slot.key}`;
  const datum = row[slot.index];
  // What does not arise is for the council: nothing is to be learned of it.
  if (datum === notArisen) return bit(`council:${key}:${cuts.join(' ')}`, []);
  const domain = domainOf(slot);
  const range = {
    from: least(domain, datum),
    to: greatest(domain, datum),
    discrete: domain.discrete,
  };
  return {
    kind: 'leaf',
    open: [{ key, asks: [{ slot }], cuts, range }],
    holds: (values) => holds(values.get(key) ?? Number.NaN),
  };
}

function factsLeaf(
  condition: Extract<Condition, { op: 'compare-facts' }>,
  row: Row,
  nameOf: Naming,
): Residual {
  const { slot, other, percent } = condition;
  const left = row[slot.index];
  const right = row[other.index];
  const key = `facts:${nameOf(condition)}`;
  if (left === notArisen || right === notArisen) return bit(`council:${key}`, []);
  const fixed = (datum: Row[number]): number | undefined => {
    if (typeof datum === 'number') return datum;
    return datum === none ? 0 : undefined;
  };
  const [a, b] = [fixed(left), fixed(right)];
  const compare = verdictOf({
    ...condition,
    slot: { ...slot, index: 0 },
    other: { ...other, index: 1 },
  });
  if (b !== undefined && a === undefined) {
    const cut = fractionOf(percent).mul(fractionOf(b)).div(100).valueOf();
    const leaf = scalarLeaf(slot, row, [cut], (value) => compare([value, b]) === MET);
    return compareProducts(cut, 100, percent, b) === 0 ? leaf : roughly(leaf);
  }
  if (a !== undefined && b === undefined && percent !== 0) {
    const cut = fractionOf(a).mul(100).div(fractionOf(percent)).valueOf();
    const leaf = scalarLeaf(other, row, [cut], (value) => compare([a, value]) === MET);
    return compareProducts(a, 100, percent, cut) === 0 ? leaf : roughly(leaf);
  }
  const asks = [slot, other]
    .filter((one) => fixed(row[one.index]) === undefined)
    .map((one) => ({ slot: one }));
  return roughly(bit(key, asks));
}

const roughly = (leaf: Residual): Residual =>
  leaf.kind === 'leaf' ? { ...leaf, rough: true } : leaf;

function awardedLeaf(
  { slot, titles, year }: Extract<Condition, { op: 'awarded' }>,
  row: Row,
): Residual {
  const keys = titles.map(({ id }) => `held:${slot.key}:${year}:${id}`);
  if (row[slot.index] === notArisen) return bit(`council:${keys.join(' ')}`, []);
  return {
    kind: 'leaf',
    open: keys.map((key) => ({
      key,
      asks: [{ slot, year }],
      cuts: [],
      range: { from: 0, to: 1, discrete: true },
    })),
    holds: (values) => keys.some((key) => values.get(key) === 1),
  };
}

function rowsLeaf(
  condition: Extract<Condition, { op: 'some' | 'share' }>,
  row: Row,
  nameOf: Naming,
): Residual {
  const { slot } = condition;
  const key = `rows:${nameOf(condition)}`;
  const rows = row[slot.index];
  if (rows === notArisen) return bit(`council:${key}`, []);
  if (!isRows(rows)) return bit(key, [{ slot }]);
  const within = new Map<Slot, number>();
  for (const one of rows) {
    for (const open of openInRow(condition, one, nameOf))
      within.set(open, (within.get(open) ?? 0) + 1);
  }
  return bit(key, within.size === 0 ? [] : [{ slot, within }]);
}

/** The slots of a row that it still depends on how the row counts. */
function openInRow(
  condition: Extract<Condition, { op: 'some' | 'share' }>,
  row: Row,
  nameOf: Naming,
): ReadonlySet<Slot> {
  const parts = condition.op === 'some' ? [condition.where] : [condition.base, condition.holds];
  const codes = parts.map((part) => (part === undefined ? MET : verdictOf(part)(row)));
  if (codes[0] === UNMET) return new Set();
  const slots = parts.flatMap((part) =>
    part === undefined ? [] : opensIn(residualOf(part, row, nameOf)).flatMap(({ asks }) => asks),
  );
  return new Set(slots.map(({ slot }) => slot));
}

function yearsOf(
  { mode, years }: Extract<Condition, { op: 'years' }>,
  inner: (condition: Condition) => Residual,
): Residual {
  const each = years.map(({ holds, skip }) => ({
    holds: inner(holds),
    skip: skip === undefined ? constant(UNMET) : inner(skip),
  }));
  const counting = each.map(({ holds, skip }) => joined('and', [notOf(skip), holds]));
  if (mode.kind === 'at-least') return atLeast(mode.count, counting);
  if (each.some(({ skip }) => !isConstant(skip, UNMET)))
    return {
      kind: 'years',
      length: mode.length,
      toLast: mode.kind === 'run-to-last',
      years: each.toReversed(),
    };
  if (mode.kind === 'run-to-last') return joined('and', counting.slice(-mode.length));
  const runs = counting
    .slice(mode.length - 1)
    .map((_, first) => joined('and', counting.slice(first, first + mode.length)));
  return joined('or', runs);
}

/** Everything open in what is left of a rule, each as often as it is asked for. */
export function opensIn(residual: Residual): readonly Open[] {
  switch (residual.kind) {
    case 'constant':
      return [];
    case 'leaf':
      return residual.open;
    case 'and':
    case 'or':
    case 'at-least':
      return residual.of.flatMap(opensIn);
    case 'not':
    case 'pending':
      return opensIn(residual.of);
    case 'years':
      return residual.years.flatMap(({ holds, skip }) => [...opensIn(holds), ...opensIn(skip)]);
  }
}

/**
 * Whether each open thing is asked for once, by connectives alone, so that each still decides. What waits
 * has a third outcome, and with it this may fail.
 */
export function usesEachOnce(residual: Residual): boolean {
  const keys = opensIn(residual).map(({ key }) => key);
  return new Set(keys).size === keys.length && !some(residual, hasThirdOutcome);
}

const hasThirdOutcome = (residual: Residual): boolean =>
  residual.kind === 'years' ||
  residual.kind === 'pending' ||
  (residual.kind === 'constant' && residual.code === UNKNOWN);

export const isRough = (residual: Residual): boolean =>
  some(residual, (one) => one.kind === 'leaf' && one.rough === true);

function some(residual: Residual, is: (residual: Residual) => boolean): boolean {
  if (is(residual)) return true;
  switch (residual.kind) {
    case 'and':
    case 'or':
    case 'at-least':
      return residual.of.some((of) => some(of, is));
    case 'not':
    case 'pending':
      return some(residual.of, is);
    case 'years':
      return residual.years.some(({ holds, skip }) => some(holds, is) || some(skip, is));
    default:
      return false;
  }
}

/** What is left comes to, once everything open has a value. */
export function settledCode(residual: Residual, values: ReadonlyMap<string, number>): Code {
  switch (residual.kind) {
    case 'constant':
      return residual.code;
    case 'leaf':
      return truthCode(residual.holds(values));
    case 'and':
      return residual.of.map((of) => settledCode(of, values)).reduce(andCode, MET);
    case 'or':
      return residual.of.map((of) => settledCode(of, values)).reduce(orCode, UNMET);
    case 'not':
      return notCode(settledCode(residual.of, values));
    case 'pending':
      return pendingCode(settledCode(residual.of, values));
    case 'at-least': {
      const codes = residual.of.map((of) => settledCode(of, values));
      const count = (code: Code): number => codes.filter((one) => one === code).length;
      return atLeastCode(residual.count, count(MET), count(UNKNOWN), count(COUNCIL));
    }
    case 'years':
      return settledRun(residual, values);
  }
}

function settledRun(
  { length, toLast, years }: Extract<Residual, { kind: 'years' }>,
  values: ReadonlyMap<string, number>,
): Code {
  let held = 0;
  for (const { holds, skip } of years) {
    if (settledCode(skip, values) === MET) continue;
    held = settledCode(holds, values) === MET ? held + 1 : 0;
    if (held === 0 && toLast) return UNMET;
    if (held === length) return MET;
  }
  return toLast ? UNKNOWN : UNMET;
}
