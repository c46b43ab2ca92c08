import { evaluate } from '../evaluate/compile.ts';
import type { Row } from '../meaning/datum.ts';
import type { Condition } from '../plan/condition.ts';
import type { Slot } from '../plan/slot.ts';
import type { Words } from '../plan/typing/mistake.ts';
import { texts } from './catalogue.ts';
import { type Cell, cellsOf, withDatum } from './cells.ts';
import { comparisonsOf, phrase } from './phrase.ts';
import { type Edit, smallestRepair } from './repair.ts';
import { tallyOf } from './tally.ts';
import { inner, named, oneValue, valueWords } from './values.ts';

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
    changes: found.repair.map((edit): Change => {
      const { key, fact, label } = edit.slot;
      const needed = neededOf(edit, condition, found.row);
      return { slot: key, fact, label, now: nowOf(edit, row), needed };
    }),
    comesTo: found.comesTo,
  };
}

function nowOf(edit: Edit, row: Row): Words {
  const datum = row[edit.slot.index];
  if (edit.kind === 'value') return valueWords(edit.slot, datum);
  if (edit.kind === 'title') {
    const { slot, title, year } = edit;
    const held = evaluate({ op: 'awarded', slot, titles: [title], year }, row);
    if (held !== 'met' && held !== 'unmet') return texts.notKnown;
    return held === 'met' ? texts.yes : texts.no;
  }
  const { condition } = edit.need;
  const tally =
    condition.op === 'share' || condition.op === 'some' ? tallyOf(condition, row) : undefined;
  if (tally?.base === 0) return texts.none;
  return tally === undefined
    ? valueWords(edit.slot, datum)
    : texts.tally(tally.met, tally.base, tally.open);
}

function neededOf(edit: Edit, whole: Condition, changed: Row): Words {
  switch (edit.kind) {
    case 'value':
      return edit.slot.type === 'verdict'
        ? valueWords(edit.slot, changed[edit.slot.index])
        : neededValues(edit.slot, whole, changed);
    case 'title': {
      const title = named(edit.title.name);
      return edit.held ? texts.awarded(title, edit.year) : texts.notAwarded(title, edit.year);
    }
    case 'rows': {
      const wanted = phrase(edit.need.condition);
      return texts.rowsMore(edit.need.met ? wanted : texts.not(wanted), edit.changed);
    }
  }
}

/** Which values of a fact would do, the other facts being as they would be: those around the one chosen. */
function neededValues(slot: Slot, whole: Condition, changed: Row): Words {
  const chosen = changed[slot.index];
  if (slot.type === 'truth') return valueWords(slot, chosen);
  const does = ({ value }: Cell): boolean => {
    const outcome = evaluate(whole, withDatum(changed, slot, value));
    return outcome === 'met' || outcome === 'council';
  };
  const cells = cellsOf(slot, whole, withDatum(changed, slot, 0));
  if (slot.type === 'category') {
    const values = cells.filter(does).map(({ value }) => oneValue(slot, value));
    const [only] = values;
    return only !== undefined && values.length === 1 ? texts.steps['='](only) : texts.oneOf(values);
  }
  const at = cells.findIndex(
    ({ value, between }) =>
      value === chosen ||
      (between !== undefined &&
        typeof chosen === 'number' &&
        between[0] < chosen &&
        chosen < between[1]),
  );
  let [first, last] = [at, at];
  while (first > 0 && cells.slice(first - 1, first).every(does)) first--;
  while (last < cells.length - 1 && cells.slice(last + 1, last + 2).every(does)) last++;
  const lowest = cells[first];
  const highest = cells[last];
  if (lowest === undefined || highest === undefined) return valueWords(slot, chosen);
  return rangeWords(
    slot,
    first === 0 ? undefined : lowest,
    last === cells.length - 1 ? undefined : highest,
  );
}

/** `từ 1 trở lên`, `trên 1 và dưới 3`; without an end there is no bound on that side. */
function rangeWords(slot: Slot, lowest: Cell | undefined, highest: Cell | undefined): Words {
  const said = comparisonsOf(slot);
  if (lowest !== undefined && highest !== undefined && lowest.value === highest.value)
    return said['='](oneValue(slot, lowest.value));
  if (lowest !== undefined && highest !== undefined && !lowest.between && !highest.between)
    return texts.between(oneValue(slot, lowest.value), oneValue(slot, highest.value));
  const bounds: Words[] = [];
  if (lowest !== undefined)
    bounds.push(
      lowest.between === undefined
        ? said['≥'](oneValue(slot, lowest.value))
        : said['>'](oneValue(slot, lowest.between[0])),
    );
  if (highest !== undefined)
    bounds.push(
      highest.between === undefined
        ? said['≤'](oneValue(slot, highest.value))
        : said['<'](oneValue(slot, highest.between[1])),
    );
  return bounds.length === 0 ? texts.anyValue : texts.and(bounds);
}

/** The whole in a sentence. */
export function differencesSentence(differences: Differences): Words {
  if (differences.kind === 'none') return texts.changeNotFound;
  const changes = differences.changes.map(({ label, now, needed }) =>
    texts.change(inner(label), now, needed),
  );
  return differences.comesTo === 'met' ? texts.ifChanged(changes) : texts.ifChangedCouncil(changes);
}
