import { inLanguage } from '../languages.ts';
import {
  emptyState,
  isNarrowed,
  orderName,
  orderNamed,
  othersLength,
  pageLength,
  readAddress,
  type SearchState,
  writeAddress,
} from './address.ts';
import { breathe, engine, fetchAhead } from './browser-index.ts';
import type { Answer } from './engine.ts';
import { chosenElements, facetElements } from './facet-view.ts';
import { type FacetKey, facetKeys } from './facets.ts';
import type { Labels, Say, SearchWords } from './search-words.ts';
import { failureElements, resultElements, statusOf } from './view.ts';

/*
 * The search page in a browser: the address holds the question, the page the answer. Without this
 * script the page still says how to find things by the lists.
 */

/** Long enough not to ask at every letter, short enough to feel immediate. */
const pause = 180;

const part = <Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind => {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page has no ${id}.`);
  return found;
};

/** What is asked anew is shown from its beginning. */
const fromTheTop = { shown: pageLength, othersShown: othersLength };

/** Makes the search page work, in the language of these words. */
export function startSearch(words: SearchWords): void {
  const form = part('tim', HTMLFormElement);
  const input = part('q', HTMLInputElement);
  const exactMarks = part('khop-dau', HTMLInputElement);
  const order = part('sap-xep', HTMLSelectElement);
  const status = part('tim-tinh-trang', HTMLElement);
  const panel = part('bo-loc', HTMLDetailsElement);
  const panelTitle = part('bo-loc-ten', HTMLElement);
  const panelFacets = part('bo-loc-noi-dung', HTMLElement);
  const chosen = part('dang-loc', HTMLElement);
  const results = part('ket-qua', HTMLElement);
  const help = part('tro-giup', HTMLElement);
  const toResults = part('toi-ket-qua', HTMLAnchorElement);
  const answerArea = part('tra-loi', HTMLElement);
  const labels = JSON.parse(
    results.dataset.labels ?? '{"kinds":{},"states":{},"values":{}}',
  ) as Labels;
  const say: Say = { ...words, labels };

  const title = document.title;

  let state = readAddress(location.search);
  let turns = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const asksNothing = ({ text, chosen }: SearchState): boolean =>
    text.trim() === '' && !isNarrowed(chosen);

  const address = (): string => writeAddress(state) || location.pathname;

  const showForm = (): void => {
    if (input.value.trim() !== state.text.trim()) input.value = state.text;
    exactMarks.checked = state.exactMarks;
    order.value = orderName(state.order);
  };

  const showHelp = (isShown: boolean): void => {
    help.hidden = !isShown;
    answerArea.hidden = isShown;
    toResults.hidden = isShown;
  };

  /** What is put anew keeps the focus where it was and open what was open. */
  const keepingPlace = (put: () => void): void => {
    const focused = document.activeElement?.id ?? '';
    const open = [...panelFacets.querySelectorAll('details[open]')].map(({ id }) => id);
    put();
    for (const id of open) document.getElementById(id)?.setAttribute('open', '');
    if (focused !== '' && document.activeElement === document.body)
      document.getElementById(focused)?.focus({ preventScroll: true });
  };

  function show(answer: Answer, made: readonly HTMLElement[]): void {
    keepingPlace(() => {
      panelFacets.replaceChildren(
        ...facetElements(answer.facets, answer.movementsBeforeChoice, state, choose, say),
      );
      chosen.replaceChildren(...chosenElements(answer.facets, state, choose, chooseNothing, say));
      results.replaceChildren(...made);
    });
    const count = facetKeys.reduce((sum, key) => sum + (state.chosen[key]?.length ?? 0), 0);
    panelTitle.textContent = count > 0 ? say.page.narrowed(count) : say.page.narrow;
    panel.hidden = panelFacets.childElementCount === 0;
    status.replaceChildren(...statusOf(answer, state, say).filter((child) => child !== undefined));
    const isEmpty = answer.movementCount + answer.pageCount === 0 && !isNarrowed(state.chosen);
    showHelp(isEmpty);
  }

  /** Answers the state of the page; `then` is told the answer if nothing else was asked meanwhile. */
  async function answer(then?: (answer: Answer) => void): Promise<void> {
    clearTimeout(waiting);
    turns += 1;
    const turn = turns;
    const question = state.text.trim();
    document.title = question === '' ? title : `${question} · ${title}`;
    if (asksNothing(state)) {
      results.replaceChildren();
      panelFacets.replaceChildren();
      chosen.replaceChildren();
      status.textContent = '';
      showHelp(true);
      return;
    }
    showHelp(false);
    // Said only where it takes long, so that it does not flicker at every letter.
    const slow = setTimeout(() => {
      status.textContent = say.page.searching;
    }, 400);
    try {
      const found = await engine.search(state);
      await breathe();
      if (turn !== turns) return;
      const made = resultElements(found, state, say, showMore);
      await breathe();
      if (turn !== turns) return;
      show(found, made);
      then?.(found);
    } catch {
      if (turn !== turns) return;
      // A browser may keep a module's failure for as long as the page lives; the address keeps the question.
      results.replaceChildren(...failureElements(say, () => location.reload()));
      status.textContent = say.page.failed;
    } finally {
      clearTimeout(slow);
    }
  }

  /** Takes on another state, with an entry of its own in the history, and answers it. */
  function go(next: Partial<SearchState>): void {
    const before = address();
    state = { ...state, ...fromTheTop, ...next };
    if (address() !== before) history.pushState(null, '', address());
    showForm();
    void answer();
  }

  function choose(key: FacetKey, slug: string, isChosen: boolean): void {
    const others = (state.chosen[key] ?? []).filter((value) => value !== slug);
    const values = isChosen ? [...others, slug] : others;
    const { [key]: _, ...rest } = state.chosen;
    go({ chosen: values.length > 0 ? { ...rest, [key]: values } : rest });
    // A button that takes a choice back goes with it; the reader goes on at what it led to.
    if (!panelFacets.contains(document.activeElement)) panelTitle.focus({ preventScroll: true });
  }

  function chooseNothing(): void {
    go({ chosen: {} });
    panelTitle.focus({ preventScroll: true });
  }

  /** Makes a list longer; the reader goes on where it went on. */
  function lengthen(list: string, next: Partial<SearchState>): void {
    const links = () => results.querySelectorAll<HTMLElement>(`${list} a`);
    const before = links().length;
    state = { ...state, ...next };
    history.replaceState(history.state, '', address());
    void answer(() => links()[before]?.focus());
  }

  const showMore = {
    movements: () => lengthen('.movements', { shown: state.shown + pageLength }),
    // What was asked for grows quicker than what stands there at first.
    others: () => lengthen('.found-pages', { othersShown: state.othersShown + 2 * othersLength }),
  };

  const straightOn = ({ straightTo }: Answer): void => {
    if (straightTo !== undefined && /^\/[^/\\]/.test(straightTo))
      location.assign(inLanguage(straightTo, say.locale));
  };

  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      state = { ...state, ...fromTheTop, text: input.value };
      // While typing the address follows without filling the history.
      history.replaceState(null, '', address());
      void answer();
    }, pause);
  });

  // The index is on its way before the first letter.
  input.addEventListener('focus', () => void engine.open().catch(() => undefined), { once: true });

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const before = address();
    state = { ...state, ...fromTheTop, text: input.value };
    if (address() !== before) history.pushState(null, '', address());
    void answer(straightOn);
  });

  exactMarks.addEventListener('change', () =>
    go({ text: input.value, exactMarks: exactMarks.checked }),
  );
  order.addEventListener('change', () => go({ order: orderNamed(order.value) }));

  // Links to other states of this page are followed without leaving it.
  document.querySelector('main')?.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const goesElsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (link === null || goesElsewhere || link.pathname !== location.pathname || link.hash !== '')
      return;
    event.preventDefault();
    go({ ...emptyState, ...readAddress(link.search) });
    input.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  });

  addEventListener('popstate', () => {
    state = readAddress(location.search);
    showForm();
    void answer();
  });

  // Going back to this page finds it as it was left, though its list is made anew.
  addEventListener('pagehide', () => history.replaceState({ top: scrollY }, ''));

  const arrival = performance.getEntriesByType('navigation')[0] as
    | PerformanceNavigationTiming
    | undefined;
  const isReturn = arrival?.type === 'back_forward' || arrival?.type === 'reload';

  panel.open = matchMedia('(min-width: 60rem)').matches;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-state]'))
    link.setAttribute('href', link.dataset.state ?? '');
  showForm();
  if (!asksNothing(state)) {
    fetchAhead();
    void answer((found) => {
      const { top } = (history.state ?? {}) as { top?: unknown };
      if (isReturn && typeof top === 'number') scrollTo({ top, behavior: 'instant' });
      if (!isReturn && found.straightTo !== undefined)
        location.replace(inLanguage(found.straightTo, say.locale));
    });
  }
}
