import type { FieldName } from './keywords.ts';
import { isCapital, isLetter, isSpace, isWordPart } from './lexer/characters.ts';
import { lex } from './lexer/lexer.ts';
import { matchPhrase, type Phrase } from './lexer/phrases.ts';
import { declarationToken, literal } from './lexer/token-types.ts';
import { largestText } from './parse.ts';
import type { NameNode, TextNode } from './syntax/tree.ts';
import { isComposed } from './text/fold.ts';

type Head = { readonly id: NameNode; readonly label: TextNode };

/** Fields by which a movement declares more than itself. */
const declaringFields: ReadonlySet<FieldName> = new Set(['list', 'values', 'bands']);

/**
 * The head of the one movement that a text declares: what a workspace must know of a movement before it reads
 * any. Told without reading the whole: of all that follows the head only what opens a line is looked at, since
 * nothing else declares. Nothing where that leaves a doubt, and the parser has to say what the text declares.
 */
export function soleMovement(text: string): Head | undefined {
  if (text.length > largestText || text.includes('\u0000') || !isComposed(text)) return undefined;
  const end = endOfHead(text);
  const head = headOf(text.slice(0, end));
  return head !== undefined && declaresNothing(text, end) ? head : undefined;
}

/** Where the first line ends that says something. */
function endOfHead(text: string): number {
  const [before = ''] = /^(?:\s*(?:#.*)?\n)*/.exec(text) ?? [];
  const end = text.indexOf('\n', before.length);
  return end === -1 ? text.length : end;
}

function headOf(line: string): Head | undefined {
  const { tokens, diagnostics } = lex(line);
  const [keyword, id, label, end] = tokens;
  const isMovement =
    diagnostics.length === 0 &&
    tokens.length === 4 &&
    keyword?.tokenType === declarationToken.campaign &&
    id?.tokenType === literal.identifier &&
    label?.tokenType === literal.text &&
    end?.tokenType === literal.endOfField;
  if (!isMovement) return undefined;
  return {
    id: { kind: 'name', value: id.image, start: id.startOffset, end: id.endOffset + 1 },
    label: { kind: 'text', value: label.image, start: label.startOffset, end: label.endOffset + 1 },
  };
}

const newline = 10;
const quote = 0x22;
const comment = 0x23;
const closingBracket = 0x29;
const hyphen = 0x2d;
const openBrace = 0x7b;
const closeBrace = 0x7d;
/** Marks and signs that open a line: what stands behind them opens it no more. */
const marks: ReadonlySet<number> = new Set([...'-–•:'].map((sign) => sign.charCodeAt(0)));

/** Whether fields follow, well spelt, and nothing that might be a declaration; `false` where that is in doubt. */
function declaresNothing(text: string, from: number): boolean {
  let belowHead = true;
  for (let at = from; at < text.length; ) {
    const start = lineOpening(text, at);
    if (start === text.length) return true;
    const code = text.charCodeAt(start);
    let end: number | undefined = start;
    if (isLetter(code)) {
      const opener = lineOpener(text, start);
      if (opener === undefined || (belowHead && opener.phrase?.field === undefined)) return false;
      end = opener.end;
    } else if (belowHead || !(code === quote || isWordPart(code) || marks.has(code))) return false;
    belowHead = false;
    end = endOfLine(text, end);
    if (end === undefined) return false;
    at = end;
  }
  return true;
}

/** The first thing at or below a place that opens a line, past comments and the ends of blocks. */
function lineOpening(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === comment) at = lineBreak(text, at) - 1;
    else if (code !== newline && code !== openBrace && code !== closeBrace && !isSpace(code)) break;
  }
  return at;
}

/** Where a line ends, or a block opens; nothing where it is open which quotes close a text. */
function endOfLine(text: string, from: number): number | undefined {
  for (let at = from; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code === newline || code === openBrace) return at;
    if (code === comment) return lineBreak(text, at);
    const end = code === quote ? endOfText(text, at) : at + 1;
    if (end === undefined) return undefined;
    at = end;
  }
  return text.length;
}

/** The words that open a line: a keyword that declares nothing, a label or a name. */
function lineOpener(
  text: string,
  start: number,
): { readonly phrase?: Phrase; readonly end: number } | undefined {
  const { words, ends, next } = wordsAt(text, start);
  if (words.length === 0) return { end: next };
  const isLabel =
    words.length === 1 && next === start + 1 && text.charCodeAt(next) === closingBracket;
  if (isLabel) return { end: next };
  const found = matchPhrase(words, true);
  if (found === undefined) return undefined;
  const { phrase, length } = found;
  const { declaration, field } = phrase;
  if (declaration !== undefined || (field !== undefined && declaringFields.has(field))) {
    return undefined;
  }
  // Words that are no keyword may be the rest of a longer one, misspelt.
  const rest = words.slice(length);
  if (rest.length > 0 && matchPhrase(rest, false) === undefined) return undefined;
  return { phrase, end: ends[length - 1] ?? next };
}

/** The lower-case words of a line up to the first thing that is none, and where that stands. */
function wordsAt(
  text: string,
  start: number,
): { readonly words: string[]; readonly ends: number[]; readonly next: number } {
  const words: string[] = [];
  const ends: number[] = [];
  let at = start;
  while (isLetter(text.charCodeAt(at))) {
    let end = at;
    let isName = false;
    while (isWordPart(text.charCodeAt(end))) end++;
    while (text.charCodeAt(end) === hyphen && isWordPart(text.charCodeAt(end + 1))) {
      isName = true;
      for (end++; isWordPart(text.charCodeAt(end)); ) end++;
    }
    if (isName || isCapital(text.charCodeAt(at))) return { words, ends, next: isName ? end : at };
    words.push(text.slice(at, end));
    ends.push(end);
    at = end;
    while (isSpace(text.charCodeAt(at))) at++;
  }
  return { words, ends, next: ends[ends.length - 1] ?? at };
}

/** Behind the closing quotes; nothing where it is open which those are. */
function endOfText(text: string, start: number): number | undefined {
  if (text.startsWith('"""', start)) {
    const close = text.indexOf('"""', start + 3);
    return close === -1 ? undefined : close + 3;
  }
  const close = text.indexOf('"', start + 1);
  if (close === -1 || isWordPart(text.charCodeAt(close + 1))) return undefined;
  for (let at = start; at < close; at++) if (text.charCodeAt(at) === newline) return undefined;
  return close + 1;
}

function lineBreak(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}
