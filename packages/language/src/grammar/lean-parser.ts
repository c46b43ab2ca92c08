import {
  EmbeddedActionsParser,
  EOF,
  type IParserConfig,
  type IToken,
  type ParserMethod,
  type Rule,
  type TokenType,
} from 'chevrotain';
import { type Decision, type DecisionKind, GrammarFacts } from './grammar-facts.ts';
import { type PackedDecisions, packed, unpacked } from './packed-decisions.ts';

type Action<Result> = () => Result;
type Gated<Result> = { readonly GATE?: () => boolean; readonly DEF: Action<Result> };
type Separated = { readonly SEP: TokenType; readonly DEF: Action<unknown> };
type Alternatives<Result> = readonly {
  readonly ALT: () => Result;
  readonly GATE?: () => boolean;
}[];

type RuleOptions = {
  readonly resyncEnabled?: boolean;
  readonly recoveryValueFunc?: (error: unknown) => unknown;
};
type RuleBody = (first?: unknown, second?: unknown) => unknown;
type CallableRule<Result = unknown> = {
  readonly ruleName: string;
  /** Called with the number of the call in its caller. */
  coreRule: (occurrence: number, first?: unknown, second?: unknown) => Result;
};

/** A decision, ready to be looked up by the next token. */
type Table = {
  /** By token type: the alternative that it begins, or -1. What is optional has one alternative. */
  readonly choice: Int8Array;
  /** What each alternative may begin with: one with a gate may leave its token to another. */
  readonly alternatives: readonly ReadonlySet<TokenType>[];
  readonly after: TokenType | undefined;
  readonly endsRule: boolean;
};

/** What Chevrotain's parser has, and does not tell in its types. */
export type Internals = {
  readonly fullRuleNameToShort: Readonly<Record<string, number>>;
  selfAnalysisDone: boolean;
  RULE_STACK_IDX: number;
  RULE_OCCURRENCE_STACK_IDX: number;
  currRuleShortName: number;
  currIdx: number;
  recoveryEnabled: boolean;
  readonly RULE_STACK: number[];
  readonly RULE_OCCURRENCE_STACK: number[];
  readonly tokVector: readonly IToken[];
  onBeforeParse(ruleName: string): void;
  onAfterParse(ruleName: string): void;
  defineRule(name: string, body: RuleBody, options: RuleOptions): CallableRule;
  invokeRuleCatch(
    error: unknown,
    resync: boolean,
    value: NonNullable<RuleOptions['recoveryValueFunc']>,
  ): unknown;
  consumeInternal(type: TokenType, occurrence: number): IToken;
  raiseNoAltException(occurrence: number): never;
  raiseEarlyExitException(occurrence: number, kind: number): never;
  canPerformInRuleRecovery(expected: TokenType, follows: readonly TokenType[]): boolean;
  tryInRepetitionRecovery(
    repetition: (...given: never[]) => unknown,
    given: readonly unknown[],
    another: () => boolean,
    after: TokenType,
  ): void;
  shortRuleNameToFullName(shortName: number): string;
  tokenMatcher(token: IToken, type: TokenType): boolean;
  SKIP_TOKEN(): IToken;
  SAVE_ERROR(error: unknown): void;
  exportLexerState(): number;
  importLexerState(state: number): void;
};

const chevrotain = EmbeddedActionsParser.prototype as unknown as Internals;

/** The numbers by which Chevrotain's errors know a repetition. */
const mandatory = 2;
const mandatoryWithSeparator = 3;

/** A rule has at most so many decisions of a kind. */
const mostOccurrences = 10;
const slot: Readonly<Record<DecisionKind, number>> = {
  or: 0,
  option: mostOccurrences,
  many: 2 * mostOccurrences,
  atLeastOne: 3 * mostOccurrences,
  atLeastOneSep: 4 * mostOccurrences,
};
const slots = 5 * mostOccurrences;

type Tables = (Table | undefined)[];
const noTables: Tables = [];
const emptyTables = (): Tables => new Array<Table | undefined>(slots).fill(undefined);

/** A rule, by its number, and the call by which its caller came to it, in one figure. */
const callOf = (number: number, occurrence: number): number =>
  number * mostOccurrences + occurrence;
const numberOf = (call: number): number => Math.floor(call / mostOccurrences);
const occurrenceOf = (call: number): number => call % mostOccurrences;

/** Where one rule has called another, by their names and the number of the call. */
type Call = { readonly called: string; readonly occurrence: number; readonly caller: string };

