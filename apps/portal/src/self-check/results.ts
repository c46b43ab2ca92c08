import { differencesSentence, type Explanation, type Line, linesOf } from '@thidua/eligibility';
import { element } from './fields.ts';
import { messages } from './messages.ts';

type Clause = Explanation['clauses'][number];
type Condition = Clause['parts'][number];

/** What the answers come to: the outcome and its reason first, then each criterion, then what it rests on. */
export function explanationElements(explanation: Explanation): HTMLElement[] {
  const { outcome, reason, differences, clauses, award } = explanation;
  const beneath = linesOf(explanation).beneath.filter(({ kind }) => kind === 'heading');
  return [
    element('h3', {}, award.name),
    element('p', { class: 'verdict', 'data-outcome': outcome }, messages.outcomes[outcome]),
    element('p', {}, reason.vi),
    ...(differences === undefined ? [] : [element('p', {}, differencesSentence(differences).vi)]),
    element('ul', { class: 'verdict-clauses', role: 'list' }, ...clauses.map(clauseItem)),
    ...(beneath.length === 0
      ? []
      : [element('details', {}, element('summary', {}, messages.basis), ...beneath.map(lineList))]),
  ];
}

function clauseItem(clause: Clause): HTMLElement {
  const { label, wording, role, outcome, parts, children } = clause;
  const said = role === 'criterion' ? messages.outcomes[outcome] : messages.applies[outcome];
  // That a barring case does not apply is no refusal.
  const mark = role === 'criterion' ? outcome : outcome === 'met' ? 'unmet' : 'met';
  const name = [label === undefined ? '' : `${label})`, wording].filter(Boolean).join(' ');
  const facts = new Map(parts.flatMap(factsWithin));
  return element(
    'li',
    {},
    role === 'criterion' ? name : `${messages.roles[role]}: ${name}`,
    element('span', { class: 'clause-outcome', 'data-outcome': mark }, said),
    ...[...facts.values()].map((fact) => element('p', { class: 'clause-facts' }, fact)),
    ...(children.length === 0
      ? []
      : [element('ul', { role: 'list' }, ...children.map(clauseItem))]),
  );
}

/** The facts that a rule looked at, each once, with what is known of it. */
const factsWithin = ({ facts, parts }: Condition): [slot: string, shown: string][] => [
  ...facts.map(({ slot, label, value }): [string, string] => [slot, `${label}: ${value.vi}`]),
  ...parts.flatMap(factsWithin),
];

const lineList = ({ text, beneath }: Line): HTMLElement =>
  element(
    'div',
    {},
    element('p', {}, text.vi),
    ...(beneath.length === 0
      ? []
      : [element('ul', {}, ...beneath.map((line) => element('li', {}, ...lineParts(line))))]),
  );

const lineParts = ({ text, beneath }: Line): (string | HTMLElement)[] => [
  text.vi,
  ...(beneath.length === 0
    ? []
    : [element('ul', {}, ...beneath.map((line) => element('li', {}, ...lineParts(line))))]),
];
