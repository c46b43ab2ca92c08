import { inLanguage } from '../languages.ts';
import { withinSentence } from '../reading/place-name.ts';
import { isNarrowed, type SearchState, writeAddress } from './address.ts';
import { type Child, element } from './elements.ts';
import type { Answer, Found } from './engine.ts';
import type { Hit } from './hit.ts';
import type { Query } from './query.ts';
import type { Say } from './search-words.ts';
import { markWords, type Stretch, snippetOf } from './snippet.ts';

const stretches = (parts: readonly Stretch[]): Child[] =>
  parts.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));

/** Only addresses of this site are linked, whatever stands in an index. */
const addressIn = (hit: Hit, { locale }: Say): string =>
  inLanguage(/^\/[^/\\]/.test(hit.url) ? hit.url : '/', locale);

/** What stands in documents, in their language. */
const quoted = (text: string | undefined, { documentLanguage }: Say): Child =>
  text && element('span', { lang: documentLanguage }, text);

const link = (hit: Hit, query: Query, say: Say): HTMLElement =>
  element(
    'a',
    { href: addressIn(hit, say), lang: say.documentLanguage },
    ...stretches(markWords(hit.title, query)),
  );

const today = (): string => new Date().toISOString().slice(0, 10);

const movementItem = ({ hit }: Found, query: Query, say: Say): HTMLElement => {
  const snippet = snippetOf(hit, query);
  const end = hit.end !== undefined && hit.end < today() ? hit.end : undefined;
  const state = hit.status === undefined || hit.status === 'issued' ? undefined : hit.status;
  return element(
    'li',
    {},
    element('p', { class: 'movement-date' }, hit.date ? say.date(hit.date) : say.page.noDate),
    element(
      'div',
      {},
      element('p', { class: 'movement-name' }, link(hit, query, say)),
      element(
        'p',
        { class: 'movement-facts' },
        quoted(hit.issuer, say),
        hit.number &&
          element('span', { class: 'movement-number', lang: say.documentLanguage }, hit.number),
        state &&
          element('span', { class: `mark mark-${state}` }, say.labels.states[state] ?? state),
        end && element('span', {}, say.page.notSummedUp(say.date(end))),
      ),
      hit.today &&
        element(
          'p',
          { class: 'movement-note' },
          element(
            'span',
            { lang: say.documentLanguage },
            ...stretches(markWords(hit.province ?? '', query)),
          ),
          `, ${say.page.today} `,
          element(
            'span',
            { lang: say.documentLanguage },
            ...stretches(markWords(withinSentence(hit.today), query)),
          ),
        ),
      snippet.length > 0
        ? element(
            'p',
            { class: 'found-snippet', lang: say.documentLanguage },
            ...stretches(snippet),
          )
        : undefined,
    ),
  );
};

/** What a place is a part of now, and since when it is there. */
const noteOf = ({ whole, since }: Hit, say: Say): Child[] => {
  const date = since && say.date(since);
  if (whole !== undefined) return [`, ${say.page.partOf(date)} `, quoted(whole, say)];
  return date === undefined ? [] : [`, ${say.page.since(date)}`];
};

const pageItem = ({ hit }: Found, query: Query, say: Say): HTMLElement =>
  element(
    'li',
    {},
    link(hit, query, say),
    element('span', { class: 'found-kind' }, say.labels.kinds[hit.kind], ...noteOf(hit, say)),
  );

/** A link to another state of this page. */
const stateLink = (state: SearchState, text: string): HTMLElement =>
  element('a', { href: writeAddress(state) || '?' }, text);

const moreButton = (text: string, showMore: () => void): HTMLElement => {
  const button = element('button', { type: 'button', class: 'found-more' }, text);
  button.addEventListener('click', showMore);
  return button;
};

/** The results of an answer as elements of the page. */
export function resultElements(
  answer: Answer,
  { shown }: SearchState,
  say: Say,
  showMore: { readonly movements: () => void; readonly others: () => void },
): HTMLElement[] {
  const { query, movements, pages, direct, movementCount, pageCount } = answer;
  const made: HTMLElement[] = [];
  if (direct.length > 0) {
    made.push(
      element(
        'nav',
        { class: 'found-direct', 'aria-labelledby': 'found-direct' },
        element('h2', { id: 'found-direct' }, say.page.direct),
        element('ul', { role: 'list' }, ...direct.map((found) => pageItem(found, query, say))),
      ),
    );
  }
  if (movements.length > 0) {
    made.push(
      element('h2', { class: 'found-title' }, say.page.movementsTitle(movementCount)),
      element(
        'ol',
        { class: 'movements', role: 'list' },
        ...movements.slice(0, shown).map((found) => movementItem(found, query, say)),
      ),
    );
    if (movementCount > shown) made.push(moreButton(say.page.more, showMore.movements));
  }
  if (pages.length > 0) {
    made.push(
      element('h2', { class: 'found-title' }, say.page.pagesTitle),
      element(
        'ul',
        { class: 'found-pages', role: 'list' },
        ...pages.map((found) => pageItem(found, query, say)),
      ),
    );
    if (pageCount > direct.length + pages.length)
      made.push(moreButton(say.page.moreOthers, showMore.others));
  }
  return made;
}

/**
 * What is said of an answer, seen and read out alike: what was not found, how the question was taken,
 * how much there is.
 */
export function statusOf(answer: Answer, state: SearchState, say: Say): Child[] {
  const { reading, unknown, query, movementCount, pageCount, movementsBeforeChoice } = answer;
  const typed = state.text.trim();
  const said: Child[] = [];
  if (unknown.length > 0) said.push(say.page.unknown(unknown), ' ');
  if (answer.suggestion !== undefined) {
    const meant = { ...state, text: answer.suggestion };
    said.push(say.page.didYouMean, stateLink(meant, answer.suggestion), '? ');
  }
  if (movementCount + pageCount === 0) {
    if (state.exactMarks) {
      const without = { ...state, exactMarks: false };
      said.push(
        say.page.nothingExact(typed),
        ' ',
        stateLink(without, say.page.withoutExactMarks),
        '.',
      );
    } else if (movementsBeforeChoice > 0) {
      said.push(say.page.nothingLeft(movementsBeforeChoice));
    } else {
      said.push(`${say.page.nothing(typed)} ${say.page.advice}`);
    }
    return said;
  }
  if (reading === 'phrases-apart') said.push(`${say.page.phrasesApart} `);
  if (reading === 'nearest') said.push(`${say.page.nearest} `);
  said.push(say.page.counted(movementCount, pageCount));
  if (reading === 'corrected') {
    const corrected = { ...state, text: query.text };
    said.push(say.page.forQuestion, '“', stateLink(corrected, query.text), '”');
  } else if (typed !== '') {
    said.push(say.page.forQuestion, say.page.quoted(typed));
  }
  if (isNarrowed(state.chosen)) said.push(say.page.ofAll(movementsBeforeChoice));
  said.push('.');
  if (answer.straightTo !== undefined) said.push(` ${say.page.pressEnter}`);
  return said;
}

/** Said where the index could not be fetched, with a way to try again. */
export function failureElements(say: Say, retry: () => void): HTMLElement[] {
  return [
    element('p', { class: 'found-remark' }, say.page.failed),
    moreButton(say.page.retry, retry),
  ];
}
