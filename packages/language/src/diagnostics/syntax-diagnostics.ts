import { EOF, type IRecognitionException, type IToken, type TokenType } from 'chevrotain';
import { declarations, fields } from '../keywords.ts';
import type { Token } from '../lexer/token.ts';
import { declarationNameOf, fieldNameOf, literal, vocabulary } from '../lexer/token-types.ts';
import type { Diagnostic, Message } from './diagnostic.ts';
import { expectedNames } from './expected.ts';
import { say, syntaxCodes } from './syntax-messages.ts';
import { expectedTokenNames } from './syntax-problems.ts';

const typeByName = new Map<string, TokenType>(vocabulary.map((type) => [type.name, type]));

const ends = new Set<TokenType>([EOF, literal.endOfField, literal.closeBlock]);
const misplacedAtLineStart = new Set<TokenType>([literal.text]);

/** Whether the line ended before what was needed: what follows is right, the line above is not. */
const comesTooEarly = (token: IToken): boolean =>
  ends.has(token.tokenType) ||
  ((token as Token).opensLine === true && !misplacedAtLineStart.has(token.tokenType));

/** Chevrotain's errors as diagnostics: what stands there, what was needed, and what the field is for. */
export function diagnosticOfError(
  error: IRecognitionException,
  text: string,
  tokens: readonly IToken[],
): Diagnostic {
  const expected = expectedNames(
    expectedTokenNames(error.message)
      .map((name) => typeByName.get(name))
      .filter((type) => type !== undefined),
  );
  const { token } = error;
  const before = tokenBefore(error, tokens);
  const missing = comesTooEarly(token) && expected.length > 0;
  if (missing || token.tokenType === EOF || Number.isNaN(token.startOffset)) {
    const end = before === undefined ? 0 : (before.endOffset ?? 0) + 1;
    return {
      code: syntaxCodes.missingPart,
      severity: 'error',
      message: say.missing(expected),
      ...helpFor(before, tokens),
      span: { start: Math.max(0, end - 1), end },
      related: [],
      fixes: [],
    };
  }
  const span = { start: token.startOffset, end: (token.endOffset ?? token.startOffset) + 1 };
  return {
    code: syntaxCodes.unexpected,
    severity: 'error',
    message: say.unexpected(text.slice(span.start, span.end), expected),
    ...(isSpanByDash(token, tokens) ? { help: say.periodForms() } : helpFor(before, tokens)),
    span,
    related: [],
    fixes: [],
  };
}

const days = new Set<TokenType>([literal.date, literal.dayOfYear, literal.number]);

/** `01/02/2024 - 30/04/2024`: a dash between two days, where a period would be `từ … đến …`. */
function isSpanByDash(token: IToken, tokens: readonly IToken[]): boolean {
  const dash = tokens.indexOf(token) + (token.tokenType === literal.dash ? 0 : 1);
  const types = [dash - 1, dash, dash + 1].map((at) => tokens[at]?.tokenType);
  const [from, sign, to] = types;
  return (
    sign === literal.dash &&
    from !== undefined &&
    days.has(from) &&
    to !== undefined &&
    days.has(to)
  );
}

/** The last token that somebody wrote before the error. */
function tokenBefore(error: IRecognitionException, tokens: readonly IToken[]): IToken | undefined {
  const { token } = error;
  let at =
    token.tokenType === EOF || Number.isNaN(token.startOffset)
      ? tokens.length - 1
      : indexBefore(tokens, token);
  while (at >= 0 && tokens[at]?.tokenType === literal.endOfField) at--;
  return tokens[at];
}

function helpFor(before: IToken | undefined, tokens: readonly IToken[]): { help?: Message } {
  for (let at = before === undefined ? -1 : tokens.indexOf(before); at >= 0; at--) {
    const type = tokens[at]?.tokenType;
    if (type === undefined) break;
    const field = fieldNameOf(type);
    const declared = declarationNameOf(type);
    const row =
      field !== undefined ? fields[field] : declared !== undefined ? declarations[declared] : null;
    if (row !== null) return { help: say.afterKeyword(row.vi, row.about, row.en) };
  }
  return {};
}

/** The index of the token before one; tokens that nobody wrote share the offset of a neighbour. */
function indexBefore(tokens: readonly IToken[], token: IToken): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.startOffset ?? 0) < token.startOffset) low = middle + 1;
    else high = middle;
  }
  while (low < tokens.length && tokens[low] !== token) low++;
  return low - 1;
}
