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

/** Conditions to be written down as they are evaluated, and what does so. */
export type Recorder = {
  readonly holds: (condition: Condition) => boolean;
  readonly record: (condition: Condition, verdict: Verdict) => Verdict;
};

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
    verdict = compile(condition, undefined);
    compiled.set(condition, verdict);
  }
  return verdict;
}

export function compile(condition: Condition, recorder: Recorder | undefined): Verdict {
  const verdict = compileNode(condition, recorder);
  return recorder === undefined ? verdict : recorder.record(condition, verdict);
}

function compileNode(condition: Condition, recorder: Recorder | undefined): Verdict {
  const inner = (of: Condition): Verdict =>
    recorder?.holds(of) ? compile(of, recorder) : verdictOf(of);
  switch (condition.op) {
    case 'and':
      return condition.of.some((of) => recorder?.holds(of))
        ? allOfEach(condition.of.map(inner))
        : allOf(condition.of.map(inner));
    case 'or':
      return condition.of.some((of) => recorder?.holds(of))
        ? anyOfEach(condition.of.map(inner))
        : anyOf(condition.of.map(inner));
    case 'not': {
      const of = inner(condition.of);
      return (row) => notCode(of(row));
    }
    case 'pending': {
      const of = inner(condition.of);
      return (row) => pendingCode(of(row));
    }
    case 'meets':
      return inner(condition.of);
    case 'at-least':
      return atLeast(condition.count, condition.of.map(inner));
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

/** `và` that asks every part, for each is written down. */
function allOfEach(parts: readonly Verdict[]): Verdict {
  return (row) => {
    let code: Code = MET;
    for (const part of parts) {
      const one = part(row);
      if (one > code) code = one;
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

function anyOfEach(parts: readonly Verdict[]): Verdict {
  return (row) => {
    let code: Code = UNMET;
    for (const part of parts) code = orCode(code, part(row));
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
