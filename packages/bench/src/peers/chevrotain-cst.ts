import { CstParser, createToken, Lexer, type TokenType } from 'chevrotain';
import { type TerminalName, terminals, valueNames } from './terminals.ts';

const tokens = Object.fromEntries(
  terminals.map(([name, pattern]) => [
    name,
    createToken({ name, pattern, line_breaks: name === 'Prose' }),
  ]),
) as Record<TerminalName, TokenType>;
const hidden = [
  createToken({ name: 'Space', pattern: /\s+/, group: Lexer.SKIPPED, line_breaks: true }),
  createToken({ name: 'Comment', pattern: /#[^\n]*/, group: Lexer.SKIPPED }),
];
const vocabulary = [...hidden, ...Object.values(tokens)];

class NoticeParser extends CstParser {
  constructor() {
    super(vocabulary, { recoveryEnabled: true, maxLookahead: 1, skipValidations: true });
    this.performSelfAnalysis();
  }

  file = this.RULE('file', () => {
    this.MANY(() => this.SUBRULE(this.item));
  });

  private item = this.RULE('item', () => {
    this.OR([
      { ALT: () => this.SUBRULE(this.clause) },
      { ALT: () => this.SUBRULE(this.entry) },
      { ALT: () => this.SUBRULE(this.block) },
    ]);
  });

  private clause = this.RULE('clause', () => {
    this.AT_LEAST_ONE(() => this.CONSUME(tokens.Word));
    this.MANY(() => this.SUBRULE(this.value));
  });

  private entry = this.RULE('entry', () => {
    this.OR([
      { ALT: () => this.CONSUME(tokens.Label) },
      { ALT: () => this.CONSUME(tokens.Letter) },
      { ALT: () => this.CONSUME(tokens.Bullet) },
    ]);
    this.MANY(() => this.SUBRULE(this.value));
  });

  private block = this.RULE('block', () => {
    this.CONSUME(tokens.Open);
    this.MANY(() => this.SUBRULE(this.item));
    this.CONSUME(tokens.Close);
  });

  private value = this.RULE('value', () => {
    this.OR(valueNames.map((name) => ({ ALT: () => this.CONSUME(tokens[name]) })));
  });
}

/** Text to a concrete syntax tree by Chevrotain, with recovery; errors are counted. */
export function chevrotainReader(): (text: string) => number {
  const lexer = new Lexer(vocabulary, {
    positionTracking: 'onlyOffset',
    skipValidations: true,
  });
  const parser = new NoticeParser();
  return (text) => {
    const { tokens: read, errors } = lexer.tokenize(text);
    parser.input = read;
    parser.file();
    return errors.length + parser.errors.length;
  };
}
