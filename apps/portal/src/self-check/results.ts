import { differencesSentence, type Explanation, type Line, linesOf } from '@thidua/eligibility';
import { element } from './elements.ts';
import { quoted, type Speech, told } from './speech.ts';

type Clause = Explanation['clauses'][number];
type Condition = Clause['parts'][number];
type Fact = Condition['facts'][number];

/** What the answers come to: the outcome and its reason first, then each criterion, then what it rests on. */
export function explanationElements(explanation: Explanation, speech: Speech): HTMLElement[] {
  const { say } = speech;
  const { outcome, reason, differences, clauses, award } = explanation;
  const beneath = linesOf(explanation).beneath.filter(({ kind }) => kind === 'heading');
  return [
    quoted('h3', award.name, speech),
    element('p', { class: 'verdict', 'data-outcome': outcome }, say.outcomes[outcome]),
    element('p', {}, ...told(reason, speech)),
    ...(differences === undefined
      ? []
      : [element('p', {}, ...told(differencesSentence(differences), speech))]),
    element(
      'ul',
      { class: 'verdict-clauses', role: 'list' },
      ...clauses.map((clause) => clauseItem(clause, speech)),
    ),
    ...(beneath.length === 0
      ? []
      : [
          element(
            'details',
            {},
            element('summary', {}, say.basis),
            ...beneath.map((line) => lineList(line, speech)),
          ),
        ]),
  ];
}

function clauseItem(clause: Clause, speech: Speech): HTMLElement {
  const { say } = speech;
  const { label, wording, role, outcome, parts, children } = clause;
  const said = role === 'criterion' ? say.outcomes[outcome] : say.applies[outcome];
  // That a barring case does not apply is no refusal.
  const mark = role === 'criterion' ? outcome : outcome === 'met' ? 'unmet' : 'met';
  const name = [label === undefined ? '' : `${label})`, wording].filter(Boolean).join(' ');
  const facts = new Map(parts.flatMap(factsWithin));
  return element(
    'li',
    {},
    ...(role === 'criterion' ? [] : [`${say.roles[role]}: `]),
    quoted('span', name, speech),
    element('span', { class: 'clause-outcome', 'data-outcome': mark }, said),
    ...[...facts.values()].map(({ label, value }) =>
      element(
        'p',
        { class: 'clause-facts' },
        quoted('span', label, speech),
        ': ',
        ...told(value, speech),
      ),
    ),
    ...(children.length === 0
      ? []
      : [element('ul', { role: 'list' }, ...children.map((child) => clauseItem(child, speech)))]),
  );
}

/** The facts that a rule looked at, each once, with what is known of it. */
const factsWithin = ({ facts, parts }: Condition): [slot: string, fact: Fact][] => [
  ...facts.map((fact): [string, Fact] => [fact.slot, fact]),
  ...parts.flatMap(factsWithin),
];

const lineList = ({ text, beneath }: Line, speech: Speech): HTMLElement =>
  element(
    'div',
    {},
    element('p', {}, ...told(text, speech)),
    ...(beneath.length === 0
      ? []
      : [
          element(
            'ul',
            {},
            ...beneath.map((line) => element('li', {}, ...lineParts(line, speech))),
          ),
        ]),
  );

const lineParts = ({ text, beneath }: Line, speech: Speech): (string | HTMLElement)[] => [
  ...told(text, speech),
  ...(beneath.length === 0
    ? []
    : [element('ul', {}, ...beneath.map((line) => element('li', {}, ...lineParts(line, speech))))]),
];
