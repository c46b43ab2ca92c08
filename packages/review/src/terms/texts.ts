import type { PartialDate } from '@thidua/model';
import { type FactText, fact, facts, type Term } from '../compare/term.ts';
import type { Nature } from '../grade.ts';
import { byDays, date, dayOf, type Moved, moves } from '../words/dates.ts';
import { excerpts, shortened } from '../words/excerpt.ts';
import { quoted, same, type Words, words } from '../words/words.ts';

const textShown: Pick<FactText<string>, 'show' | 'showBoth'> = {
  show: (value) => quoted(shortened(value)),
  showBoth: (before, after) => {
    const [a, b] = excerpts(before, after);
    return [quoted(a), quoted(b)];
  },
};

/** Words of the notice, or of the editors. */
export const text = (name: Words | undefined, nature?: Nature): Term<string> =>
  fact({
    ...textShown,
    ...(name === undefined ? {} : { name }),
    ...(nature === undefined ? {} : { nature }),
  });

export const texts = (name: Words, nature?: Nature): Term<readonly string[]> =>
  facts(name, { ...textShown, ...(nature === undefined ? {} : { nature }) });

/** A symbol, a code, a label: shown as it is. */
export const symbol = (name: Words, nature?: Nature): Term<string> =>
  fact({ name, show: same, ...(nature === undefined ? {} : { nature }) });

export const dated = (name: Words, moved: Moved = moves.any, nature?: Nature): Term<PartialDate> =>
  fact({
    name,
    show: date,
    note: (before, after) => byDays(dayOf(before), dayOf(after), moved),
    ...(nature === undefined ? {} : { nature }),
  });

/** One of a few words. */
export const choice = <Value extends string>(
  name: Words,
  options: Readonly<Record<Value, Words>>,
  nature?: Nature,
): Term<Value> =>
  fact({
    name,
    show: (value) => options[value],
    ...(nature === undefined ? {} : { nature }),
  });

export const yesNo = (name: Words, nature?: Nature): Term<boolean> =>
  fact({
    name,
    show: (value) => (value ? words('có', 'yes') : words('không', 'no')),
    ...(nature === undefined ? {} : { nature }),
  });

/** How the file writes what the facts beside it say. */
export const asWritten = (name: Words): Term<string> => ({
  ...text(name, 'written'),
  onlyIfAlone: true,
});
