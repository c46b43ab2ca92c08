import { EOF, type IToken, MismatchedTokenException, type TokenType } from 'chevrotain';
import type { Diagnostic, DiagnosticDetails, Message, Span } from '../diagnostics/diagnostic.ts';
import type { SyntaxCode } from '../diagnostics/syntax-messages.ts';
import { structuredErrors } from '../diagnostics/syntax-problems.ts';
import type { Token } from '../lexer/token.ts';
import { literal, vocabulary } from '../lexer/token-types.ts';
import { placeOf } from './grammar-facts.ts';
import { LeanParser } from './lean-parser.ts';
import type { PackedDecisions } from './packed-decisions.ts';

export type GrammarOptions = {
  /** Have Chevrotain look for ambiguities and left recursion; done by a test, not by every start. */
  readonly validate?: boolean;
  /** The grammar's own decisions, where they were worked out before. */
  readonly prepared?: PackedDecisions | undefined;
};

type Place = {
  readonly key: string;
  readonly caller: string;
  readonly follows: readonly TokenType[];
};
/** What recovery needs to know of the grammar; worked out at the first error. */
type RecoveryFacts = {
  readonly follows: ReadonlyMap<string, readonly TokenType[]>;
  readonly mayEnd: ReadonlySet<string>;
  readonly blocks: ReadonlySet<string>;
};

/** After so many errors the text is something else than it pretends to be: the rest is passed over. */
const mostErrors = 500;

/** These stand where a line or a block begins or ends; elsewhere nobody could tell what goes on there. */
const blockEdges = new Set<TokenType>([
  EOF,
  literal.endOfField,
  literal.openBlock,
  literal.closeBlock,
]);
const isAnchor = (token: IToken): boolean =>
  blockEdges.has(token.tokenType) || (token as Token).opensLine === true;

/**
 * Chevrotain's recovery, taught about lines and blocks: after an error the parser goes on where a line begins or
 * a field ends, never inside a block that lies between, and never in the middle of a line.
 */
export abstract class RecoveringParser extends LeanParser {
  /** Findings of the grammar's own, beside those of Chevrotain. */
  protected readonly problems: Diagnostic[] = [];

  constructor(options: GrammarOptions) {
    const config = {
      recoveryEnabled: true,
      errorMessageProvider: structuredErrors,
      skipValidations: options.validate !== true,
    };
    super(vocabulary, config, options.prepared);
  }

  /** Which of the tokens that may follow the rules being read comes first at an anchor. */
  protected findReSyncTokenType(): TokenType {
    if (this.errors.length + this.problems.length > mostErrors) return EOF;
    const follows = this.followsWithinBlock();
    let depth = 0;
    for (let ahead = 1; ; ahead++) {
      const token = this.LA(ahead);
      if (token.tokenType === EOF) return EOF;
      if (depth === 0 && isAnchor(token)) {
        const found = follows.find((type) => this.internals.tokenMatcher(token, type));
        if (found !== undefined) return found;
      }
      depth = this.depthAfter(token, depth);
    }
  }

  /** What may follow the rules being read, from the innermost out to the block around them. */
  private followsWithinBlock(): TokenType[] {
    const follows: TokenType[] = [];
    for (const place of this.placesOutwards()) {
      follows.push(...place.follows);
      if (this.recovery.blocks.has(place.caller)) break;
    }
    return follows;
  }

  /**
   * Whether the rule being read is the one that should go on at such a token: it follows the rule, or it follows
   * the caller and the rule is the last thing in it, and so on outwards.
   */
  protected isInCurrentRuleReSyncSet(type: TokenType): boolean {
    for (const place of this.placesOutwards()) {
      if (place.follows.includes(type)) return true;
      if (!this.recovery.mayEnd.has(place.key)) return false;
    }
    return type === EOF;
  }

  /** Where each rule being read was called from, the innermost first. */
  private *placesOutwards(): Generator<Place> {
    for (const { called, occurrence, caller } of this.callsOutwards()) {
      const key = placeOf(called, occurrence, caller);
      yield { key, caller, follows: this.recovery.follows.get(key) ?? [] };
    }
  }

  private knownForRecovery: RecoveryFacts | undefined;

  private get recovery(): RecoveryFacts {
    this.knownForRecovery ??= {
      follows: this.facts.follows,
      mayEnd: this.facts.callsThatMayEnd,
      blocks: this.facts.rulesWith(literal.closeBlock),
    };
    return this.knownForRecovery;
  }

  private depthAfter(token: IToken, depth: number): number {
    if (token.tokenType === literal.openBlock) return depth + 1;
    return token.tokenType === literal.closeBlock ? Math.max(0, depth - 1) : depth;
  }

  /** Goes to where `findReSyncTokenType` looked. */
  protected reSyncTo(type: TokenType): IToken[] {
    let depth = 0;
    for (;;) {
      const token = this.LA(1);
      if (token.tokenType === EOF) return [];
      if (depth === 0 && isAnchor(token) && this.internals.tokenMatcher(token, type)) return [];
      depth = this.depthAfter(token, depth);
      this.internals.SKIP_TOKEN();
    }
  }

  /** Something stands between two rounds of a repetition, or after its last: goes on behind it, if it can. */
  protected tryInRepetitionRecovery(
    repetition: (...given: unknown[]) => unknown,
    given: unknown[],
    another: () => boolean,
    after: TokenType,
  ): void {
    const { internals } = this;
    const saved = internals.exportLexerState();
    const wrong = this.LA(1);
    const previous = this.LA(0);
    const outermost = this.findReSyncTokenType();
    let depth = 0;
    for (;;) {
      const token = this.LA(1);
      if (depth === 0 && (isAnchor(token) || token === wrong)) {
        const done = internals.tokenMatcher(token, after);
        if (done || (token !== wrong && another.call(this))) {
          internals.SAVE_ERROR(new MismatchedTokenException(after.name, wrong, previous));
          if (!done) repetition.apply(this, given);
          return;
        }
        if (token.tokenType === EOF || internals.tokenMatcher(token, outermost)) break;
      }
      depth = this.depthAfter(token, depth);
      internals.SKIP_TOKEN();
    }
    internals.importLexerState(saved);
  }

  /** Asked for at every error, and costly: only brackets are ever thought in. */
  protected getFollowsForInRuleRecovery(): TokenType[] {
    return [];
  }

  /** A bracket left open at the end of its line is closed there; anything else would be made up. */
  protected canRecoverWithSingleTokenInsertion(type: TokenType): boolean {
    return type === literal.close && isAnchor(this.LA(1));
  }

  /** A token too many is passed over, unless it begins a line: then it is the one before it that is wrong. */
  protected override canTokenTypeBeDeletedInRecovery(): boolean {
    return !isAnchor(this.LA(1));
  }

  /** Reports what the grammar sees for itself; silent while Chevrotain records the grammar. */
  protected report(
    code: SyntaxCode,
    message: Message,
    span: Span,
    details: DiagnosticDetails = {},
  ) {
    if (this.RECORDING_PHASE) return;
    this.problems.push({
      code,
      severity: 'error',
      message,
      span,
      related: details.related ?? [],
      fixes: details.fixes ?? [],
      ...(details.help === undefined ? {} : { help: details.help }),
    });
  }
}
