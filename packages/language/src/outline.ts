import type { FieldName } from './keywords.ts';
import { isCapital, isLetter, isSpace, isWordPart } from './lexer/characters.ts';
import { exactPhraseAt, isNameAt } from './lexer/exact-phrase.ts';
import { lex } from './lexer/lexer.ts';
import { declarationToken, literal } from './lexer/token-types.ts';
import { largestText } from './parse.ts';
import type { NameNode, TextNode } from './syntax/tree.ts';
import { isComposed } from './text/fold.ts';

/** The first line of a movement: its identifier and its name. */
export type MovementHead = { readonly id: NameNode; readonly label: TextNode };

/** Fields by which a movement declares more than itself. */
const declaringFields: ReadonlySet<FieldName> = new Set(['list', 'values', 'bands']);

/**
 * The head of the one movement that a text declares: what a workspace must know of a movement before it reads
 * any. Told without reading the whole: of all that follows the head only what opens a line is looked at, since
 * nothing else declares. Nothing where that leaves a doubt, and the parser has to say what the text declares.
 */
export function soleMovement(text: string): MovementHead | undefined {
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

function headOf(line: string): MovementHead | undefined {
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
    if (isLetter(code)) end = openerEnd(text, start, belowHead ? 'field' : 'anything');
    else if (belowHead || !(code === quote || isWordPart(code) || marks.has(code))) return false;
    belowHead = false;
    if (end !== undefined) end = endOfLine(text, end);
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

/**
 * Where the words end that open a line: a keyword that declares nothing, a label or a name. Nothing where that
 * is in doubt, or where a field is wanted and they are none.
 */
function openerEnd(text: string, start: number, wanted: 'field' | 'anything'): number | undefined {
  const { phrase, end } = exactPhraseAt(text, start, true, true) ?? {};
  if (phrase === undefined || end === undefined) {
    const isLabel = text.charCodeAt(start + 1) === closingBracket;
    const stands = isLabel || isNameAt(text, start) || isAbbreviationAt(text, start);
    return stands && wanted === 'anything' ? start + 1 : undefined;
  }
  const { declaration, field } = phrase;
  if (declaration !== undefined || (field !== undefined && declaringFields.has(field))) {
    return undefined;
  }
  if (wanted === 'field' && field === undefined) return undefined;
  // Words that are no keyword may be the rest of a longer one, misspelt.
  let next = end;
  while (isSpace(text.charCodeAt(next))) next++;
  const code = text.charCodeAt(next);
  const standsApart = !isLetter(code) || isCapital(code) || isNameAt(text, next);
  return standsApart || exactPhraseAt(text, next, false, true) !== undefined ? end : undefined;
}

function isAbbreviationAt(text: string, start: number): boolean {
  let at = start;
  while (isCapital(text.charCodeAt(at))) at++;
  return at > start && !isWordPart(text.charCodeAt(at));
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
