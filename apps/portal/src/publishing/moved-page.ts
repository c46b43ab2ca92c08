import { addressesIn, documentLanguage } from '../languages.ts';
import type { Words } from '../words/words.ts';
import { markup } from './markup.ts';

/** `quoted` is in the language of documents. */
type Told = { readonly title: string; readonly text: string; readonly quoted?: string };

const page = (
  words: Words,
  { title, text, quoted }: Told,
  head: string,
  link: { readonly href: string; readonly text: string },
): string =>
  [
    '<!doctype html>',
    `<html lang="${words.locale}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'; base-uri 'none'; form-action 'none'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${markup(words.site.titleOf(title))}</title>`,
    '<link rel="icon" href="/dau.svg" type="image/svg+xml">',
    head,
    '</head>',
    '<body>',
    `<main><h1>${markup(title)}</h1>`,
    `<p>${markup(text)}${quoted === undefined ? '' : ` <span lang="${documentLanguage}">${markup(quoted)}</span>`}</p>`,
    `<p><a href="${markup(link.href)}">${markup(link.text)}</a></p></main>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');

/**
 * What a host without redirects answers at an address that was moved: leads on by itself without a
 * script, and tells search engines where the page is.
 */
export const movedPage = (to: string, words: Words, site?: string): string =>
  page(
    words,
    words.takingAway.moved,
    `<link rel="canonical" href="${markup(site === undefined ? to : new URL(to, site).href)}">\n<meta http-equiv="refresh" content="0; url=${markup(to)}">`,
    { href: to, text: words.takingAway.movedTo },
  );

/** What stands at the address of a document that was withdrawn. */
export const withdrawnPage = (reason: string, words: Words): string =>
  page(
    words,
    { ...words.takingAway.withdrawn, quoted: reason },
    '<meta name="robots" content="noindex">',
    { href: addressesIn(words)('/'), text: words.site.home },
  );
