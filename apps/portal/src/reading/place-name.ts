import type { AdministrativeUnit, Issuer, PartialDate, RegistryEntry } from '@thidua/model';
import type { Words } from '../words/words.ts';

/** Names as people look them up: the kind of unit in front does not count. */
export const plainName = (name: string): string => name.replace(/^(?:Tỉnh|Thành phố)\s+/iu, '');

/**
 * Names as a list of places gives them. `Hồ Chí Minh` alone is a person: the city keeps its `TP.`,
 * which other cities do without.
 */
export const listedName = (name: string): string =>
  plainName(name).replace(/^Hồ Chí Minh$/u, 'TP.\u00a0$&');

/**
 * Inside a sentence the kind of unit is a common noun: `tỉnh Vĩnh Long`. The rules of spelling make
 * one exception: `Thành phố Hồ Chí Minh` is a proper name as a whole.
 */
export const withinSentence = (name: string): string =>
  name.replace(/^(?:Tỉnh|Thành phố)(?=\s)(?!\sHồ Chí Minh)/u, (kind) =>
    kind.toLocaleLowerCase('vi'),
  );

/** The event that left an entry's name to a later body or place, if one bears it today. */
const namesakeSuccession = ({ name, successions }: AdministrativeUnit | Issuer) =>
  successions.find(({ successors }) =>
    successors.some((successor) => plainName(successor.name) === plainName(name)),
  );

type Marking = Pick<Words, 'date' | 'facets'>;
const mark = (date: PartialDate | undefined, words: Marking): string =>
  words.facets.before(date && words.date(date));

/** A name with the mark that lists in Vietnamese give it, as the name and the mark in another language. */
export function readMarked(
  label: string,
  words: Marking,
): { readonly name: string; readonly mark: string } {
  const [, name, day, month, year] =
    /^(.*) \((?:cũ|trước (?:(?:(\d{2})\/)?(\d{2})\/)?(\d{4}))\)$/u.exec(label) ?? [];
  if (name === undefined) return { name: label, mark: '' };
  const date = [year, month, day].filter((part) => part !== undefined).join('-');
  return { name, mark: mark(date === '' ? undefined : date, words) };
}

/** What tells an entry from the later one of the same name: ` (trước 01/07/2025)`, or nothing. */
export function namesakeMark(entry: RegistryEntry, words: Words): string {
  if (entry.kind !== 'administrative-unit' && entry.kind !== 'issuer') return '';
  const succession = namesakeSuccession(entry);
  return succession === undefined ? '' : mark(succession.date, words);
}
