import { compileCondition } from '../../src/evaluate/compile.ts';
import type { Condition, Outcome, Row, SlotTable } from '../../src/index.ts';
import { type Census, countCase } from '../random/census.ts';
import { type ConditionShape, randomCondition } from '../random/condition.ts';
import { randomFrom } from '../random/random.ts';
import { randomRow } from '../random/row.ts';
import { randomTable } from '../random/table.ts';
import { type Reference, reference } from './reference.ts';

/**
 * How a verdict stands to the reference: the same; wrong, where it is certain of what some completion
 * contradicts, or leaves to the council what data still decide; weaker, where it is open and the reference is
 * certain; needless, where it asks for data though the council alone decides.
 */
type Standing = 'same' | 'wrong' | 'weaker' | 'needless';

function standing(verdict: Outcome, expected: Reference): Standing {
  if (verdict === expected.outcome) return 'same';
  if (verdict === 'met' || verdict === 'unmet') return 'wrong';
  if (verdict === 'council' && expected.dataDecide) return 'wrong';
  return verdict === 'unknown' && expected.outcome === 'council' ? 'needless' : 'weaker';
}

type Case = {
  readonly table: SlotTable;
  readonly condition: Condition;
  readonly row: Row;
};

/**
 * Rules with each fact once; the same where a share may also have to be exactly so large; and rules that ask
 * for a fact as often as they like.
 */
export const ruleKinds = ['once', 'once, exact shares', 'repeats'] as const;
export type RuleKind = (typeof ruleKinds)[number];

/** One of the random cases: a table, a rule and a record, small enough for all completions. */
function randomCase(seed: number, kind: RuleKind): Case {
  const random = randomFrom(seed);
  const table = randomTable(random, {
    slots: 3 + random.below(4),
    lists: random.below(2),
    histories: random.chance(0.6) ? 1 : 0,
    depth: random.chance(0.4) ? 2 : 1,
    hostile: false,
  });
  const shape: ConditionShape = {
    depth: 1 + random.below(3),
    once: kind !== 'repeats',
    exactShares: kind !== 'once',
  };
  const condition = randomCondition(random, table, shape);
  return { table, condition, row: randomRow(random, table) };
}

export type Compared = Case & {
  readonly seed: number;
  readonly kind: RuleKind;
  readonly verdict: Outcome;
  readonly expected: Reference;
  readonly standing: Standing;
};

export type Counts = Record<Standing | 'passed over', number>;

/** Holds the interpreter to the reference in so many random cases; `differs` is told of each that is not the same. */
export function compareCases(
  count: number,
  seed: number,
  differs: (compared: Compared) => void,
  census: Census = new Map(),
): Record<RuleKind, Counts> {
  const nothing = (): Counts => ({
    same: 0,
    wrong: 0,
    weaker: 0,
    needless: 0,
    'passed over': 0,
  });
  const tally = { once: nothing(), 'once, exact shares': nothing(), repeats: nothing() };
  for (let at = 0; at < count; at++) {
    const kind = at % 5 === 0 ? 'once, exact shares' : at % 5 < 3 ? 'once' : 'repeats';
    const made = randomCase(seed + at, kind);
    countCase(census, made.condition, made.table, made.row);
    const expected = reference(made.condition, made.row, made.table);
    if (expected === undefined) {
      tally[kind]['passed over'] += 1;
      continue;
    }
    const verdict = compileCondition(made.condition)(made.row);
    const stands = standing(verdict, expected);
    tally[kind][stands] += 1;
    if (stands !== 'same') {
      differs({ ...made, seed: seed + at, kind, verdict, expected, standing: stands });
    }
  }
  return tally;
}
