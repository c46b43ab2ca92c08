// Every fact that a document states, as its page must show it.
import {
  type Campaign,
  type Citation,
  type FactField,
  type RegistryEntry,
  vietnameseDate,
} from '@thidua/model';
import { vietnameseDayOfYear } from '../src/reading/dates.ts';
import { vietnameseFigure } from '../src/reading/figure.ts';
import { withOrdinal } from '../src/reading/ordinal.ts';
import { identifierAsWords } from '../src/reading/phrase.ts';
import { says } from '../src/reading/same-words.ts';

/** A fact counts as stated where one of its forms is on the page; or, with `inWords`, its words are. */
export type StatedFact = {
  readonly at: string;
  readonly shown: readonly string[];
  readonly inWords?: boolean;
};

/** Said in the words of the interface, or by the shape of the page: fixed values of the model. */
const saidInWords: ReadonlySet<string> = new Set([
  'schema',
  'kind',
  'state',
  'form',
  'level',
  'numberState',
  'dateState',
  'relation',
  'every',
  'unit',
  'verification',
  'comparator',
  'direction',
  'base',
  'authority',
  'severity',
  'branch',
  'themeType',
  'type',
  'year',
  'whenEmpty',
]);

/** Points in time that a rule names: said in the words of the interface too. */
const wordsOfTime: readonly string[] = [
  'assessed-year',
  'previous-year',
  'end-of-assessed-year',
  'assessment-date',
];

/**
 * The issuer and the subject of a cited document may be words of its title, and a rule or a timing
 * may be what the sentence beside it says: then they stand there in that spelling.
 */
const saidByTitle = /\/(?:issuer(?:\/ref)?\/name|subject|text|when)$/;

/** Not facts of the notice: addresses, and the places that are shown as lines of the source. */
const leftOut: ReadonlySet<string> = new Set(['slug', 'places', 'place', 'en']);

const isDate = (text: string): boolean => /^(?:\d{4}|XXXX)(?:-(?:\d\d|XX)){0,2}$/.test(text);
const isDecimal = (text: string): boolean => /^-?\d+(?:\.\d+)?$/.test(text);

function* statedFacts(
  value: unknown,
  labels: (id: string) => string | undefined,
  at = '',
): Generator<StatedFact> {
  const key = at.slice(at.lastIndexOf('/') + 1);
  if (typeof value === 'number') {
    yield { at, shown: [`${value}`] };
    return;
  }
  if (typeof value === 'string') {
    if (wordsOfTime.includes(value)) return;
    if (key === 'monthDay') yield { at, shown: [vietnameseDayOfYear(value)] };
    else if (isDate(value) && !isDecimal(value)) yield { at, shown: dateForms(value) };
    else if (isDecimal(value))
      yield { at, shown: [vietnameseFigure(value), value, vietnameseDate(value)] };
    else if (key === 'id' && at.split('/').length > 2)
      // Inside a document an identifier is read as its label or as words; that of a version stands as written.
      yield {
        at,
        shown: [labels(value) ?? identifierAsWords(value), identifierAsWords(value), value],
      };
    else yield { at, shown: [value], inWords: saidByTitle.test(at) };
    return;
  }
  if (value === null || typeof value !== 'object') return;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* statedFacts(item, labels, `${at}/${index}`);
    return;
  }
  const record = value as Record<string, unknown>;
  for (const [field, inner] of Object.entries(record)) {
    if (leftOut.has(field)) continue;
    if (saidInWords.has(field) && typeof inner === 'string' && !isFreeText(record, field)) continue;
    // The name that a party has in the notice is shown, and leads to the page with its registered name.
    if (field === 'ref' && 'name' in record) continue;
    // A cited document is named in its own words where it has them.
    if (field === 'ref' && typeof record.text === 'string') continue;
    // A name that the registry knows is shown by its registered name.
    if (field === 'id' && 'ref' in record) continue;
    // So is a reference itself.
    if (field === 'id' && 'slug' in record && at !== '') continue;
    // A boundary of a period is shown to the day where the day is known.
    if (field === 'date' && 'day' in record) continue;
    // The day of a date that comes back every year is told once.
    if (field === 'at' && 'recurring' in record && isYearless(inner)) continue;
    if (field === 'text' && typeof inner === 'string' && isCitation(record)) {
      // The ordinal of a congress goes before its term: `lần thứ X, nhiệm kỳ 2020 - 2025`.
      const shown = [inner, withOrdinal(inner, record as Citation)];
      yield { at: `${at}/${field}`, shown };
      continue;
    }
    if (field === 'name' && record.kind === 'fact' && at.includes('/operand/')) {
      // What is denied is said without its "Có".
      yield { at: `${at}/${field}`, shown: [`${inner}`, `${inner}`.replace(/^Có /, '')] };
      continue;
    }
    yield* statedFacts(inner, labels, `${at}/${field}`);
  }
}

const isYearless = (end: unknown): boolean =>
  end !== null &&
  typeof end === 'object' &&
  'date' in end &&
  typeof end.date === 'string' &&
  end.date.startsWith('XXXX');

const isCitation = (record: Record<string, unknown>): boolean =>
  'ordinal' in record || 'legislature' in record;

/** `type` and `from` are free text or figures in some shapes and fixed values in others. */
const isFreeText = (record: Record<string, unknown>, field: string): boolean =>
  field === 'type' && ('number' in record || 'subject' in record);

/** As the notice writes it in its head, or in short. */
const dateForms = (date: string): string[] => {
  const [year = '', month, day] = date.split('-');
  const part = (text: string): string => (text.startsWith('X') ? '…' : text);
  const plainMonth = month === undefined || month <= '02' ? month : month.replace(/^0/, '');
  const official = [
    day && `ngày ${part(day)}`,
    plainMonth && `tháng ${part(plainMonth)}`,
    `năm ${part(year)}`,
  ];
  return [vietnameseDate(date), official.filter(Boolean).join(' ')];
};

/** Labels by identifier, put together apart from the site's own way. */
export function labelsIn(entries: readonly RegistryEntry[], campaign?: Campaign) {
  const labels = new Map<string, string>();
  const collect = (field: FactField): void => {
    labels.set(field.id, field.label);
    for (const value of field.values) if (value.label) labels.set(value.id, value.label);
    for (const inner of field.fields) collect(inner);
  };
  for (const entry of entries) if (entry.kind === 'fact') collect(entry.field);
  for (const participant of campaign?.participants ?? [])
    labels.set(participant.id, participant.name);
  for (const award of campaign?.recognition.awards ?? []) labels.set(award.id, award.name);
  return (id: string) => labels.get(id);
}

/** A name starts small inside a sentence. */
const small = (text: string): string => text.toLocaleLowerCase('vi');

/** The facts of a document that a text in small letters does not tell. */
export const missingFrom = (
  text: string,
  document: object,
  labels: (id: string) => string | undefined,
) =>
  [...statedFacts(document, labels)].flatMap(({ at, shown, inWords = false }) =>
    shown.some((form) => text.includes(small(form.replaceAll(/\s+/g, ' ')))) ||
    (inWords && shown.some((form) => says(text, form)))
      ? []
      : [`${at}: ${shown[0]}`],
  );
