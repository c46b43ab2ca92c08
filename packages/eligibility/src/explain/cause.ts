import { evaluate } from '../evaluate/compile.ts';
import type { Row } from '../meaning/datum.ts';
import type { Condition } from '../plan/condition.ts';
import type { Slot } from '../plan/slot.ts';
import type { Words } from '../plan/typing/mistake.ts';
import { texts } from './catalogue.ts';
import {
  amountWords,
  ofEachYear,
  phrase,
  requirement,
  requirementOfRow,
  titleWords,
} from './phrase.ts';
import { heldInARow, heldYears, longestRun, tallyOf } from './tally.ts';
import { inner, named, numberWords, valueWords } from './values.ts';

/** What a condition came to, and is to be explained. */
type Settled = 'met' | 'unmet';

/** The shortest set of statements of fact that by itself makes a condition met, or not met. */
export function cause(condition: Condition, row: Row, settled: Settled): readonly Words[] {
  switch (condition.op) {
    case 'and':
      return settled === 'unmet'
        ? shortest(condition.of, row, settled)
        : everyOne(condition.of, row, settled);
    case 'or':
      return settled === 'met'
        ? shortest(condition.of, row, settled)
        : everyOne(condition.of, row, settled);
    case 'not':
      return cause(condition.of, row, settled === 'met' ? 'unmet' : 'met');
    case 'pending':
      return cause(condition.of, row, 'unmet');
    case 'at-least': {
      const held = condition.of.filter((of) => evaluate(of, row) === 'met').length;
      return settled === 'unmet'
        ? [texts.partsSoFar(held, condition.of.length, condition.count)]
        : everyOne(condition.of, row, settled);
    }
    case 'meets': {
      const title = named(condition.title.name);
      if (settled === 'met') return [texts.meets(title)];
      return [texts.notMeeting(title, texts.statements(cause(condition.of, row, settled)))];
    }
    default:
      return [settled === 'unmet' ? shortfall(condition, row) : fulfilment(condition, row)];
  }
}

/** Of the parts that came out so, the one with the shortest reason. */
function shortest(parts: readonly Condition[], row: Row, settled: Settled): readonly Words[] {
  const reasons = parts
    .filter((part) => evaluate(part, row) === settled)
    .map((part) => cause(part, row, settled));
  return reasons.toSorted((a, b) => a.length - b.length || lengthOf(a) - lengthOf(b))[0] ?? [];
}

const lengthOf = (reason: readonly Words[]): number =>
  reason.reduce((length, { vi }) => length + vi.length, 0);

function everyOne(parts: readonly Condition[], row: Row, settled: Settled): readonly Words[] {
  const reasons = parts
    .filter((part) => evaluate(part, row) === settled)
    .flatMap((part) => cause(part, row, settled));
  return [...new Map(reasons.map((reason) => [reason.vi, reason])).values()];
}

type Atom = Exclude<Condition, { op: 'and' | 'or' | 'not' | 'pending' | 'at-least' | 'meets' }>;

/** What a fact is: `số sáng kiến là 0`, `đang xem xét kỷ luật: có`. */
function now(slot: Slot, row: Row): Words {
  const datum = row[slot.index];
  const said =
    typeof datum === 'number' && slot.type !== 'truth' && slot.type !== 'verdict'
      ? texts.equals
      : texts.stated;
  return said(inner(slot.label), valueWords(slot, datum));
}

/** Why an atom is not met: what is there, and what is needed. */
function shortfall(atom: Atom, row: Row): Words {
  switch (atom.op) {
    case 'compare':
    case 'one-of':
      return texts.needs(now(atom.slot, row), requirement(atom));
    case 'compare-facts':
      return texts.needs(texts.and([now(atom.slot, row), now(atom.other, row)]), requirement(atom));
    case 'truth':
      return now(atom.slot, row);
    case 'council':
      return texts.councilSaid.unmet(atom.note ?? atom.slot?.label);
    case 'awarded':
      return texts.notAwarded(titleWords(atom.titles), atom.year);
    case 'some':
      return texts.noSuch(
        inner(atom.slot.label),
        atom.where === undefined ? undefined : requirementOfRow(atom.where),
      );
    case 'share':
      return shareSoFar(atom, row);
    case 'years':
      return yearsSoFar(atom, row);
  }
}

function shareSoFar(atom: Extract<Atom, { op: 'share' }>, row: Row): Words {
  const rows = inner(atom.slot.label);
  const tally = tallyOf(atom, row);
  if (tally === undefined || (tally.base === 0 && atom.amount.kind.startsWith('percent')))
    return texts.emptyBase(rows);
  const percent =
    tally.base === 0 || !atom.amount.kind.startsWith('percent')
      ? undefined
      : numberWords(Math.round((tally.met * 1000) / tally.base) / 10);
  return texts.shareSoFar(tally.met, tally.base, rows, percent, amountWords(atom.amount));
}

function yearsSoFar({ mode, years }: Extract<Atom, { op: 'years' }>, row: Row): Words {
  const what = ofEachYear(years);
  switch (mode.kind) {
    case 'run-to-last':
      return texts.runSoFar(heldInARow(years, row), what, mode.length);
    case 'run-anywhere':
      return texts.runSoFar(longestRun(years, row), what, mode.length);
    case 'at-least':
      return texts.yearsSoFar(heldYears(years, row), what, mode.count);
  }
}

/** Why an atom is met: what is there. */
function fulfilment(atom: Atom, row: Row): Words {
  switch (atom.op) {
    case 'compare':
    case 'one-of':
    case 'truth':
      return now(atom.slot, row);
    case 'compare-facts':
      return texts.and([now(atom.slot, row), now(atom.other, row)]);
    case 'council':
      return texts.councilSaid.met;
    default:
      return phrase(atom);
  }
}
