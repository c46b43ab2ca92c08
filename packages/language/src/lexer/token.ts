import type { IToken, TokenType } from 'chevrotain';

/**
 * A token with offsets only; lines are derived when somebody asks. `image` is the value: for a text the
 * words between the quotes, for a keyword its spelling in the table, for a name its NFC form.
 */
export class Token implements IToken {
  readonly tokenType: TokenType;
  readonly tokenTypeIdx: number;
  readonly image: string;
  readonly startOffset: number;
  /** Last character of the token, inclusive, as Chevrotain has it. */
  readonly endOffset: number;
  /** Whether the token is the first on its line. */
  readonly opensLine: boolean;

  constructor(type: TokenType, image: string, start: number, last: number, opensLine: boolean) {
    this.tokenType = type;
    this.tokenTypeIdx = type.tokenTypeIdx as number;
    this.image = image;
    this.startOffset = start;
    this.endOffset = last;
    this.opensLine = opensLine;
  }
}

/** A `# …` comment; `opensLine` where it has the line to itself. */
export type Comment = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly opensLine: boolean;
};
