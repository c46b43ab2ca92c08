import { isNarrowed, type SearchState, writeAddress } from './address.ts';
import { type Child, element } from './elements.ts';
import type { Answer, Found } from './engine.ts';
import type { Hit } from './hit.ts';
import { messages } from './messages.ts';
import type { Query } from './query.ts';
import { markWords, type Stretch, snippetOf } from './snippet.ts';

/** Words of the page's own catalogue that results need. */
export type Labels = {
  readonly kinds: Readonly<Record<string, string>>;
  readonly states: Readonly<Record<string, string>>;
};

const stretches = (parts: readonly Stretch[]): Child[] =>
  parts.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));

/** Only addresses of this site are linked, whatever stands in an index. */
const addressIn = (hit: Hit): string => (/^\/[^/\\]/.test(hit.url) ? hit.url : '/');

const link = (hit: Hit, query: Query): HTMLElement =>
  element('a', { href: addressIn(hit) }, ...stretches(markWords(hit.title, query)));

const movementItem = ({ hit }: Found, query: Query, labels: Labels): HTMLElement => {
  const snippet = snippetOf(hit, query);
  const state = hit.status === undefined || hit.status === 'issued' ? undefined : hit.status;
  return element(
    'li',
    {},
    element('p', { class: 'movement-date' }, hit.date ?? messages.noDate),
    element(
      'div',
      {},
      element('p', { class: 'movement-name' }, link(hit, query)),
      element(
        'p',
        { class: 'movement-facts' },
        hit.issuer,
        hit.number && element('span', { class: 'movement-number' }, hit.number),
        state && element('span', { class: `mark mark-${state}` }, labels.states[state] ?? state),
      ),
      hit.today &&
        element(
          'p',
          { class: 'movement-note' },
          ...stretches(markWords(`${hit.province}, ${messages.today(hit.today)}`, query)),
        ),
      snippet.length > 0
        ? element('p', { class: 'found-snippet' }, ...stretches(snippet))
        : undefined,
    ),
  );
};

const pageItem = ({ hit }: Found, query: Query, labels: Labels): HTMLElement =>
  element(
    'li',
    {},
    link(hit, query),
    element(
      'span',
      { class: 'found-kind' },
      [labels.kinds[hit.kind], hit.note].filter(Boolean).join(', '),
    ),
  );

/** A link to another state of this page. */
const stateLink = (state: SearchState, text: string): HTMLElement =>
  element('a', { href: writeAddress(state) || '?' }, text);

/** The results of an answer as elements of the page. */
export function resultElements(
  answer: Answer,
  { shown }: SearchState,
  labels: Labels,
  showMore: () => void,
): HTMLElement[] {
  const { query, movements, pages, direct, movementCount } = answer;
  const made: HTMLElement[] = [];
  if (direct.length > 0) {
    made.push(
      element(
        'nav',
        { class: 'found-direct', 'aria-labelledby': 'found-direct' },
        element('h2', { id: 'found-direct' }, messages.direct),
        element('ul', { role: 'list' }, ...direct.map((found) => pageItem(found, query, labels))),
      ),
    );
  }
  if (movements.length > 0) {
    made.push(
      element('h2', { class: 'found-title' }, messages.movementsTitle(movementCount)),
      element(
        'ol',
        { class: 'movements', role: 'list' },
        ...movements.slice(0, shown).map((found) => movementItem(found, query, labels)),
      ),
    );
    if (movementCount > shown) {
      const button = element('button', { type: 'button', class: 'found-more' }, messages.more);
      button.addEventListener('click', showMore);
      made.push(button);
    }
  }
  if (pages.length > 0) {
    made.push(
      element('h2', { class: 'found-title' }, messages.pagesTitle),
      element(
        'ul',
        { class: 'found-pages', role: 'list' },
        ...pages.map((found) => pageItem(found, query, labels)),
      ),
    );
  }
  return made;
}

/**
 * What is said of an answer, seen and read out alike: what was not found, how the question was taken,
 * how much there is.
 */
export function statusOf(answer: Answer, state: SearchState): Child[] {
  const { reading, unknown, query, movementCount, pageCount, movementsBeforeChoice } = answer;
  const typed = state.text.trim();
  const said: Child[] = [];
  if (unknown.length > 0) said.push(messages.unknown(unknown), ' ');
  if (answer.suggestion !== undefined) {
    const meant = { ...state, text: answer.suggestion };
    said.push(messages.didYouMean, stateLink(meant, answer.suggestion), '? ');
  }
  if (movementCount + pageCount === 0) {
    if (state.exactMarks) {
      const without = { ...state, exactMarks: false };
      said.push(
        messages.nothingExact(typed),
        ' ',
        stateLink(without, messages.withoutExactMarks),
        '.',
      );
    } else if (movementsBeforeChoice > 0) {
      said.push(messages.nothingLeft(movementsBeforeChoice));
    } else {
      said.push(`${messages.nothing(typed)} ${messages.advice}`);
    }
    return said;
  }
  if (reading === 'phrases-apart') said.push(`${messages.phrasesApart} `);
  if (reading === 'nearest') said.push(`${messages.nearest} `);
  said.push(messages.counted(movementCount, pageCount));
  if (reading === 'corrected') {
    const corrected = { ...state, text: query.text };
    said.push(messages.forQuestion, '“', stateLink(corrected, query.text), '”');
  } else if (typed !== '') {
    said.push(messages.forQuestion, messages.quoted(typed));
  }
  if (isNarrowed(state.chosen)) said.push(messages.ofAll(movementsBeforeChoice));
  said.push('.');
  if (answer.straightTo !== undefined) said.push(` ${messages.pressEnter}`);
  return said;
}

/** Said where the index could not be fetched, with a way to try again. */
export function failureElements(retry: () => void): HTMLElement[] {
  const button = element('button', { type: 'button', class: 'found-more' }, messages.retry);
  button.addEventListener('click', retry);
  return [element('p', { class: 'found-remark' }, messages.failed), button];
}
