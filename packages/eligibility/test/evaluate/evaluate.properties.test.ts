import fc from '@thidua/tooling/properties';
import { describe, expect, it } from 'vitest';
import {
  type Condition,
  compileCondition,
  type Datum,
  evaluate,
  isHistory,
  isInterval,
  isRows,
  type Outcome,
  type Row,
  type Slot,
  type SlotTable,
} from '../../src/index.ts';
import { condition, row } from './arbitrary.ts';
import { reference } from './reference.ts';
import { all, any, no, table } from './slots.ts';

describe('a compiled condition', () => {
  it('comes to what the meaning, written out, comes to', () => {
    fc.assert(
      fc.property(condition, row, (rule, record) => {
        expect(compileCondition(rule)(record)).toBe(reference(rule, record));
      }),
      { numRuns: 3000 },
    );
  });

  it('can be asked of one record after another', () => {
    fc.assert(
      fc.property(condition, fc.array(row, { maxLength: 5 }), (rule, records) => {
        const ask = compileCondition(rule);
        const once = records.map(ask);
        expect(records.toReversed().map(ask).toReversed()).toEqual(once);
      }),
      { numRuns: 200 },
    );
  });
});

const same = (left: Condition, right: Condition, record: Row): void =>
  expect(evaluate(left, record)).toBe(evaluate(right, record));

describe('the laws that hold', () => {
  it('De Morgan', () => {
    fc.assert(
      fc.property(condition, condition, row, (a, b, record) => {
        same(no(all(a, b)), any(no(a), no(b)), record);
        same(no(any(a, b)), all(no(a), no(b)), record);
      }),
      { numRuns: 500 },
    );
  });

  it('order and brackets within one connective do not matter', () => {
    fc.assert(
      fc.property(condition, condition, condition, row, (a, b, c, record) => {
        same(all(a, all(b, c)), all(all(c, a), b), record);
        same(any(a, any(b, c)), any(any(c, a), b), record);
      }),
      { numRuns: 500 },
    );
  });

  it('to learn a fact never turns đạt into không đạt, nor back', () => {
    fc.assert(
      fc.property(condition, row, fc.infiniteStream(fc.nat()), (rule, record, chance) => {
        const before = evaluate(rule, record);
        const after = evaluate(
          rule,
          learn(table, record, (below) => chance.next().value % below),
        );
        const allowed: readonly Outcome[] =
          before === 'met' || before === 'unmet'
            ? [before]
            : ['met', 'unmet', 'unknown', 'council'];
        expect(allowed).toContain(after);
      }),
      { numRuns: 2000 },
    );
  });
});

/** The same record with some of what was open settled within what was possible. */
function learn(of: SlotTable, record: Row, chance: (below: number) => number): Row {
  return of.slots.map((slot): Datum => {
    const datum = record[slot.index];
    if (isRows(datum))
      return slot.rows === undefined
        ? datum
        : datum.map((inner) => learn(slot.rows ?? of, inner, chance));
    return chance(2) === 0 ? datum : narrowed(slot, datum, chance);
  });
}

function narrowed(slot: Slot, datum: Datum, chance: (below: number) => number): Datum {
  if (isHistory(datum)) return { ...datum, from: datum.from - chance(3), to: datum.to + chance(2) };
  const discrete = ['truth', 'verdict', 'scale', 'category'].includes(slot.type);
  if (isInterval(datum)) {
    if (discrete) return datum.from + chance(datum.to - datum.from + 1);
    return chance(2) === 0 ? datum.from : { from: (datum.from + datum.to) / 2, to: datum.to };
  }
  if (datum !== undefined) return datum;
  if (slot.type === 'history')
    return { from: 2018, to: 2023, held: new Map([['lđtt', [2021, 2022]]]) };
  if (slot.type === 'rows') return [];
  if (slot.type === 'truth' || slot.type === 'verdict') return chance(2);
  return discrete ? chance(slot.values?.length ?? 1) : chance(4);
}
