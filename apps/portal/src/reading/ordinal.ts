import type { Citation } from '@thidua/model';

type Ordinals = Pick<Citation, 'ordinal' | 'legislature'>;

/** A part of a name, so in its language: `lần thứ X`, `khóa XV`, of a session of a term `lần thứ 5 khóa XIII`. */
export const ordinalText = ({ ordinal, legislature }: Ordinals): string =>
  [
    ...(ordinal === undefined ? [] : [`lần thứ ${ordinal}`]),
    ...(legislature === undefined ? [] : [`khóa ${legislature}`]),
  ].join(' ');

const wholeWord = (word: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])${word}(?![\\p{L}\\d])`, 'u');

/** `Đại hội lần thứ X, nhiệm kỳ 2020 - 2025`: the number goes before the term, and is not said twice. */
export function withOrdinal(name: string, ordinals: Ordinals): string {
  const unsaid = (ordinal: string | undefined): string | undefined =>
    ordinal === undefined || wholeWord(ordinal).test(name) ? undefined : ordinal;
  const { ordinal, legislature } = ordinals;
  const number = ordinalText({ ordinal: unsaid(ordinal), legislature: unsaid(legislature) });
  if (number === '') return name;
  const term = /,?\s+(?=nhiệm kỳ\s)/iu.exec(name);
  return term === null
    ? `${name} ${number}`
    : `${name.slice(0, term.index)} ${number}, ${name.slice(term.index + term[0].length)}`;
}
