import { COUNCIL, type Code, MET, UNKNOWN, UNMET } from '../evaluate/code.ts';
import { verdictOf } from '../evaluate/compile.ts';
import { isRows, none, type Row } from '../meaning/datum.ts';
import type { Condition, YearOfHistory } from '../plan/condition.ts';

/** How many rows are in the base of a share, hold, and are open. */
export type RowTally = { readonly base: number; readonly met: number; readonly open: number };

/** Counts the rows of a list; nothing where the list itself is not known. */
export function tallyOf(
  condition: Extract<Condition, { op: 'some' | 'share' }>,
  record: Row,
): RowTally | undefined {
  const datum = record[condition.slot.index];
  const rows = datum === none ? [] : datum;
  if (!isRows(rows)) return undefined;
  const base = condition.op === 'share' ? condition.base : undefined;
  const holds = condition.op === 'share' ? condition.holds : condition.where;
  let [inBase, met, open] = [0, 0, 0];
  for (const row of rows) {
    const within = base === undefined ? MET : verdictOf(base)(row);
    if (within === UNMET) continue;
    const held = holds === undefined ? MET : verdictOf(holds)(row);
    inBase++;
    if (isOpen(within) || isOpen(held)) open++;
    else if (held === MET) met++;
  }
  return { base: inBase, met, open };
}

const isOpen = (code: Code): boolean => code === UNKNOWN || code === COUNCIL;

/** How many years, back from the last, are certain to hold in a row, those skipped left out. */
export function heldInARow(years: readonly YearOfHistory[], row: Row): number {
  let held = 0;
  for (const { holds, skip } of years.toReversed()) {
    if (skip !== undefined && verdictOf(skip)(row) === MET) continue;
    if (verdictOf(holds)(row) !== MET) break;
    held++;
  }
  return held;
}

/** The most years in a row that are certain to hold anywhere among them. */
export const longestRun = (years: readonly YearOfHistory[], row: Row): number =>
  Math.max(0, ...years.map((_, end) => heldInARow(years.slice(0, end + 1), row)));

/** How many years are certain to hold. */
export const heldYears = (years: readonly YearOfHistory[], row: Row): number =>
  years.filter(
    ({ holds, skip }) =>
      verdictOf(holds)(row) === MET && (skip === undefined || verdictOf(skip)(row) === UNMET),
  ).length;
