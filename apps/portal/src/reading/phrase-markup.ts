import { addAttribute, escapeHTML, markHTMLString } from 'astro/runtime/server/index.js';
import { addressesIn, languageElsewhere } from '../languages.ts';
import type { Words } from '../words/words.ts';
import type { Phrase } from './phrase.ts';

/**
 * Says a phrase as markup for a template. A page has sixty of them, so this is a function: they were a third of its
 * components.
 */
export function phraseIn(words: Words): (phrase: Phrase) => unknown {
  const at = addressesIn(words);
  const saidAsMarkup = (part: Phrase[number]): string => {
    if (typeof part === 'string') return escapeHTML(part);
    const { href, mark } = part;
    const text = escapeHTML(part.text);
    const after = mark === undefined ? '' : escapeHTML(mark);
    const lang = addAttribute(part.lang && words.documentLanguage, 'lang');
    if (href === undefined)
      return `${`${lang}` === '' ? text : `<span${lang}>${text}</span>`}${after}`;
    const link = `<a${addAttribute(at(href), 'href')}${addAttribute(languageElsewhere(href, words), 'hreflang')}`;
    return after === ''
      ? `${link}${lang}>${text}</a>`
      : `${link}><span${lang}>${text}</span>${after}</a>`;
  };
  return (phrase) => markHTMLString(phrase.map(saidAsMarkup).join(''));
}
