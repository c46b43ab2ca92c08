import { MET, UNMET } from '../evaluate/code.ts';
import { verdictOf } from '../evaluate/compile.ts';
import { type Datum, isHistory, type Row } from '../meaning/datum.ts';
import type { Condition } from '../plan/condition.ts';
import type { Slot } from '../plan/slot.ts';
import type { Words } from '../plan/typing/mistake.ts';
import { texts } from './catalogue.ts';
import { titleWords } from './phrase.ts';
import { tallyOf } from './tally.ts';
import { valueWords } from './values.ts';

/** A fact that a rule looked at, and what is known of it. */
export type FactShown = {
  readonly slot: string;
  readonly fact: string;
  readonly label: string;
  readonly value: Words;
  readonly known: boolean;
};

/** The facts that an atom looked at; of a connective none, for its parts show theirs. */
export function factsOf(condition: Condition, row: Row): FactShown[] {
  switch (condition.op) {
    case 'compare':
    case 'one-of':
    case 'truth':
      return [plain(condition.slot, row)];
    case 'compare-facts':
      return [plain(condition.slot, row), plain(condition.other, row)];
    case 'council':
      return condition.slot === undefined || row[condition.slot.index] === undefined
        ? []
        : [plain(condition.slot, row)];
    case 'not':
      return condition.of.op === 'truth' ? factsOf(condition.of, row) : [];
    case 'awarded':
      return [held(condition, [{ year: condition.year, holds: condition }], row)];
    case 'some':
    case 'share': {
      const tally = tallyOf(condition, row);
      const value =
        tally === undefined
          ? valueWords(condition.slot, row[condition.slot.index])
          : tally.base === 0
            ? texts.none
            : texts.tally(tally.met, tally.base, tally.open);
      return [shown(condition.slot, row, value)];
    }
    case 'years':
      return condition.years
        .flatMap(({ holds }) => (holds.op === 'awarded' ? [] : factsOf(holds, row)))
        .concat(heldOver(condition, row));
    default:
      return [];
  }
}

const shown = ({ key, fact, label, index }: Slot, row: Row, value: Words): FactShown => ({
  slot: key,
  fact,
  label,
  value,
  known: row[index] !== undefined,
});

const plain = (slot: Slot, row: Row): FactShown =>
  shown(slot, row, valueWords(slot, row[slot.index]));

type Awarded = Extract<Condition, { op: 'awarded' }>;
type AskedYear = { readonly year: number; readonly holds: Condition };

/** The titles of several years at once. */
function heldOver({ years }: Extract<Condition, { op: 'years' }>, row: Row): FactShown[] {
  const last = years.map(({ holds }) => holds).findLast((holds) => holds.op === 'awarded');
  if (last === undefined) return [];
  return [
    held(
      last,
      years.filter(({ holds }) => holds.op === 'awarded'),
      row,
    ),
  ];
}

function held({ slot, titles }: Awarded, years: readonly AskedYear[], row: Row): FactShown {
  const datum: Datum = row[slot.index];
  if (!isHistory(datum)) return plain(slot, row);
  const of = (code: number | undefined): number[] =>
    years
      .filter(({ holds }) => {
        const found = verdictOf(holds)(row);
        return code === undefined ? found !== MET && found !== UNMET : found === code;
      })
      .map(({ year }) => year);
  return shown(slot, row, texts.heldIn(titleWords(titles), of(MET), of(UNMET), of(undefined)));
}
