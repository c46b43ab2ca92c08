import type { Condition, Datum, Row, Slot, SlotTable } from '../../src/index.ts';
import { isHistory, isInterval, isRows } from '../../src/meaning/datum.ts';

/** How many of the cases had each thing that a rule or a record can have. */
export type Census = Map<string, number>;

/** Counts one case: everything in its rule and in its record once. */
export function countCase(census: Census, condition: Condition, table: SlotTable, row: Row): void {
  const seen = new Set<string>([...inRule(condition), ...inRecord(table, row)]);
  for (const name of seen) census.set(name, (census.get(name) ?? 0) + 1);
}

function* inRule(condition: Condition, within = ''): Generator<string> {
  yield `${condition.op}${within}`;
  const inner = function* (parts: readonly (Condition | undefined)[], where: string) {
    for (const part of parts) if (part !== undefined) yield* inRule(part, where);
  };
  const ofRows = within === '' ? ' of rows' : ' of rows of rows';
  switch (condition.op) {
    case 'and':
    case 'or':
    case 'at-least':
      yield* inner(condition.of, within);
      break;
    case 'not':
    case 'meets':
    case 'pending':
      yield* inner([condition.of], within);
      break;
    case 'compare':
      yield `compare ${condition.slot.type} ${condition.comparator}`;
      break;
    case 'one-of':
      yield `one-of ${condition.slot.type}`;
      break;
    case 'compare-facts':
      yield `compare-facts ${condition.slot.type}${condition.percent === 100 ? '' : ' percent'}`;
      yield `compare-facts ${condition.comparator}`;
      break;
    case 'council':
      yield `council ${condition.slot === undefined ? 'without' : 'with'} a slot`;
      break;
    case 'awarded':
      yield `awarded ${condition.titles.length > 1 ? 'or equivalent' : 'one title'}`;
      break;
    case 'some':
      yield `some ${condition.where === undefined ? 'row' : 'where'}`;
      yield* inner([condition.where], ofRows);
      break;
    case 'share': {
      const { amount, base } = condition;
      yield `share ${amount.kind}${'comparator' in amount ? ` ${amount.comparator}` : ''}`;
      yield `share ${base === undefined ? 'of all' : 'of a base'}, if empty ${condition.whenEmpty}`;
      yield* inner([base, condition.holds], ofRows);
      break;
    }
    case 'years': {
      const skips = condition.years.some(({ skip }) => skip !== undefined);
      yield `years ${condition.mode.kind}${skips ? ', some skipped' : ''}`;
      for (const { holds, skip } of condition.years) yield* inner([holds, skip], within);
      break;
    }
    case 'truth':
  }
}

function* inRecord({ slots }: SlotTable, row: Row): Generator<string> {
  for (const slot of slots) {
    const datum = row[slot.index];
    yield `${slot.type}: ${stateOf(slot, datum)}`;
    if (datum === undefined || !isRows(datum) || slot.rows === undefined) continue;
    for (const each of datum) yield* inRecord(slot.rows, each);
  }
}

function stateOf({ type }: Slot, datum: Datum): string {
  if (datum === undefined) return 'unknown';
  if (typeof datum === 'string') return datum;
  if (isRows(datum)) return datum.length === 0 ? 'no rows' : 'rows';
  if (isHistory(datum)) return 'known in part';
  return isInterval(datum) && type !== 'text' ? 'interval' : 'known';
}

/** The census as lines for people, the rarest first. */
export const censusLines = (census: Census, cases: number): string[] =>
  [...census]
    .toSorted(([, a], [, b]) => a - b)
    .map(([name, count]) => `${((100 * count) / cases).toFixed(2).padStart(7)}%  ${name}`);
