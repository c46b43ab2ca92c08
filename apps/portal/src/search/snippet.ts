import { shorten } from './aliases.ts';
import { foldWord } from './fold.ts';
import { foldedText, type Hit, holdsTerm } from './hit.ts';
import { phraseForms, type Query, unquoted } from './query.ts';

/** A stretch of text, marked where it is what was asked for. */
export type Stretch = { readonly text: string; readonly marked: boolean };

const wordPattern = /[\p{L}\p{N}\p{M}]+/gu;

type Token = { readonly start: number; readonly end: number; readonly folded: string };

const tokensOf = (text: string): Token[] =>
  [...text.matchAll(wordPattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    folded: foldWord(match[0]),
  }));

/** Tokens that stand in a row as one of the rows does. */
const tokensInRows = (
  tokens: readonly Token[],
  rows: readonly (readonly string[])[],
): Set<Token> => {
  const found = new Set<Token>();
  for (const row of rows) {
    for (let at = 0; at + row.length <= tokens.length; at += 1) {
      const isHere = row.every((word, offset) => {
        const folded = tokens[at + offset]?.folded ?? '';
        // `LĐLĐ` typed small, or a wording that the table of abbreviations knows by this name.
        return folded === word || (row.length === 1 && shorten([folded])[0] === word);
      });
      if (isHere) for (const token of tokens.slice(at, at + row.length)) found.add(token);
    }
  }
  return found;
};

const rowsOf = (forms: readonly string[]): string[][] => forms.map((form) => form.split(' '));

/** The whole question in a row where it stands so, otherwise each term of it. */
const markedTokens = (tokens: readonly Token[], query: Query): Set<Token> => {
  const whole = tokensInRows(tokens, rowsOf(phraseForms(unquoted(query.text))));
  if (whole.size > 0) return whole;
  return tokensInRows(tokens, rowsOf(query.terms.flatMap((term) => term.forms)));
};

/** Cuts a text into stretches with what was asked marked. Plain text in, plain text out. */
export function markWords(text: string, query: Query): Stretch[] {
  const tokens = tokensOf(text);
  const marked = markedTokens(tokens, query);
  const stretches: Stretch[] = [];
  let at = 0;
  const cut = (to: number, isMarked: boolean): void => {
    const piece = text.slice(at, to);
    at = Math.max(at, to);
    if (piece === '') return;
    const last = stretches.at(-1);
    if (last?.marked === isMarked)
      stretches.splice(-1, 1, { text: last.text + piece, marked: isMarked });
    else stretches.push({ text: piece, marked: isMarked });
  };
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1];
    const isMarked = marked.has(token);
    // The space between two marked words belongs to the mark.
    const joins = isMarked && before !== undefined && marked.has(before);
    cut(token.start, joins && /^\s+$/.test(text.slice(at, token.start)));
    cut(token.end, isMarked);
  }
  cut(text.length, false);
  return stretches;
}

const longest = 160;

/** The text of a hit that holds most of what was asked and is not to be seen in its heading. */
export function snippetOf(hit: Hit, query: Query): Stretch[] {
  const heading = [hit.title, hit.issuer, hit.number, hit.province]
    .filter((text) => text !== undefined)
    .map(foldedText);
  const wanted = query.terms.filter((term) => !heading.some((text) => holdsTerm(text, term)));
  if (wanted.length === 0) return [];
  let best: { text: string; found: number } | undefined;
  for (const text of [...hit.texts.names, ...hit.texts.body]) {
    const folded = foldedText(text);
    if (!wanted.some((term) => holdsTerm(folded, term))) continue;
    const found = query.terms.filter((term) => holdsTerm(folded, term)).length;
    if (found > (best?.found ?? 0)) best = { text, found };
  }
  return best === undefined ? [] : markWords(shortened(best.text, query), query);
}

/** A long text around the first thing asked for, cut between words. */
const shortened = (text: string, query: Query): string => {
  if (text.length <= longest) return text;
  const tokens = tokensOf(text);
  const marked = markedTokens(tokens, query);
  const first = tokens.find((token) => marked.has(token));
  const from = Math.max(0, (first?.start ?? 0) - 40);
  const start = from === 0 ? 0 : text.indexOf(' ', from) + 1;
  const last = text.lastIndexOf(' ', start + longest);
  const end = text.length <= start + longest ? text.length : last > start ? last : start + longest;
  return `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`;
};
