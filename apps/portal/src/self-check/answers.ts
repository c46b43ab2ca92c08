import type { Datum, Scalar, Slot } from '@thidua/eligibility';

/*
 * What somebody types or chooses, as what is known of a fact. An answer that cannot be read is told apart
 * from one that was not given.
 */

export type Answer = { readonly datum: Datum } | { readonly unreadable: true };

export const notKnown: Answer = { datum: undefined };

const grouped = /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
const plain = /^-?\d+(?:,\d+)?$/;

/** A figure as it is written here: `1.000`, `4,5`; no more figures than are told apart exactly. */
function readFigure(text: string): number | undefined {
  const figure = text.trim().replace(/\s*(?:%|đồng|đ|dong|VND)$/i, '');
  if (!grouped.test(figure) && !plain.test(figure)) return undefined;
  if (figure.replace(/\D/g, '').length > 15) return undefined;
  return Number(figure.replaceAll('.', '').replace(',', '.'));
}

const swapped = (text: string): string =>
  text.replaceAll(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'));

/** From what was typed; `thousands` is the sign that groups figures in the language of the page. */
export function figureAnswer(text: string, thousands: '.' | ','): Answer {
  if (text.trim() === '') return notKnown;
  const figure = readFigure(thousands === '.' ? text : swapped(text));
  return figure === undefined ? { unreadable: true } : { datum: figure };
}

/** `YYYY-MM-DD` from a date field, as days since 1970-01-01. */
export function dateAnswer(text: string): Answer {
  if (text === '') return notKnown;
  const days = Date.parse(`${text}T00:00:00Z`) / 86_400_000;
  return Number.isInteger(days) ? { datum: days } : { unreadable: true };
}

/** From a list of choices: `''` not known, else the place of the value. */
export const choiceAnswer = (value: string): Answer =>
  value === '' ? notKnown : { datum: Number(value) as Scalar };

/** The years and titles that conditions ask a history about. */
export type HistoryQuestion = {
  readonly title: string;
  readonly name: string;
  readonly year: number;
};

/** Each title and year by itself: held, not held, or not known. A year is known when all its titles are. */
export function historyAnswer(
  questions: readonly HistoryQuestion[],
  said: (question: HistoryQuestion) => boolean | undefined,
): Datum {
  const held = new Map<string, number[]>();
  const open = new Set<number>();
  for (const question of questions) {
    const answer = said(question);
    if (answer === true)
      held.set(question.title, [...(held.get(question.title) ?? []), question.year]);
    if (answer === undefined) open.add(question.year);
  }
  const years = questions.map(({ year }) => year);
  // The longest stretch of years at the end about which everything was answered.
  const last = Math.max(...years);
  let from = last + 1;
  while (years.includes(from - 1) && !open.has(from - 1)) from -= 1;
  return { from, to: last, held };
}

export const takesFigure = ({ type }: Slot): boolean =>
  type === 'number' || type === 'share' || type === 'money' || type === 'duration';
