import type { Condition, ShareAmount, TitleName, YearOfHistory } from '../plan/condition.ts';
import type { Slot } from '../plan/slot.ts';
import type { Words } from '../plan/typing/mistake.ts';
import { texts, words } from './catalogue.ts';
import { inner, named, numberWords, oneValue } from './values.ts';

type Of<Op extends Condition['op']> = Extract<Condition, { op: Op }>;

const phrases = new WeakMap<Condition, Words>();

/** What a condition demands, in words: `số sáng kiến từ 1 trở lên`. */
export function phrase(condition: Condition): Words {
  const before = phrases.get(condition);
  if (before !== undefined) return before;
  const made = phraseOf(condition);
  phrases.set(condition, made);
  return made;
}

function phraseOf(condition: Condition): Words {
  switch (condition.op) {
    case 'and':
      return texts.and(condition.of.map((of) => part(of)));
    case 'or':
      return texts.or(condition.of.map((of) => part(of)));
    case 'not':
      return condition.of.op === 'truth'
        ? texts.stated(inner(condition.of.slot.label), texts.no)
        : texts.not(phrase(condition.of));
    case 'at-least':
      return texts.atLeastOf(condition.count, condition.of.map(phrase));
    case 'compare':
    case 'one-of':
    case 'compare-facts':
      return texts.is(inner(condition.slot.label), requirement(condition));
    case 'truth':
      return texts.stated(inner(condition.slot.label), texts.yes);
    case 'council':
      return condition.because === 'deferred'
        ? texts.deferred
        : texts.judged(condition.note ?? condition.slot?.label);
    case 'awarded':
      return texts.awarded(titleWords(condition.titles), condition.year);
    case 'some':
      return texts.some(
        inner(condition.slot.label),
        condition.where === undefined ? undefined : requirementOfRow(condition.where),
      );
    case 'share':
      return texts.share(
        amountWords(condition.amount),
        inner(condition.slot.label),
        condition.base === undefined ? undefined : phrase(condition.base),
        phrase(condition.holds),
      );
    case 'years':
      return yearsPhrase(condition);
    case 'meets':
      return texts.meets(named(condition.title.name));
    case 'pending':
      return texts.notWaiting(phrase(condition.of));
  }
}

/** One of several: in brackets where it is itself made of several. */
const part = (condition: Condition): Words =>
  condition.op === 'and' || condition.op === 'or' || condition.op === 'at-least'
    ? texts.bracketed(phrase(condition))
    : phrase(condition);

type OfFact = Of<'compare' | 'one-of' | 'compare-facts'>;
const requirements = new WeakMap<OfFact, Words>();

/** What is asked of a fact, without its name: `từ 1 trở lên`. */
export function requirement(condition: OfFact): Words {
  const before = requirements.get(condition);
  if (before !== undefined) return before;
  const made = requirementOf(condition);
  requirements.set(condition, made);
  return made;
}

function requirementOf(condition: OfFact): Words {
  const { slot } = condition;
  if (condition.op === 'one-of')
    return texts.oneOf(condition.values.map((value) => oneValue(slot, value)));
  const { comparator } = condition;
  if (condition.op === 'compare-facts') {
    const other = inner(condition.other.label);
    return texts.amounts[comparator](
      condition.percent === 100 ? other : texts.percentOf(numberWords(condition.percent), other),
    );
  }
  const value = oneValue(slot, condition.value);
  const stated = slot.type === 'scale' || slot.type === 'category' ? value.vi : condition.text;
  return comparisonsOf(slot)[comparator](words(stated === '' ? value.vi : stated, value.en));
}

/** How comparisons with a fact of this type are said. */
export function comparisonsOf({ type }: Slot): typeof texts.amounts {
  if (type === 'date') return texts.days;
  return type === 'scale' || type === 'category' || type === 'truth' ? texts.steps : texts.amounts;
}

export const titleWords = (titles: readonly TitleName[]): Words =>
  texts.titles(titles.map(({ name }) => named(name)));

export function amountWords(amount: ShareAmount): Words {
  const percent = (value: number): Words =>
    words(`${numberWords(value).vi}%`, `${numberWords(value).en}%`);
  switch (amount.kind) {
    case 'percent':
      return texts.quantities[amount.comparator](percent(amount.value));
    case 'percent-range':
      return texts.range(percent(amount.from), percent(amount.to));
    case 'count':
      return texts.quantities[amount.comparator](numberWords(amount.value));
    case 'count-range':
      return texts.range(numberWords(amount.from), numberWords(amount.to));
    case 'all':
      return texts.all;
    default:
      return texts.noneOf;
  }
}

/** What is asked of one row of a list; a fact that is so or not is its own requirement. */
export const requirementOfRow = (where: Condition): Words =>
  where.op === 'truth' ? inner(where.slot.label) : phrase(where);

/** What is asked of each year; the same titles in all of them are named once. */
export function ofEachYear(years: readonly YearOfHistory[]): Words {
  const last = years.at(-1)?.holds;
  if (last === undefined) return texts.metPlain;
  if (last.op === 'awarded') return texts.awardedTitle(titleWords(last.titles));
  return texts.eachYear(phrase(last));
}

function yearsPhrase({ mode, years }: Of<'years'>): Words {
  const what = ofEachYear(years);
  const from = years[0]?.year ?? 0;
  const to = years.at(-1)?.year ?? 0;
  switch (mode.kind) {
    case 'run-to-last':
      return texts.runToLast(mode.length, what, to);
    case 'run-anywhere':
      return texts.runAnywhere(mode.length, what, from, to);
    case 'at-least':
      return texts.someYears(mode.count, years.length, what, from, to);
  }
}
