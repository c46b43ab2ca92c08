import type { Condition, Outcome, Row, SlotTable } from '../../src/index.ts';
import { type Asked, allCompletions, type Leaf, TooMany } from './completions.ts';
import { holds, type Setting } from './meaning.ts';
import { boundsOf, viewOf } from './record-view.ts';

export type Reference = {
  readonly outcome: Outcome;
  /** Whether for some answers of the council, and of what is pending, missing data decide. */
  readonly dataDecide: boolean;
};

/**
 * The verdict that every other evaluation is held to, from the meaning over all completions. A completion
 * answers questions of three kinds: what the record leaves open (`data`); what the council has still to say
 * (`council`), which is also how a fact that does not arise is to be taken, by each part that asks for it; and
 * how a matter comes out for which the decision waits (`pending`).
 *
 * - `met`: the rule holds in every completion; `unmet`: in none.
 * - `council`: neither, but once the council has spoken nothing else can change the result: any two
 *   completions that agree on the council's answers have the same result.
 * - `unknown`: neither, and for some answers of the council the result hangs on the others: data are asked
 *   for before the council is.
 *
 * What waits while a condition holds (`chưa xét khi`) is a question of its own, not of the data: `pending`
 * where the condition is certain, the council's where it is open, for then the condition's own questions come
 * first.
 *
 * Undefined where there are more than `limit` completions.
 */
export function reference(
  condition: Condition,
  row: Row,
  table: SlotTable,
  limit = 4_000,
): Reference | undefined {
  const bounds = boundsOf(condition, table);
  const setting: Setting = { bounds, limit, names: new Map(), certain: new Map() };
  const view = viewOf('', row, bounds.get(table));
  try {
    const leaves = allCompletions((choose) => holds(condition, view, setting, choose), limit);
    const met = leaves.filter(({ value }) => value);
    const unmet = leaves.filter(({ value }) => !value);
    if (unmet.length === 0) return { outcome: 'met', dataDecide: false };
    if (met.length === 0) return { outcome: 'unmet', dataDecide: false };
    const someAgreeOn = (asked: readonly Asked[]): boolean =>
      met.some((one) => unmet.some((other) => agree(one, other, asked)));
    const dataDecide = someAgreeOn(['council', 'pending']);
    const outcome = dataDecide || someAgreeOn(['council']) ? 'unknown' : 'council';
    return { outcome, dataDecide };
  } catch (error) {
    if (error instanceof TooMany) return undefined;
    throw error;
  }
}

/** Whether the same could have been answered in both to all of a kind; what one was not asked may have any answer. */
function agree(one: Leaf, other: Leaf, kinds: readonly Asked[]): boolean {
  for (const { question, asked, way } of one.answers.values()) {
    if (!kinds.includes(asked)) continue;
    const answered = other.answers.get(question);
    if (answered !== undefined && answered.way !== way) return false;
  }
  return true;
}
