import { type Datum, isHistory, isRows, isText, none, notArisen } from '../meaning/datum.ts';
import type { Slot } from '../plan/slot.ts';
import type { Witness, WitnessFact } from './witness.ts';

type Language = 'vi' | 'en';
export type InBoth = { readonly vi: string; readonly en: string };

/** An example as a line to read: the facts that decide, each with its value; empty where none does. */
export const witnessText = (witness: Witness): InBoth => ({
  vi: listed(witness.facts, 'vi'),
  en: listed(witness.facts, 'en'),
});

const listed = (facts: readonly WitnessFact[], language: Language): string =>
  facts.map((fact) => factText(fact, language)).join('; ');

const words = {
  yes: { vi: 'có', en: 'yes' },
  no: { vi: 'không', en: 'no' },
  granted: { vi: 'hội đồng công nhận', en: 'the council agrees' },
  refused: { vi: 'hội đồng không công nhận', en: 'the council does not agree' },
  held: { vi: 'có năm', en: 'held in' },
  notHeld: { vi: 'không có năm', en: 'not in' },
  noRows: { vi: 'không có mục nào', en: 'none' },
  rows: { vi: 'mục', en: 'entries' },
  anyRows: { vi: 'bất kỳ', en: 'of any kind' },
  unknown: { vi: 'chưa có dữ liệu', en: 'not known' },
  none: { vi: 'không có', en: 'none' },
  notArisen: { vi: 'không phát sinh', en: 'does not arise' },
  knownFully: { vi: 'biết đủ các năm', en: 'known in full for' },
  open: { vi: 'phần hội đồng xét', en: 'what the council judges' },
} as const satisfies Record<string, InBoth>;

function factText(fact: WitnessFact, language: Language): string {
  const say = (word: keyof typeof words): string => words[word][language];
  switch (fact.kind) {
    case 'value':
      return `${fact.slot.label}: ${valueText(fact.slot, fact.value, language)}`;
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
      return `${about}: ${say(fact.holds ? 'granted' : 'refused')}`;
    }
  }
}

function datumText(slot: Slot, datum: Datum, language: Language): string {
  if (datum === undefined) return words.unknown[language];
  if (datum === none) return words.none[language];
  if (datum === notArisen) return words.notArisen[language];
  if (typeof datum === 'number') return valueText(slot, datum, language);
  if (isText(datum)) return `“${datum.text}”`;
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
    const known =
      datum.from > datum.to ? '' : `${words.knownFully[language]} ${datum.from}–${datum.to}`;
    const held = [...datum.held].map(([title, years]) => `${title} ${years.join(', ')}`);
    return [known, ...held].filter((part) => part !== '').join(', ');
  }
  const [from, to] = [datum.from, datum.to].map((end) => valueText(slot, end, language));
  return language === 'vi' ? `từ ${from} đến ${to}` : `${from} to ${to}`;
}

function valueText(slot: Slot, value: number, language: Language): string {
  const figure = figureText(value, language);
  switch (slot.type) {
    case 'truth':
      return words[value === 1 ? 'yes' : 'no'][language];
    case 'verdict':
      return words[value === 1 ? 'granted' : 'refused'][language];
    case 'scale':
    case 'category': {
      const { label, id } = slot.values?.[value] ?? {};
      return label ?? id ?? figure;
    }
    case 'date':
      return dayText(value);
    case 'share':
      return `${figure}%`;
    case 'money':
      return `${figure} đồng`;
    case 'duration':
      return `${figure} ${durations[slot.duration ?? 'day'][language]}`;
    default:
      return slot.unit === undefined ? figure : `${figure} ${slot.unit}`;
  }
}

const durations = {
  month: { vi: 'tháng', en: 'months' },
  day: { vi: 'ngày', en: 'days' },
  'working-day': { vi: 'ngày làm việc', en: 'working days' },
  hour: { vi: 'giờ', en: 'hours' },
} as const satisfies Record<NonNullable<Slot['duration']>, InBoth>;

/** `1.234,5` or `1,234.5`. */
function figureText(value: number, language: Language): string {
  const [whole = '', decimals] = String(Math.abs(value)).split('.');
  const [group, point] = language === 'vi' ? ['.', ','] : [',', '.'];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return `${value < 0 ? '−' : ''}${grouped}${decimals === undefined ? '' : point + decimals}`;
}

function dayText(days: number): string {
  const [year, month, day] = new Date(days * 86_400_000).toISOString().slice(0, 10).split('-');
  return `${day}/${month}/${year}`;
}
