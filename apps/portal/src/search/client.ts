import { openIndex } from './browser-index.ts';
import { messages } from './messages.ts';
import { failureElements, type Labels, resultElements, statusOf } from './view.ts';

/*
 * The search page in a browser: the address holds the question, the page the answer. Without this
 * script the page still says how to find things by the lists.
 */

const pageLength = 12;
/** Long enough not to ask at every letter, short enough to feel immediate. */
const pause = 180;

const part = <Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind => {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page has no ${id}.`);
  return found;
};

const form = part('tim', HTMLFormElement);
const input = part('q', HTMLInputElement);
const status = part('tim-tinh-trang', HTMLElement);
const results = part('ket-qua', HTMLElement);
const help = part('tro-giup', HTMLElement);
const labels = JSON.parse(results.dataset.labels ?? '{"kinds":{},"states":{}}') as Labels;

const title = document.title;

let shown = pageLength;
let asked = 0;
let waiting: ReturnType<typeof setTimeout> | undefined;

const questionInAddress = (): string => new URLSearchParams(location.search).get('q') ?? '';

const addressFor = (question: string): string =>
  question.trim() === '' ? location.pathname : `?${new URLSearchParams({ q: question })}`;

const clear = (): void => {
  results.replaceChildren();
  status.textContent = '';
  help.hidden = false;
};

async function answer(question: string): Promise<void> {
  asked += 1;
  const turn = asked;
  document.title = question.trim() === '' ? title : `${question.trim()} · ${title}`;
  if (question.trim() === '') {
    clear();
    return;
  }
  // Said only where it takes long, so that it does not flicker at every letter.
  const slow = setTimeout(() => {
    status.textContent = messages.searching;
  }, 400);
  try {
    const engine = await openIndex();
    const found = await engine.search(question, shown);
    if (turn !== asked) return;
    results.replaceChildren(...resultElements(found, shown, labels, () => showMore(question)));
    status.replaceChildren(...statusOf(found, question.trim()));
    help.hidden = found.movementCount + found.pageCount > 0;
  } catch {
    if (turn !== asked) return;
    // A browser may keep a module's failure for as long as the page lives; the address keeps the question.
    results.replaceChildren(...failureElements(() => location.reload()));
    status.textContent = messages.failed;
  } finally {
    clearTimeout(slow);
  }
}

async function showMore(question: string): Promise<void> {
  const before = shown;
  shown += pageLength;
  await answer(question);
  // The reader goes on where the list went on.
  results.querySelectorAll<HTMLElement>('.movements a')[before]?.focus();
}

function ask(question: string): void {
  clearTimeout(waiting);
  shown = pageLength;
  void answer(question);
}

input.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    // While typing the address follows without filling the history.
    history.replaceState(null, '', addressFor(input.value));
    ask(input.value);
  }, pause);
});

// The index is on its way before the first letter.
input.addEventListener('focus', () => void openIndex().catch(() => undefined), { once: true });

form.addEventListener('submit', (event) => {
  event.preventDefault();
  if (input.value !== questionInAddress()) history.pushState(null, '', addressFor(input.value));
  ask(input.value);
});

addEventListener('popstate', () => {
  input.value = questionInAddress();
  ask(input.value);
});

input.value = questionInAddress();
if (input.value !== '') ask(input.value);
