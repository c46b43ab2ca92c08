import { expect, test } from 'vitest';
import type { Condition, Datum, Outcome, Slot, SlotTable } from '../../src/index.ts';
import type { Census } from '../random/census.ts';
import { type Compared, compareCases } from './comparison.ts';
import { describeCase } from './describe-case.ts';
import { reference } from './reference.ts';

const x: Slot = { index: 0, key: 'x', fact: 'x', label: 'x', type: 'number' };
const y: Slot = { ...x, index: 1, key: 'y' };
const held: Slot = { ...x, index: 2, key: 'danh-hiệu', type: 'history' };
const members: Slot = {
  ...x,
  index: 3,
  key: 'thành-viên',
  type: 'rows',
  rows: { of: 'thành-viên', slots: [x] },
};
const table: SlotTable = { of: 'người-lao-động', slots: [x, y, held, members] };

const atLeast = (slot: Slot, value: number): Condition => ({
  op: 'compare',
  slot,
  comparator: '≥',
  value,
  text: `${value}`,
});
const council: Condition = { op: 'council', because: 'judgement' };
const outcome = (condition: Condition, ...row: Datum[]): Outcome | undefined =>
  reference(condition, row, table)?.outcome;

test('a fact that is missing has every value, in and between the bounds', () => {
  expect(outcome(atLeast(x, 3), undefined)).toBe('unknown');
  expect(outcome(atLeast(x, 3), { from: 3, to: 5 })).toBe('met');
  expect(outcome(atLeast(x, 3), { from: 2, to: 2.9 })).toBe('unmet');
  const between: Condition = { op: 'and', of: [atLeast(x, 3), { op: 'not', of: atLeast(x, 4) }] };
  expect(outcome(between, undefined)).toBe('unknown');
  const never: Condition = { op: 'and', of: [atLeast(x, 3), { op: 'not', of: atLeast(x, 3) }] };
  expect(outcome(never, undefined)).toBe('unmet');
});

test('two facts meet in every order that they can have', () => {
  const against: Condition = {
    op: 'compare-facts',
    slot: x,
    comparator: '≥',
    percent: 105,
    other: y,
  };
  expect(outcome(against, undefined, undefined)).toBe('unknown');
  expect(outcome(against, 21, 20)).toBe('met');
  expect(outcome(against, { from: 21, to: 22 }, { from: 0, to: 20 })).toBe('met');
  expect(outcome(against, { from: 0, to: 20.9 }, { from: 20, to: 30 })).toBe('unmet');
});

test('data are asked for before the council is', () => {
  expect(outcome({ op: 'and', of: [council, atLeast(x, 3)] }, undefined)).toBe('unknown');
  expect(outcome({ op: 'or', of: [council, atLeast(x, 3)] }, undefined)).toBe('unknown');
  expect(outcome({ op: 'and', of: [council, atLeast(x, 3)] }, 3)).toBe('council');
  expect(outcome({ op: 'and', of: [council, atLeast(x, 3)] }, 2)).toBe('unmet');
});

test('where something is pending there is no verdict; where that is the council’s to say, it is the council’s', () => {
  expect(outcome({ op: 'pending', of: atLeast(x, 3) }, 3)).toBe('unknown');
  expect(outcome({ op: 'pending', of: atLeast(x, 3) }, 2)).toBe('met');
  expect(outcome({ op: 'pending', of: council })).toBe('council');
});

test('what does not arise is the council’s, not known to be none', () => {
  expect(outcome(atLeast(x, 0), 'not-arisen')).toBe('council');
  expect(outcome(atLeast(x, 0), 'none')).toBe('met');
});

test('a list that is not known may be empty or long; a year outside the known ones is open', () => {
  const some: Condition = { op: 'some', slot: members, where: atLeast(x, 3) };
  expect(outcome(some, 0, 0, 'none', undefined)).toBe('unknown');
  expect(outcome(some, 0, 0, 'none', [[2], [undefined]])).toBe('unknown');
  expect(outcome(some, 0, 0, 'none', [[2], [3]])).toBe('met');
  const awarded = (year: number): Condition => ({
    op: 'awarded',
    slot: held,
    titles: [{ id: 'a', name: 'A' }],
    year,
  });
  const history = { from: 2022, to: 2023, held: new Map([['a', [2022]]]) };
  expect(outcome(awarded(2022), 0, 0, history)).toBe('met');
  expect(outcome(awarded(2023), 0, 0, history)).toBe('unmet');
  expect(outcome(awarded(2024), 0, 0, history)).toBe('unknown');
});

const ops = [
  'and',
  'or',
  'not',
  'at-least',
  'compare',
  'one-of',
  'compare-facts',
  'truth',
  'council',
  'awarded',
  'some',
  'share',
  'years',
  'meets',
  'pending',
] as const satisfies Condition['op'][];
const missing = ['unknown', 'interval', 'none', 'not-arisen'];

/** What a rule and a record can have, in words of the census. */
const everything = [
  ...ops,
  ...ops.map((op) => `${op} of rows`),
  ...['and', 'or', 'compare', 'council'].map((op) => `${op} of rows of rows`),
  ...['number', 'share', 'money', 'duration', 'date', 'scale'].map((t) => `compare-facts ${t}`),
  ...['≥', '≤', '>', '<', '=', '≠'].flatMap((sign) =>
    ['compare number', 'compare-facts', 'share percent', 'share count'].map(
      (op) => `${op} ${sign}`,
    ),
  ),
  ...['percent-range', 'count-range', 'all', 'none'].map((amount) => `share ${amount}`),
  ...['met', 'unmet', 'council'].flatMap((outcome) =>
    ['of all', 'of a base'].map((base) => `share ${base}, if empty ${outcome}`),
  ),
  ...['run-to-last', 'run-anywhere', 'at-least'].flatMap((mode) =>
    ['', ', some skipped'].map((skips) => `years ${mode}${skips}`),
  ),
  'awarded one title',
  'awarded or equivalent',
  'council with a slot',
  'council without a slot',
  'some row',
  'some where',
  ...['number', 'share', 'money', 'duration', 'date', 'scale', 'category'].flatMap((type) =>
    missing.map((state) => `${type}: ${state}`),
  ),
  ...['truth', 'rows', 'history'].flatMap((type) =>
    ['unknown', 'none', 'not-arisen'].map((state) => `${type}: ${state}`),
  ),
  'history: known in part',
  'verdict: unknown',
];

test('no verdict of the interpreter is wrong, and none is weaker where each fact is asked for once', () => {
  const differing: string[] = [];
  const census: Census = new Map();
  const tell = (compared: Compared): void => {
    if (compared.standing === 'wrong' || compared.kind === 'once') {
      differing.push(describeCase(compared));
    }
  };
  const tally = compareCases(2_500, 20_220_622, tell, census);
  expect(differing).toEqual([]);
  expect(everything.filter((name) => !census.has(name))).toEqual([]);
  for (const { same, weaker, needless, 'passed over': passedOver } of Object.values(tally)) {
    expect(same).toBeGreaterThan(20 * (weaker + needless + passedOver));
  }
});