const begins = (table: Table, token: IToken): boolean =>
  (table.choice[token.tokenTypeIdx] as number) >= 0;

const matches = ({ tokenTypeIdx: number }: IToken, type: TokenType): boolean =>
  number === type.tokenTypeIdx ||
  (type.isParent === true && type.categoryMatchesMap?.[number] === true);

/**
 * Chevrotain with an engine of our own beneath the same methods, for a grammar that decides by one token and
 * builds no concrete tree. Three things make it fast. A decision is a look into a table, which is made when the
 * decision is first met: most starts meet few. A rule that does not recover by itself costs a call and no
 * `try`. And what only recovery needs is left until there is something to recover from.
 */
export abstract class LeanParser extends EmbeddedActionsParser {
  /** The tables of the rule being read. */
  private current: Tables = noTables;
  /** The rules being read, the outermost first, each with the call by which its caller came to it. */
  private readonly calls: number[] = [];
  private depth = -1;
  private known: GrammarFacts | undefined;
  private readonly vocabulary: readonly TokenType[];
  /** How many token types there are. */
  private readonly width: number;
  private readonly prepared: PackedDecisions | undefined;
  private recorded: Record<string, Rule> | undefined;

  /** Decisions that were prepared spare the parser the recording of its grammar. */
  constructor(
    vocabulary: readonly TokenType[],
    config: IParserConfig,
    prepared: PackedDecisions | undefined,
  ) {
    super([...vocabulary], { ...config, maxLookahead: 1, nodeLocationTracking: 'none' });
    this.vocabulary = vocabulary;
    this.width = 1 + Math.max(...vocabulary.map((type) => type.tokenTypeIdx ?? 0));
    this.prepared = prepared;
  }

  /** The same grammar, recorded. */
  protected abstract recordedTwin(): EmbeddedActionsParser;

  /** What Chevrotain recorded; of a prepared grammar not before somebody asks, as errors and recovery do. */
  override getGAstProductions(): Record<string, Rule> {
    if (this.prepared === undefined) return super.getGAstProductions();
    this.recorded ??= this.recordedTwin().getGAstProductions();
    return this.recorded;
  }

  protected get internals(): Internals {
    return this as unknown as Internals;
  }

  protected get facts(): GrammarFacts {
    this.known ??= new GrammarFacts(this.getGAstProductions());
    return this.known;
  }

  /** The decisions of all rules, in a form that can be kept. */
  packed(): PackedDecisions {
    const names = Object.keys(this.getGAstProductions());
    return Object.fromEntries(
      names.map((name) => [name, packed(this.facts.decisionsOf(name), this.vocabulary)]),
    );
  }

  protected override performSelfAnalysis(): void {
    const { internals } = this;
    if (this.prepared !== undefined) {
      internals.selfAnalysisDone = true;
      return;
    }
    // Chevrotain works out what may follow what at every start, for a recovery that is not its own here.
    internals.recoveryEnabled = false;
    super.performSelfAnalysis();
    internals.recoveryEnabled = true;
  }

  /** Reads tokens by a rule. */
  protected readBy<Result>(rule: ParserMethod<[], Result>, tokens: IToken[]): Result {
    const { internals } = this;
    const { ruleName, coreRule } = rule as unknown as CallableRule<Result>;
    this.input = tokens;
    this.depth = -1;
    internals.onBeforeParse(ruleName);
    try {
      return coreRule(0);
    } finally {
      internals.onAfterParse(ruleName);
    }
  }

  /** Decisions are tables here, made when they are met. */
  protected preComputeLookaheadFunctions(): void {}

  // Rules -----------------------------------------------------------------------------------------------------

  protected defineRule(name: string, body: RuleBody, options: RuleOptions): CallableRule {
    const rule = chevrotain.defineRule.call(this, name, body, options);
    const number = this.internals.fullRuleNameToShort[name] ?? 0;
    const value = options.recoveryValueFunc ?? (() => undefined);
    rule.coreRule =
      options.resyncEnabled === false
        ? this.quietRule(number, body)
        : this.recoveringRule(number, body, value);
    return rule;
  }

  /** A rule whose errors belong to its caller: after one, nobody minds where it stood. */
  private quietRule(number: number, body: RuleBody): CallableRule['coreRule'] {
    const tables = emptyTables();
    return (occurrence, first, second) => {
      const caller = this.current;
      this.calls[++this.depth] = callOf(number, occurrence);
      this.current = tables;
      const result = body(first, second);
      this.depth--;
      this.current = caller;
      return result;
    };
  }

