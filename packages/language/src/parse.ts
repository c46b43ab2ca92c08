import type { Diagnostic } from './diagnostics/diagnostic.ts';
import { diagnosticOfError } from './diagnostics/syntax-diagnostics.ts';
import { say, syntaxCodes } from './diagnostics/syntax-messages.ts';
import { FileGrammar } from './grammar/file-grammar.ts';
import { preparedDecisions } from './grammar/prepared-decisions.ts';
import { lex } from './lexer/lexer.ts';
import type { Comment, Token } from './lexer/token.ts';
import { checkStructure } from './syntax/structure.ts';
import type { FileNode } from './syntax/tree.ts';
import { LineIndex } from './text/lines.ts';

/** A text, read. `file` holds whatever could be understood, however many errors there are. */
export type ParseResult = {
  readonly text: string;
  readonly file: FileNode;
  readonly tokens: readonly Token[];
  readonly comments: readonly Comment[];
  readonly diagnostics: readonly Diagnostic[];
  /** Whether the grammar could read all of it, so that nothing is missing in the tree. */
  readonly whole: boolean;
};

/** Texts larger than this, in UTF-16 units, are refused: a notice has some tens of thousands. */
export const largestText = 4 * 1024 * 1024;

let grammar: FileGrammar | undefined;

/** Reads a text. Total: any text gives a tree and diagnostics, nothing is thrown. */
export function parse(text: string): ParseResult {
  if (text.length > largestText) return refused(text, tooLarge(text.length));
  if (text.includes('\u0000')) return refused(text, notText());
  grammar ??= new FileGrammar({ prepared: preparedDecisions });
  const { tokens, comments, diagnostics: lexical } = lex(text);
  const file = grammar.read(tokens as Token[]);
  const own = grammar.findings;
  const whole = grammar.errors.length === 0 && own.every((one) => ofMeaning.has(one.code));
  const errors = grammar.errors.map((error) => diagnosticOfError(error, text, tokens));
  const found = [...errors, ...own];
  for (const one of checkStructure(file)) {
    // That a file declares nothing is no news where what stands in it could not be read.
    if (one.severity === 'error' || found.length + lexical.length === 0) found.push(one);
  }
  const diagnostics =
    lexical.length === 0 && found.length === 0
      ? none
      : inOrder([...lexical, ...withoutEchoes(found, lexical, text)]);
  return { text, file, tokens, comments, diagnostics, whole };
}

/** What the parser finds wrong in a text whose every token it has understood. */
const ofMeaning: ReadonlySet<string> = new Set([
  syntaxCodes.mixedConnectives,
  syntaxCodes.mixedUnits,
]);

const none: readonly Diagnostic[] = [];

const inOrder = (list: Diagnostic[]): Diagnostic[] =>
  list.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);

/**
 * One mistake, one diagnostic: of what the parser says of one line only the first is kept, and nothing where the
 * lexer has found the cause.
 */
function withoutEchoes(
  found: Diagnostic[],
  lexical: readonly Diagnostic[],
  text: string,
): Diagnostic[] {
  const lines = new LineIndex(text);
  const lineOf = (one: Diagnostic): number => lines.positionAt(one.span.start).line;
  const taken = new Set(lexical.filter((one) => one.severity === 'error').map(lineOf));
  return inOrder(found).filter((one) => {
    const line = lineOf(one);
    if (taken.has(line)) return false;
    taken.add(line);
    return true;
  });
}

function refused(text: string, diagnostic: Diagnostic): ParseResult {
  return {
    text,
    file: { kind: 'file', declarations: [], stray: [], start: 0, end: 0 },
    tokens: [],
    comments: [],
    diagnostics: [diagnostic],
    whole: false,
  };
}

const megabytes = (units: number): string => (units / 1024 / 1024).toFixed(1).replace('.', ',');

function tooLarge(units: number): Diagnostic {
  return {
    code: syntaxCodes.tooLarge,
    severity: 'error',
    message: say.tooLarge(megabytes(units), megabytes(largestText)),
    help: say.splitFile(),
    span: { start: 0, end: 0 },
    related: [],
    fixes: [],
  };
}

function notText(): Diagnostic {
  return {
    code: syntaxCodes.notText,
    severity: 'error',
    message: say.looksBinary(),
    help: say.chooseText(),
    span: { start: 0, end: 0 },
    related: [],
    fixes: [],
  };
}
