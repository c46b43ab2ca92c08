import {
  Alternation,
  Alternative,
  type IProduction,
  NonTerminal,
  Option,
  Repetition,
  RepetitionMandatory,
  RepetitionMandatoryWithSeparator,
  RepetitionWithSeparator,
  type Rule,
  Terminal,
  type TokenType,
} from 'chevrotain';

/** Where one rule calls another: by names and the number of the call. */
export const placeOf = (called: string, occurrence: number, within: string): string =>
  `${called}${occurrence} in ${within}`;

/** The constructs of a rule at which the next token decides. */
export type DecisionKind = 'or' | 'option' | 'many' | 'atLeastOne' | 'atLeastOneSep';

/** A construct of a rule, with what may begin it: one set for each of its alternatives. */
export type Decision = {
  readonly kind: DecisionKind;
  readonly occurrence: number;
  readonly alternatives: readonly ReadonlySet<TokenType>[];
  /** The token that has to come next, where nothing else may. */
  readonly after: TokenType | undefined;
  /** Whether nothing comes next in the rule. */
  readonly endsRule: boolean;
};

type WithDefinition = { readonly definition: IProduction[] };
const partsOf = (production: IProduction): readonly IProduction[] =>
  'definition' in production ? (production as unknown as WithDefinition).definition : [];

const isRepetition = (production: IProduction): boolean =>
  production instanceof RepetitionMandatory ||
  production instanceof RepetitionMandatoryWithSeparator;
const isOptional = (production: IProduction): boolean =>
  production instanceof Option ||
  production instanceof Repetition ||
  production instanceof RepetitionWithSeparator;

const kindOf = (production: IProduction): DecisionKind | undefined => {
  if (production instanceof Alternation) return 'or';
  if (production instanceof Option) return 'option';
  if (production instanceof Repetition) return 'many';
  if (production instanceof RepetitionMandatory) return 'atLeastOne';
  return production instanceof RepetitionMandatoryWithSeparator ? 'atLeastOneSep' : undefined;
};

/** What the parser has to know of its own grammar, worked out when it is first asked for. */
export class GrammarFacts {
  private readonly rules: Readonly<Record<string, Rule>>;
  private readonly empty = new Map<string, boolean>();
  private readonly firsts = new Map<string, ReadonlySet<TokenType>>();

  constructor(rules: Readonly<Record<string, Rule>>) {
    this.rules = rules;
  }

  /** All decisions of a rule. */
  decisionsOf(name: string): Decision[] {
    const found: Decision[] = [];
    this.walk(this.definitionOf(name), [], (production, rest) => {
      const kind = kindOf(production);
      if (kind === undefined) return;
      const alternatives = kind === 'or' ? partsOf(production) : [production];
      const [next] = rest;
      found.push({
        kind,
        occurrence: (production as unknown as { readonly idx: number }).idx,
        alternatives: alternatives.map((alternative) => this.first(partsOf(alternative))),
        after: next instanceof Terminal ? next.terminalType : undefined,
        endsRule: next === undefined,
      });
    });
    return found;
  }

  /** For each call of a rule the tokens that may follow it within the caller. */
  get follows(): ReadonlyMap<string, readonly TokenType[]> {
    const found = new Map<string, readonly TokenType[]>();
    for (const name of Object.keys(this.rules)) {
      this.walk(this.definitionOf(name), [], (production, rest) => {
        if (!(production instanceof NonTerminal)) return;
        const place = placeOf(production.nonTerminalName, production.idx, name);
        found.set(place, [...this.first(rest)]);
      });
    }
    return found;
  }

  /** The calls after which the calling rule may end: what follows such a rule is also what follows its caller. */
  get callsThatMayEnd(): ReadonlySet<string> {
    const found = new Set<string>();
    for (const name of Object.keys(this.rules)) {
      this.walk(this.definitionOf(name), [], (production, rest) => {
        if (!(production instanceof NonTerminal)) return;
        const ends = rest.every((part) => this.mayBeEmpty(part));
        if (ends) found.add(placeOf(production.nonTerminalName, production.idx, name));
      });
    }
    return found;
  }

  /** The rules that consume such a token themselves. */
  rulesWith(token: TokenType): ReadonlySet<string> {
    const found = new Set<string>();
    for (const name of Object.keys(this.rules)) {
      this.walk(this.definitionOf(name), [], (production) => {
        if (production instanceof Terminal && production.terminalType === token) found.add(name);
      });
    }
    return found;
  }

  private definitionOf(name: string): readonly IProduction[] {
    return this.rules[name]?.definition ?? [];
  }

  /** Visits every production of a list, with what comes after it: another round of the repetition around it included. */
  private walk(
    list: readonly IProduction[],
    after: readonly IProduction[],
    visit: (production: IProduction, rest: readonly IProduction[]) => void,
  ): void {
    for (const [index, production] of list.entries()) {
      const rest = [...list.slice(index + 1), ...after];
      visit(production, rest);
      if (production instanceof NonTerminal) continue;
      if (production instanceof Alternation) {
        for (const alternative of production.definition) this.walk([alternative], rest, visit);
      } else {
        this.walk(partsOf(production), [...anotherRound(production), ...rest], visit);
      }
    }
  }

  /** The tokens that a sequence may begin with. */
  private first(list: readonly IProduction[]): ReadonlySet<TokenType> {
    const found = new Set<TokenType>();
    for (const production of list) {
      for (const type of this.firstOf(production)) found.add(type);
      if (!this.mayBeEmpty(production)) break;
    }
    return found;
  }

  private firstOf(production: IProduction): ReadonlySet<TokenType> {
    if (production instanceof Terminal) return new Set([production.terminalType]);
    if (production instanceof NonTerminal) return this.firstOfRule(production.nonTerminalName);
    if (!(production instanceof Alternation)) return this.first(partsOf(production));
    return new Set(production.definition.flatMap((part) => [...this.firstOf(part)]));
  }

  private firstOfRule(name: string): ReadonlySet<TokenType> {
    const known = this.firsts.get(name) ?? this.first(this.definitionOf(name));
    this.firsts.set(name, known);
    return known;
  }

  private mayBeEmpty(production: IProduction): boolean {
    if (production instanceof NonTerminal) return this.ruleMayBeEmpty(production.nonTerminalName);
    if (isOptional(production)) return true;
    if (production instanceof Alternation) {
      return production.definition.some((part) => this.mayBeEmpty(part));
    }
    if (production instanceof Alternative || isRepetition(production)) {
      return partsOf(production).every((part) => this.mayBeEmpty(part));
    }
    return false;
  }

  private ruleMayBeEmpty(name: string): boolean {
    const known = this.empty.get(name);
    if (known !== undefined) return known;
    this.empty.set(name, false);
    const found = this.definitionOf(name).every((part) => this.mayBeEmpty(part));
    this.empty.set(name, found);
    return found;
  }
}

function anotherRound(production: IProduction): readonly IProduction[] {
  const definition = [...partsOf(production)];
  if (production instanceof Repetition || production instanceof RepetitionMandatory) {
    return [new Option({ definition })];
  }
  if (
    production instanceof RepetitionWithSeparator ||
    production instanceof RepetitionMandatoryWithSeparator
  ) {
    const separator = new Terminal({ terminalType: production.separator });
    return [new Option({ definition: [separator, ...definition] })];
  }
  return [];
}