  private recoveringRule(
    number: number,
    body: RuleBody,
    value: (error: unknown) => unknown,
  ): CallableRule['coreRule'] {
    const tables = emptyTables();
    return (occurrence, first, second) => {
      const caller = this.current;
      const depth = ++this.depth;
      this.calls[depth] = callOf(number, occurrence);
      this.current = tables;
      try {
        return body(first, second);
      } catch (error) {
        this.depth = depth;
        this.current = tables;
        this.tellChevrotain();
        return this.internals.invokeRuleCatch(error, true, value);
      } finally {
        this.depth = depth - 1;
        this.current = caller;
      }
    };
  }

  protected subruleInternal(
    rule: CallableRule,
    occurrence: number,
    options?: { readonly ARGS?: readonly [unknown?, unknown?] },
  ): unknown {
    const given = options?.ARGS;
    return given === undefined
      ? rule.coreRule(occurrence)
      : rule.coreRule(occurrence, given[0], given[1]);
  }

  /** The calls that led to where the parser stands, the innermost first. */
  protected *callsOutwards(): Generator<Call> {
    for (let level = this.depth; level > 0; level--) {
      const call = this.calls[level] as number;
      yield {
        called: this.internals.shortRuleNameToFullName(numberOf(call)),
        occurrence: occurrenceOf(call),
        caller: this.internals.shortRuleNameToFullName(numberOf(this.calls[level - 1] as number)),
      };
    }
  }

  /** Chevrotain's own account of where the parser stands, which only its errors ask for. */
  private tellChevrotain(): void {
    const { internals, depth } = this;
    for (let level = 0; level <= depth; level++) {
      const call = this.calls[level] as number;
      internals.RULE_STACK[level] = numberOf(call);
      internals.RULE_OCCURRENCE_STACK[level] = occurrenceOf(call);
    }
    internals.RULE_STACK_IDX = depth;
    internals.RULE_OCCURRENCE_STACK_IDX = depth;
    internals.currRuleShortName = internals.RULE_STACK[depth] as number;
  }

  // Tokens ----------------------------------------------------------------------------------------------------

  private get next(): IToken {
    const { internals } = this;
    return internals.tokVector[internals.currIdx + 1] as IToken;
  }

  private isNext(type: TokenType): boolean {
    return matches(this.next, type);
  }

  protected consumeInternal(type: TokenType, occurrence: number): IToken {
    const token = this.next;
    if (!matches(token, type)) {
      this.tellChevrotain();
      return chevrotain.consumeInternal.call(this, type, occurrence);
    }
    this.internals.currIdx++;
    return token;
  }

  // Decisions -------------------------------------------------------------------------------------------------

  protected orInternal<Result>(alternatives: Alternatives<Result>, occurrence: number): Result {
    const table = this.current[occurrence] ?? this.tableOf('or', occurrence);
    const chosen = table.choice[this.next.tokenTypeIdx] as number;
    const alternative = alternatives[chosen];
    if (alternative === undefined) return this.noAlternative(occurrence);
    if (alternative.GATE === undefined || alternative.GATE()) return alternative.ALT();
    const other = alternatives[this.alternativeAfter(chosen, alternatives, table)];
    return other === undefined ? this.noAlternative(occurrence) : other.ALT();
  }

  private noAlternative(occurrence: number): never {
    this.tellChevrotain();
    return this.internals.raiseNoAltException(occurrence);
  }

  private noRound(occurrence: number, kind: number): never {
    this.tellChevrotain();
    return this.internals.raiseEarlyExitException(occurrence, kind);
  }

  /** The next alternative that the token may begin, where a gate is shut. */
  private alternativeAfter(
    shut: number,
    alternatives: Alternatives<unknown>,
    table: Table,
  ): number {
    const type = this.next.tokenTypeIdx;
    return alternatives.findIndex(
      ({ GATE }, index) =>
        index > shut && mayBegin(table.alternatives[index], type) && (GATE === undefined || GATE()),
    );
  }

  protected optionInternal<Result>(
    given: Action<Result> | Gated<Result>,
    occurrence: number,
  ): Result | undefined {
    const key = slot.option + occurrence;
    const table = this.current[key] ?? this.tableOf('option', occurrence);
    if (typeof given === 'function') return begins(table, this.next) ? given() : undefined;
    return given.GATE?.() !== false && begins(table, this.next) ? given.DEF() : undefined;
  }

