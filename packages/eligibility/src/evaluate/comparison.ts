import type { Comparator } from '@thidua/model';
import { type Datum, notArisen } from '../meaning/datum.ts';
import { compareProducts } from '../meaning/exact.ts';
import { type Domain, domainOf, greatest, least } from '../meaning/range.ts';
import type { Slot } from '../plan/slot.ts';
import {
  COUNCIL,
  type Code,
  MET,
  notCode,
  truthCode,
  UNKNOWN,
  UNMET,
  type Verdict,
} from './code.ts';

const opposites = { '≥': '<', '<': '≥', '≤': '>', '>': '≤', '=': '≠', '≠': '=' } as const;

/** A fact against a constant, or that not. Known numbers go the short way. */
export function comparison(
  slot: Slot,
  comparator: Comparator,
  value: number,
  negated = false,
): Verdict {
  const place = slot.index;
  const domain = domainOf(slot);
  const otherwise = (datum: Datum): Code => {
    const code = compareDatum(domain, datum, comparator, value);
    return negated ? notCode(code) : code;
  };
  switch (negated ? opposites[comparator] : comparator) {
    case '≥':
      return (row) => {
        const datum = row[place];
        if (typeof datum === 'number') return datum >= value ? MET : UNMET;
        return otherwise(datum);
      };
    case '≤':
      return (row) => {
        const datum = row[place];
        if (typeof datum === 'number') return datum <= value ? MET : UNMET;
        return otherwise(datum);
      };
    case '>':
      return (row) => {
        const datum = row[place];
        if (typeof datum === 'number') return datum > value ? MET : UNMET;
        return otherwise(datum);
      };
    case '<':
      return (row) => {
        const datum = row[place];
        if (typeof datum === 'number') return datum < value ? MET : UNMET;
        return otherwise(datum);
      };
    case '=':
      return (row) => {
        const datum = row[place];
        if (typeof datum === 'number') return datum === value ? MET : UNMET;
        return otherwise(datum);
      };
    case '≠':
      return (row) => {
        const datum = row[place];
        if (typeof datum === 'number') return datum !== value ? MET : UNMET;
        return otherwise(datum);
      };
  }
}

function compareDatum(domain: Domain, datum: Datum, comparator: Comparator, value: number): Code {
  if (datum === notArisen) return COUNCIL;
  const from = least(domain, datum);
  if (Number.isNaN(from)) return truthCode(comparator === '≠');
  const to = greatest(domain, datum);
  if (domain.discrete && !Number.isInteger(value)) {
    if (comparator === '=') return UNMET;
    if (comparator === '≠') return MET;
  }
  return compareEnds(comparator, from - value, to - value);
}

/**
 * What a comparison comes to when the left side less the right side lies somewhere from `least` to
 * `greatest`. Only the signs of the two are looked at.
 */
export function compareEnds(comparator: Comparator, least: number, greatest: number): Code {
  switch (comparator) {
    case '≥':
      return decided(least >= 0, greatest < 0);
    case '≤':
      return decided(greatest <= 0, least > 0);
    case '>':
      return decided(least > 0, greatest <= 0);
    case '<':
      return decided(greatest < 0, least >= 0);
    case '=':
      return decided(least === 0 && greatest === 0, least > 0 || greatest < 0);
    case '≠':
      return decided(least > 0 || greatest < 0, least === 0 && greatest === 0);
  }
}

function decided(all: boolean, none: boolean): Code {
  if (all) return MET;
  return none ? UNMET : UNKNOWN;
}

/** Membership in a set of values. */
export function membership(slot: Slot, values: readonly number[]): Verdict {
  const place = slot.index;
  const domain = domainOf(slot);
  const set = new Set(values);
  return (row) => {
    const datum = row[place];
    if (typeof datum === 'number') return set.has(datum) ? MET : UNMET;
    if (datum === notArisen) return COUNCIL;
    const from = least(domain, datum);
    if (Number.isNaN(from)) return UNMET;
    return amongCode(set, from, greatest(domain, datum), domain.discrete);
  };
}

function amongCode(set: ReadonlySet<number>, from: number, to: number, discrete: boolean): Code {
  let inside = 0;
  for (const value of set) {
    if (value >= from && value <= to && !(discrete && !Number.isInteger(value))) inside++;
  }
  if (inside === 0) return UNMET;
  const all = discrete ? inside === to - from + 1 : from === to;
  return all ? MET : UNKNOWN;
}

/** A true/false fact that is to be true, a recorded decision that is to be positive. */
export const truth = (slot: Slot): Verdict => comparison(slot, '=', 1);

/** A fact against so many hundredths of another, over every pair of values that the two may have. */
export function factComparison(
  left: Slot,
  comparator: Comparator,
  percent: number,
  right: Slot,
): Verdict {
  const leftPlace = left.index;
  const rightPlace = right.index;
  const leftDomain = domainOf(left);
  const rightDomain = domainOf(right);
  return (row) => {
    const a = row[leftPlace];
    const b = row[rightPlace];
    if (a === notArisen || b === notArisen) return COUNCIL;
    const leftFrom = least(leftDomain, a);
    const rightFrom = least(rightDomain, b);
    if (Number.isNaN(leftFrom) || Number.isNaN(rightFrom)) return truthCode(comparator === '≠');
    const leftTo = greatest(leftDomain, a);
    const rightTo = greatest(rightDomain, b);
    return compareEnds(
      comparator,
      against(leftFrom, percent, percent < 0 ? rightFrom : rightTo),
      against(leftTo, percent, percent < 0 ? rightTo : rightFrom),
    );
  };
}

/** The sign of a fact less so many hundredths of another, where either may be without bound. */
function against(left: number, percent: number, right: number): number {
  if (Number.isFinite(left) && Number.isFinite(right))
    return compareProducts(left, 100, percent, right);
  if (!Number.isFinite(left)) return left;
  return percent === 0 ? left : -percent * right;
}
