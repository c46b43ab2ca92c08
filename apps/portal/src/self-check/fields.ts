import { type Datum, none, type Slot, type SlotTable } from '@thidua/eligibility';
import {
  type Answer,
  choiceAnswer,
  dateAnswer,
  figureAnswer,
  type HistoryQuestion,
  historyAnswer,
  notKnown,
  takesFigure,
} from './answers.ts';
import { messages } from './messages.ts';

/** A question on the page, and what is answered to it at the moment. */
export type Field = { readonly element: HTMLElement; readonly answer: () => Datum };

/** The titles and years that a history is asked about. */
export type HistoryOf = (slot: Slot) => readonly HistoryQuestion[];

let fieldNumber = 0;
const nextId = (): string => {
  fieldNumber += 1;
  return `tu-kiem-tra-${fieldNumber}`;
};

/** An element with text and elements in it; nothing is ever read as HTML. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElement {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
}

type Choice = { readonly value: string; readonly label: string };

function choices(
  label: string,
  options: readonly Choice[],
): { element: HTMLElement; value: () => string } {
  const id = nextId();
  const select = document.createElement('select');
  select.id = id;
  for (const { value, label: text } of options) select.append(new Option(text, value));
  return {
    element: element('div', { class: 'question' }, element('label', { for: id }, label), select),
    value: () => select.value,
  };
}

const open: Choice = { value: '', label: messages.notKnown };

const choiceField = (label: string, options: readonly Choice[]): Field => {
  const { element: made, value } = choices(label, [open, ...options]);
  return { element: made, answer: () => datumOf(choiceAnswer(value())) };
};

const datumOf = (answer: Answer): Datum => ('datum' in answer ? answer.datum : undefined);

function unitOf({ type, duration, unit }: Slot): string | undefined {
  if (type === 'share' || type === 'money') return messages.units[type];
  return duration === undefined ? unit : messages.units[duration];
}

/** A line to type in; what cannot be read is told beside it and counts as not known. */
function typedField(slot: Slot, kind: 'text' | 'date', read: (text: string) => Answer): Field {
  const id = nextId();
  const input = element('input', {
    id,
    type: kind,
    autocomplete: 'off',
    'aria-describedby': `${id}-loi`,
    ...(kind === 'text' ? { inputmode: 'decimal' } : {}),
  }) as HTMLInputElement;
  const problem = element('span', { id: `${id}-loi`, class: 'question-problem' });
  const unit = unitOf(slot);
  const line = element(
    'span',
    { class: 'question-line' },
    input,
    ...(unit ? [element('span', {}, unit)] : []),
  );
  input.addEventListener('input', () => {
    const unreadable = 'unreadable' in read(input.value);
    problem.textContent = unreadable
      ? kind === 'date'
        ? messages.unreadableDate
        : messages.unreadable
      : '';
    input.setAttribute('aria-invalid', String(unreadable));
  });
  return {
    element: element(
      'div',
      { class: 'question' },
      element('label', { for: id }, slot.label),
      line,
      problem,
    ),
    answer: () => datumOf(read(input.value)),
  };
}

function historyField(slot: Slot, questions: readonly HistoryQuestion[]): Field {
  const asked = questions.map((question) => ({
    question,
    ...choices(messages.historyIn(question.name, question.year), [
      open,
      { value: '1', label: messages.yes },
      { value: '0', label: messages.no },
    ]),
  }));
  return {
    element: element(
      'fieldset',
      {},
      element('legend', {}, slot.label),
      ...asked.map((each) => each.element),
    ),
    answer: () =>
      asked.length === 0
        ? undefined
        : historyAnswer(questions, (question) => {
            const value = asked.find((each) => each.question === question)?.value() ?? '';
            return value === '' ? undefined : value === '1';
          }),
  };
}

/** A list: none, not known, or rows that are added one by one. */
function rowsField(slot: Slot, table: SlotTable, historyOf: HistoryOf, changed: () => void): Field {
  const rows: { readonly element: HTMLElement; readonly fields: readonly Field[] }[] = [];
  const list = element('div', { class: 'question-rows' });
  const add = element('button', { type: 'button' }, messages.addRow(slot.label));
  const number = (): void => {
    rows.forEach(({ element: made }, at) => {
      const legend = made.querySelector('legend');
      if (legend !== null) legend.textContent = messages.rowNumber(slot.label, at + 1);
    });
  };
  const addRow = (): void => {
    const fields = table.slots.map((inner) => fieldFor(inner, historyOf, changed));
    const remove = element('button', { type: 'button' }, messages.removeRow);
    const made = element(
      'fieldset',
      {},
      element('legend', {}),
      ...fields.map((field) => field.element),
      remove,
    );
    const row = { element: made, fields };
    remove.addEventListener('click', () => {
      rows.splice(rows.indexOf(row), 1);
      made.remove();
      number();
      add.focus();
      changed();
    });
    rows.push(row);
    list.append(made);
    number();
  };
  const known = choices(slot.label, [
    { value: '', label: messages.rowsUnknown },
    { value: 'none', label: messages.rowsNone },
    { value: 'some', label: messages.rowsSome },
  ]);
  const body = element('div', { hidden: '' }, list, add);
  known.element.addEventListener('change', () => {
    body.hidden = known.value() !== 'some';
    if (known.value() === 'some' && rows.length === 0) addRow();
  });
  add.addEventListener('click', () => {
    addRow();
    changed();
  });
  return {
    element: element('div', { class: 'question-list' }, known.element, body),
    answer: () => {
      if (known.value() === '') return undefined;
      if (known.value() === 'none') return none;
      return rows.map(({ fields }) => fields.map((field) => field.answer()));
    },
  };
}

/** The question for a slot, by its type. `changed` is called when an answer changes without an event of its own. */
export function fieldFor(slot: Slot, historyOf: HistoryOf, changed: () => void): Field {
  if (takesFigure(slot)) return typedField(slot, 'text', figureAnswer);
  switch (slot.type) {
    case 'date':
      return typedField(slot, 'date', dateAnswer);
    case 'truth':
      return choiceField(slot.label, [
        { value: '1', label: messages.yes },
        { value: '0', label: messages.no },
      ]);
    case 'verdict':
      return choiceField(slot.label, [
        { value: '1', label: messages.met },
        { value: '0', label: messages.unmet },
      ]);
    case 'scale':
    case 'category':
      return choiceField(
        slot.label,
        (slot.values ?? []).map(({ label }, place) => ({ value: String(place), label })),
      );
    case 'history':
      return historyField(slot, historyOf(slot));
    case 'rows':
      if (slot.rows !== undefined) return rowsField(slot, slot.rows, historyOf, changed);
      return { element: element('div', { hidden: '' }), answer: () => undefined };
    default:
      return { element: element('div', { hidden: '' }), answer: () => datumOf(notKnown) };
  }
}
