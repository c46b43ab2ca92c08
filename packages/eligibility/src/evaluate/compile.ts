import { isHistory, none, notArisen, type Row } from '../meaning/datum.ts';
import type { Outcome } from '../meaning/outcome.ts';
import type { Condition, TitleName } from '../plan/condition.ts';
import type { Slot } from '../plan/slot.ts';
import {
  andCode,
  atLeastCode,
  COUNCIL,
  type Code,
  MET,
  notCode,
  orCode,
  outcomeOf,
  pendingCode,
  UNKNOWN,
  UNMET,
  type Verdict,
} from './code.ts';
import { comparison, factComparison, membership, truth } from './comparison.ts';
import { share, some } from './rows.ts';
import { overYears } from './years.ts';

/** Makes a condition ready to be asked of many records: closures, and nothing made anew for each record. */
export function compileCondition(condition: Condition): (row: Row) => Outcome {
  const verdict = verdictOf(condition);
  return (row) => outcomeOf(verdict(row));
}

/** What a condition comes to for a record. */
export const evaluate = (condition: Condition, row: Row): Outcome =>
  outcomeOf(verdictOf(condition)(row));

const compiled = new WeakMap<Condition, Verdict>();

/** The same verdict for the same condition, so that a part of a rule can be asked again cheaply. */
export function verdictOf(condition: Condition): Verdict {
  let verdict = compiled.get(condition);
  if (verdict === undefined) {
    verdict = compile(condition);
    compiled.set(condition, verdict);
  }
  return verdict;
}

function compile(condition: Condition): Verdict {
  switch (condition.op) {
    case 'and':
      return allOf(condition.of.map(verdictOf));
    case 'or':
      return anyOf(condition.of.map(verdictOf));
    case 'not':
      return negation(condition.of);
    case 'pending': {
      const of = verdictOf(condition.of);
      return (row) => pendingCode(of(row));
    }
    case 'meets':
      return verdictOf(condition.of);
    case 'at-least':
      return atLeast(condition.count, condition.of.map(verdictOf));
    case 'compare':
      return comparison(condition.slot, condition.comparator, condition.value);
    case 'one-of':
      return membership(condition.slot, condition.values);
    case 'compare-facts':
      return factComparison(
        condition.slot,
        condition.comparator,
        condition.percent,
        condition.other,
      );
    case 'truth':
      return truth(condition.slot);
    case 'council':
      return council(condition.slot);
    case 'awarded':
      return awarded(condition.slot, condition.titles, condition.year);
    case 'some':
      return some(
        condition.slot,
        condition.where === undefined ? undefined : verdictOf(condition.where),
      );
    case 'share':
      return share(
        condition.slot,
        condition.amount,
        condition.base === undefined ? undefined : verdictOf(condition.base),
        verdictOf(condition.holds),
        condition.whenEmpty,
      );
    case 'years':
      return overYears(
        condition.mode,
        condition.years.map(({ holds, skip }) => ({
          holds: verdictOf(holds),
          skip: skip === undefined ? undefined : verdictOf(skip),
        })),
      );
  }
}

function negation(of: Condition): Verdict {
  if (of.op === 'truth') return comparison(of.slot, '=', 1, true);
  if (of.op === 'compare') return comparison(of.slot, of.comparator, of.value, true);
  const verdict = verdictOf(of);
  return (row) => notCode(verdict(row));
}

/** `và`: one that fails decides. */
function allOf(parts: readonly Verdict[]): Verdict {
  const [first, second, third] = parts;
  if (first !== undefined && second === undefined) return first;
  if (first !== undefined && second !== undefined && third === undefined)
    return (row) => {
      const code = first(row);
      if (code === UNMET) return code;
      return andCode(code, second(row));
    };
  return (row) => {
    let code: Code = MET;
    for (const part of parts) {
      const one = part(row);
      if (one > code) code = one;
      if (code === UNMET) break;
    }
    return code;
  };
}

function anyOf(parts: readonly Verdict[]): Verdict {
  return (row) => {
    let code: Code = UNMET;
    for (const part of parts) {
      code = orCode(code, part(row));
      if (code === MET) break;
    }
    return code;
  };
}

function atLeast(count: number, parts: readonly Verdict[]): Verdict {
  return (row) => {
    let met = 0;
    let unknown = 0;
    let council = 0;
    for (const part of parts) {
      const code = part(row);
      if (code === MET) met++;
      else if (code === UNKNOWN) unknown++;
      else if (code === COUNCIL) council++;
    }
    return atLeastCode(count, met, unknown, council);
  };
}

/** The council's until its verdict is there. */
function council(slot: Slot | undefined): Verdict {
  if (slot === undefined) return () => COUNCIL;
  const place = slot.index;
  return (row) => {
    const verdict = row[place];
    if (verdict === 1) return MET;
    return verdict === 0 ? UNMET : COUNCIL;
  };
}

/** One of the titles was awarded for the year. */
function awarded(slot: Slot, titles: readonly TitleName[], year: number): Verdict {
  const place = slot.index;
  const ids = titles.map(({ id }) => id);
  return (row) => {
    const history = row[place];
    if (history === none) return UNMET;
    if (history === notArisen) return COUNCIL;
    if (history === undefined || !isHistory(history)) return UNKNOWN;
    for (const id of ids) if (history.held.get(id)?.includes(year)) return MET;
    return year >= history.from && year <= history.to ? UNMET : UNKNOWN;
  };
}
