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
import { element } from './elements.ts';
import { inDocumentLanguage, quoted, type Speech, saidOf } from './speech.ts';

/** A question on the page, and what is answered to it at the moment. */
export type Field = { readonly element: HTMLElement; readonly answer: () => Datum };

/** The titles and years that a history is asked about. */
export type HistoryOf = (slot: Slot) => readonly HistoryQuestion[];

let fieldNumber = 0;
const nextId = (): string => {
  fieldNumber += 1;
  return `tu-kiem-tra-${fieldNumber}`;
};

type Choice = {
  readonly value: string;
  readonly label: string;
  /** The label is the name of a value, as documents call it. */
  readonly isName?: boolean;
};

/** A label is the name of a fact or of an award, as documents call it. */
const fieldLabel = (id: string, label: string, speech: Speech): HTMLElement =>
  element('label', { for: id, ...inDocumentLanguage(speech) }, label);

function choices(
  label: string,
  options: readonly Choice[],
  speech: Speech,
): { element: HTMLElement; value: () => string } {
  const id = nextId();
  const select = document.createElement('select');
  select.id = id;
  for (const { value, label: text, isName = false } of options)
    select.append(
      element('option', { value, ...(isName ? inDocumentLanguage(speech) : {}) }, text),
    );
  return {
    element: element('div', { class: 'question' }, fieldLabel(id, label, speech), select),
    value: () => select.value,
  };
}

const openChoice = ({ say }: Speech): Choice => ({ value: '', label: say.notKnown });

const choiceField = (label: string, options: readonly Choice[], speech: Speech): Field => {
  const { element: made, value } = choices(label, [openChoice(speech), ...options], speech);
  return { element: made, answer: () => datumOf(choiceAnswer(value())) };
};

const datumOf = (answer: Answer): Datum => ('datum' in answer ? answer.datum : undefined);

function unitOf({ type, duration, unit }: Slot, { say }: Speech): string | undefined {
  if (type === 'share' || type === 'money') return say.units[type];
  return duration === undefined ? unit : say.units[duration];
}

/** A line to type in; what cannot be read is told beside it and counts as not known. */
function typedField(
  slot: Slot,
  kind: 'text' | 'date',
  read: (text: string) => Answer,
  speech: Speech,
): Field {
  const { say } = speech;
  const id = nextId();
  const input = element('input', {
    id,
    type: kind,
    autocomplete: 'off',
    'aria-describedby': `${id}-loi`,
    ...(kind === 'text' ? { inputmode: 'decimal' } : {}),
  }) as HTMLInputElement;
  const problem = element('span', { id: `${id}-loi`, class: 'question-problem' });
  const unit = unitOf(slot, speech);
  const line = element(
    'span',
    { class: 'question-line' },
    input,
    ...(unit ? [element('span', {}, unit)] : []),
  );
  input.addEventListener('input', () => {
    const unreadable = 'unreadable' in read(input.value);
    problem.textContent = unreadable ? (kind === 'date' ? say.unreadableDate : say.unreadable) : '';
    input.setAttribute('aria-invalid', String(unreadable));
  });
  return {
    element: element(
      'div',
      { class: 'question' },
      fieldLabel(id, slot.label, speech),
      line,
      problem,
    ),
    answer: () => datumOf(read(input.value)),
  };
}

function historyField(slot: Slot, questions: readonly HistoryQuestion[], speech: Speech): Field {
  const { say } = speech;
  const asked = questions.map((question) => ({
    question,
    ...choices(
      say.historyIn(question.name, question.year),
      [openChoice(speech), { value: '1', label: say.yes }, { value: '0', label: say.no }],
      speech,
    ),
  }));
  return {
    element: element(
      'fieldset',
      {},
      quoted('legend', slot.label, speech),
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
function rowsField(
  slot: Slot,
  table: SlotTable,
  historyOf: HistoryOf,
  changed: () => void,
  speech: Speech,
): Field {
  const { say } = speech;
  const rows: { readonly element: HTMLElement; readonly fields: readonly Field[] }[] = [];
  const list = element('div', { class: 'question-rows' });
  const add = element('button', { type: 'button' }, ...saidOf(say.addRow, slot.label, speech));
  const number = (): void => {
    rows.forEach(({ element: made }, at) => {
      const legend = made.querySelector('legend');
      legend?.replaceChildren(...saidOf((name) => say.rowNumber(name, at + 1), slot.label, speech));
    });
  };
  const addRow = (): void => {
    const fields = table.slots.map((inner) => fieldFor(inner, historyOf, changed, speech));
    const remove = element('button', { type: 'button' }, say.removeRow);
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
  const known = choices(
    slot.label,
    [
      { value: '', label: say.rowsUnknown },
      { value: 'none', label: say.rowsNone },
      { value: 'some', label: say.rowsSome },
    ],
    speech,
  );
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
export function fieldFor(
  slot: Slot,
  historyOf: HistoryOf,
  changed: () => void,
  speech: Speech,
): Field {
  const { say } = speech;
  const asFigure = (text: string): Answer => figureAnswer(text, speech.thousands);
  if (takesFigure(slot)) return typedField(slot, 'text', asFigure, speech);
  switch (slot.type) {
    case 'date':
      return typedField(slot, 'date', dateAnswer, speech);
    case 'truth':
      return choiceField(
        slot.label,
        [
          { value: '1', label: say.yes },
          { value: '0', label: say.no },
        ],
        speech,
      );
    case 'verdict':
      return choiceField(
        slot.label,
        [
          { value: '1', label: say.met },
          { value: '0', label: say.unmet },
        ],
        speech,
      );
    case 'scale':
    case 'category':
      return choiceField(
        slot.label,
        (slot.values ?? []).map(({ label }, place) => ({
          value: String(place),
          label,
          isName: true,
        })),
        speech,
      );
    case 'history':
      return historyField(slot, historyOf(slot), speech);
    case 'rows':
      if (slot.rows !== undefined) return rowsField(slot, slot.rows, historyOf, changed, speech);
      return { element: element('div', { hidden: '' }), answer: () => undefined };
    default:
      return { element: element('div', { hidden: '' }), answer: () => datumOf(notKnown) };
  }
}