  protected manyInternal(occurrence: number, given: Action<unknown> | Gated<unknown>): void {
    const table = this.current[slot.many + occurrence] ?? this.tableOf('many', occurrence);
    this.rounds(table, given);
  }

  protected atLeastOneInternal(occurrence: number, given: Action<unknown>): void {
    const key = slot.atLeastOne + occurrence;
    const table = this.current[key] ?? this.tableOf('atLeastOne', occurrence);
    if (!begins(table, this.next)) this.noRound(occurrence, mandatory);
    this.rounds(table, given);
  }

  private rounds(table: Table, given: Action<unknown> | Gated<unknown>): void {
    const { internals } = this;
    const gate = typeof given === 'function' ? undefined : given.GATE;
    const round = typeof given === 'function' ? given : given.DEF;
    while (begins(table, this.next) && gate?.() !== false) {
      const before = internals.currIdx;
      round();
      if (internals.currIdx <= before) return;
    }
    if (this.goesOnRightly(table)) return;
    const another = (): boolean => gate?.() !== false && begins(table, this.next);
    this.recoverRounds(table, this.rounds, [table, given], another);
  }

  protected atLeastOneSepFirstInternal(occurrence: number, { SEP, DEF }: Separated): void {
    const key = slot.atLeastOneSep + occurrence;
    const table = this.current[key] ?? this.tableOf('atLeastOneSep', occurrence);
    if (!begins(table, this.next)) this.noRound(occurrence, mandatoryWithSeparator);
    DEF();
    this.separatedRounds(table, SEP, DEF);
  }

  private separatedRounds(table: Table, separator: TokenType, round: Action<unknown>): void {
    while (this.isNext(separator)) {
      this.internals.currIdx++;
      round();
    }
    if (this.goesOnRightly(table)) return;
    const another = (): boolean => this.isNext(separator);
    this.recoverRounds(table, this.separatedRounds, [table, separator, round], another);
  }

  /** Whether a repetition ends where it may, as far as the rule itself can tell. */
  private goesOnRightly(table: Table): boolean {
    const after = this.tokenAfter(table);
    return after === undefined || this.isNext(after);
  }

  private tokenAfter({ after, endsRule }: Table): TokenType | undefined {
    return endsRule && this.depth === 0 ? EOF : after;
  }

  private recoverRounds(
    table: Table,
    again: (...given: never[]) => void,
    args: readonly unknown[],
    another: () => boolean,
  ): void {
    const after = this.tokenAfter(table);
    if (after === undefined || this.internals.canPerformInRuleRecovery(after, [])) return;
    this.tellChevrotain();
    this.internals.tryInRepetitionRecovery(again, args, another, after);
  }

  /** Makes the tables of the rule being read. */
  private tableOf(kind: DecisionKind, occurrence: number): Table {
    const { internals, current } = this;
    const name = internals.shortRuleNameToFullName(numberOf(this.calls[this.depth] as number));
    for (const { kind, occurrence, alternatives, after, endsRule } of this.decisionsOf(name)) {
      const choice = tableFrom(alternatives, this.width);
      current[slot[kind] + occurrence] ??= { choice, alternatives, after, endsRule };
    }
    const table = current[slot[kind] + occurrence];
    if (table === undefined) throw new Error(`rule ${name} has no ${kind} ${occurrence}`);
    return table;
  }

  private decisionsOf(rule: string): readonly Decision[] {
    return this.prepared === undefined
      ? this.facts.decisionsOf(rule)
      : unpacked(this.prepared[rule] ?? [], this.vocabulary);
  }
}

/** A type, and those that it is a category of. */
const numbersOf = (type: TokenType): readonly number[] => [
  type.tokenTypeIdx ?? 0,
  ...(type.categoryMatches ?? []),
];

const mayBegin = (types: ReadonlySet<TokenType> | undefined, number: number): boolean =>
  types !== undefined && [...types].some((type) => numbersOf(type).includes(number));

/** By token type the first alternative that it begins. */
function tableFrom(alternatives: readonly ReadonlySet<TokenType>[], width: number): Int8Array {
  const table = new Int8Array(width).fill(-1);
  for (const [index, types] of alternatives.entries()) {
    for (const type of types) {
      for (const number of numbersOf(type)) if (table[number] === -1) table[number] = index;
    }
  }
  return table;
}
