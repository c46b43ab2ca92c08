import { datesIn } from '../reading/dates.ts';
import { namesWithin, type Told } from '../reading/names-within.ts';
import type { Words } from '../words/words.ts';
import { element } from './elements.ts';

/** What the self-check says, and which language of the engine's sentences it takes. */
export type Speech = Pick<Words, 'locale' | 'documentLanguage' | 'date'> & {
  readonly say: Words['selfCheck'];
  /** A figure as it is typed in this language; its sign of thousands, and its decimal point. */
  readonly thousands: '.' | ',';
};

/** The attribute of what documents say, where the page speaks another language. */
export const inDocumentLanguage = ({ documentLanguage }: Speech): { readonly lang?: string } =>
  documentLanguage === undefined ? {} : { lang: documentLanguage };

/** What a document says, in its language. */
export const quoted = (name: string, text: string, speech: Speech): HTMLElement =>
  element(name, inDocumentLanguage(speech), text);

/** A sentence of the engine in the language of the page; the names in it are in that of documents. */
export const told = (sentence: Told, speech: Speech): (string | HTMLElement)[] =>
  speech.documentLanguage === undefined
    ? [sentence[speech.locale]]
    : namesWithin(sentence).map(({ text, isName }) =>
        isName ? quoted('span', text, speech) : datesIn(text, speech),
      );

/** A sentence of the page about something that a document names. */
export function saidOf(
  sentence: (name: string) => string,
  name: string,
  speech: Speech,
): (string | HTMLElement)[] {
  if (speech.documentLanguage === undefined) return [sentence(name)];
  const [before = '', after = ''] = sentence('\n').split('\n');
  return [before, quoted('span', name, speech), after];
}
