import { characterClass, classOf, isLetter, isSpace, isWordPart } from './characters.ts';
import { type Phrase, phrases } from './phrases.ts';

export type ExactMatch = { readonly phrase: Phrase; readonly end: number };

const hyphen = 0x2d;

/** One word of a keyword, and those that may follow it, by a figure made of their letters. */
type Step = { readonly word: string; phrase: Phrase | undefined; readonly next: Steps };
type Steps = Map<number, Step>;

/** The figure of a word with one more letter. It is a small integer, so that no number is made on the heap. */
const figureWith = (figure: number, code: number): number =>
  (Math.imul(figure, 31) + code) & 0x3fffffff;

function figureOf(word: string): number {
  let figure = 0;
  for (let at = 0; at < word.length; at++) figure = figureWith(figure, word.charCodeAt(at));
  return figure;
}

const firstSteps: Steps = new Map();
for (const phrase of phrases) {
  let step: Step | undefined;
  for (const word of phrase.words) {
    const steps: Steps = step?.next ?? firstSteps;
    const figure = figureOf(word);
    step = steps.get(figure) ?? { word, phrase: undefined, next: new Map() };
    if (step.word !== word) throw new Error(`${word} and ${step.word} have one figure`);
    steps.set(figure, step);
  }
  if (step !== undefined) step.phrase = phrase;
}

/**
 * The longest keyword that stands in a text, spelt as in the table but for capitals; within a line a word is
 * preferred to a field. `composed` says that the text is in NFC.
 */
export function exactPhraseAt(
  text: string,
  start: number,
  opensLine: boolean,
  composed: boolean,
): ExactMatch | undefined {
  let steps = firstSteps;
  let at = start;
  let found: Phrase | undefined;
  let foundEnd = start;
  let field: Phrase | undefined;
  let fieldEnd = start;
  while (steps.size > 0 && isLetter(text.charCodeAt(at))) {
    let end = at;
    let figure = 0;
    let asInTable = composed;
    for (; ; end++) {
      const code = text.charCodeAt(end);
      const type = classOf(code);
      if (type < characterClass.letter) break;
      if (type === characterClass.capital) asInTable = false;
      figure = figureWith(figure, code);
    }
    if (text.charCodeAt(end) === hyphen && isWordPart(text.charCodeAt(end + 1))) break;
    const step = asInTable
      ? stepTo(steps, figure, text, at, end)
      : stepToWord(steps, text.slice(at, end).normalize('NFC').toLowerCase());
    if (step === undefined) break;
    const { phrase } = step;
    if (phrase !== undefined) {
      if (opensLine || phrase.inner !== undefined) {
        found = phrase;
        foundEnd = end;
      } else {
        field = phrase;
        fieldEnd = end;
      }
    }
    steps = step.next;
    at = end;
    while (isSpace(text.charCodeAt(at))) at++;
  }
  if (found !== undefined) return { phrase: found, end: foundEnd };
  return field === undefined ? undefined : { phrase: field, end: fieldEnd };
}

/** The step by the word that stands in a text, without cutting it out. */
function stepTo(
  steps: Steps,
  figure: number,
  text: string,
  at: number,
  end: number,
): Step | undefined {
  const step = steps.get(figure);
  const same =
    step !== undefined && step.word.length === end - at && text.startsWith(step.word, at);
  return same ? step : undefined;
}

const stepToWord = (steps: Steps, word: string): Step | undefined =>
  stepTo(steps, figureOf(word), word, 0, word.length);

/** Whether a hyphen joins the word that stands in a text to the next: a name, and no keyword. */
export function isNameAt(text: string, start: number): boolean {
  let end = start;
  while (isWordPart(text.charCodeAt(end))) end++;
  return text.charCodeAt(end) === hyphen && isWordPart(text.charCodeAt(end + 1));
}
