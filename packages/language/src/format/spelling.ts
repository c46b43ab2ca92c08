import type { TokenType } from 'chevrotain';
import type { Token } from '../lexer/token.ts';
import { literal } from '../lexer/token-types.ts';

/** What a token's value lacks of the form in which it is written. */
const endings = new Map<TokenType, string>([
  [literal.percent, '%'],
  [literal.authority, '.'],
  [literal.numberLabel, '.'],
  [literal.letterLabel, ')'],
]);

/** A token as it is written in the agreed form; a text keeps its words as they are. */
export function spelt(token: Token, text: string): string {
  if (token.tokenType === literal.text) {
    return text.slice(token.startOffset, token.endOffset + 1).normalize('NFC');
  }
  return token.image + (endings.get(token.tokenType) ?? '');
}

/**
 * The lines of a long text between `"""`, to be indented alike; `undefined` where it can stay on one line. The
 * value has no indentation of its own, so that it is the same however deep it is set.
 */
export function proseLines(token: Token, text: string): readonly string[] | undefined {
  if (token.tokenType !== literal.text || !text.startsWith('"""', token.startOffset)) {
    return undefined;
  }
  // A closing quote of the words would run into the closing quotes of the text.
  const oneLine = !token.image.includes('\n') && !token.image.endsWith('"');
  return oneLine ? undefined : token.image.split('\n');
}

const before = new Set<TokenType>([literal.comma, literal.close]);

/** Whether a space stands between two tokens of a line. */
export const spaced = (left: TokenType, right: TokenType): boolean =>
  !before.has(right) && left !== literal.open;
