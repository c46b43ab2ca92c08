import { texts } from '../explain/catalogue.ts';
import { oneValue, valueWords } from '../explain/values.ts';
import { type Datum, isHistory, isRows } from '../meaning/datum.ts';
import type { Slot } from '../plan/slot.ts';
import type { Words } from '../plan/typing/mistake.ts';
import type { Witness, WitnessFact } from './witness.ts';

type Language = 'vi' | 'en';

/** An example as a line to read: the facts that decide, each with its value; empty where none does. */
export const witnessText = (witness: Witness): Words => ({
  vi: listed(witness.facts, 'vi'),
  en: listed(witness.facts, 'en'),
});

/** Facts that are read at a glance; an example of many has its end left out. */
const shownAtOnce = 8;

function listed(facts: readonly WitnessFact[], language: Language): string {
  const shown = facts.slice(0, shownAtOnce).map((fact) => factText(fact, language));
  return [...shown, ...(facts.length > shownAtOnce ? ['…'] : [])].join('; ');
}

const words = {
  held: { vi: 'có năm', en: 'held in' },
  notHeld: { vi: 'không có năm', en: 'not in' },
  noRows: { vi: 'không có mục nào', en: 'none' },
  rows: { vi: 'mục', en: 'entries' },
  anyRows: { vi: 'bất kỳ', en: 'of any kind' },
  open: { vi: 'phần hội đồng xét', en: 'what the council judges' },
} as const satisfies Record<string, Words>;

function factText(fact: WitnessFact, language: Language): string {
  const say = (word: keyof typeof words): string => words[word][language];
  switch (fact.kind) {
    case 'value':
      return `${fact.slot.label}: ${oneValue(fact.slot, fact.value)[language]}`;
    case 'datum':
      return `${fact.slot.label}: ${datumText(fact.slot, fact.datum, language)}`;
    case 'history': {
      const { title, held, notHeld } = fact;
      const parts = [
        held.length === 0 ? '' : `${say('held')} ${held.join(', ')}`,
        notHeld.length === 0 ? '' : `${say('notHeld')} ${notHeld.join(', ')}`,
      ].filter((part) => part !== '');
      return `${title.name}: ${parts.join(', ')}`;
    }
    case 'rows': {
      const rows = fact.rows.map(({ times, facts }) => {
        const which = facts.length === 0 ? say('anyRows') : listed(facts, language);
        return `${times} ${say('rows')} (${which})`;
      });
      return `${fact.slot.label}: ${rows.length === 0 ? say('noRows') : rows.join(', ')}`;
    }
    case 'open': {
      const about = fact.note === '' ? say('open') : `“${fact.note}”`;
      return `${about}: ${texts.outcomes[fact.holds ? 'met' : 'unmet'][language]}`;
    }
  }
}

function datumText(slot: Slot, datum: Datum, language: Language): string {
  if (isRows(datum)) {
    const rows = datum.map((row) => {
      const known = (slot.rows?.slots ?? []).filter(({ index }) => index in row);
      const inside = known.map(
        (each) => `${each.label}: ${datumText(each, row[each.index], language)}`,
      );
      return `1 ${words.rows[language]} (${inside.join('; ') || words.anyRows[language]})`;
    });
    return rows.length === 0 ? words.noRows[language] : rows.join(', ');
  }
  if (isHistory(datum)) {
    const known = datum.from > datum.to ? '' : valueWords(slot, datum)[language];
    const held = [...datum.held].map(([title, years]) => `${title} ${years.join(', ')}`);
    return [known, ...held].filter((part) => part !== '').join(', ');
  }
  return valueWords(slot, datum)[language];
}
