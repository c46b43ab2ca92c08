import {
  type AwardPlan,
  type Datum,
  explain,
  planFor,
  type RuleBook,
  ruleBook,
} from '@thidua/eligibility';
import { latestDay } from '@thidua/model/calendar';
import { element } from './elements.ts';
import { type Field, fieldFor } from './fields.ts';
import { historyQuestions } from './questions.ts';
import { explanationElements } from './results.ts';
import type { SelfCheckRules } from './rules-needed.ts';
import { quoted, type Speech } from './speech.ts';

/*
 * The self-check of a page: questions made from what the rules ask, answered in the browser and nowhere
 * else. Without this script the page has all the criteria.
 */

/** Opens the self-checks of a page, in the language of its words. */
export function startSelfChecks(speech: Speech): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-self-check]')) {
    const rules = document.getElementById(place.dataset.selfCheck ?? '')?.textContent;
    if (rules) start(place, JSON.parse(rules) as SelfCheckRules, speech);
  }
}

function start(place: HTMLElement, { subject, entries }: SelfCheckRules, speech: Speech): void {
  const { say } = speech;
  const book = ruleBook(entries);
  const date = element('input', { type: 'date', id: `${place.id}-ngay` }) as HTMLInputElement;
  date.value = usualDate(subject);
  const award = element('select', { id: `${place.id}-dien` }) as HTMLSelectElement;
  const form = element('form', { class: 'self-check', autocomplete: 'off' }) as HTMLFormElement;
  const result = element('div', { class: 'self-check-result', 'aria-live': 'polite' });
  const awardLine = element(
    'div',
    { class: 'question' },
    element('label', { for: award.id }, say.award),
    award,
  );
  const body = element('div', { class: 'self-check-body' });
  form.append(
    element('div', { class: 'question' }, element('label', { for: date.id }, say.date), date),
    awardLine,
    body,
  );
  const open = element('button', { type: 'button' }, say.open);
  open.addEventListener('click', () => {
    place.replaceChildren(form, result);
    renew();
    date.focus();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  place.replaceChildren(open);

  let plans: readonly AwardPlan[] = [];
  /** Other rules apply, or another award is looked at: the questions are put anew. */
  const renew = (): void => {
    plans = plansOn(book, subject, date.value);
    const chosen = Math.max(0, award.selectedIndex);
    award.replaceChildren(
      ...plans.map(({ name }, at) => {
        const option = quoted('option', name, speech);
        option.setAttribute('value', String(at));
        return option;
      }),
    );
    award.selectedIndex = Math.min(chosen, plans.length - 1);
    awardLine.hidden = plans.length < 2;
    const plan = plans[award.selectedIndex];
    if (plan === undefined) {
      body.replaceChildren();
      result.replaceChildren();
    } else ask(plan, body, result, speech);
  };
  date.addEventListener('change', renew);
  award.addEventListener('change', renew);
}

/** Puts the questions of an award, and says what the answers come to each time one of them changes. */
function ask(plan: AwardPlan, body: HTMLElement, result: HTMLElement, speech: Speech): void {
  const { say } = speech;
  const row: Datum[] = plan.table.slots.map(() => undefined);
  const fields = new Map<number, Field>();
  const tell = (): void => {
    for (const [index, field] of fields) row[index] = field.answer();
    result.replaceChildren(...explanationElements(explain(plan, row), speech));
  };
  // Titles held that only a quota counts say nothing of one person's criteria.
  const asked = plan.asks.filter(
    (slot) => slot.type !== 'history' || historyQuestions(plan, slot).length > 0,
  );
  for (const slot of asked) {
    fields.set(
      slot.index,
      fieldFor(slot, (history) => historyQuestions(plan, history), tell, speech),
    );
  }
  const group = (legend: string, verdicts: boolean): HTMLElement[] => {
    const questions = asked.flatMap((slot) => {
      const field = fields.get(slot.index);
      return field !== undefined && (slot.type === 'verdict') === verdicts ? [field.element] : [];
    });
    if (questions.length === 0) return [];
    return [element('fieldset', {}, element('legend', {}, legend), ...questions)];
  };
  body.replaceChildren(...group(say.factsGroup, false), ...group(say.councilGroup, true));
  body.oninput = tell;
  body.onchange = tell;
  tell();
}

const plansOn = (
  book: RuleBook,
  subject: SelfCheckRules['subject'],
  date: string,
): readonly AwardPlan[] =>
  date === ''
    ? []
    : planFor(book, { subject, year: Number(date.slice(0, 4)), assessmentDate: date }).awards;

/** Today where a rule is in force today; else the last day on which one was, or the movement ran. */
function usualDate(subject: SelfCheckRules['subject']): string {
  const today = new Date().toISOString().slice(0, 10);
  if ('recognition' in subject) {
    const end = subject.period?.to;
    return end?.kind === 'date' ? (latestDay(end.date) ?? today) : today;
  }
  const ends = subject.versions.map(({ to }) =>
    to === undefined ? today : (latestDay(to) ?? today),
  );
  const last = ends.toSorted().at(-1) ?? today;
  return [last, today].toSorted()[0] ?? today;
}
