import { type Datum, none, type Row } from '../meaning/datum.ts';
import { fractionOf } from '../meaning/exact.ts';
import { domainOf } from '../meaning/range.ts';
import type { Condition } from '../plan/condition.ts';
import type { Slot } from '../plan/slot.ts';

/** A value and those around it that no rule tells apart from it. */
export type Cell = {
  readonly value: number;
  /** The ends of the cell where it is more than one value; both excluded, infinite where there is none. */
  readonly between?: readonly [number, number];
};

/** The values of a fact as far as a rule tells them apart, the other facts being as they are; from the least. */
export function cellsOf(slot: Slot, whole: Condition, row: Row): Cell[] {
  const { from, to, discrete } = domainOf(slot);
  if (discrete && Number.isFinite(to))
    return Array.from({ length: to + 1 }, (_, value) => ({ value }));
  const bounds = [...askedOfRecord(whole)].flatMap((asked) => boundsOf(slot, asked, row));
  const cuts = [...new Set([...bounds, ...(Number.isFinite(from) ? [from] : [])])]
    .filter((cut) => from <= cut && cut <= to)
    .sort((a, b) => a - b);
  const first = cuts[0];
  const last = cuts.at(-1);
  if (first === undefined || last === undefined) return [];
  const inner = cuts.flatMap((cut, at): Cell[] => {
    const next = cuts[at + 1];
    if (next === undefined) return [{ value: cut }];
    return [{ value: cut }, { value: cut + (next - cut) / 2, between: [cut, next] }];
  });
  return [
    ...(first > from
      ? [{ value: first - 1, between: [Number.NEGATIVE_INFINITY, first] } as const]
      : []),
    ...inner,
    { value: last + 1, between: [last, Number.POSITIVE_INFINITY] },
  ];
}

/** What a condition compares a slot with. */
export function boundsOf(slot: Slot, condition: Condition, row: Row): readonly number[] {
  switch (condition.op) {
    case 'compare':
      return condition.slot.key === slot.key ? [condition.value] : [];
    case 'one-of':
      return condition.slot.key === slot.key ? condition.values : [];
    case 'compare-facts': {
      const { percent } = condition;
      const left = known(row[condition.slot.index]);
      const right = known(row[condition.other.index]);
      if (condition.slot.key === slot.key && right !== undefined)
        return [fractionOf(percent).mul(fractionOf(right)).div(100).valueOf()];
      if (condition.other.key === slot.key && left !== undefined && percent !== 0)
        return [fractionOf(left).mul(100).div(fractionOf(percent)).valueOf()];
      return [];
    }
    default:
      return [];
  }
}

function known(datum: Row[number]): number | undefined {
  if (typeof datum === 'number') return datum;
  return datum === none ? 0 : undefined;
}

/** A condition and all within it that is asked of the record itself, not of rows within it. */
export function* askedOfRecord(condition: Condition): Generator<Condition> {
  yield condition;
  switch (condition.op) {
    case 'and':
    case 'or':
    case 'at-least':
      for (const of of condition.of) yield* askedOfRecord(of);
      return;
    case 'not':
    case 'pending':
    case 'meets':
      yield* askedOfRecord(condition.of);
      return;
    case 'years':
      for (const { holds, skip } of condition.years) {
        yield* askedOfRecord(holds);
        if (skip !== undefined) yield* askedOfRecord(skip);
      }
      return;
    default:
  }
}

/** The record with another value in a slot. */
export function withDatum(row: Row, { index }: Slot, datum: Datum): Row {
  const changed = [...row];
  changed[index] = datum;
  return changed;
}
