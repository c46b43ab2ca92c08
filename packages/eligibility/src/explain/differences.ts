import type { Row } from '../meaning/datum.ts';
import type { Condition } from '../plan/condition.ts';
import type { Words } from '../plan/typing/mistake.ts';
import { texts } from './catalogue.ts';
import { amountWords, phrase, requirement } from './phrase.ts';
import { type Edit, type Need, smallestRepair } from './repair.ts';
import { tallyOf } from './tally.ts';
import { inner, named, valueWords } from './values.ts';

/** A fact that would have to differ. */
export type Change = {
  readonly slot: string;
  readonly fact: string;
  readonly label: string;
  readonly now: Words;
  readonly needed: Words;
};

/** What would have to be different for a refusal to be none. */
export type Differences =
  | {
      readonly kind: 'changes';
      /** As few as there can be. */
      readonly changes: readonly Change[];
      /** What it would then come to: met, or all met but what the council judges. */
      readonly comesTo: 'met' | 'council';
    }
  /** No change of facts was found that would do. */
  | { readonly kind: 'none' };

export function differencesOf(condition: Condition, row: Row): Differences {
  const found = smallestRepair(condition, row);
  if (found === undefined) return { kind: 'none' };
  return {
    kind: 'changes',
    changes: found.repair.map((edit) => changeOf(edit, row)),
    comesTo: found.comesTo,
  };
}

function changeOf(edit: Edit, row: Row): Change {
  const { key, fact, label } = edit.slot;
  return { slot: key, fact, label, now: nowOf(edit, row), needed: neededOf(edit) };
}

function nowOf(edit: Edit, row: Row): Words {
  const datum = row[edit.slot.index];
  if (edit.kind === 'title')
    return datum === undefined ? texts.notKnown : edit.held ? texts.no : texts.yes;
  if (edit.kind !== 'rows') return valueWords(edit.slot, datum);
  const { condition } = edit.need;
  const tally =
    condition.op === 'share' || condition.op === 'some' ? tallyOf(condition, row) : undefined;
  return tally === undefined
    ? valueWords(edit.slot, datum)
    : texts.tally(tally.met, tally.base, tally.open);
}

function neededOf(edit: Edit): Words {
  switch (edit.kind) {
    case 'verdict':
      return edit.positive ? texts.councilToFind : texts.councilNotToFind;
    case 'title': {
      const title = named(edit.title.name);
      return edit.held ? texts.awarded(title, edit.year) : texts.notAwarded(title, edit.year);
    }
    case 'rows':
      return texts.rowsMore(needOf(edit.need), edit.changed);
    case 'value':
      return texts.and(unique(edit.needs.map(needOf)));
  }
}

function needOf({ condition, met }: Need): Words {
  const wanted = demanded(condition, met);
  return met || condition.op === 'truth' ? wanted : texts.not(wanted);
}

function demanded(condition: Condition, met: boolean): Words {
  switch (condition.op) {
    case 'compare':
    case 'one-of':
    case 'compare-facts':
      return requirement(condition);
    case 'truth':
      return met ? texts.yes : texts.no;
    case 'share':
      return texts.share(
        amountWords(condition.amount),
        inner(condition.slot.label),
        condition.base === undefined ? undefined : phrase(condition.base),
        phrase(condition.holds),
      );
    default:
      return phrase(condition);
  }
}

const unique = (some: readonly Words[]): Words[] => [
  ...new Map(some.map((one) => [one.vi, one])).values(),
];

/** The whole in a sentence. */
export function differencesSentence(differences: Differences): Words {
  if (differences.kind === 'none') return texts.changeNotFound;
  const changes = differences.changes.map(({ label, now, needed }) =>
    texts.change(inner(label), now, needed),
  );
  return differences.comesTo === 'met' ? texts.ifChanged(changes) : texts.ifChangedCouncil(changes);
}
