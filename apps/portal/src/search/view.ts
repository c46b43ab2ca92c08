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

type Child = Node | string | undefined;

/** An element with text and elements in it; nothing is ever read as HTML. */
const element = (
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Child[]
): HTMLElement => {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children.filter((child) => child !== undefined));
  return made;
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

const searchLink = (query: string): HTMLElement =>
  element('a', { href: `?q=${encodeURIComponent(query)}` }, query);

/** The results of an answer as elements of the page. */
export function resultElements(
  answer: Answer,
  shown: number,
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
export function statusOf(answer: Answer, typed: string): (Node | string)[] {
  const { reading, unknown, query, movementCount, pageCount } = answer;
  const said: (Node | string)[] = [];
  if (unknown.length > 0) said.push(messages.unknown(unknown), ' ');
  if (movementCount + pageCount === 0)
    return [...said, `${messages.nothing(typed)} ${messages.advice}`];
  if (reading === 'corrected') {
    return [
      ...said,
      messages.counted(movementCount, pageCount),
      ' “',
      searchLink(query.text),
      '”.',
    ];
  }
  if (reading === 'phrases-apart') said.push(`${messages.phrasesApart} `);
  if (reading === 'nearest') said.push(`${messages.nearest} `);
  return [...said, `${messages.counted(movementCount, pageCount)} “${typed}”.`];
}

/** Said where the index could not be fetched, with a way to try again. */
export function failureElements(retry: () => void): HTMLElement[] {
  const button = element('button', { type: 'button', class: 'found-more' }, messages.retry);
  button.addEventListener('click', retry);
  return [element('p', { class: 'found-remark' }, messages.failed), button];
}
